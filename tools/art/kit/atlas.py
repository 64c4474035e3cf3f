"""Frames packed close: each cut down to what is drawn in it, equal ones kept once, on pages."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PIL import Image

PAGE_WIDTH = 1024
"""Pixels across a page."""

FAINT = 3
"""Alpha up to which a pixel counts as empty."""


class Cut(NamedTuple):
    """Where a frame's drawing lies: its page, its box on the page, and its corner in the frame, in pixels."""

    page: int
    x: int
    y: int
    width: int
    height: int
    left: int
    top: int


@dataclass(slots=True)
class Shelf:
    """One page as it is filled, from left to right and from the top down."""

    parts: list[tuple[Image.Image, int, int]] = field(default_factory=list)
    across: int = 0
    top: int = 0
    height: int = 0

    def lay(self, part: Image.Image) -> tuple[int, int]:
        """Find room for a part; gives its corner."""
        if self.across + part.width > PAGE_WIDTH:
            self.across, self.top, self.height = 0, self.top + self.height, 0
        corner = (self.across, self.top)
        self.parts.append((part, *corner))
        self.across += part.width
        self.height = max(self.height, part.height)
        return corner

    def picture(self) -> Image.Image:
        """Give the page, as high as it was filled."""
        page = Image.new("RGBA", (PAGE_WIDTH, max(1, self.top + self.height)))
        for part, x, y in self.parts:
            page.paste(part, (x, y))
        return page


def packed_frames(
    frames: Sequence[Sequence[tuple[Image.Image, int]]],
) -> tuple[list[Image.Image], list[list[Cut]]]:
    """Pack rows of frames, each with the number of its page; gives the pages, and the cuts row by row."""
    shelves: dict[int, Shelf] = {}
    known: dict[tuple[int, tuple[int, int], bytes], Cut] = {}
    rows = []
    for row in frames:
        cuts = []
        for frame, page in row:
            left, top, right, bottom = _drawn_in(frame)
            part = frame.crop((left, top, right, bottom))
            key = (page, part.size, part.tobytes())
            if key not in known:
                x, y = shelves.setdefault(page, Shelf()).lay(part)
                known[key] = Cut(page, x, y, part.width, part.height, left, top)
            cuts.append(known[key]._replace(left=left, top=top))
        rows.append(cuts)
    return [shelves[page].picture() for page in sorted(shelves)], rows


def _drawn_in(frame: Image.Image) -> tuple[int, int, int, int]:
    """Give the box of all that is drawn in a frame, one pixel if there is nothing."""
    solid = frame.getchannel("A").point(lambda alpha: 255 if alpha > FAINT else 0)
    return solid.getbbox() or (0, 0, 1, 1)
