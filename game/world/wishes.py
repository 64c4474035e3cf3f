"""What the player wishes: to walk, to go where she clicked, to act on what is before her."""

from __future__ import annotations

from game.core.controls import Action, Controls
from game.core.geometry import Box, Facing, Point
from game.world.actor import STANDING, Actor
from game.world.aim import Target
from game.world.events import Entered, WorldEvent
from game.world.movement import RUN, WALK, slide
from game.world.world import ARRIVED, World

_APART = 56
"""Pixels between two people who talk: nearer, or one below the other, one would hide the other."""


def obey(world: World, controls: Controls) -> list[WorldEvent]:
    """Does what this tick's controls ask of the one who is led."""
    hero = world.hero
    if hero.seated and (hero.way or controls.heading != (0, 0)):
        hero.pose = STANDING
    if controls.heading != (0, 0) or controls.clicked or controls.looked:
        hero.brought = False
    if controls.heading != (0, 0):
        return _step(world, hero, controls)
    world.touching = ""
    if controls.clicked or controls.looked:
        _send(world, hero, controls)
    if controls.presses(Action.CONFIRM) or controls.presses(Action.LOOK):
        hero.stand()
        world.errand = ""
        aim = world.aim
        return world.act(aim, look=controls.presses(Action.LOOK)) if aim else []
    events = _crossed(world)
    if not hero.way:
        hero.moving = False
        events += _arrive(world)
    return events


def _step(world: World, hero: Actor, controls: Controls) -> list[WorldEvent]:
    world.errand = ""
    hero.stand()
    pace = RUN if Action.RUN in controls.held else WALK
    start = world.paths.nearest_free(hero.at)
    hero.step_to(slide(world.walls, start, controls.heading, pace))
    hero.facing = _looking(hero.facing, controls.heading)
    return [*_crossed(world), *_pushed(world, controls.heading)]


def _send(world: World, hero: Actor, controls: Controls) -> None:
    """A click: to what was clicked, or to the ground there."""
    over = controls.over or ""
    known = {target.id: target for target in world.targets()}
    pace = RUN if Action.RUN in controls.held else WALK
    if over in known:
        world.errand = f"look {over}" if controls.looked else f"use {over}"
        world.walk_to(hero, _beside(world, known[over], hero.at), pace=pace)
    elif controls.pointer is not None and controls.clicked:
        world.errand = ""
        world.walk_to(hero, world.paths.nearest_free(controls.pointer), pace=pace)


def _arrive(world: World) -> list[WorldEvent]:
    """What a click asked for, now that she stands before it."""
    verb, _, target = world.errand.partition(" ")
    world.errand = ""
    known = {each.id: each for each in world.targets()} if target else {}
    if target not in known:
        return []
    box, reach = known[target].box, known[target].reach
    if world.hero.at.squared_distance(box.nearest(world.hero.at)) > (2 * reach) ** 2:
        return []
    return world.act(target, look=verb == "look")


def _crossed(world: World) -> list[WorldEvent]:
    feet = world.hero.at
    inside = frozenset(
        region.name for region in world.place.regions if region.name in world.here and region.contains(feet)
    )
    fresh = inside - world.inside
    world.inside = inside
    return [Entered(region.name, region.node) for region in world.place.regions if region.name in fresh]


def _pushed(world: World, heading: tuple[int, int]) -> list[WorldEvent]:
    """Walking on into a door goes through it, but not back out at once after arriving."""
    if world.touching == ARRIVED:
        return []
    feet = world.hero.at
    touched = ""
    for door in world.place.doors:
        if world.touches(door) and _towards(door.box, feet, heading):
            touched = door.name
    fresh = touched if touched != world.touching else ""
    world.touching = touched
    return [world.use(world.place.door(fresh))] if fresh else []


def _looking(facing: Facing, heading: tuple[int, int]) -> Facing:
    """Where somebody looks who walks that way; on a slant she keeps to the side she already faced."""
    dx, dy = heading
    if dx and dy and facing.step in (Point(dx, 0), Point(0, dy)):
        return facing
    if dx:
        return Facing.RIGHT if dx > 0 else Facing.LEFT
    return Facing.DOWN if dy > 0 else Facing.UP


def _towards(box: Box, feet: Point, heading: tuple[int, int]) -> bool:
    nearest = box.centre if box.contains(feet) else box.nearest(feet)
    return (nearest.x - feet.x) * heading[0] + (nearest.y - feet.y) * heading[1] > 0


def _beside(world: World, target: Target, feet: Point) -> Point:
    """The free spot to touch `target` from: on the side she comes from, or before it if a wall is between."""
    box = target.box
    if target.id.startswith("person:") and (aside := _aside(world, box, feet)) is not None:
        return aside
    spots = [_before(box, feet), Point(box.centre.x, box.bottom + 16)]
    free = [world.paths.nearest_free(spot) for spot in spots]
    near = (spot for spot in free if spot.squared_distance(box.nearest(spot)) <= (2 * target.reach) ** 2)
    return next(near, free[0])


def _aside(world: World, box: Box, feet: Point) -> Point | None:
    """The spot at somebody's side, the nearer side first; None where there is no room at either."""
    person = Point(box.centre.x, box.bottom)
    side = _APART if feet.x >= person.x else -_APART
    spots = (person.moved(side, 0), person.moved(-side, 0))
    return next((spot for spot in spots if world.walls.free(spot) and world.walls.sees(spot, person)), None)


def _before(box: Box, feet: Point) -> Point:
    """Where to stand to touch the box: below its lower edge, or at the side she comes from."""
    if feet.y >= box.bottom:
        return Point(min(max(feet.x, box.x), box.right), box.bottom + 16)
    return box.nearest(feet)
