"""A line as it writes itself: by whole letters, in pages, and never further than the reader asked."""

from __future__ import annotations

from typing import Protocol

from game.core.graphemes import clusters

TICKS_A_SECOND = 60
PAUSES = {".": 7, "?": 7, "!": 7, "…": 9, "—": 5, ",": 3, ";": 4, ":": 3, "।": 7}
"""How many letters' time is waited after a mark, so that a line breathes as it would be spoken."""

Page = tuple[str, ...]


class Ruler(Protocol):
    """What a scene must ask of fonts: where a text breaks."""

    def pages(self, text: str, speaker: str | None) -> tuple[Page, ...]:
        """`text` as pages of lines that fit the panel; at least one page with one line."""


class Reading:
    """One line on the panel: the page that is open and how many of its letters are written."""

    def __init__(self, pages: tuple[Page, ...], rate: int) -> None:
        """`rate` is letters a second; 0 writes a page at once."""
        self.pages = pages
        self.number = 0
        self.written = 0
        self._rate = rate
        self._credit = 0
        self._letters: tuple[str, ...] = ()
        self._open(0)

    @property
    def page(self) -> Page:
        """The lines of the page that is open."""
        return self.pages[self.number]

    @property
    def complete(self) -> bool:
        """Whether the open page is written to its end."""
        return self.written >= len(self._letters)

    @property
    def finished(self) -> bool:
        """Whether the last page is written to its end."""
        return self.complete and self.number == len(self.pages) - 1

    def tick(self, pressed: bool) -> bool:
        """Write on. A press completes the page, or turns it, or, on the last, goes on: then True."""
        if not self.complete:
            self._write(pressed)
            return False
        if not pressed:
            return False
        if self.number == len(self.pages) - 1:
            return True
        self._open(self.number + 1)
        return False

    def complete_all(self) -> None:
        """Show the last page to its end, as for a line that has been read before."""
        self._open(len(self.pages) - 1)
        self.written = len(self._letters)

    def _open(self, number: int) -> None:
        self.number = number
        self._letters = tuple(letter for line in self.page for letter in clusters(line))
        self._credit = 0
        self.written = 0 if self._rate else len(self._letters)

    def _write(self, at_once: bool) -> None:
        if at_once:
            self.written = len(self._letters)
            return
        self._credit += self._rate
        while not self.complete and self._credit >= TICKS_A_SECOND:
            self._credit -= TICKS_A_SECOND * self._cost(self.written)
            self.written += 1

    def _cost(self, index: int) -> int:
        followed = index + 1 < len(self._letters)
        return 1 + (PAUSES.get(self._letters[index], 0) if followed else 0)
