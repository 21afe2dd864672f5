"""Finds tokens in a text: whole ones, also in pieces, and what is left of damaged ones."""
