"""The place where the player is, and everybody in it, tick by tick."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from game.core.geometry import Box, Facing, Point
from game.places import Door, Person, Place, Thing
from game.places.objects import Placed
from game.world.actor import Actor
from game.world.aim import THING_REACH, Target, nearest_target, person_target
from game.world.events import Heard, Looked, Talked, UsedDoor, WorldEvent
from game.world.grounds import Grounds
from game.world.movement import WALK
from game.world.paths import Paths
from game.world.stage import Stage
from game.world.walls import Walls

ARRIVED = "*"
"""Stands for every door while the keys that led through one are still held."""
_KNOCK = 18
"""Pixels around a door within which walking on goes through it."""

Holds = Callable[[str], bool]


@dataclass(slots=True)
class ThingState:
    """A Thing as it is now: where it was put (None: where it was drawn), and whether it is here."""

    thing: Thing
    at: Point | None = None
    present: bool = True

    @property
    def box(self) -> Box:
        """The ground it takes where it lies now; `at` is the middle of its lower edge."""
        box = self.thing.box
        if self.at is None:
            return box
        return Box(self.at.x - box.w // 2, self.at.y - box.h, box.w, box.h)


class World:
    """What is so in one place.

    `led` is the cast key of whom the player walks as, `wanted` the names of what the story waits for.
    """

    def __init__(
        self, places: Mapping[str, Place], place: str, led: str, grounds: Grounds | None = None
    ) -> None:
        """Nobody is there yet: `enter` brings the one who is led, `gather` everybody else."""
        self.places = places
        self.led = led
        self.stage = Stage(watched=led)
        self._grounds = grounds or Grounds()
        self.actors: dict[str, Actor] = {}
        self.errand = ""
        self.looks: dict[str, str] = {}
        self.wanted: frozenset[str] = frozenset()
        self.sounds: list[Heard] = []
        self.here: frozenset[str] = frozenset()
        self._enter(places[place])

    @property
    def hero(self) -> Actor:
        """Whom the player walks as."""
        return self.actors[self.led]

    @property
    def aim(self) -> str | None:
        """The id of what confirming would act on now."""
        return self.aim_among(self.targets())

    def aim_among(self, targets: list[Target]) -> str | None:
        """The same, for who has the targets already.

        Where the story has brought her, scenery waits for her first step, and so does who only follows her:
        what it put her beside by chance is not offered before what it waits for.
        """
        hero = self.actors.get(self.led)
        if hero is None:
            return None
        if hero.brought:
            targets = [each for each in targets if each.name in self.wanted or self._waits(each)]
        return nearest_target(hero.at, hero.facing, targets, self.wanted)

    def _waits(self, target: Target) -> bool:
        """Whether it is somebody who stands here for a reason of her own."""
        return target.kind == "person" and not self.actors[target.name].follows

    def present(self, name: str) -> bool:
        """Whether the map object `name` is here now."""
        return name in self.here

    def enter(self, place: str, mark: str) -> None:
        """Moves the one who is led, and whoever follows, to a mark of `place`; the others stay behind."""
        spot = self.places[place].mark(mark)
        self.arrive(place, spot.at, spot.facing)

    def arrive(self, place: str, at: Point, facing: Facing) -> None:
        """Moves the one who is led, and whoever follows, to a point of `place`."""
        coming = {key: actor for key, actor in self.actors.items() if key == self.led or actor.follows}
        self.actors = coming
        self._enter(self.places[place])
        for actor in coming.values():
            actor.stand()
            actor.at, actor.facing, actor.source = self.paths.nearest_free(at), facing, ""
        if self.led not in self.actors:
            self.actors[self.led] = Actor(self.led, self.paths.nearest_free(at), facing)
        self.stage.watched = self.led
        self.hero.brought = True
        self.stage.eye = self.hero.at
        self.touching = ARRIVED

    def touches(self, door: Door) -> bool:
        """Whether the one who is led stands so close to a door that walking on goes through it."""
        return door.box.grown(_KNOCK).contains(self.hero.at)

    def gather(self, holds: Holds) -> None:
        """Lets everything and everybody be here whose `when` holds now, and sends away the rest."""
        self.gather_things(holds)
        self._gather_people()

    def gather_things(self, holds: Holds) -> None:
        """Lets everything but people be here whose `when` holds; people stay as they are."""
        self.here = frozenset(each.name for each in self.place.objects if _holds(each, holds))
        self._show_things()

    def resume(self, here: frozenset[str], put: dict[str, Point]) -> None:
        """Has the map's objects as they were saved; names that the map no longer has are passed over."""
        self.here = here & {each.name for each in self.place.objects}
        for name, at in put.items():
            if name in self.things:
                self.things[name].at = at
        self._show_things()

    def _show_things(self) -> None:
        for state in self.things.values():
            state.present = state.thing.name in self.here
        self._find_ground()

    def targets(self) -> list[Target]:
        """Everything that can be acted on, wherever the player stands."""
        found = [
            person_target(person.cast, self.actors[person.cast].at)
            for person in self.people_here()
            if person.node and self.actors[person.cast].visible and person.cast != self.led
        ]
        for name, state in self.things.items():
            if state.present and (state.thing.look or state.thing.node):
                found.append(Target(f"thing:{name}", self.reach_box(name), THING_REACH))
        found += [
            Target(f"door:{door.name}", self.reach_box(door.name), THING_REACH) for door in self.place.doors
        ]
        return found

    def reach_box(self, name: str) -> Box:
        """The box in which hands reach the Thing or door `name`."""
        box = self.things[name].box if name in self.things else self.place.door(name).box
        return self._ground.reach_box(box)

    def act(self, target: str, *, look: bool = False) -> list[WorldEvent]:
        """Talks to, looks at or uses the target with this id, if it is here."""
        kind, _, name = target.partition(":")
        if kind == "person":
            return self._talk(name)
        if kind == "door":
            return [self.use(self.place.door(name))]
        state = self.things.get(name)
        if state is None or not state.present:
            return []
        self._turn_to(state.box.centre)
        thing = state.thing
        node = (thing.look or thing.node) if look else (thing.node or thing.look)
        return [Looked(name, node)] if node else []

    def walk_to(self, actor: Actor, goal: Point, face_at_end: Facing | None = None, pace: int = WALK) -> None:
        """Sends an actor to `goal` along the shortest way."""
        actor.walk(tuple(self.paths.way(actor.at, goal)), face_at_end, pace)

    def put(self, thing: str, at: Point) -> None:
        """Lays a Thing down with its lower edge at `at`."""
        self.things[thing].at = at

    @property
    def somebody_walks(self) -> bool:
        """Whether anybody is still on the way to where a script sent her."""
        return any(actor.way and not actor.route for actor in self.actors.values())

    def _enter(self, place: Place) -> None:
        self.place = place
        self.things = {thing.name: ThingState(thing) for thing in place.things}
        self.here = frozenset(each.name for each in place.objects)
        self.inside: frozenset[str] = frozenset()
        self.touching = ""
        self.errand = ""
        self._find_ground()

    def _find_ground(self) -> None:
        coming = tuple(
            solid
            for state in self.things.values()
            if state.present and state.at is None
            for solid in state.thing.solids
        )
        self._ground = self._grounds.of(self.place, coming)

    @property
    def walls(self) -> Walls:
        """Where feet cannot go now."""
        return self._ground.walls

    @property
    def paths(self) -> Paths:
        """The ways on foot now."""
        return self._ground.paths

    def people_here(self) -> list[Person]:
        return [
            person for person in self.place.people if person.name in self.here and person.cast in self.actors
        ]

    def _gather_people(self) -> None:
        wanted: dict[str, Person] = {}
        for person in self.place.people:
            if person.name in self.here and person.cast != self.led:
                wanted.setdefault(person.cast, person)
        for key, actor in list(self.actors.items()):
            if actor.source and key not in wanted:
                del self.actors[key]
        for key, person in wanted.items():
            here = self.actors.get(key)
            if here is None or here.source != person.name:
                self.actors[key] = self._arrived(person, here)

    def _arrived(self, person: Person, before: Actor | None) -> Actor:
        """The person at her place; somebody a script has brought here, or who follows, stays where she is."""
        if before is not None and (not before.source or before.follows):
            return replace(before, source=person.name, route=person.route)
        return Actor(person.cast, person.at, person.facing, source=person.name, route=person.route)

    def _talk(self, key: str) -> list[WorldEvent]:
        for person in self.people_here():
            if person.cast == key and person.node:
                actor = self.actors[key]
                self._turn_to(actor.at)
                if not actor.seated:
                    actor.facing = Facing.towards(actor.at, self.hero.at, actor.facing)
                return [Talked(key, person.node)]
        return []

    def use(self, door: Door) -> UsedDoor:
        self._turn_to(door.box.centre)
        return UsedDoor(door.name, open=door.name in self.here)

    def _turn_to(self, point: Point) -> None:
        hero = self.hero
        hero.facing = Facing.towards(hero.at, point, hero.facing)


def _holds(each: Placed, holds: Holds) -> bool:
    when: str = getattr(each, "when", "")
    return not when or holds(when)
