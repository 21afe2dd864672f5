"""Saved tokens: check, copy, rename and remove what this computer keeps."""
