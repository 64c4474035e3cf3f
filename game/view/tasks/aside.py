"""What stands beside a drawn panel: a picture under everything, and a board with what is said and thought."""

from __future__ import annotations

from collections.abc import Sequence

from game.scenes.task import TaskScene
from game.view import fonts, ornaments, rows, worded
from game.view.canvas import Canvas, Spot
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK, MARIGOLD
from game.view.panel import bar
from game.view.pictures import scaled

SCENE: Spot = (0.0, 0.0, 1280.0, 720.0)
LARGEST = 1.0
"""How large letters may be for a panel to be read; with larger ones it is told in words over its picture."""
TOLD = 760.0
"""Design pixels that the board is wide on which a panel is told in words."""
SIZE, LINE, GAP = 23.0, 31.0, 14.0
SIDE = 36.0
ROW = 44.0
PICKED, INDENT = 22.0, 40.0
"""The size of a row's letters, and where they begin in it."""


def ground(canvas: Canvas, name: str) -> None:
    """Lay a picture of the whole screen under the panel."""
    art = scaled(f"pictures/{name}.png", canvas.rect(SCENE).size)
    if art is not None:
        canvas.surface.blit(art, canvas.rect(SCENE))


def tell(scene: TaskScene, frame: Frame) -> None:
    """The panel in words: her thought, what is said now, what the row in focus would read, and every row."""
    texts = [thought(scene, frame), now(scene, frame)]
    if scene.menu.rows:
        texts.append(_told(frame, f"task.{scene.task}.text.{scene.menu.current.id.partition(':')[2]}"))
    title = frame.words(f"task.{scene.task}.title")
    worded.paint(frame, scene.menu, title, [text for text in texts if text], TOLD)


def thought(scene: TaskScene, frame: Frame) -> str:
    """What she thinks of what was done last; before the first, or where she thinks nothing, the prompt."""
    found = _told(frame, f"task.{scene.task}.thought.{scene.last.replace(':', '.')}") if scene.last else ""
    return found or frame.words(f"task.{scene.task}.prompt")


def now(scene: TaskScene, frame: Frame) -> str:
    """What is said or happens now, before anything is done about it; empty where nothing is."""
    first = scene.menu.rows[0].id.partition(":")[0] if scene.menu.rows else ""
    return _told(frame, f"task.{scene.task}.now.{first}")


def _told(frame: Frame, key: str) -> str:
    """The words under a key; empty where there are none."""
    text = frame.words(key)
    return "" if text == key else text


def paragraphs(canvas: Canvas, texts: Sequence[str], spot: Spot) -> float:
    """Set paragraphs, those after the first a little darker; returns where the next would begin."""
    x, y, w, _ = spot
    for number, text in enumerate(texts):
        for line in fonts.wrapped(text, Weight.REGULAR, round(SIZE), int(w)):
            canvas.text(line, x, y, SIZE, CREAM[2] if number else CREAM[4])
            y += LINE
        y += GAP if text else 0
    return y


def board(canvas: Canvas, spot: Spot, heading: str, texts: Sequence[str]) -> float:
    """A board with a heading and paragraphs; returns where what follows would begin."""
    x, y, w, h = spot
    rows.board(canvas, spot, heading)
    return paragraphs(canvas, texts, (x + SIDE, y + rows.HEAD, w - 2 * SIDE, h))


def choices(scene: TaskScene, canvas: Canvas, spot: Spot) -> None:
    """Every row, one below the other, to be pointed at; what is too long for a line goes on in the next."""
    x, y, w, _ = spot
    for index in range(len(scene.menu.rows)):
        tall = ROW + (len(_lines(scene, index, w)) - 1) * LINE
        at = (x, y, w, tall - 4)
        choice(scene, canvas, index, at)
        canvas.hit(at, f"row:{index}")
        y += tall


def choice(scene: TaskScene, canvas: Canvas, index: int, spot: Spot) -> None:
    """One row with its lozenge, in the light if it is in focus."""
    x, y, w, _ = spot
    current = index == scene.menu.focus
    if current:
        rect = canvas.rect(spot)
        canvas.surface.blit(bar(rect.size, 92), rect)
    mark = ornaments.lozenge(canvas.scale, MARIGOLD[3] if current else INK[3])
    canvas.surface.blit(mark, mark.get_rect(center=canvas.point(x + 18, y + (ROW - 4) / 2)))
    for number, line in enumerate(_lines(scene, index, w)):
        canvas.text(line, x + INDENT, y + 3 + number * LINE, PICKED, MARIGOLD[4] if current else CREAM[3])


def _lines(scene: TaskScene, index: int, width: float) -> tuple[str, ...]:
    return fonts.wrapped(scene.menu.rows[index].text, Weight.REGULAR, round(PICKED), int(width - INDENT - 4))
