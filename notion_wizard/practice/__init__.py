"""A Notion to practise with, and to test against: nothing of it leaves this computer."""
