"""Reads a node's body line by line into a flat row of pieces, with the begin and end of options' bodies."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final, TypeAlias

from game.yarn import codes
from game.yarn.directives import Directive, Mark, read_directive
from game.yarn.phrases import read_phrase, read_tags
from game.yarn.problems import Fault
from game.yarn.tree import Declare, Phrase, Tell

_ARROWS: Final = ("->", "=>")
_TAB_WIDTH: Final = 8
DEEPEST: Final = 40
"""How deep options and blocks may nest."""
_COMMENT = re.compile(r"\s*//+[ \t]?(.*)")
_OPENER = re.compile(r"\s*<<\s*(if|elseif|once)\s")
"""A block whose test cannot be read is still a block: its end must not be reported too."""
_TAIL_COMMENT = re.compile(r">>[ \t]*//+[ \t]*([^/].*)$")


class Shift(Enum):
    """A change of layout that means something."""

    INDENT = "indent"
    DEDENT = "dedent"
    GAP = "gap"
    """A blank line right below options: the group ends."""


@dataclass(frozen=True, slots=True, eq=False)
class Arrow:
    """An option (`->`) or an item of a line group (`=>`), without its body."""

    sign: str
    phrase: Phrase


Piece: TypeAlias = Phrase | Arrow | Directive | Shift
Placed: TypeAlias = tuple[int, Piece]


class Layout:
    """Reads one body; faults go to `report(line, fault)` and the next line is read."""

    def __init__(self, first: int, report: Callable[[int, Fault], None]) -> None:
        self._line = first
        self._report = report
        self._indents: list[int] = []
        self._last_indent = 0
        self._after_arrow = False
        self._watched = -1
        self._blank_before = False
        self._comment: list[str] = []
        self._gap: tuple[int, int, bool] | None = None
        self.gaps: list[int] = []
        """Blank lines and remarks that end options although more of the same follows: seldom meant."""

    def read(self, lines: Sequence[str]) -> Iterator[Placed]:
        """The pieces of `lines`, each with its line number."""
        for text in lines:
            indent, blank = _width(text), not text.strip()
            self._watch_gap(text, indent, blank=blank)
            for shift in self._shifts(indent, blank=blank):
                yield self._line, shift
            if len(self._indents) > DEEPEST:
                self._report(self._line, Fault(1, codes.TOO_DEEP, f"options nest more than {DEEPEST} deep"))
                return
            yield from self._pieces(text)
            self._line += 1
        for shift in self._shifts(0, blank=False):
            yield self._line, shift

    def _watch_gap(self, text: str, indent: int, *, blank: bool) -> None:
        """Remembers a blank line or remark that ends options, and their indent, until the next other line."""
        if blank or _COMMENT.match(text):
            if self._indents and indent < self._indents[-1]:
                lowest = next(each for each in self._indents if each > indent)
                self._gap = self._gap or (self._line, lowest, blank)
            elif self._after_arrow and indent <= self._last_indent:
                self._gap = self._gap or (self._line, self._last_indent + 1, blank)
            return
        if self._gap and (indent >= self._gap[1] or (self._gap[2] and text.lstrip().startswith("->"))):
            self.gaps.append(self._gap[0])
        self._gap = None

    def _shifts(self, indent: int, *, blank: bool) -> Iterator[Shift]:
        """Upstream's rule: deeper indentation counts below an arrow only, and blank lines have one too."""
        if self._blank_before and self._watched != -1:
            if self._line - self._watched == 1:
                yield Shift.GAP
            self._watched = -1
        if self._after_arrow:
            self._watched = self._line
            if indent > self._last_indent:
                self._indents.append(indent)
                yield Shift.INDENT
        yield from self._dedents(indent)
        self._after_arrow, self._last_indent, self._blank_before = False, indent, blank

    def _dedents(self, indent: int) -> Iterator[Shift]:
        while self._indents and indent < self._indents[-1]:
            self._indents.pop()
            if not self._indents:
                self._watched = self._line
            yield Shift.DEDENT

    def _pieces(self, text: str) -> Iterator[Placed]:
        if comment := _COMMENT.match(text):
            self._comment.append(comment[1].strip())
            return
        try:
            yield from ((self._line, piece) for piece in self._read_line(text))
        except Fault as fault:
            self._report(self._line, fault)
            if opener := _OPENER.match(text):
                yield self._line, Mark(self._line, 1, opener[1])
        self._comment = []

    def _read_line(self, text: str) -> Iterator[Piece]:
        at = _past_white(text, 0)
        while at < len(text) and not text.startswith("//", at):
            if text.startswith("<<", at):
                piece, at = self._read_directive(text, at)
                yield piece
            else:
                yield self._read_text(text, at)
                return
            at = _past_white(text, at)

    def _read_text(self, text: str, at: int) -> Piece:
        if text.startswith(_ARROWS, at):
            self._after_arrow = True
            return Arrow(text[at : at + 2], read_phrase(text, _past_white(text, at + 2), self._line))
        return read_phrase(text, at, self._line)

    def _read_directive(self, text: str, start: int) -> tuple[Directive, int]:
        directive, at = read_directive(text, start, self._line)
        if isinstance(directive, Tell):
            tags, at = read_tags(text, at)
            return replace(directive, tags=tags), at
        if isinstance(directive, Declare):
            tail = _TAIL_COMMENT.search(text, at - 2)
            said = [*self._comment, *([tail[1]] if tail else [])]
            return replace(directive, comment=" ".join(said).strip()), at
        return directive, at


def _width(text: str) -> int:
    white = text[: len(text) - len(text.lstrip(" \t"))]
    return len(white) + white.count("\t") * (_TAB_WIDTH - 1)


def _past_white(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t":
        at += 1
    return at
