"""The colour of the air: one preset for each hour and story light, and what weather does to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from game.view.palette import Colour, colour, mixed


@dataclass(frozen=True, slots=True)
class Mood:
    """`ambient` multiplies everything; the rest says what falls through windows and what burns.

    `room` is the soft light around a window and `room_share` its strength; `pane` and `pane_glow` tint the
    panes' shape on the floor, multiplied and added; `bloom` shines around the glass. Shares are 0 to 1.
    `sky` names what stands behind the glass, `panes` the sprite, `sun` how dark long shadows are.
    """

    ambient: Colour
    room: Colour
    room_share: float
    pane: Colour
    pane_share: float
    pane_glow: Colour
    bloom: Colour
    sky: str
    panes: str = "panes_day"
    sun: float = 0.0
    dark: bool = False

    @property
    def gloom(self) -> float:
        """How dim the air is, from 0 by day to 1 where nothing is seen."""
        return max(0.0, 1 - sum(self.ambient) / (3 * BRIGHT))


BRIGHT = 150
"""The level of the air from which nothing is dim."""


def _mood(
    ambient: str,
    room: str,
    pane: str,
    pane_glow: str,
    bloom: str,
    sky: str,
    *,
    room_share: float = 0.8,
    pane_share: float = 0.85,
    panes: str = "panes_day",
    sun: float = 0.0,
    dark: bool = False,
) -> Mood:
    return Mood(
        colour(ambient),
        colour(room),
        room_share,
        colour(pane),
        pane_share,
        colour(pane_glow),
        colour(bloom),
        sky,
        panes,
        sun,
        dark,
    )


MOODS = {
    "dawn": _mood(
        "#7272a6",
        "#c79aa4",
        "#d8a89c",
        "#2c1a1c",
        "#44282c",
        "sky_dawn",
        room_share=0.55,
        pane_share=0.35,
        dark=True,
    ),
    "morning": _mood("#b5adc4", "#fff6df", "#ffffff", "#4a3c1c", "#5a5030", "sky_day", sun=0.3),
    "afternoon": _mood("#a391b0", "#ffeccb", "#fffaf0", "#57401c", "#7a5a2a", "sky_haze", sun=0.4),
    "dusk": _mood(
        "#5f629c", "#e88f86", "#c98a94", "#3a1a1c", "#5a2a2a", "sky_dusk", room_share=0.6, dark=True
    ),
    "evening": _mood(
        "#525896",
        "#a5708a",
        "#8f7494",
        "#1e1420",
        "#34202e",
        "sky_dusk",
        room_share=0.55,
        pane_share=0.55,
        panes="panes_moon",
        dark=True,
    ),
    "night": _mood(
        "#464e86",
        "#54669c",
        "#5c6fa6",
        "#0c1226",
        "#141c38",
        "sky_night",
        room_share=0.55,
        pane_share=0.5,
        panes="panes_moon",
        dark=True,
    ),
    "monsoon": _mood(
        "#6a78a4",
        "#a7c4dd",
        "#93abc9",
        "#101c28",
        "#2a3d55",
        "sky_rain",
        room_share=0.7,
        pane_share=0.35,
        panes="panes_moon",
    ),
    "dormitory": _mood(
        "#5d5c98",
        "#7d8fd0",
        "#7d8fd0",
        "#10183a",
        "#10183a",
        "sky_night",
        room_share=0.45,
        pane_share=0.4,
        panes="panes_moon",
        dark=True,
    ),
    "candle": _mood(
        "#3c3f74",
        "#4c5c98",
        "#54669c",
        "#0a1024",
        "#0c1430",
        "sky_night",
        room_share=0.4,
        pane_share=0.35,
        panes="panes_moon",
        dark=True,
    ),
    "none": _mood("#ffffff", "#000000", "#000000", "#000000", "#000000", "sky_day", pane_share=0.0),
}

DAYLIGHT = colour("#fff3de")
"""What the open sky adds to the air of a place that has no roof."""

HOURS = {
    "dawn": "dawn",
    "morning": "morning",
    "noon": "afternoon",
    "afternoon": "afternoon",
    "dusk": "dusk",
    "evening": "evening",
    "night": "night",
}


@lru_cache(maxsize=64)
def mood_named(light: str, hour: str, weather: str) -> Mood:
    """The air at `hour` under `weather`, or under the story's own preset `light` where it is not empty."""
    name = light or HOURS.get(hour, "morning")
    return _weathered(MOODS.get(name, MOODS["morning"]), weather)


@lru_cache(maxsize=64)
def outdoors(mood: Mood) -> Mood:
    """The same air under the open sky: by day brighter than any room, most of all in the sun."""
    if mood.dark or mood is MOODS["none"]:
        return mood
    return replace(mood, ambient=mixed(mood.ambient, DAYLIGHT, 0.42 + 0.8 * mood.sun))


def _weathered(mood: Mood, weather: str) -> Mood:
    """Cloud dulls the sun, rain washes it out and hides the sky."""
    rainy = MOODS["monsoon"]
    if mood.dark:
        return replace(mood, sky="sky_wet_night") if weather in ("rain", "storm") else mood
    match weather:
        case "haze":
            return replace(mood, sky="sky_haze")
        case "cloud":
            return _dulled(mood, rainy, 0.42, 0.3, "sky_cloud")
        case "rain" | "storm":
            return _dulled(mood, rainy, 0.85, 0.15, "sky_rain")
        case _:
            return mood


def _dulled(mood: Mood, rainy: Mood, share: float, sun: float, sky: str) -> Mood:
    return replace(
        mood,
        ambient=mixed(mood.ambient, rainy.ambient, share),
        room=mixed(mood.room, rainy.room, share),
        pane=mixed(mood.pane, rainy.pane, share),
        pane_share=mood.pane_share * sun,
        pane_glow=mixed((0, 0, 0), mood.pane_glow, sun),
        bloom=mixed(mood.bloom, rainy.bloom, share),
        sky=sky,
        panes="panes_day" if share < 0.6 else "panes_moon",
        sun=0.0,
    )
