"""Telling: memory and Yarn's machine together, where the story stands, without time and without a stage."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from game.story.directions import Cue, read
from game.story.directions.telling import Task
from game.story.memory import PAISE, Memory, Said
from game.yarn import VM, Command, Expression, Line, Options, Program, SavedState, Signature, State

FUNCTIONS: dict[str, Signature] = {
    "has": Signature(("string",), "bool"),
    "rupees": Signature((), "number"),
    "milestone": Signature(("string",), "bool"),
    "hour": Signature((), "string"),
    "day": Signature((), "number"),
    "chapter": Signature((), "number"),
    "place": Signature((), "string"),
    "outcome": Signature(("string",), "string"),
    "noted": Signature(("string",), "bool"),
    "packed": Signature(("string",), "bool"),
    "answered": Signature(("string", "string"), "bool"),
}
"""What a condition may ask of memory, beside Yarn's own functions."""

Stop = Line | Options | Cue


@dataclass(frozen=True, slots=True)
class TellingState:
    """A telling by stable names, as a save keeps it."""

    memory: Memory
    yarn: SavedState


@dataclass(frozen=True, slots=True)
class TellingMark:
    """A telling as it stands in this very program: hashable, quick to take and to return to."""

    memory: Memory
    yarn: State


class Telling:
    """`stop` is what the story waits at: a line, options, a cue for the stage, or None when all is said."""

    def __init__(self, program: Program, strings: Mapping[str, str] | None = None) -> None:
        self.memory = Memory()
        self.vm = VM(program, self._functions(), strings)
        self.stop: Stop | None = None

    def start(self, node: str) -> None:
        """Begins the conversation `node`."""
        self.vm.start(node)
        self._hear(self.vm.advance())

    def go_on(self, choice: int | None = None) -> None:
        """Leaves the stop, with the index of the option that was chosen where it was options."""
        if isinstance(self.stop, Options) and choice is not None:
            self._note(self.stop.options[choice].line, chosen=True)
        self._hear(self.vm.advance(choice))

    def finish(self, task: str, outcome: str) -> None:
        """Leaves a task with its outcome on record."""
        self.memory = self.memory.finished(task, outcome)
        self.go_on()

    @property
    def task(self) -> str:
        """The task that the story waits for, or nothing."""
        stop = self.stop
        return stop.direction.task if isinstance(stop, Cue) and isinstance(stop.direction, Task) else ""

    def holds(self, expression: Expression) -> bool:
        """Whether a condition is met now."""
        return bool(self.vm.evaluate(expression))

    def save(self) -> TellingState:
        """Everything told so far, by stable names."""
        return TellingState(self.memory, self.vm.save())

    def load(self, state: TellingState, renamed: Mapping[str, str] | None = None) -> bool:
        """Stands where `state` stood, also in a script edited since, and says whether its stop still is.

        Then its effect is not applied again; where the story had to go on to another stop, that one's is.
        `renamed` maps old names of nodes and variables to new ones.
        """
        self.memory = state.memory
        if self.vm.load(state.yarn, renamed or {}) or not state.yarn.frames:
            self.stop = self._present(self.vm.current)
            return True
        self._hear(self.vm.current)
        return False

    def mark(self) -> TellingMark:
        """Where the telling stands in this program."""
        return TellingMark(self.memory, self.vm.snapshot())

    def return_to(self, mark: TellingMark) -> None:
        """Stands where `mark` was taken."""
        self.memory = mark.memory
        self.vm.restore(mark.yarn)
        self.stop = self._present(self.vm.current)

    def _hear(self, stop: Line | Options | Command | None) -> None:
        self.stop = self._present(stop)
        if isinstance(self.stop, Line):
            self._note(self.stop)
        if isinstance(self.stop, Cue):
            self.memory = self.stop.direction.effect(self.memory)

    def _note(self, line: Line, *, chosen: bool = False) -> None:
        written = self.vm.program.lines[line.id].text
        text = line.whole if "{" in written else ""
        self.memory = self.memory.hearing(Said(line.id, text, chosen))

    @staticmethod
    def _present(stop: Line | Options | Command | None) -> Stop | None:
        return read(stop.name, stop.arguments) if isinstance(stop, Command) else stop

    def _functions(self) -> dict[str, Callable[..., str | float | bool]]:
        return {
            "has": lambda item: item in self.memory.items,
            "rupees": lambda: self.memory.purse / PAISE,
            "milestone": lambda name: name in self.memory.milestones,
            "hour": lambda: self.memory.hour,
            "day": lambda: float(self.memory.day),
            "chapter": lambda: float(self.memory.chapter),
            "place": lambda: self.memory.place,
            "outcome": lambda task: self.memory.outcome(task),
            "noted": lambda note: note in self.memory.notes,
            "packed": lambda thing: thing in self.memory.outcome("suitcase").split("+"),
            "answered": lambda task, answer: answer in self.memory.outcome(task).split("+"),
        }
