"""What goes by in the streets, each a small sheet of frames seen from its two sides."""

from tools.art.traffic import animals, bus, cyclist, taxi
from tools.art.traffic.sheets import enter

__all__ = ["animals", "bus", "cyclist", "taxi"]

enter()
