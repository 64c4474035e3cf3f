"""Everyone who walks through the game, drawn as sheets of small figures."""

from tools.art.people import sheets

__all__ = ["sheets"]
