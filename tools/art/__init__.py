"""The drawing office: every picture of the game is drawn by this code, and `python -m tools.art` draws it."""
