"""What the wizard knows and decides: pure functions and frozen data, standard library only."""
