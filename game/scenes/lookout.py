"""The lookout sees whether there is anything the player can do, and remembers where all was well."""

from __future__ import annotations

from dataclasses import replace

from game.core.geometry import Point
from game.session import Session, Snapshot
from game.world.aim import Target
from game.world.world import World

LOOK_EVERY = 60
"""Ticks between two looks."""
PATIENCE = 60 * 60
"""Ticks without any possible action after which help is offered."""


class Lookout:
    """`safe` is the last moment at which something could be reached.

    `start` is that of the last checkpoint or, where there was none yet, the first it saw.
    """

    def __init__(self) -> None:
        self.safe: Snapshot | None = None
        self.start: Snapshot | None = None
        self._lost = 0
        self._age = 0

    @property
    def offers(self) -> bool:
        """Whether there has been nothing to do for so long that help should be offered."""
        return self._lost >= PATIENCE

    def rest(self) -> None:
        """Wait as long again before offering help."""
        self._lost = 0

    def checkpoint(self, session: Session) -> None:
        """A scene of the story begins here."""
        self.start = session.snapshot()

    def follow(self, session: Session) -> None:
        """One tick has passed."""
        self._age += 1
        if self.start is None:
            self.checkpoint(session)
        if session.stop is not None:
            self._lost = 0
        elif not session.free:
            self._lost += 1
        elif self._age % LOOK_EVERY == 0:
            self._look(session)

    def _look(self, session: Session) -> None:
        if anything_to_do(session):
            self._lost = 0
            if not session.world.hero.way:
                self.safe = session.snapshot()
        else:
            self._lost += LOOK_EVERY


def anything_to_do(session: Session) -> bool:
    """Whether anything that can be acted on, or a Region or Mark of the objective, can be walked to."""
    world = session.world
    feet = world.hero.at
    near = sorted(world.targets(), key=lambda target: feet.squared_distance(target.box.nearest(feet)))
    if any(reaches(world, target) for target in near):
        return True
    return any(_arrives(world, spot) for spot in _spots(session))


def reaches(world: World, target: Target) -> bool:
    """Whether she can walk to where her hands reach `target`."""
    return _nearest_end(world, target).squared_distance(_touch(world, target)) <= (2 * target.reach) ** 2


def beside_goal(session: Session) -> Snapshot | None:
    """The moment, but with her next to what the objective asks for; None where that is not in this place."""
    world = session.world
    objective = session.content.objectives.get(session.memory.objective)
    wanted = {goal.object for goal in objective.targets} if objective is not None else set()
    known = [target.box for target in world.targets() if target.id.partition(":")[2] in wanted]
    spots = [box.centre.moved(0, box.h // 2 + 16) for box in known] + _spots(session)
    return moved(session, world.paths.nearest_free(spots[0])) if spots else None


def moved(session: Session, at: Point) -> Snapshot:
    """The moment, but with the one who is led standing at `at`, going nowhere."""
    snapshot = session.snapshot()
    actors = tuple(
        replace(actor, at=at, way=(), moving=False) if actor.key == snapshot.world.led else actor
        for actor in snapshot.world.actors
    )
    return replace(snapshot, world=replace(snapshot.world, actors=actors, errand=""))


def _spots(session: Session) -> list[Point]:
    """Where in this place the objective's Regions and Marks lie."""
    here = session.world.place
    objective = session.content.objectives.get(session.memory.objective)
    goals = {goal.object for goal in objective.targets if goal.place == here.name} if objective else set()
    found = [region.box.centre for region in here.regions if region.name in goals]
    return found + [mark.at for mark in here.marks if mark.name in goals]


def _arrives(world: World, spot: Point) -> bool:
    goal = world.paths.nearest_free(spot)
    way = world.paths.way(world.hero.at, goal)
    return (way[-1] if way else world.hero.at) == goal


def _nearest_end(world: World, target: Target) -> Point:
    """Where a walk towards `target` would end."""
    way = world.paths.way(world.hero.at, world.paths.nearest_free(_touch(world, target)))
    return way[-1] if way else world.hero.at


def _touch(world: World, target: Target) -> Point:
    return target.box.nearest(world.hero.at)
