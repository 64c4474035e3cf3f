"""A map in the light of an hour, with what is there and burns at that point of the story."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import pygame

from game.content import Content, load_content
from game.places import Light, Place
from game.session import Session
from game.view.place.lit import Lit
from game.view.place.moods import Mood, mood_named, outdoors
from game.view.place.painter import burning, whereabouts
from game.view.place.scenery import Scenery, Whereabouts

MAPS = Path(__file__).resolve().parents[2] / "maps"


@dataclass(frozen=True, slots=True)
class Moment:
    """When a place is looked at; `light` is a preset that a script would set, or empty."""

    hour: str
    weather: str
    light: str = ""
    chapter: int = 1
    day: int = 1


def lit(place: Place, path: Path, moment: Moment) -> pygame.Surface:
    """Paint the place that was read from `path` as the game paints it at that moment, without people.

    A map outside the game's folder has no story: its lamps with conditions burn when it is dark.
    """
    mood = mood_named(moment.light, moment.hour, moment.weather)
    mood = mood if place.indoors else outdoors(mood)
    if path.resolve().parent == MAPS:
        lights, things = there(place, moment)
    else:
        lights, things = _alone(place, mood), {}
    shown = pygame.Surface(place.bounds[2:])
    Lit(Scenery(place, mood.sky), mood, lights, things).paint(shown, place.bounds, ())
    return shown


def there(place: Place, moment: Moment) -> tuple[list[Light], Mapping[str, Whereabouts]]:
    """What burns and what is there, as the map's conditions say of a story that has only just begun."""
    session = Session.begin(_content())
    session.telling.memory = replace(
        session.memory, chapter=moment.chapter, day=moment.day, hour=moment.hour, place=place.name
    )
    session.world.enter(place.name, "start")
    session.world.gather(session.holds)
    return burning(place, session.holds), whereabouts(session.world)


def _alone(place: Place, mood: Mood) -> list[Light]:
    return [each for each in place.lights if mood.dark or not each.when]


@lru_cache(maxsize=1)
def _content() -> Content:
    return load_content()
