"""Paints a world: the place in the light of its hour, its people in it, the weather over it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from zlib import crc32

import pygame

from game.core.geometry import Box
from game.places import Light, Place
from game.places.objects import LightKind
from game.story.cast import CastEntry
from game.view.memory import give_back_the_rest
from game.view.pictures import picture
from game.view.place import flicker, tiles
from game.view.place.camera import HEIGHT, WIDTH
from game.view.place.figures import grounded, lying
from game.view.place.flicker import fan_shadow, paint_flicker
from game.view.place.lit import Lit, Standing
from game.view.place.moods import Mood, mood_named, outdoors
from game.view.place.motes import paint_motes
from game.view.place.scenery import Scenery, Whereabouts
from game.view.place.sheets import frame_of, sheet
from game.view.place.traffic import Traffic, may_pass
from game.view.place.weather import Rain
from game.world.actor import Actor
from game.world.world import World

Holds = Callable[[str], bool]
DISSOLVE = 90
"""Ticks in which one light gives way to another."""
CONTINUED = 20
"""Ticks after a frame within which the next one goes on from it, so that a change of light is watched."""


class PlacePainter:
    """Keeps what was baked for the place that is on, and bakes anew when its light or its Things change."""

    def __init__(self, cast: Mapping[str, CastEntry]) -> None:
        self._cast = cast
        self._place: Place | None = None
        self._scenery: Scenery | None = None
        self._lit: Lit | None = None
        self._former: Lit | None = None
        self._veil: pygame.Surface | None = None
        self._rain: Rain | None = None
        self._traffic: Traffic | None = None
        self._things: dict[str, Whereabouts] = {}
        self._light_key: object = None
        self._changed = 0
        self._painted = 0

    def paint(
        self, target: pygame.Surface, world: World, seen: Box, age: int, *, holds: Holds, calm: bool = False
    ) -> None:
        """Paint the part `seen` (1280x720 place pixels) at the tick `age`.

        `holds` tells whether a light's `when` is met now; `calm` keeps everything still.
        """
        continued = 0 <= age - self._painted <= CONTINUED
        self._painted = age
        self._prepare(world, age, holds, watched=continued and not calm)
        if self._lit is None:
            return
        if self._traffic is not None:
            people = [actor.at for actor in world.actors.values() if actor.visible]
            self._traffic.go_on(age, people, may_pass(world, holds))
        former = self._dissolving(age)
        if former is not None:
            self._paint_lit(target, former, world, seen, age, calm)
            veil = self._veil = self._veil or pygame.Surface((WIDTH, HEIGHT))
            self._paint_lit(veil, self._lit, world, seen, age, calm)
            veil.set_alpha(255 * (age - self._changed) // DISSOLVE)
            target.blit(veil, (0, 0))
        else:
            self._paint_lit(target, self._lit, world, seen, age, calm)
        if world.stage.weather in ("rain", "storm") and self._scenery is not None:
            self._rain = self._rain or Rain(world.place, self._scenery.glasses)
            self._rain.paint(target, seen, age, storm=world.stage.weather == "storm", calm=calm)
        if self._lit.mood is not _PLAIN:
            for part, corner in _dark_edges():
                target.blit(part, corner, special_flags=pygame.BLEND_RGB_MULT)

    def _dissolving(self, age: int) -> Lit | None:
        if self._former is not None and not 0 <= age - self._changed < DISSOLVE:
            self._former = self._veil = None
        return self._former

    def _prepare(self, world: World, age: int, holds: Holds, *, watched: bool) -> None:
        stage = world.stage
        mood = mood_named(stage.light, stage.hour, stage.weather)
        if not world.place.indoors:
            mood = outdoors(mood)
        lights = burning(world.place, holds)
        watched = watched and world.place is self._place and stage.dark < _BLIND
        things = whereabouts(world)
        if self._light(world.place, mood, lights):
            self._former, self._changed = (self._lit if watched else None), age
            self._lit = Lit(self._scenery_in(world.place, mood.sky), mood, lights, things)
        elif things != self._things and self._lit is not None:
            self._lit.arrange(things)
        self._things = things

    def _light(self, place: Place, mood: Mood, lights: list[Light]) -> bool:
        """Whether the place or its light is another than in the last frame."""
        key = (id(place), mood, tuple(lights))
        fresh, self._light_key, self._place = key != self._light_key, key, place
        return fresh

    def _scenery_in(self, place: Place, sky: str) -> Scenery:
        if self._scenery is not None and self._scenery.place is not place:
            self._leave()
        if self._scenery is None or self._scenery.sky != sky:
            self._scenery = Scenery(place, sky)
            self._rain = None
            self._traffic = Traffic(place) if place.passing else None
        return self._scenery

    def _leave(self) -> None:
        """Let go of a place before the next one is made, which would not find room beside it."""
        self._scenery = self._lit = self._former = self._veil = self._rain = self._traffic = None
        for each in (tiles, flicker):
            each.forget()
        give_back_the_rest()

    def _paint_lit(
        self, target: pygame.Surface, lit: Lit, world: World, seen: Box, age: int, calm: bool
    ) -> None:
        made = [
            self._figure(lit, actor, world, age, calm) for actor in world.actors.values() if actor.visible
        ]
        figures = [figure for figure in made if figure is not None]
        if self._traffic is not None and not calm:
            figures += [
                lit.passing(each) for each in self._traffic.seen(seen, lit.mood.sun, dark=lit.mood.dark)
            ]
        lit.paint(target, seen, figures, 0 if calm else age)
        for light in lit.lights:
            if light.kind is LightKind.FAN:
                fan_shadow(target, light, seen, 0 if calm else age)
            elif light.kind is LightKind.WINDOW and lit.mood.sun and not calm:
                paint_motes(target, light, seen, age)
            elif light.flicker and not calm:
                paint_flicker(target, light, seen, age)

    def _figure(self, lit: Lit, actor: Actor, world: World, age: int, calm: bool) -> Standing | None:
        entry = self._cast.get(actor.key)
        look = world.looks.get(actor.key, "")
        drawn = sheet(entry.look(look).sprite) if entry is not None else None
        if drawn is None:
            return None
        salt = crc32(actor.key.encode()) % 997
        cel = frame_of(
            drawn,
            actor.pose,
            actor.facing,
            moving=actor.moving,
            walked=actor.walked,
            age=age,
            salt=salt,
            calm=calm,
        )
        nearer = drawn.poses[actor.pose].front if actor.pose in drawn.poses else 0
        image, feet = lying(cel) if nearer else grounded(cel, lit.mood.sun, lit.mood.gloom)
        corner = (actor.at.x - feet[0], actor.at.y - feet[1])
        return lit.figure(image, corner, actor.at.y + nearer, None if nearer else actor.at.y)


_PLAIN: Mood = mood_named("none", "", "")
_BLIND = 900
"""Curtain, in thousandths, behind which the light may change at once."""


def whereabouts(world: World) -> dict[str, Whereabouts]:
    """Of the Things that left or were moved: where they are."""
    return {
        name: Whereabouts(state.present, state.at)
        for name, state in world.things.items()
        if state.at is not None or not state.present
    }


def burning(place: Place, holds: Holds) -> list[Light]:
    """The lights that are on now; each condition is asked once, however many lights share it."""
    met = {when: holds(when) for when in {light.when for light in place.lights} if when}
    return [light for light in place.lights if met.get(light.when, True)]


BAND = 24
"""Pixels of height of the strips in which the dark edges are kept."""


@lru_cache(maxsize=1)
def _dark_edges() -> tuple[tuple[pygame.Surface, tuple[int, int]], ...]:
    """The parts of the vignette that darken anything, each with its corner: two thirds of it do not."""
    whole, half = vignette(), WIDTH // 2
    clear = pygame.mask.from_threshold(whole, (255, 255, 255), (1, 1, 1, 255))
    dark = clear.to_surface(setcolor=(0, 0, 0, 0), unsetcolor=(0, 0, 0, 255))
    found = []
    for left in (0, half):
        for top in range(0, HEIGHT, BAND):
            spot = dark.subsurface((left, top, half, BAND)).get_bounding_rect()
            found += [spot.move(left, top)] if spot.w else []
    return tuple((whole.subsurface(part).copy(), part.topleft) for part in found)


def vignette() -> pygame.Surface:
    """The dark towards the corners of every picture."""
    drawn = picture("light/vignette.png")
    if drawn is not None:
        return pygame.transform.smoothscale(drawn, (WIDTH, HEIGHT))
    made = pygame.Surface((WIDTH, HEIGHT))
    made.fill((255, 255, 255))
    return made
