"""The command line: check, doctor, get and handbook, with the window's engine and texts."""
