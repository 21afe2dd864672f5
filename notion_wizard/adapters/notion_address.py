"""Where Notion's API answers."""

from typing import Final

NOTION: Final = "https://api.notion.com/v1"
