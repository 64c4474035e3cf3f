"""A paper task: one document on the table, read point by point, and what can be done with it."""

from __future__ import annotations

import pygame

from game.scenes.task import TaskScene
from game.story.tasks import TASKS
from game.story.tasks.paper import Paper
from game.view import fonts, ornaments, panel, rows, worded
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK, MARIGOLD, VERMILION, Colour
from game.view.pictures import picture, scaled
from game.view.tasks import layers, written

Share = tuple[float, float, float, float]

SHEET = (96.0, 18.0, 640.0, 684.0)
BODY = (0.12, 0.30, 0.88, 0.86)
"""Where on the sheet its text may stand: left, top, right, bottom, as shares."""
BODIES = {
    "brochure_love": (0.10, 0.565, 0.90, 0.92),
    "brochure_money": (0.10, 0.565, 0.90, 0.92),
    "receipt_love": (0.12, 0.26, 0.88, 0.88),
    "receipt_money": (0.12, 0.26, 0.88, 0.88),
    "hostel_card": (0.095, 0.32, 0.90, 0.96),
    "register": (0.07, 0.535, 0.93, 0.95),
    "memo": (0.10, 0.31, 0.86, 0.86),
    "school_counter": (0.26, 0.26, 0.935, 0.79),
    "kavitas_letter": (0.10, 0.215, 0.85, 0.79),
    "school_form": (0.10, 0.315, 0.91, 0.89),
}
"""The same of sheets that have other room."""
BOARD = (790.0, 96.0, 420.0, 250.0)
THOUGHT = (790.0, 380.0, 420.0, 200.0)
SIZE, LINE = 21, 27
END = 48.0
"""Design pixels from one way to end to the next."""
LARGEST, CLOSE_UP = 1.0, 700.0
"""How large letters may be for the sheet to be read, and how wide the board is that is read instead."""
TYPED: Colour = (52, 42, 62)
INKS: dict[str, Colour] = {"kavitas_letter": (36, 84, 58)}
"""The ink of papers that are not typed."""


def paint(scene: TaskScene, frame: Frame) -> None:
    """The sheet at the left; at the right what it may come to, and what Pooja thinks of what she read."""
    canvas = frame.canvas
    sheet = fitted(canvas, f"pictures/paper_{scene.task}.png")
    layers.lay(scene, canvas, sheet)
    if canvas.look.letters > LARGEST:
        _paint_close_up(scene, frame)
        return
    _paint_points(scene, frame, sheet)
    x, y, w, h = _board(scene)
    rows.board(canvas, (x, y, w, h), frame.words(f"task.{scene.task}.title"))
    _paint_ends(scene, canvas, (x + 30, y + 112, w - 60, h - 120))
    _paint_thought(scene, frame)


def _board(scene: TaskScene) -> Share:
    """The board of what can be done, taller upwards where there are more than two ways to end."""
    x, y, w, h = BOARD
    taller = END * max(0, len(TASKS[scene.task].outcomes) - 2)
    return x, y - taller, w, h + taller


def _paint_close_up(scene: TaskScene, frame: Frame) -> None:
    """With large letters the sheet lies behind a board with the thought, the point, and what can be done."""
    row = scene.menu.current.id if scene.menu.rows else ""
    verb, _, point = row.partition(":")
    lines = [_thought(scene, frame)]
    if verb == "read":
        lines.append(f"“{frame.words(f'paper.{scene.task}.{point}')}”")
    title = frame.words(f"task.{scene.task}.title")
    worded.paint(frame, scene.menu, title, lines, CLOSE_UP)


def fitted(canvas: Canvas, name: str) -> pygame.Rect:
    """Lay the sheet, as large as its room allows; returns where it lies."""
    room = canvas.rect(SHEET)
    art = picture(name)
    if art is None:
        pygame.draw.rect(canvas.surface, CREAM[3], room)
        return room
    share = min(room.w / art.get_width(), room.h / art.get_height())
    size = (round(art.get_width() * share), round(art.get_height() * share))
    where = pygame.Rect((0, 0), size)
    where.center = room.center
    fitted = scaled(name, size)
    if fitted is not None:
        canvas.surface.blit(fitted, where)
    return where


def _paint_points(scene: TaskScene, frame: Frame, sheet: pygame.Rect) -> None:
    """Every point of the paper; the one in focus lies in the light, those read have a tick."""
    canvas = frame.canvas
    left, top, right, bottom = room_on(canvas, sheet, BODIES.get(scene.task, BODY))
    task = TASKS.get(scene.task)
    points = task.points if isinstance(task, Paper) else ()
    texts = [
        fonts.wrapped(frame.words(f"paper.{scene.task}.{point}"), Weight.REGULAR, SIZE, int(right - left))
        for point in points
    ]
    own = written.LINES.get(scene.task, "")
    tall = [
        len(text) * LINE + (point == own) * written.TALL for point, text in zip(points, texts, strict=True)
    ]
    gap = max(6.0, (bottom - top - sum(tall)) / max(1, len(texts)))
    for point, text, high in zip(points, texts, tall, strict=True):
        spot = (left - 14, top - 4, right - left + 28, high + 8)
        _mark_point(scene, canvas, point, spot)
        for line in text:
            canvas.text(line, left, top - 2, SIZE, INKS.get(scene.task, TYPED))
            top += LINE
        if point == own:
            written.paint_line(scene, frame, (left + 24, top + written.TALL - 8, right))
            top += written.TALL
        top += gap
    written.paint_columns(scene, frame, sheet)


def room_on(canvas: Canvas, sheet: pygame.Rect, body: Share) -> Share:
    """Where the text of a sheet stands on the screen: left, top, right, bottom."""
    x, y = (sheet.x - canvas.area.x) / canvas.scale, (sheet.y - canvas.area.y) / canvas.scale
    w, h = sheet.w / canvas.scale, sheet.h / canvas.scale
    return x + body[0] * w, y + body[1] * h, x + body[2] * w, y + body[3] * h


def _mark_point(
    scene: TaskScene, canvas: Canvas, point: str, spot: tuple[float, float, float, float]
) -> None:
    action = f"read:{point}"
    index = next((number for number, row in enumerate(scene.menu.rows) if row.id == action), None)
    rect = canvas.rect(spot)
    if index is not None:
        canvas.hit(spot, f"row:{index}")
        if index == scene.menu.focus:
            canvas.surface.blit(panel.bar(rect.size, 150), rect)
            mark = ornaments.lozenge(canvas.scale, VERMILION[2], 6.0)
            canvas.surface.blit(mark, mark.get_rect(center=canvas.point(spot[0] - 8, spot[1] + spot[3] / 2)))
    elif action == scene.last:
        canvas.surface.blit(panel.bar(rect.size, 90), rect)


def _paint_ends(scene: TaskScene, canvas: Canvas, spot: tuple[float, float, float, float]) -> None:
    x, y, w, _ = spot
    for index, row in enumerate(scene.menu.rows):
        if not row.id.startswith("end:"):
            continue
        line = (x, y, w, 44.0)
        current = index == scene.menu.focus
        if current:
            rect = canvas.rect(line)
            canvas.surface.blit(panel.bar(rect.size, 92), rect)
        mark = ornaments.lozenge(canvas.scale, MARIGOLD[3] if current else INK[3])
        canvas.surface.blit(mark, mark.get_rect(center=canvas.point(x + 18, y + 22)))
        canvas.text(row.text, x + 42, y + 4, 22, MARIGOLD[4] if current else CREAM[3])
        canvas.hit(line, f"row:{index}")
        y += END


def _paint_thought(scene: TaskScene, frame: Frame) -> None:
    canvas = frame.canvas
    rows.board(canvas, THOUGHT)
    x, y, w, _ = THOUGHT
    top = y + 34.0
    for line in fonts.wrapped(_thought(scene, frame), Weight.REGULAR, 24, int(w - 76)):
        canvas.text(line, x + 38, top, 24, CREAM[4])
        top += 34


def _thought(scene: TaskScene, frame: Frame) -> str:
    """What Pooja thinks of the point she read last; before the first, what there is to do."""
    verb, _, point = scene.last.partition(":")
    keys = {"read": f"paper.{scene.task}.{point}.thought", "end": f"paper.{scene.task}.{scene.last}"}
    return frame.words(keys.get(verb, f"task.{scene.task}.prompt").replace(":", "."))
