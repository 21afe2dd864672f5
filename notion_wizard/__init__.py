"""Notion Wizard: gets a Notion token that works, and stays until the tool works again."""

__version__ = "0.1.0"
