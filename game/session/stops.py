"""What a conversation waits at, as the player meets it, and what she may answer."""

from __future__ import annotations

from dataclasses import dataclass

from game.story.cast import NEUTRAL
from game.story.tasks import TaskState
from game.yarn import Line, Options

_MOOD = "mood:"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a line that its author marked up: name, and first and last letter plus one."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class LineStop:
    """A line; `speaker` is a cast key, or None for what Pooja notices by herself."""

    id: str
    speaker: str | None
    text: str
    mood: str = NEUTRAL
    attributes: tuple[Mark, ...] = ()

    @property
    def thought(self) -> bool:
        """Whether nobody says it aloud."""
        return self.speaker is None


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be answered; `seen` if it was chosen before."""

    id: str
    text: str
    enabled: bool = True
    seen: bool = False


@dataclass(frozen=True, slots=True)
class ChoiceStop:
    """Choices, and the line that they answer."""

    line: LineStop | None
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class TaskStop:
    """A task's panel, in the state it is in."""

    task: str
    state: TaskState


@dataclass(frozen=True, slots=True)
class Next:
    """The line was read."""


@dataclass(frozen=True, slots=True)
class Choose:
    """The choice with this index, among all of them, was made."""

    index: int


@dataclass(frozen=True, slots=True)
class Act:
    """One of the task's actions was taken."""

    action: str


@dataclass(frozen=True, slots=True)
class Shortcut:
    """The player would rather be led out of the task, its story kept."""


SessionStop = LineStop | ChoiceStop | TaskStop
Answer = Next | Choose | Act | Shortcut


def line_stop(line: Line) -> LineStop:
    """The line as the player meets it; its mood comes from a tag such as `#mood:worried`."""
    mood = next((tag.removeprefix(_MOOD) for tag in line.tags if tag.startswith(_MOOD)), NEUTRAL)
    return LineStop(line.id, line.speaker, line.text, mood)


def choice_stop(options: Options, line: LineStop | None) -> ChoiceStop:
    """The options as the player meets them."""
    choices = tuple(
        Choice(option.line.id, option.line.text, option.enabled, option.seen) for option in options.options
    )
    return ChoiceStop(line, choices)
