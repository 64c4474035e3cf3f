"""What is wrong with something authored, said so that its author can mend it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

_NUMBER = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault: the file, the place in it in words or as line and column, the fault, what may help."""

    file: str
    place: str
    what: str
    remedy: str = ""

    def __lt__(self, other: Problem) -> bool:
        """Sorted by file and place, line 9 before line 10."""
        return self._order < other._order

    @property
    def _order(self) -> tuple[list[str | int], ...]:
        return tuple(map(_natural, (self.file, self.place, self.what, self.remedy)))

    def __str__(self) -> str:
        """One line: file, place, fault; remedy."""
        where = f"{self.file}: {self.place}: " if self.place else f"{self.file}: "
        return f"{where}{self.what}; {self.remedy}" if self.remedy else f"{where}{self.what}"


def _natural(text: str) -> list[str | int]:
    """The text with its numbers as numbers; words and numbers take turns, so any two can be compared."""
    return [int(part) if part.isdigit() else part for part in _NUMBER.split(text)]


class AuthoringError(Exception):
    """Something authored cannot be used; `problems` holds every fault that was found, sorted by file."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` most looks like, or None where none is near."""
    close = get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return close[0] if close else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The remedy `did you mean 'x'?`, or the known words where few, or nothing."""
    words: Sequence[str] = sorted(known)
    if close := nearest(word, words):
        return f"did you mean '{close}'?"
    if 0 < len(words) <= 8:
        return "known are " + ", ".join(f"'{each}'" for each in words)
    return ""
