"""A room in words: where she is, who and what is here and how far off, and a list to walk to any of it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from game.core.controls import Action, Controls
from game.core.geometry import Facing, Point
from game.places import doors_to
from game.scenes import prompts
from game.scenes.backstage import CHOSE, MOVED, WENT_BACK, Backstage
from game.scenes.menu import Chosen, Menu, Row
from game.scenes.naming import named
from game.scenes.prompts import Ask
from game.scenes.scene import Pop, Transition
from game.session import Session
from game.story.objectives import Target as Goal
from game.world.actor import Actor
from game.world.stage import DARK

STRIDE = 32
"""Pixels that are counted as one step."""
SEEN = (640, 360)
"""Pixels across and down from her within which somebody is in sight."""
CLOSE = "close"
SPOT = "spot:"
"""How the ids of places begin that the objective leads to but that hold nothing to act on."""

Words = Callable[..., str]


@dataclass(frozen=True, slots=True)
class Sight:
    """What can be gone to: its id ("thing:bed", "spot:hall"), its name, where, and how far off in pixels."""

    id: str
    name: str
    at: Point
    away: int
    leads: bool = False
    """Whether it is the door on the way to an objective that lies in another place."""


class Described:
    """Picking a row walks there and acts, LOOK walks there and looks; `go` takes that wish to the session.

    No time passes in the story while the list is open. `lines` say where and when this is; while the story
    goes on by itself they also say who is in sight, and there are no rows, for nothing can be gone to.
    """

    overlay = True
    asks: Sequence[Ask] = prompts.ROWS
    asks_late = False
    pauses = False

    def __init__(self, backstage: Backstage, session: Session, go: Callable[[Controls], None]) -> None:
        self.backstage = backstage
        self.session = session
        self.heading = backstage.words("described.heading")
        self.lines = _whereabouts(session, backstage.words)
        self._go = go
        if not session.free:
            self.lines += (*_in_sight(session, backstage.words), backstage.words("described.waits"))
        seen = sights(session, backstage.words) if session.free else ()
        self._sights = {each.id: each for each in seen}
        self.menu = Menu(self._rows())

    def tick(self, controls: Controls) -> Transition | None:
        """Move through the list; the key that opened it closes it too."""
        if any(controls.presses(each) for each in (Action.CANCEL, Action.MENU, Action.DESCRIBE)):
            self.backstage.sound(WENT_BACK)
            return Pop()
        picked = self.menu.tick(controls)
        if self.menu.moved:
            self.backstage.sound(MOVED)
        if controls.presses(Action.LOOK) and self.menu.current.id in self._sights:
            return self._led(self.menu.current.id, look=True)
        if not isinstance(picked, Chosen):
            return None
        if picked.id == CLOSE:
            self.backstage.sound(WENT_BACK)
            return Pop()
        return self._led(picked.id, look=False)

    def _led(self, target: str, *, look: bool) -> Transition:
        self.backstage.sound(CHOSE)
        spot = self._sights[target].at
        over = None if target.startswith(SPOT) else target
        looked = look and over is not None
        self._go(Controls(pointer=spot, pointed=True, over=over, clicked=not looked, looked=looked))
        return Pop()

    def _rows(self) -> list[Row]:
        words = self.backstage.words
        rows: list[Row] = []
        for kind in ("spot", "person", "thing", "door"):
            here = [each for each in self._sights.values() if _group(each) == kind]
            if here:
                rows.append(Row(f"group.{kind}", words(f"described.{kind}"), enabled=False, heading=True))
            rows += [self._row(each) for each in sorted(here, key=lambda each: each.away)]
        return [*rows, Row(CLOSE, words("menu.close"))]

    def _row(self, sight: Sight) -> Row:
        words, hero = self.backstage.words, self.session.world.hero
        text = sight.name
        if sight.id.startswith("person:"):
            actor = self.session.world.actors[sight.id.partition(":")[2]]
            text = f"{sight.name}, {words(f'described.{bearing(actor, hero.at)}')}"
        return Row(sight.id, text, way(hero.at, sight.at, words))


def sights(session: Session, words: Words) -> Iterable[Sight]:
    """Everything that can be acted on in this place, and the bare spots that the objective leads to."""
    world = session.world
    feet = world.hero.at
    leading = _leading(session)
    for target in world.targets():
        kind, _, name = target.id.partition(":")
        at = target.box.nearest(feet) if kind != "person" else world.actors[name].at
        yield Sight(target.id, named(session, words, target.id), at, _far(feet, at), target.id in leading)
    for goal in _goals(session):
        spot = _bare_spot(session, goal.place, goal.object)
        if spot is not None:
            name = words(f"objective.{session.memory.objective}")
            yield Sight(f"{SPOT}{goal.object}", name, spot, _far(feet, spot))


def way(start: Point, end: Point, words: Words) -> str:
    """How to get from `start` to `end` as if nothing stood between: "3 left, 5 down"."""
    across, down = round((end.x - start.x) / STRIDE), round((end.y - start.y) / STRIDE)
    parts = []
    if across:
        parts.append(words("described.right" if across > 0 else "described.left", n=abs(across)))
    if down:
        parts.append(words("described.down" if down > 0 else "described.up", n=abs(down)))
    return ", ".join(parts) or words("described.here")


def bearing(actor: Actor, feet: Point) -> str:
    """Whether somebody is "walking", has "turned" away from `feet`, or "looks" that way."""
    if actor.moving:
        return "walking"
    side = Facing.towards(actor.at, feet, actor.facing)
    return "looks" if side is actor.facing else "turned"


def _group(sight: Sight) -> str:
    """Under which heading it is read out: what the objective leads to comes first."""
    return "spot" if sight.leads else sight.id.partition(":")[0]


def _goals(session: Session) -> Sequence[Goal]:
    objective = session.content.objectives.get(session.memory.objective)
    return objective.targets if objective is not None else ()


def _leading(session: Session) -> set[str]:
    """The doors of this place through which the ways to the objective begin, where it lies elsewhere."""
    here = session.world.place.name
    ways = [doors_to(session.content.places, here, goal.place) for goal in _goals(session)]
    return {f"door:{way[0]}" for way in ways if way}


def _bare_spot(session: Session, place: str, name: str) -> Point | None:
    """Where a Region or Mark of this place lies; None for what can be acted on, or lies elsewhere."""
    here = session.world.place
    if place != here.name:
        return None
    found = [region.box.centre for region in here.regions if region.name == name]
    found += [mark.at for mark in here.marks if mark.name == name]
    return found[0] if found else None


def _whereabouts(session: Session, words: Words) -> tuple[str, ...]:
    memory = session.memory
    here = session.world.place
    room = here.room_at(session.world.hero.at)
    place = words(f"place.{here.name}") + (f", {words(f'room.{here.name}.{room}')}" if room else "")
    when = f"{words(f'day.{memory.day}')}, {words(f'hour.{memory.hour}')}"
    todo = (words(f"objective.{memory.objective}"),) if memory.objective else ()
    return (f"{place}. {when}.", *todo)


def _in_sight(session: Session, words: Words) -> Iterable[str]:
    """Who is to be seen on the screen besides the one who is led, the nearest first; nobody in the dark."""
    world = session.world
    if world.stage.dark >= DARK:
        return
    feet = world.hero.at
    others = [actor for key, actor in world.actors.items() if key != world.led and actor.visible]
    for actor in sorted(others, key=lambda each: _far(feet, each.at)):
        if abs(actor.at.x - feet.x) <= SEEN[0] and abs(actor.at.y - feet.y) <= SEEN[1]:
            name = named(session, words, f"person:{actor.key}")
            yield f"{name}, {words(f'described.{bearing(actor, feet)}')}: {way(feet, actor.at, words)}."


def _far(start: Point, end: Point) -> int:
    return round(math.dist(start, end))
