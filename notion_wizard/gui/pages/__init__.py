"""The screens, one a file. A page shows a `Session` and reports events; it decides nothing."""
