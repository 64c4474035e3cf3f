"""Previews: a map as a picture, as Tiled shows it or as the game does, without starting either."""

import os

# Whoever asks for a picture of a map wants no banner with it.
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
