"""A form: one document to be filled in from the top down, each line with one of several answers."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from game.story.tasks.task import TaskState, refuse

END = "end:"
UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a form: what it is about, and the answers it can be given."""

    point: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """Lines are answered in order as `POINT:ANSWER`; `end:END` closes it, at any time if it `can_be_left`.

    The outcome is the answers to the points in `kept`, joined with "+", or "unread" where none was given.
    The words of a line are `paper.ID.POINT`, of an answer `task.ID.POINT.ANSWER`, and what is said to that
    `paper.ID.POINT.ANSWER`.
    """

    id: str
    lines: tuple[Line, ...]
    kept: tuple[str, ...]
    end: str
    can_be_left: bool = False

    @property
    def points(self) -> tuple[str, ...]:
        """What its lines are about, from the top down."""
        return tuple(line.point for line in self.lines)

    @property
    def outcomes(self) -> tuple[str, ...]:
        """Every way to answer the kept lines."""
        whole = [
            "+".join(answers) for answers in product(*(self._line(point).answers for point in self.kept))
        ]
        return (*whole, UNREAD) if self.can_be_left else tuple(whole)

    def actions(self, state: TaskState) -> tuple[str, ...]:
        if self.outcome(state):
            return ()
        ends = (END + self.end,)
        if len(state.done) == len(self.lines):
            return ends
        line = self.lines[len(state.done)]
        answers = tuple(f"{line.point}:{answer}" for answer in line.answers)
        return (*answers, *ends) if self.can_be_left else answers

    def act(self, state: TaskState, action: str) -> TaskState:
        refuse(self, state, action)
        return state.after(action)

    def outcome(self, state: TaskState) -> str:
        if not state.done or not state.done[-1].startswith(END):
            return ""
        answers = self.answers(state)
        return "+".join(answers[point] for point in self.kept if point in answers) or UNREAD

    def shortcut(self, state: TaskState) -> TaskState:
        rest = self.lines[len(state.done) :]
        first = (f"{line.point}:{line.answers[0]}" for line in rest)
        return TaskState((*state.done, *first, END + self.end))

    def answers(self, state: TaskState) -> dict[str, str]:
        """The answers given so far, by point."""
        given = [action.partition(":") for action in state.done if not action.startswith(END)]
        return {point: answer for point, _, answer in given}

    def _line(self, point: str) -> Line:
        return next(line for line in self.lines if line.point == point)


_CLAUSES = ("married", "apart", "accord", "maintenance", "goods", "issue", "free")
_MARKS = ("true", "untrue", "ask")

CLAUSES = Form(
    "clauses",
    tuple(Line(point, _MARKS) for point in _CLAUSES),
    kept=("apart",),
    end="fold",
    can_be_left=True,
)
"""Seven clauses of the petition that Inder brings, each marked with Leela; she lived apart four months."""

STATEMENT = Form(
    "statement",
    (
        Line("self", ("name", "mother", "worker")),
        Line("him", ("weaver", "husband", "thief")),
        Line("deed", ("bare", "sudden", "meant")),
        Line("because", ("money", "girl", "years", "silence")),
    ),
    kept=("self", "him", "deed", "because"),
    end="thumb",
)
"""Shanta's statement, in four sentences that she chooses and another types."""

SLIP = Form(
    "slip",
    (
        Line("prisoner", ("shanta", "mother")),
        Line("relation", ("worked", "friend", "nothing")),
        Line("purpose", ("called", "child", "sit")),
    ),
    kept=("relation",),
    end="hand_in",
)
"""The slip that a visitor to the lock-up fills in."""
