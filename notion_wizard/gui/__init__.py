"""The window: draws a `Session` and reports what the person does. Only this package knows Qt."""
