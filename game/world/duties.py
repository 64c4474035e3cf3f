"""What people do by themselves: walk their routes, follow somebody, and watch."""

from __future__ import annotations

from game.world.actor import Actor
from game.world.events import Seen, WorldEvent
from game.world.movement import WALK, approach
from game.world.sight import sees
from game.world.world import World

_BEHIND = 52
"""Pixels that somebody who follows keeps behind."""
_STROLL = WALK - 1
"""Pixels a tick of somebody on a route."""


def patrol(world: World, actor: Actor) -> None:
    """Walks on to the next point of a route once the rest at the last one is over."""
    if actor.way:
        return
    if actor.rest > 0:
        actor.rest -= 1
        return
    route = world.place.route(actor.route)
    if actor.route_stop >= len(route.points):
        if not route.loop:
            return
        actor.route_stop = 0
    goal = route.points[actor.route_stop]
    actor.route_stop += 1
    actor.rest = route.pause_ticks
    world.walk_to(actor, goal, pace=_STROLL)


def follow(world: World, actor: Actor) -> None:
    """Keeps behind the leader."""
    leader = world.actors.get(actor.follows)
    if leader is None or actor.way:
        return
    if actor.at.squared_distance(leader.at) > _BEHIND**2:
        actor.step_to(approach(actor.at, leader.at, WALK), leader.at)
    else:
        actor.moving = False


def noticed(world: World) -> list[WorldEvent]:
    """Who has just caught sight of the player."""
    events: list[WorldEvent] = []
    for person in world.people_here():
        actor = world.actors[person.cast]
        if not person.sight or not person.seen or not actor.visible:
            continue
        watching = sees(world.walls, actor.at, actor.facing, world.hero.at, person.sight)
        if watching and not actor.watching:
            events.append(Seen(actor.key, person.seen))
        actor.watching = watching
    return events
