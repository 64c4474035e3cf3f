"""Windows of the lane's houses: arched or square, shutters folded back, dark, lit, or with a figure."""

from functools import partial
from typing import Literal

from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, VERM, WOOD, Ramp
from tools.art.kit.paths import Path, oval, rect, spline, union
from tools.art.kit.props import glow, prop

Life = Literal["", "_lit", "_someone"]
"""What is behind the glass after dark: nothing, a lamp, somebody before a lamp."""

SHUTTERS: dict[str, Ramp] = {"wood": WOOD, "verm": VERM, "dusk": DUSK, "leaf": LEAF}
FRAME = "#e2d6c6"
WIDE, TALL = 26, 46


def _opening(x: float, y: float, *, arched: bool) -> Path:
    """Give the outline of the glass, 26 units wide and 46 high."""
    if not arched:
        return rect(x, y, WIDE, TALL)
    return union(rect(x, y + 13, WIDE, TALL - 13), oval(x + 13, y + 13, 13))


def _shutter(art: Art, x: float, y: float, height: float, ramp: Ramp) -> None:
    """Fold one leaf back against the wall."""
    art.fill(rect(x + 1.5, y + 2, 12, height), INK[0], 0.3, blur=1.2)
    art.fill(rect(x, y, 12, height), ramp[1])
    art.fill(rect(x + 1, y + 1, 9.4, height - 2), ramp[2])
    for slat in range(int(height / 3.6) - 1):
        art.fill(rect(x + 2, y + 3 + slat * 3.6, 7.6, 1.3), ramp[1])


def _bars(art: Art, x: float, y: float) -> None:
    """Bar the opening, with a cross-piece of the frame."""
    for index in (1, 2, 3):
        art.fill(rect(x + index * WIDE / 4 - 0.6, y, 1.2, TALL), INK[1], 0.85)
    art.fill(rect(x, y + TALL * 0.42, WIDE, 1.8), FRAME)


def _window(art: Art, *, arched: bool, ramp: Ramp) -> None:
    """Draw a window by day."""
    x, y = 17.0, 8.0
    top = y + 13 if arched else y
    for left in (1.0, x + WIDE + 4):
        _shutter(art, left, top, TALL + y - top, ramp)
    outer = (
        union(rect(x - 3, y + 13, 32, TALL - 11), oval(x + 13, y + 13, 16))
        if arched
        else rect(x - 3, y - 4, 32, 52)
    )
    art.fill(outer, FRAME)
    if not arched:
        art.fill(rect(x - 6, y - 6, 38, 4), FRAME)
        art.fill(rect(x - 6, y - 2.6, 38, 1.6), INK[2], 0.4)
    glass = _opening(x, y, arched=arched)
    art.wash(glass, (0, y), (0, y + TALL), [(0, DUSK[1], 1), (1, INK[1], 1)])
    with art.clip(glass):
        art.fill(spline(f"{x},{y}! {x + 11},{y}! {x + 7},{y + 26} {x},{y + TALL}!"), CREAM[2], 0.55)
        _bars(art, x, y)
        art.wash(rect(x, y, WIDE, 9), (0, y), (0, y + 9), [(0, INK[0], 0.6), (1, INK[0], 0)])
    art.fill(rect(x - 7, y + TALL + 2, 40, 5), FRAME)
    art.fill(rect(x - 7, y + TALL + 5.4, 40, 2.4), INK[2], 0.55)


def _shine(art: Art, *, arched: bool, someone: bool) -> None:
    """Draw what of a window shines: the lamp behind, a curtain, the shape of somebody."""
    x, y = 17.0, 8.0
    glass = _opening(x, y, arched=arched)
    art.wash(glass, (0, y), (0, y + TALL), [(0, "#ffdf9a", 1), (1, MARI[2], 1)])
    with art.clip(glass):
        art.fill(spline(f"{x},{y}! {x + 11},{y}! {x + 7},{y + 26} {x},{y + TALL}!"), VERM[3], 0.75)
        if someone:
            art.fill(oval(x + 16, y + 25, 4), INK[1])
            body = (
                f"{x + 8},{y + 47}! {x + 10},{y + 34} {x + 16},{y + 29} {x + 22},{y + 34} {x + 24},{y + 47}!"
            )
            art.fill(spline(body), INK[1])
        _bars(art, x, y)


def _enter(shape: str, paint: str, life: Life) -> None:
    arched, ramp = shape == "arch", SHUTTERS[paint]
    name = f"{shape}_{paint}{life}"
    prop(name, 60, 63)(partial(_window, arched=arched, ramp=ramp))
    if life:
        glow(name)(partial(_shine, arched=arched, someone=life == "_someone"))


LIVES: tuple[Life, ...] = ("", "_lit", "_someone")
NAMES = tuple(
    f"{shape}_{paint}{life}"
    for shape, paint in (("arch", "wood"), ("arch", "verm"), ("square", "dusk"), ("square", "leaf"))
    for life in LIVES
)

for _shape, _paint in (("arch", "wood"), ("arch", "verm"), ("square", "dusk"), ("square", "leaf")):
    for _life in LIVES:
        _enter(_shape, _paint, _life)
