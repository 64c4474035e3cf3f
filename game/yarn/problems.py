"""What is wrong with a script, said so that its writer can mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from game.yarn import codes


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault: the file, line and column (counted from 1), a code, the fault in words, what may help."""

    file: str
    line: int
    column: int
    code: str
    what: str
    remedy: str = ""

    @property
    def place(self) -> str:
        """Where in the file, in words."""
        return f"line {self.line}, column {self.column}"

    def __str__(self) -> str:
        """One line: file, place, code, fault; remedy."""
        said = f"{self.file}: {self.place}: {self.code}: {self.what}"
        return f"{said}; {self.remedy}" if self.remedy else said


class ScriptError(Exception):
    """A script cannot be used or went wrong at play; `problems` holds every fault found, sorted by file."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


class Fault(Exception):  # noqa: N818 - never leaves the compiler: it is caught and becomes a Problem
    """One fault on the line at hand, raised by a reader that does not know its file."""

    def __init__(self, column: int, code: str, what: str, remedy: str = "") -> None:
        super().__init__(what)
        self.column, self.code, self.what, self.remedy = column, code, what, remedy


def untagged(file: str, line: int, column: int) -> Problem:
    """The problem of a line without an id."""
    remedy = f"run `python -m game.yarn tag {file}`"
    return Problem(file, line, column, codes.LINE_ID_MISSING, "a line has no #line id", remedy)


def nearest(word: str, known: Iterable[str]) -> str:
    """The remedy `did you mean 'x'?` for the known word most like `word`, or nothing."""
    close = get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f"did you mean '{close[0]}'?" if close else ""
