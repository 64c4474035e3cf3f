"""How a chapter can be left, which is how the next can begin."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from game.content import Content
from game.explorer.facts import look_up
from game.explorer.lenses import seen_through
from game.explorer.outlook import Ranges, every_fact, nodes_under_way
from game.explorer.scene import Scene
from game.explorer.states import State
from game.explorer.values import Range, Values
from game.story.milestones import MILESTONES
from game.story.telling import Telling, TellingMark


@dataclass(frozen=True, slots=True)
class Leaving:
    """The values that facts can have then, where the player can be, and one of the states it is left in.

    Facts are not tied together: a combination may be here that nobody leaves with, none is missing.
    `fault` says why other ways to leave it may be missing.
    """

    ranges: Values
    scenes: frozenset[Scene]
    mark: TellingMark
    fault: str = ""


def leaving(
    content: Content, values: Values, counted: Iterable[str], ends: list[State], *, whole: bool
) -> Leaving | None:
    """How it is left in the states `ends`, where `values` hold throughout the chapter; None if it never is.

    What is told apart to the very end, as the beats are and what is `counted`, has the values found there;
    where only comparisons of it were told apart, all that come out alike.
    """
    if not ends:
        return None
    telling = Telling(content.program)
    exact = {*counted, "chapter", *(f"milestone:{beat}" for beat in MILESTONES)} & {*every_fact(content)}
    told = set.intersection(*((exact | state.phase.facts) - state.unknown for state in ends))
    found: dict[str, Range | None] = dict.fromkeys(told, frozenset())
    stops: set[object] = set()
    for state in ends:
        telling.return_to(state.mark)
        stops.add((nodes_under_way(telling), telling.vm.at))
        for fact in told:
            found[fact] = _both(found[fact], _alike(telling, state, fact, values.get(fact)))
    ranges: Ranges = {**values, **{fact: each for fact, each in found.items() if each is not None}}
    fault = "" if whole else "the chapter before was not explored to its end"
    if len(stops) > 1:
        fault = "the chapter before ends at more than one line of the script"
    return Leaving(ranges, frozenset(state.scene for state in ends), ends[0].mark, fault)


def _alike(telling: Telling, state: State, fact: str, values: Range | None) -> Range | None:
    """The values that a fact may have in a state, as far as it was told apart."""
    value = look_up(telling, fact)
    lens = state.phase.lenses.get(fact)
    if lens is None:
        return frozenset({value})
    seen = seen_through(lens, value)
    return None if values is None else frozenset(each for each in values if seen_through(lens, each) == seen)


def _both(one: Range | None, other: Range | None) -> Range | None:
    return None if one is None or other is None else one | other
