"""Directions to the eye and the ear: curtain, camera, light, weather, music, sound."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from game.core.geometry import Point
from game.story.directions.direction import NONE, Direction, Kind, given, ticks
from game.world.events import Heard
from game.world.stage import DARK
from game.world.world import World

CARD_TICKS = 270
"""Ticks that a chapter card stays unless it is pressed away."""
SHAKE_PIXELS = 6
LIGHTS = ("morning", "afternoon", "dusk", "night", "monsoon", "dormitory", "candle", "dawn", NONE)
WEATHERS = ("clear", "haze", "cloud", "rain", "storm")


@dataclass(frozen=True, slots=True)
class Fade(Direction):
    """fade in|out SECONDS: opens or closes the curtain."""

    word: ClassVar[str] = "fade"
    way: str = given(Kind.WORD, "in", "out")
    seconds: str = given(Kind.SECONDS, default="1")

    def begin(self, world: World) -> None:
        world.stage.fade_to(0 if self.way == "in" else DARK, ticks(self.seconds))

    def done(self, world: World, age: int) -> bool:
        return world.stage.dark == world.stage.dark_goal


@dataclass(frozen=True, slots=True)
class Camera(Direction):
    """camera follow ACTOR · camera pan SPOT SECONDS · camera shake SECONDS: leads the eye."""

    word: ClassVar[str] = "camera"
    way: str = given(Kind.WORD, "follow", "pan", "shake")
    target: str = given(Kind.SPOT)
    seconds: str = given(Kind.SECONDS, default="1")

    def begin(self, world: World) -> None:
        stage = world.stage
        if self.way == "follow":
            stage.watched, stage.pan_left = self.target, 0
        elif self.way == "pan":
            stage.pan(_where(world, self.target), ticks(self.seconds))
        else:
            stage.shake, stage.shake_left = SHAKE_PIXELS, ticks(self.target)

    def done(self, world: World, age: int) -> bool:
        return self.way == "follow" or (world.stage.pan_left == 0 and world.stage.shake_left == 0)


@dataclass(frozen=True, slots=True)
class Light(Direction):
    """light PRESET|none SECONDS: overrides what hour and weather say of the light."""

    word: ClassVar[str] = "light"
    preset: str = given(Kind.LIGHT, *LIGHTS)
    seconds: str = given(Kind.SECONDS, default="1")

    def begin(self, world: World) -> None:
        world.stage.light = "" if self.preset == NONE else self.preset


@dataclass(frozen=True, slots=True)
class Weather(Direction):
    """weather KIND [SECONDS]: what the sky does."""

    word: ClassVar[str] = "weather"
    kind: str = given(Kind.WEATHER, *WEATHERS)
    seconds: str = given(Kind.SECONDS, default="1")

    def begin(self, world: World) -> None:
        world.stage.weather = self.kind


@dataclass(frozen=True, slots=True)
class Picture(Direction):
    """picture ID|none: shows a picture over everything, or takes it away."""

    word: ClassVar[str] = "picture"
    picture: str = given(Kind.PICTURE)

    def begin(self, world: World) -> None:
        world.stage.picture = "" if self.picture == NONE else self.picture


@dataclass(frozen=True, slots=True)
class Wait(Direction):
    """wait SECONDS: lets the stage speak."""

    word: ClassVar[str] = "wait"
    seconds: str = given(Kind.SECONDS)

    def done(self, world: World, age: int) -> bool:
        return age >= ticks(self.seconds)


@dataclass(frozen=True, slots=True)
class Card(Direction):
    """card ID: shows a chapter's card until it has been seen or is pressed away."""

    word: ClassVar[str] = "card"
    card: str = given(Kind.CARD)

    def begin(self, world: World) -> None:
        world.stage.card = self.card

    def done(self, world: World, age: int) -> bool:
        return age >= CARD_TICKS

    def end(self, world: World) -> None:
        world.stage.card = ""


@dataclass(frozen=True, slots=True)
class Music(Direction):
    """music TRACK|none [LAYER] [SECONDS]: what plays from now on, and with which layer over it."""

    word: ClassVar[str] = "music"
    track: str = given(Kind.TRACK)
    layer: str = given(Kind.LAYER, default="")
    seconds: str = given(Kind.SECONDS, default="2")

    def begin(self, world: World) -> None:
        stage = world.stage
        stage.track = "" if self.track == NONE else self.track
        layer = "" if _is_number(self.layer) else self.layer
        stage.layers = (layer,) if layer and layer != NONE else ()
        stage.music_fade = ticks(self.layer if _is_number(self.layer) else self.seconds)


@dataclass(frozen=True, slots=True)
class Sound(Direction):
    """sound ID: makes a sound that may be missed."""

    word: ClassVar[str] = "sound"
    sound: str = given(Kind.SOUND)

    def begin(self, world: World) -> None:
        world.sounds.append(Heard(self.sound))


def _where(world: World, name: str) -> Point:
    if name in world.actors:
        return world.actors[name].at
    if name in world.things:
        return world.things[name].box.centre
    return world.place.mark(name).at


def _is_number(word: str) -> bool:
    return word.replace(".", "", 1).isdigit()
