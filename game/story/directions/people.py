"""Directions to people: walk, stand, turn, show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from game.core.geometry import Facing, Point
from game.story.directions.direction import NONE, Direction, Kind, given
from game.world.actor import STANDING, Actor
from game.world.world import World

POSES = (
    "stand",
    "sit",
    "sit_talk",
    "telephone",
    "carry_one",
    "carry_two",
    "carry_milk",
    "carry_bucket",
    "carry_tray",
    "carry_washing",
    "carry_tiffin",
    "carry_shirt",
    "carry_newspaper",
    "carry_can",
    "carry_tiffin_shirt",
    "carry_tiffin_newspaper",
    "carry_tiffin_can",
    "carry_shirt_newspaper",
    "carry_shirt_can",
    "carry_newspaper_can",
    "carry_child",
    "carry_lamp",
    "carry_tea",
    "carry_tin",
    "carry_trunk",
    "carry_board",
    "carry_bag",
    "carry_canopy",
    "hold_hand",
    "lie",
    "lie_bench",
    "talk",
    "look_away",
    "paper",
    "sign",
    "write",
    "type",
    "reach",
    "kneel",
    "fold",
    "wave",
    "plug",
    "count",
    "hammer",
    "paint",
    "weep",
    "doze",
)
EMOTES = ("surprise", "question", "heart", "dots", "music", "anger", "sweat", "sleep")
_KEPT_WALKING = ("paper", "hold_hand", *(pose for pose in POSES if pose.startswith("carry_")))


def _actor(world: World, key: str) -> Actor:
    """The actor, who comes in where the player stands if nobody has placed her yet."""
    if key not in world.actors:
        hero = world.hero
        world.actors[key] = Actor(key, hero.at, hero.facing)
    return world.actors[key]


def _spot(world: World, name: str) -> tuple[Point, Facing | None]:
    """Where a mark or an actor is, and how a mark wants to be stood on."""
    if name in world.actors:
        return world.actors[name].at, None
    mark = world.place.mark(name)
    return mark.at, mark.facing


@dataclass(frozen=True, slots=True)
class Walk(Direction):
    """walk ACTOR SPOT: sends somebody to a mark, or to somebody else, along the shortest way."""

    word: ClassVar[str] = "walk"
    actor: str = given(Kind.ACTOR)
    spot: str = given(Kind.SPOT)

    def begin(self, world: World) -> None:
        actor = _actor(world, self.actor)
        goal, facing = _spot(world, self.spot)
        actor.route = ""
        actor.brought = True
        if actor.pose not in _KEPT_WALKING:
            actor.pose = STANDING
        if self.spot in world.actors:
            goal = _beside(actor.at, goal)
            facing = None
        world.walk_to(actor, goal, facing)

    def done(self, world: World, age: int) -> bool:
        actor = world.actors.get(self.actor)
        return actor is None or not actor.way


@dataclass(frozen=True, slots=True)
class PlaceActor(Direction):
    """place ACTOR SPOT: somebody is at a mark, at once."""

    word: ClassVar[str] = "place"
    actor: str = given(Kind.ACTOR)
    spot: str = given(Kind.SPOT)

    def begin(self, world: World) -> None:
        at, facing = _spot(world, self.spot)
        actor = _actor(world, self.actor)
        actor.stand()
        actor.route = ""
        actor.at, actor.visible, actor.brought = at, True, True
        actor.facing = facing or actor.facing


@dataclass(frozen=True, slots=True)
class Face(Direction):
    """face ACTOR TARGET: turns somebody to a side, a mark, a Thing or a person."""

    word: ClassVar[str] = "face"
    actor: str = given(Kind.ACTOR)
    target: str = given(Kind.TARGET)

    def begin(self, world: World) -> None:
        actor = _actor(world, self.actor)
        actor.stand()
        if self.target in tuple(Facing):
            actor.facing = Facing(self.target)
        elif self.target in world.things:
            actor.facing = Facing.towards(actor.at, world.things[self.target].box.centre, actor.facing)
        else:
            goal, _ = _spot(world, self.target)
            actor.facing = Facing.towards(actor.at, goal, actor.facing)


@dataclass(frozen=True, slots=True)
class Pose(Direction):
    """pose ACTOR POSE: how somebody holds herself until told otherwise."""

    word: ClassVar[str] = "pose"
    actor: str = given(Kind.ACTOR)
    pose: str = given(Kind.POSE, *POSES)

    def begin(self, world: World) -> None:
        _actor(world, self.actor).pose = self.pose


@dataclass(frozen=True, slots=True)
class Emote(Direction):
    """emote ACTOR KIND: a small sign over somebody's head for a moment."""

    word: ClassVar[str] = "emote"
    actor: str = given(Kind.ACTOR)
    kind: str = given(Kind.EMOTE, *EMOTES)

    def begin(self, world: World) -> None:
        actor = _actor(world, self.actor)
        actor.emote, actor.emote_age = self.kind, 0


@dataclass(frozen=True, slots=True)
class Wear(Direction):
    """wear ACTOR LOOK: changes clothes, for good."""

    word: ClassVar[str] = "wear"
    actor: str = given(Kind.ACTOR)
    look: str = given(Kind.LOOK)

    def begin(self, world: World) -> None:
        world.looks[self.actor] = self.look


@dataclass(frozen=True, slots=True)
class Follow(Direction):
    """follow ACTOR LEADER|none: walks behind somebody, through doors too."""

    word: ClassVar[str] = "follow"
    actor: str = given(Kind.ACTOR)
    leader: str = given(Kind.ACTOR)

    def begin(self, world: World) -> None:
        _actor(world, self.actor).follows = "" if self.leader == NONE else self.leader


@dataclass(frozen=True, slots=True)
class Lead(Direction):
    """lead ACTOR: the player walks as this person from now on."""

    word: ClassVar[str] = "lead"
    actor: str = given(Kind.ACTOR)

    def begin(self, world: World) -> None:
        actor = _actor(world, self.actor)
        actor.route, actor.follows, actor.source = "", "", ""
        world.led = self.actor
        world.stage.watched = self.actor


@dataclass(frozen=True, slots=True)
class Show(Direction):
    """show ACTOR: somebody can be seen again."""

    word: ClassVar[str] = "show"
    actor: str = given(Kind.ACTOR)

    def begin(self, world: World) -> None:
        _actor(world, self.actor).visible = True


@dataclass(frozen=True, slots=True)
class Hide(Direction):
    """hide ACTOR: somebody is out of sight; one whom a script brought is gone."""

    word: ClassVar[str] = "hide"
    actor: str = given(Kind.ACTOR)

    def begin(self, world: World) -> None:
        actor = world.actors.get(self.actor)
        if actor is None:
            return
        if actor.source or self.actor == world.led:
            actor.visible = False
        else:
            del world.actors[self.actor]


@dataclass(frozen=True, slots=True)
class SetRoute(Direction):
    """route ACTOR ROUTE|none: walks a route of the map, or stops walking it."""

    word: ClassVar[str] = "route"
    actor: str = given(Kind.ACTOR)
    route: str = given(Kind.ROUTE)

    def begin(self, world: World) -> None:
        actor = _actor(world, self.actor)
        actor.route, actor.route_stop, actor.rest = "" if self.route == NONE else self.route, 0, 0
        actor.stand()


@dataclass(frozen=True, slots=True)
class Put(Direction):
    """put THING SPOT: lays a Thing down at a mark or at somebody's feet."""

    word: ClassVar[str] = "put"
    thing: str = given(Kind.THING)
    spot: str = given(Kind.SPOT)

    def begin(self, world: World) -> None:
        at, _ = _spot(world, self.spot)
        world.put(self.thing, at)


@dataclass(frozen=True, slots=True)
class Settle(Direction):
    """settle: waits until nobody walks and nothing fades or pans."""

    word: ClassVar[str] = "settle"

    def done(self, world: World, age: int) -> bool:
        return not world.somebody_walks and not world.stage.moving


_SIDE = 44
"""Pixels between two people who stand together."""


def _beside(coming: Point, goal: Point) -> Point:
    """A step short of somebody, on the side one comes from."""
    return goal.moved(-_SIDE if coming.x < goal.x else _SIDE, 0)
