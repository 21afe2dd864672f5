"""Tokens that lie about on this computer: in environment variables and in files.

Nothing here keeps a token: what is found is known by its keyed fingerprint, as in the profile file.
"""
