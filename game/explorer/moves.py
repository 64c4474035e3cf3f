"""What a player who is free can do: every Thing, person, door and region that is here and in reach."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.content import Content
from game.core.geometry import Box
from game.explorer.scene import Floors, Patch, Scene
from game.places import Door, Person, Place, Thing
from game.story.directions.telling import Goto
from game.story.telling import Telling
from game.story.trace import Step
from game.world.aim import person_target


@dataclass(frozen=True, slots=True)
class Move:
    """A step that begins `node`, or goes through an open door; `box` is what it is done to."""

    step: Step
    node: str
    box: Box | None = None
    door: Door | None = None
    once: str = ""
    """The name under which a Region remembers that it was entered."""


class Stage:
    """Finds what is here and in reach."""

    def __init__(self, content: Content) -> None:
        self.places = content.places
        self._conditions = content.conditions
        self._floors = Floors(content.grounds)

    def patch(self, telling: Telling, scene: Scene) -> Patch:
        """The part of the place in which she can walk."""
        place = self.places[scene.place]
        solid = (each for each in place.things if each.solids)
        here = frozenset(each.name for each in solid if self._holds(telling, each.when))
        return self._floors.patch(place, scene.at, here)

    def moves(self, telling: Telling, scene: Scene) -> Iterator[Move]:
        """Everything that she can do, in the order of the map."""
        place = self.places[scene.place]
        patch = self.patch(telling, scene)
        yield from self._people(telling, place, scene, patch)
        for thing in place.things:
            if (thing.look or thing.node) and self._holds(telling, thing.when) and patch.meets(thing.box):
                yield from _acts(thing)
        for door in place.doors:
            if patch.meets(door.box):
                yield from self._ways(telling, door)
        yield from self._regions(telling, place, patch)

    def _people(self, telling: Telling, place: Place, scene: Scene, patch: Patch) -> Iterator[Move]:
        met: set[str] = {scene.led, *scene.hidden}
        for person in place.people:
            if person.cast in met or not self._holds(telling, person.when):
                continue
            met.add(person.cast)
            box = person_target(person.cast, person.at).box
            if person.node and (patch.meets(box) or _on_the_way(place, person, patch)):
                yield Move(Step("use", f"person:{person.cast}", person.node), person.node)
            if person.sight and person.seen:
                yield Move(Step("seen", person.cast, person.seen), person.seen)

    def _ways(self, telling: Telling, door: Door) -> Iterator[Move]:
        if self._holds(telling, door.when):
            yield Move(Step("use", f"door:{door.name}"), "", door.box, door)
        elif door.shut:
            yield Move(Step("use", f"door:{door.name}", door.shut), door.shut, door.box)

    def _regions(self, telling: Telling, place: Place, patch: Patch) -> Iterator[Move]:
        for region in place.regions:
            key = f"{place.name}/{region.name}" if region.once else ""
            if key in telling.memory.entered or not self._holds(telling, region.when):
                continue
            if patch.enters(region):
                yield Move(Step("enter", region.name, region.node), region.node, region.box, once=key)

    def _holds(self, telling: Telling, when: str) -> bool:
        return not when or telling.holds(self._conditions[when])


def way_through(door: Door) -> Goto:
    """What going through an open door comes to."""
    return Goto(door.to, door.mark)


def _acts(thing: Thing) -> Iterator[Move]:
    used, looked = thing.node or thing.look, thing.look or thing.node
    yield Move(Step("use", f"thing:{thing.name}", used), used, thing.box)
    if looked != used:
        yield Move(Step("look", f"thing:{thing.name}", looked), looked, thing.box)


def _on_the_way(place: Place, person: Person, patch: Patch) -> bool:
    """Whether somebody who walks a route comes past."""
    points = place.route(person.route).points if person.route else ()
    return any(patch.meets(person_target(person.cast, point).box) for point in points)
