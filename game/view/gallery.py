"""Which pictures the game names and which of them are not drawn yet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from game.view.place.moods import MOODS
from game.view.roots import assets

if TYPE_CHECKING:
    from game.content import Content
    from game.story.cast import CastEntry

ALWAYS = ("pictures/title.png", "light/pool.png", "light/paper.png", "light/vignette.png", "light/fan.png")
SKIES = ("sky_cloud", "sky_haze", "sky_rain", "sky_wet_night")


def missing_pictures(content: Content) -> list[str]:
    """The paths below assets of pictures that are named somewhere and have no file, sorted."""
    return sorted(name for name in set(named_pictures(content)) if not (assets() / name).is_file())


def named_pictures(content: Content) -> Iterator[str]:
    """The path below assets of every picture that the cast, the light and the cards name."""
    yield from ALWAYS
    for entry in content.cast.values():
        yield from _of_person(entry)
    for place in content.places.values():
        for passing in place.passing:
            yield f"sprites/{passing.sprite}.png"
            yield f"sprites/{passing.sprite}.toml"
    for mood in MOODS.values():
        yield f"light/{mood.sky}.png"
        yield f"light/{mood.panes}.png"
    for sky in SKIES:
        yield f"light/{sky}.png"
    for key in content.words.under("chapter"):
        if "_end." not in key:
            yield f"pictures/card_{key.partition('.')[0]}.png"


def _of_person(entry: CastEntry) -> Iterator[str]:
    for look in entry.looks.values():
        if look.sprite:
            yield f"sprites/{look.sprite}.png"
            yield f"sprites/{look.sprite}.toml"
        for portrait in look.portraits.values():
            yield f"portraits/{portrait}.png"
