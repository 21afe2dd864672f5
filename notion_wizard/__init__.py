"""Notion Wizard: gets a Notion token that works, and stays until the tool works again."""

__version__ = "0.1.0"

API_URL_VARIABLE = "NOTION_WIZARD_API_URL"
"""Names another base address than Notion's, on this computer, for tests."""

PROXY_ARGUMENT = "--internal-system-proxy"
"""The program asks itself, in a process of its own, for the proxy of the address behind it."""

CLIPBOARD_ARGUMENT = "--internal-clipboard"
"""The program asks itself, in a process of its own, for the text that another program copied."""
