"""What is written by hand on a paper that is read: in the columns of a book, or on a line left free."""

from __future__ import annotations

from collections.abc import Iterator

import pygame

from game.scenes.task import TaskScene
from game.view.frame import Frame
from game.view.handwriting import write
from game.view.palette import CREAM, INK, Colour, mixed

COLUMNS: dict[str, dict[str, tuple[float, float]]] = {
    "register": {
        "read:name": (0.128, 0.4755),
        "read:from": (0.313, 0.4755),
        "read:occupation": (0.443, 0.4755),
        "end:his": (0.600, 0.4755),
        "end:own": (0.600, 0.4755),
    }
}
"""For each paper with columns, where on the sheet an action writes its word: left end and line, as shares."""
LINES = {"school_form": "guardian"}
"""For each paper with a line left free, the point under which it is."""
TALL = 38.0
"""Design pixels that such a line takes."""
SIZE, LINE_SIZE = 19.0, 22.0
PEN: Colour = (38, 58, 128)
FAINT: Colour = mixed(CREAM[3], PEN, 0.42)
"""The ink of what would be written by the row in focus."""
DOTS: Colour = INK[4]


def paint_columns(scene: TaskScene, frame: Frame, sheet: pygame.Rect) -> None:
    """Each word that was written stands in its column, and faintly that which is thought of."""
    canvas = frame.canvas
    x, y = (sheet.x - canvas.area.x) / canvas.scale, (sheet.y - canvas.area.y) / canvas.scale
    w, h = sheet.w / canvas.scale, sheet.h / canvas.scale
    places = COLUMNS.get(scene.task, {})
    for action, tint in _written(scene):
        if action in places:
            left, line = places[action]
            write(canvas, _word(scene, frame, action), x + left * w, y + line * h, SIZE, tint)


def paint_line(scene: TaskScene, frame: Frame, line: tuple[float, float, float]) -> None:
    """A dotted line from left to right at its height, and on it what ends the paper."""
    left, height, right = line
    canvas = frame.canvas
    across = left
    while across < right:
        pygame.draw.circle(canvas.surface, DOTS, canvas.point(across, height), max(1, canvas.px(1)))
        across += 7
    for action, tint in _written(scene):
        if action.startswith("end:"):
            write(canvas, _word(scene, frame, action), left + 8, height - 5, LINE_SIZE, tint)


def _written(scene: TaskScene) -> Iterator[tuple[str, Colour]]:
    """Every action that was taken, in ink, and the one in focus, faint."""
    yield from ((action, PEN) for action in scene.state.done)
    if scene.menu.rows:
        yield scene.menu.current.id, FAINT


def _word(scene: TaskScene, frame: Frame, action: str) -> str:
    return frame.words(f"task.{scene.task}.written.{action.partition(':')[2]}")
