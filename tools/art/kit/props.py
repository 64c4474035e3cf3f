"""Props: things that stand, lie or hang in a place, each one function that draws into its own box.

A prop is entered with `@prop("table", 96, 60, foot=Foot(4, 40, 88, 18))`; its shining parts, if it has any,
with `@glow("lamp")`. Boxes grow to multiples of three units, and get `PAD` units of air on every side.
"""

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from PIL import Image

from tools.art.kit.ink import Art
from tools.art.kit.paper import gouache

PAD = 9
"""Empty units on every side of a prop, so that no soft shadow is cut off."""

MOTTLE = 0.8

Draw: TypeAlias = Callable[[Art], object]


class Foot(NamedTuple):
    """What a prop takes up on the floor, in units of its own box without the air."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Prop:
    """One thing: how it is drawn, the size of its box with air in units, what it stands on.

    `pigment` is how much of the paint's grain shows, 0 to 1: air, water and shadows have none.
    """

    name: str
    draw: Draw
    width: int
    height: int
    foot: Foot | None
    pigment: float = 1.0

    @property
    def footprint(self) -> Foot | None:
        """Give the foot within the box with air, or None for what lies flat or hangs."""
        foot = self.foot
        return None if foot is None else Foot(foot.x + PAD, foot.y + PAD, foot.width, foot.height)


PROPS: dict[str, Prop] = {}
GLOWS: dict[str, Draw] = {}


def prop(
    name: str, width: float, height: float, foot: Foot | None = None, *, pigment: float = 1.0
) -> Callable[[Draw], Draw]:
    """Enter the decorated drawing as a prop; raises ValueError if the name is taken."""

    def enter(draw: Draw) -> Draw:
        if name in PROPS:
            raise ValueError(f"prop {name} is drawn twice")
        PROPS[name] = Prop(name, draw, _box(width), _box(height), foot, pigment)
        return draw

    return enter


def part(of: dict[str, Draw]) -> Callable[[str], Callable[[Draw], Draw]]:
    """Make a decorator that enters a drawing in `of` as one part of the prop it names."""

    def named(name: str) -> Callable[[Draw], Draw]:
        def enter(draw: Draw) -> Draw:
            of[name] = draw
            return draw

        return enter

    return named


glow = part(GLOWS)
"""Enters the decorated drawing as the shining part of the prop of that name."""


def render(name: str) -> Image.Image:
    """Draw a prop, painted, at export size."""
    thing = PROPS[name]
    drawn = _drawn(thing, thing.draw)
    if not thing.pigment:
        return drawn
    seed = zlib.crc32(name.encode()) % 10_000
    return gouache(drawn, seed=seed, mottle=MOTTLE * thing.pigment, grain=thing.pigment)


def render_glow(name: str) -> Image.Image:
    """Draw the shining part of a prop in the same box."""
    return render_part(name, GLOWS)


def render_part(name: str, parts: dict[str, Draw]) -> Image.Image:
    """Draw what `parts` has of a prop, in the same box as its picture."""
    return _drawn(PROPS[name], parts[name])


def _drawn(thing: Prop, draw: Draw) -> Image.Image:
    art = Art(thing.width, thing.height)
    with art.at(PAD, PAD):
        draw(art)
    return art.picture()


def _box(length: float) -> int:
    """Give a length in whole threes of units, with air on both sides."""
    return -(-int(-(-length // 1)) // 3) * 3 + 2 * PAD
