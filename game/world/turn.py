"""One tick of the world: the player's wishes, everybody's ways, and what was noticed."""

from __future__ import annotations

from game.core.controls import Controls
from game.world import duties, wishes
from game.world.events import WorldEvent
from game.world.world import World


def turn(world: World, controls: Controls | None) -> list[WorldEvent]:
    """One sixtieth of a second. Without controls (in a conversation) only what was begun goes on."""
    events: list[WorldEvent] = []
    playing = controls is not None and world.led in world.actors
    if controls is not None and playing:
        events += wishes.obey(world, controls)
    for actor in world.actors.values():
        led = actor.key == world.led
        if playing and actor.route and not led:
            duties.patrol(world, actor)
        if not led or actor.way or not playing:
            actor.stride()
        if actor.follows:
            duties.follow(world, actor)
    if playing:
        events += duties.noticed(world)
    _move_eye(world)
    return events


def _move_eye(world: World) -> None:
    world.stage.tick()
    watched = world.actors.get(world.stage.watched)
    if watched is not None:
        world.stage.eye = watched.at
