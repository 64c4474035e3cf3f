"""What is wrong with a map, gathered until all of it is known."""

from __future__ import annotations

from game.core.problems import AuthoringError, Problem


class MapError(AuthoringError):
    """A map or tileset cannot be used; `problems` holds every fault that was found."""


MOST_PROBLEMS = 200
"""After so many faults a file is read no further."""


class Findings:
    """The faults found in one file so far."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []

    def add(self, place: object, what: str, remedy: str = "") -> None:
        """Note a fault and where in the file it lies, `place` being words or what says itself in words.

        The last that is told raises a MapError.
        """
        self.problems.append(Problem(self.file, str(place), what, remedy))
        if len(self.problems) == MOST_PROBLEMS:
            self.problems.append(Problem(self.file, "", f"more than {MOST_PROBLEMS} faults"))
            self.settle()

    def include(self, problems: tuple[Problem, ...]) -> None:
        """Note the faults of another file that this one needs."""
        self.problems.extend(problems)

    def settle(self) -> None:
        """Raise a MapError if anything was found."""
        if self.problems:
            raise MapError(self.problems)


class Refused(Exception):  # noqa: N818 - it is caught and told as a Problem, never seen as an error
    """One thing in a file will not be read: what it is, and what its author may do instead."""

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy
