"""The drawing task: a sheet of copybook paper on which a red pencil makes a house, stroke by stroke."""

from __future__ import annotations

from itertools import pairwise
from math import hypot

import pygame

from game.scenes.task import TaskScene
from game.view import fonts, rows
from game.view.canvas import Canvas, Spot
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, MARIGOLD
from game.view.pictures import scaled

PAPER = (900, 640)
"""The sheet on which all strokes are laid out."""
SHEET = (70.0, 84.0, 756.0, 538.0)
BOARD = (858.0, 120.0, 360.0, 430.0)
PROMPT, PROMPT_LINE = 21.0, 30.0
WIDEST, TALLEST = 490.0, 640.0
"""Design pixels that the board grows to."""
STROKE_TICKS = 46
REACH = 30
"""Pixels beside its path that a stroke brings into sight."""

Stroke = tuple[tuple[tuple[int, int], ...], ...]

# The way the hand goes over each part of the drawing, on a sheet of 900x640.
STROKES: dict[str, Stroke] = {
    "draw:floor": (
        ((70, 534), (360, 528), (520, 534), (820, 530)),
        ((400, 540), (310, 590)),
        ((492, 540), (555, 590)),
    ),
    "draw:wall_left": (((256, 530), (262, 420), (254, 306)),),
    "draw:wall_right": (((646, 306), (640, 410), (650, 530)),),
    "draw:roof": (
        ((206, 316), (330, 226), (452, 140), (570, 232), (694, 312)),
        ((214, 314), (450, 308), (690, 314)),
    ),
    "draw:door": (
        ((404, 528), (400, 400), (410, 392), (486, 394), (490, 529)),
        ((470, 458), (476, 464), (470, 468)),
    ),
    "begin:window": (
        ((540, 356), (610, 352), (614, 428), (538, 430), (540, 354)),
        ((576, 354), (577, 428)),
        ((540, 391), (612, 390)),
    ),
    "begin:lamp": (
        ((330, 312), (331, 352)),
        ((304, 388), (318, 354), (346, 352), (360, 388), (302, 388)),
        ((296, 404), (284, 420)),
        ((332, 404), (332, 426)),
        ((368, 402), (382, 418)),
    ),
    "begin:swing": (
        ((110, 532), (114, 400), (114, 250)),
        ((116, 246), (60, 200), (90, 150), (140, 126), (196, 160), (200, 220), (130, 246)),
        ((112, 284), (160, 262), (212, 258)),
        ((150, 268), (146, 446)),
        ((198, 260), (196, 446)),
        ((138, 448), (206, 446)),
    ),
}


def paint(scene: TaskScene, frame: Frame) -> None:
    """The sheet with what is drawn already, and beside it what may come next."""
    canvas = frame.canvas
    sheet = scaled("pictures/drawing_paper.png", canvas.rect(SHEET).size)
    if sheet is not None:
        canvas.surface.blit(sheet, canvas.rect(SHEET))
    else:
        pygame.draw.rect(canvas.surface, CREAM[3], canvas.rect(SHEET))
    done = scene.state.done
    fresh = scene.last if scene.since < STROKE_TICKS and scene.last in done else ""
    for action in done:
        share = scene.since / STROKE_TICKS if action == fresh else 1.0
        draw_action(canvas, action, share)
    _paint_rows(scene, frame)


def draw_action(canvas: Canvas, action: str, share: float) -> None:
    """Lay one action's part of the drawing on the sheet, as far as `share` of its strokes."""
    where = canvas.rect(SHEET)
    part = scaled(f"pictures/drawing_{action.partition(':')[2]}.png", where.size)
    if part is None:
        return
    if share < 1 and action in STROKES:
        part = _so_far_drawn(part, action, share)
    canvas.surface.blit(part, where)


def _so_far_drawn(part: pygame.Surface, action: str, share: float) -> pygame.Surface:
    """What of `part` the pencil has come by."""
    seen = pygame.Surface(part.get_size(), pygame.SRCALPHA)
    seen.fill((255, 255, 255, 0))
    unit = part.get_width() / PAPER[0]
    for line in _so_far(STROKES[action], share):
        points = [(round(x * unit), round(y * unit)) for x, y in line]
        for point in points:
            pygame.draw.circle(seen, (255, 255, 255, 255), point, round(REACH * unit))
    seen.blit(part, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return seen


def _so_far(strokes: Stroke, share: float) -> list[list[tuple[float, float]]]:
    """The strokes as points a few pixels apart, up to `share` of their whole length."""
    lines = [_dotted(stroke) for stroke in strokes]
    left = round(sum(len(line) for line in lines) * share)
    shown = []
    for line in lines:
        shown.append(line[:left])
        left = max(0, left - len(line))
    return [line for line in shown if len(line) > 1]


def _dotted(stroke: tuple[tuple[int, int], ...]) -> list[tuple[float, float]]:
    """Points along a stroke, a few pixels apart."""
    points: list[tuple[float, float]] = []
    for (x0, y0), (x1, y1) in pairwise(stroke):
        steps = max(2, int(hypot(x1 - x0, y1 - y0) / 6))
        points += [(x0 + (x1 - x0) * step / steps, y0 + (y1 - y0) * step / steps) for step in range(steps)]
    return [*points, (float(stroke[-1][0]), float(stroke[-1][1]))]


def _paint_rows(scene: TaskScene, frame: Frame) -> None:
    canvas = frame.canvas
    x, y, w, h = _board(canvas)
    rows.board(canvas, (x, y, w, h), frame.words("task.drawing.title"))
    top = y + 110
    if not scene.state.done:
        for line in _prompt(frame, w - 80):
            canvas.text(line, x + 40, top, canvas.look.size(PROMPT), CREAM[3], weight=Weight.LIGHT)
            top += canvas.look.line(PROMPT_LINE)
        top += 10
    rows.paint(canvas, scene.menu, (x + 34, top, w - 68, h - (top - y) - 16))
    done = sum(1 for action in scene.state.done if action.startswith("draw:"))
    for number in range(5):
        tint = MARIGOLD[3] if number < done else CREAM[0]
        middle = canvas.point(x + w / 2 + (number - 2) * 22, y + h - 26)
        pygame.draw.circle(canvas.surface, tint, middle, canvas.px(4))


def _board(canvas: Canvas) -> Spot:
    """Where the board lies: it grows over the sheet with the reader's letters, and upwards and downwards."""
    x, y, w, h = BOARD
    share = max(1.0, canvas.look.letters)
    wide, tall = min(WIDEST, w * share), min(TALLEST, h * share)
    return x + w - wide, max(22.0, y + h / 2 - tall / 2), wide, tall


def _prompt(frame: Frame, room: float) -> tuple[str, ...]:
    size = round(frame.canvas.look.size(PROMPT))
    return fonts.wrapped(frame.words("task.drawing.prompt"), Weight.LIGHT, size, int(room))
