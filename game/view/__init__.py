"""Everything that is seen and heard: the only folder that knows pygame."""

from game.view import quiet_import

quiet_import.load()
