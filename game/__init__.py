"""A Key of Her Own: a narrative adventure in Bombay, 1982, played on Tiled maps and told in Yarn."""

import os

# Whoever imports pygame first: the story must not open with somebody's banner.
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
