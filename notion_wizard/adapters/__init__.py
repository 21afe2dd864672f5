"""The outside world: each file wraps one thing and raises only `Problem`."""
