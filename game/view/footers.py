"""The line of prompts: at the foot of a menu, over the edge of the panel that is read, or beside play."""

from __future__ import annotations

from game.core.controls import Device
from game.scenes.prompts import Prompt
from game.view import caps, ornaments
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.palette import CREAM, MARIGOLD

SIZE = 16
GAP, INNER = 18.0, 6.0
"""Design pixels between two prompts, and between caps and words."""
HEIGHT, MARGIN = 32.0, 13.0
FOOT, RIGHT = 684.0, 1262.0
"""Where the line stands where nothing else says so: its upper and right edge."""
ABOVE = 15.0
"""How far the line rises over the edge of the panel that is read."""
BESIDE_PANEL = 1228.0
PANEL_TOP_LEAST = 100.0


def paint(
    canvas: Canvas, prompts: tuple[Prompt, ...], over: str | None, *, panel_top: float | None = None
) -> None:
    """Paint the prompts on a plate of their own; those that a click does can be pointed at."""
    if not prompts:
        return
    widths = [_width(canvas, prompt) for prompt in prompts]
    wide = sum(widths) + GAP * (len(prompts) - 1) + 2 * MARGIN
    right, top = RIGHT, FOOT
    if panel_top is not None and panel_top > PANEL_TOP_LEAST:
        right, top = BESIDE_PANEL, panel_top - ABOVE
    x = right - wide
    canvas.lay(ornaments.plate(canvas.scale, round(wide), round(HEIGHT)), x, top)
    x += MARGIN
    for prompt, width in zip(prompts, widths, strict=True):
        spot = (x - GAP / 2, top, width + GAP, HEIGHT)
        _paint_one(canvas, prompt, x, top, lit=prompt.clicks is not None and over == f"press:{prompt.clicks}")
        if prompt.clicks is not None:
            canvas.hit(spot, f"press:{prompt.clicks}")
        x += width + GAP


def _width(canvas: Canvas, prompt: Prompt) -> float:
    wide = canvas.width(prompt.text, SIZE, Weight.MEDIUM)
    for cap in prompt.caps:
        wide += caps.width(canvas, cap) + 2
    return wide + (INNER if prompt.caps else 0)


def _paint_one(canvas: Canvas, prompt: Prompt, x: float, top: float, *, lit: bool) -> None:
    for cap in prompt.caps:
        x += caps.paint(canvas, cap, x, top + (HEIGHT - caps.HEIGHT) / 2) + 2
    x += INNER if prompt.caps else 0
    by_click = prompt.clicks is not None
    tint = MARIGOLD[4] if lit else CREAM[4] if by_click else CREAM[3]
    wide = canvas.text(prompt.text, x, top + HEIGHT / 2 - SIZE * 0.83, SIZE, tint, weight=Weight.MEDIUM)
    if by_click:
        line = canvas.rect((x, top + HEIGHT - 6.5, wide, 1.4))
        canvas.surface.fill(MARIGOLD[3] if lit else MARIGOLD[1], line)


def small(device: Device, idle: int) -> bool:
    """Whether play shows its prompts now: always for the mouse, which has no keys, else after a while."""
    return device is Device.MOUSE or idle >= IDLE_TICKS


IDLE_TICKS = 300
"""Ticks without any wish after which play tells what can be done."""
