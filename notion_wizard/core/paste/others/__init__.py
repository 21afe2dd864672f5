"""Says what a text is that holds no whole token: damage, or another thing altogether."""
