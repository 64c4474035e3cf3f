"""Window panes: which part of a window is glass, so that the hour's own sky can be put behind it."""

from PIL import Image

from tools.art.kit.props import Draw, part, render_part

GLASS: dict[str, Draw] = {}

glass = part(GLASS)
"""Enters the decorated drawing as the glass of the window of that name: white where one sees out."""


def render_glass(name: str) -> Image.Image:
    """Draw the glass of a window in the same box as its picture."""
    return render_part(name, GLASS)
