"""The line of prompts: at the foot of a menu, over the edge of the panel that is read, or beside play."""

from __future__ import annotations

from game.core.controls import Device
from game.scenes.prompts import Asking, Prompt, prompts
from game.view import caps, ornaments
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, MARIGOLD

SIZE, HEIGHT = 16.0, 32.0
GAP, INNER, MARGIN = 18.0, 6.0, 13.0
"""Design pixels between two prompts, between caps and words, and at either end."""
RIGHT, BOTTOM = 1264.0, 714.0
"""Where the line ends where nothing else says so."""
BESIDE_PANEL, ABOVE = 1228.0, 16.0
"""Its right edge over a panel that is read, and how far it rises over that panel's edge."""
LARGEST = 1.3
"""How much larger than laid out the line grows with the reader's letters."""
IDLE_TICKS = 300
"""Ticks without any wish after which play tells what can be done."""


def show(frame: Frame, scene: Asking, still: int) -> None:
    """Paint what can be asked of `scene`; play tells it only when nothing was asked for `still` ticks.

    Who plays by mouse has no keys for menus: there what can be clicked is always shown.
    """
    early = scene.asks_late and still < IDLE_TICKS
    if early and frame.device is not Device.MOUSE:
        return
    found = prompts(scene, frame.backstage, frame.device)
    if early:
        found = tuple(prompt for prompt in found if prompt.clicks is not None)
    panel = [rect for rect, name in frame.canvas.hits.spots if name == "panel"]
    top = (panel[0].top - frame.canvas.area.y) / frame.canvas.scale if panel else None
    paint(frame.canvas, found, frame.over, panel_top=top)


def paint(
    canvas: Canvas, shown: tuple[Prompt, ...], over: str | None, *, panel_top: float | None = None
) -> None:
    """Paint the prompts on a plate of their own; those that a click does can be pointed at."""
    if not shown:
        return
    share = min(LARGEST, max(1.0, canvas.look.letters))
    widths = [_width(canvas, prompt, share) for prompt in shown]
    gap, high = GAP * share, HEIGHT * share
    wide = sum(widths) + gap * (len(shown) - 1) + 2 * MARGIN * share
    right, top = RIGHT, BOTTOM - high
    if panel_top is not None:
        right, top = BESIDE_PANEL, panel_top - ABOVE * share
    x = right - wide
    canvas.lay(ornaments.plate(canvas.scale, round(wide), round(high)), x, top)
    x += MARGIN * share
    for prompt, width in zip(shown, widths, strict=True):
        press = f"press:{prompt.clicks}" if prompt.clicks is not None else ""
        _paint_one(canvas, prompt, x, top, share, lit=bool(press) and over == press)
        if press:
            canvas.hit((x - gap / 2, top, width + gap, high), press)
        x += width + gap


def _width(canvas: Canvas, prompt: Prompt, share: float) -> float:
    wide = canvas.width(prompt.text, SIZE * share, Weight.MEDIUM)
    for cap in prompt.caps:
        wide += caps.width(canvas, cap, caps.HEIGHT * share) + 2
    return wide + (INNER * share if prompt.caps else 0)


def _paint_one(canvas: Canvas, prompt: Prompt, x: float, top: float, share: float, *, lit: bool) -> None:
    middle, size, high = top + HEIGHT * share / 2, SIZE * share, caps.HEIGHT * share
    for cap in prompt.caps:
        x += caps.paint(canvas, cap, x, middle - high / 2, high) + 2
    x += INNER * share if prompt.caps else 0
    clicks = prompt.clicks is not None
    tint = MARIGOLD[4] if lit else CREAM[4] if clicks else CREAM[3]
    wide = canvas.text(prompt.text, x, middle - size * 0.83, size, tint, weight=Weight.MEDIUM)
    if clicks:
        canvas.surface.fill(
            MARIGOLD[3] if lit else MARIGOLD[1], canvas.rect((x, middle + size * 0.62, wide, 1.6))
        )
