"""The states that an exploration has come to, and how."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from game.explorer.phases import Phase
from game.explorer.player import Kind
from game.explorer.scene import Scene
from game.story.telling import TellingMark
from game.story.trace import Step


@dataclass(frozen=True, slots=True)
class State:
    """One state: `patch` is the part of the place, `unknown` the facts that nothing has read yet.

    `phase` is that of the last free moment.
    `cause` is what a player did to come here from `parent`.
    """

    number: int
    kind: Kind
    mark: TellingMark
    scene: Scene
    phase: Phase
    patch: int = 0
    unknown: frozenset[str] = frozenset()
    parent: int = -1
    cause: Step | None = None
    fault: str = ""


@dataclass(slots=True)
class Graph:
    """All states by number, in the order found, with the states that each leads to."""

    states: list[State] = field(default_factory=list)
    leads: list[set[int]] = field(default_factory=list)

    def add(self, state: State) -> None:
        """Takes in the next state."""
        self.states.append(state)
        self.leads.append(set())

    @property
    def ways(self) -> int:
        """How many ways from state to state were found."""
        return sum(map(len, self.leads))

    def steps_to(self, number: int) -> tuple[Step, ...]:
        """The shortest way there from the beginning."""
        steps: list[Step] = []
        while number >= 0:
            state = self.states[number]
            if state.cause is not None:
                steps.append(state.cause)
            number = state.parent
        return tuple(reversed(steps))

    def lost(self) -> list[int]:
        """The states from which the end cannot be reached any more, the nearest to the beginning first."""
        back: list[list[int]] = [[] for _ in self.states]
        for number, leads in enumerate(self.leads):
            for each in leads:
                back[each].append(number)
        safe = {state.number for state in self.states if state.kind is Kind.END}
        ahead = deque(safe)
        while ahead:
            fresh = [each for each in back[ahead.popleft()] if each not in safe]
            safe.update(fresh)
            ahead += fresh
        return [state.number for state in self.states if state.number not in safe]
