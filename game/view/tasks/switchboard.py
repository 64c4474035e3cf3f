"""The switchboard: eight lamps, six jacks, one cord in her hand, and the key that keeps a line open."""

from __future__ import annotations

import pygame

from game.scenes.task import TaskScene
from game.story.tasks.switchboard import CALLS, SOCKETS, STAY
from game.view import rows
from game.view.canvas import Canvas, Spot
from game.view.frame import Frame
from game.view.palette import MARIGOLD, VERMILION, Colour
from game.view.pictures import scaled
from game.view.tasks import aside

JACKS = {name: (160.0 + number * 157.333, 261.0) for number, name in enumerate(SOCKETS)}
KEY = (1128.0, 248.0)
LAMPS = tuple((253.3 + number * 93.333, 82.7) for number in range(len(CALLS)))
REST = (640.0, 478.0)
"""Where cords come out of the shelf."""
PLUG: tuple[float, float] = (56.0, 112.0)
BOARD: Spot = (110.0, 512.0, 1060.0, 164.0)
NAME = 21.0
LABEL: Colour = (52, 42, 62)
TRIED: Colour = (176, 160, 140)
"""The ink of a room that was wrong for this caller."""
BLINK = 24
CURVE = 28


def paint(scene: TaskScene, frame: Frame) -> None:
    """Jacks with their names above; below, the caller, and what came of the last plug."""
    canvas = frame.canvas
    aside.ground(canvas, "switchboard_panel")
    if canvas.look.letters > aside.LARGEST:
        aside.tell(scene, frame)
        return
    _paint_lamps(scene, canvas)
    _paint_cord(scene, canvas)
    for name in (*SOCKETS, STAY):
        _paint_name(scene, frame, name)
    rows.board(canvas, BOARD)
    x, y, w, h = BOARD
    texts = [aside.now(scene, frame), aside.thought(scene, frame)]
    aside.paragraphs(canvas, texts, (x + 40, y + 14, w - 80, h))


def row_of(scene: TaskScene, name: str) -> int | None:
    """The row that would plug into a jack, or keep the line, if it is still offered."""
    return next((number for number, row in enumerate(scene.menu.rows) if row.id.endswith(f":{name}")), None)


def _through(scene: TaskScene) -> int:
    """How many callers have been answered."""
    return sum(f"{call}:{right}" in scene.state.done for call, right in CALLS.items())


def _paint_lamps(scene: TaskScene, canvas: Canvas) -> None:
    """Lamps wait from the left; that of whoever is on blinks, those behind burn, those done are out."""
    done = _through(scene)
    steady = scene.backstage.settings.less_motion
    for number, (x, y) in enumerate(LAMPS):
        if number < done or (number == done and not steady and scene.age // BLINK % 2):
            continue
        where = canvas.rect((x - 48, y - 48, 96, 96))
        lit = scaled("pictures/switchboard_lit.png", where.size)
        if lit is not None:
            canvas.surface.blit(lit, where)


def _paint_name(scene: TaskScene, frame: Frame, name: str) -> None:
    canvas, row = frame.canvas, row_of(scene, name)
    x, y = KEY if name == STAY else JACKS[name]
    call = next(iter(CALLS))
    width = 150.0 if name == STAY else 126.0
    text = frame.words(f"task.{scene.task}.{call}.{name}")
    size = min(NAME, NAME * (width - 10) / max(1.0, canvas.width(text, NAME)))
    middle = y + (106.0 if name == STAY else 92.0)
    if row is not None and row == scene.menu.focus:
        plate = canvas.rect((x - width / 2, middle - 20, width, 40))
        pygame.draw.rect(canvas.surface, MARIGOLD[4], plate)
    top = middle - size * 0.78
    canvas.text(text, x, top, size, TRIED if row is None else LABEL, align=0.5)
    if row is not None:
        canvas.hit((x - 68, y - 72, 136, 196), f"row:{row}")


def _paint_cord(scene: TaskScene, canvas: Canvas) -> None:
    """The cord from the shelf to what is in focus; over the key her hand only waits."""
    if not scene.menu.rows:
        return
    name = scene.menu.current.id.partition(":")[2]
    x, y = (KEY[0], KEY[1] - 62) if name == STAY else JACKS[name]
    tip = (REST[0], REST[1] - 70) if name == STAY else (x, y + 42)
    _paint_curve(canvas, REST, tip)
    where = canvas.rect((tip[0] - PLUG[0] / 2, tip[1] - PLUG[1] * 0.72, *PLUG))
    plug = scaled("pictures/switchboard_plug.png", where.size)
    if plug is not None:
        canvas.surface.blit(plug, where)
    if name == STAY:
        pygame.draw.circle(
            canvas.surface, VERMILION[4], canvas.point(x + 9, y + 4), canvas.px(24), canvas.px(3)
        )


def _paint_curve(canvas: Canvas, start: tuple[float, float], end: tuple[float, float]) -> None:
    """A cord that leaves the shelf upward and comes to its plug from below."""
    low = end[1] + 28
    points = []
    for step in range(CURVE + 1):
        share = step / CURVE
        rest = 1 - share
        across = (
            rest**3 * start[0]
            + 3 * rest**2 * share * start[0]
            + 3 * rest * share**2 * end[0]
            + share**3 * end[0]
        )
        down = (
            rest**3 * start[1]
            + 3 * rest**2 * share * (start[1] - 30)
            + 3 * rest * share**2 * (low + 60)
            + share**3 * low
        )
        points.append(canvas.point(across, down))
    for width, colour in ((13, VERMILION[0]), (9, VERMILION[1]), (3, VERMILION[3])):
        pygame.draw.lines(canvas.surface, colour, False, points, max(1, canvas.px(width)))
        for point in points:
            pygame.draw.circle(canvas.surface, colour, point, max(1, canvas.px(width) // 2))
