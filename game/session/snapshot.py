"""Everything a playthrough is, as plain values that can be written down and come back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.core.geometry import Point
from game.session.stops import LineStop
from game.story.telling import TellingState
from game.world.actor import Actor
from game.world.stage import Stage
from game.world.world import World

VERSION = 1
"""The form of snapshots; raised whenever an older one needs an upgrade."""


@dataclass(frozen=True, slots=True)
class WorldState:
    """The world by stable names: people by cast key, Things by their names on the map."""

    place: str
    led: str
    actors: tuple[Actor, ...]
    stage: Stage
    put: tuple[tuple[str, Point], ...] = ()
    here: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    touching: str = ""
    errand: str = ""
    looks: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One moment of one playthrough. `begun` and `age` (ticks) are those of the direction on the stage."""

    version: int
    ticks: int
    dice: int
    telling: TellingState
    world: WorldState
    begun: bool = False
    age: int = 0
    said: LineStop | None = None
    task: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()


def world_state(world: World) -> WorldState:
    """The world, copied, so that nothing in it moves on."""
    put = tuple((name, state.at) for name, state in world.things.items() if state.at is not None)
    return WorldState(
        place=world.place.name,
        led=world.led,
        actors=tuple(replace(actor) for actor in world.actors.values()),
        stage=replace(world.stage),
        put=put,
        here=tuple(sorted(world.here)),
        inside=tuple(sorted(world.inside)),
        touching=world.touching,
        errand=world.errand,
        looks=tuple(sorted(world.looks.items())),
    )


def restore_world(world: World, state: WorldState, cast: frozenset[str]) -> None:
    """Puts everybody back where she was, in bed too."""
    world.stage = replace(state.stage)
    world.looks = dict(state.looks)
    world.resume(frozenset(state.here), dict(state.put))
    world.inside, world.touching, world.errand = frozenset(state.inside), state.touching, state.errand
    world.actors = {actor.key: replace(actor) for actor in state.actors if actor.key in cast}


def clear_of_walls(world: World) -> None:
    """Lets the one who is led come to the nearest free spot, if she stands in what is now a wall."""
    hero = world.actors.get(world.led)
    if hero is not None and not hero.way:
        hero.at = world.paths.nearest_free(hero.at)
