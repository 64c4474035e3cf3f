"""A trace: what a player does, step by step, in words that a pilot can follow."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One thing done: `verb` is use, look, enter (a Region), seen (by somebody), choose or task.

    `name` is the target ("thing:bed", "person:Tara", "door:gate"), the Region, the option's line id or the
    task; `detail` the node that it begins, or how the task ends.
    """

    verb: str
    name: str
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.verb} {self.name}" + (f" ({self.detail})" if self.detail else "")


@dataclass(frozen=True, slots=True)
class Trace:
    """Steps from the beginning of `chapter`; `found` says what was found where they lead."""

    chapter: int
    found: str
    steps: tuple[Step, ...]
