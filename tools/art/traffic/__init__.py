"""What goes by in the streets, each a small sheet of frames seen from its two sides."""

from tools.art.traffic import animals, cyclist, taxi
from tools.art.traffic.sheets import enter

__all__ = ["animals", "cyclist", "taxi"]

enter()
