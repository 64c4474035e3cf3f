"""The sheets of what goes by: a row for either side, a column a step, and a TOML file with their places."""

from collections.abc import Iterator
from functools import lru_cache, partial

from PIL import Image

from tools.art.kit.atlas import Cut, packed_frames
from tools.art.kit.contour import contoured
from tools.art.kit.ink import Art
from tools.art.kit.paper import gouache
from tools.art.kit.registry import register
from tools.art.kit.units import px
from tools.art.traffic.going import GOINGS, Draw, Going

SIDES = ("left", "right")
COLOURS = 160
"""Colours a sheet keeps: two or three materials and their shades."""


@lru_cache(maxsize=2)
def drawn_sheet(name: str) -> tuple[list[Image.Image], list[list[Cut]]]:
    """Draw and pack all frames; gives the page, and where every frame lies, row by row."""
    return packed_frames([[(frame, 0) for frame in frames(GOINGS[name], side)] for side in SIDES])


def frames(going: Going, side: str) -> Iterator[Image.Image]:
    """Draw the columns of one row: the steps, then what of each shines."""
    for step in range(going.steps):
        drawn = _painted(going, _art(going, side, going.draw, going.words, step / going.steps))
        if going.shadow is not None:
            lying = _art(going, side, going.shadow, None, 0).picture()
            lying.alpha_composite(drawn)
            drawn = lying
        yield drawn
    if going.glow is not None:
        yield _art(going, side, going.glow, going.lit_words, 0).picture()


def _art(going: Going, side: str, draw: Draw, words: Draw | None, moment: float) -> Art:
    art = Art(*going.size)
    mirrored = (-1 if side == "left" else 1, 1)
    with art.at(going.size[0] / 2, stretch=mirrored), art.at(-going.size[0] / 2):
        draw(art, moment)
    if words is not None:
        words(art, moment)
    return art


def _painted(going: Going, art: Art) -> Image.Image:
    return gouache(contoured(art) if going.outlined else art.picture(), seed=3, mottle=0.3, grain=0)


def layout(name: str) -> str:
    """Write the TOML of a sheet: frame, ground, stride, rows, columns of every pose, cuts of every frame."""
    going = GOINGS[name]
    rows = ", ".join(f'"{side}"' for side in SIDES)
    lines = [
        "# Columns are counted from 0: `still` is one, `walk` is [first, count].",
        f"frame = [{px(going.size[0])}, {px(going.size[1])}]",
        f"ground = [{px(going.ground[0])}, {px(going.ground[1])}]",
        f"rows = [{rows}]",
        "loop_ticks = 26",
        f"stride = {going.stride}",
        f'pages = ["{name}.png"]',
        "",
        "[poses.stand]",
        "still = 0",
        f"walk = [0, {going.steps}]",
    ]
    lines += [f"front = {going.front}"] if going.front else []
    if going.glow is not None:
        lines += ["", "[poses.stand_glow]", f"still = {going.steps}", f"walk = [{going.steps}, 1]"]
    lines += [
        "",
        "# Of every column: page, x, y, width and height on it, left and top in the frame.",
        "[cuts]",
    ]
    for side, cuts in zip(SIDES, drawn_sheet(name)[1], strict=True):
        listed = ",\n    ".join(f"[{', '.join(map(str, cut))}]" for cut in cuts)
        lines.append(f"{side} = [\n    {listed},\n]")
    return "\n".join(lines) + "\n"


def _page(name: str) -> Image.Image:
    return drawn_sheet(name)[0][0]


def enter() -> None:
    """Enter the sheets of all that goes by in the registry."""
    for name in GOINGS:
        register(f"sprites/{name}.toml", partial(layout, name), together=name)
        register(f"sprites/{name}.png", partial(_page, name), colours=COLOURS, together=name)
