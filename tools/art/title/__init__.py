"""Posters and papers: the title, the chapter cards, the child's drawing and the landlord's notice."""

from tools.art.title import cards, drawing, emblem, notice, poster

__all__ = ["cards", "drawing", "emblem", "notice", "poster"]
