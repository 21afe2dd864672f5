"""Help: the window beside the wizard, the report for support, and what is shown after a crash."""
