"""The coda's panel: the account book open at its last leaves, in her hand, and the drawing on the last."""

from __future__ import annotations

from game.scenes.coda import balance, put_in, written
from game.scenes.task import UNFOLDING, TaskScene
from game.story.tasks.coda import leaf
from game.story.tasks.drawing import WALLS
from game.view import exercise_book as book
from game.view import hud, ornaments
from game.view.canvas import Canvas
from game.view.frame import Frame
from game.view.handwriting import BOTTOM, LEFT, PEN, PENCIL, RIGHT, WIDTH, heading, top, wrapped, write
from game.view.palette import VERMILION
from game.view.pictures import scaled
from game.view.tasks import additions

LARGE, LEAST = 24.0, 18.0
"""Letters, in design pixels: as large as they are liked, and as small as they have to be for a full leaf."""
FOOT = 64.0
"""Room at the foot of the right page for what can be done."""
HANG = 24.0
"""How far the second line of a row stands in."""
PAUSE = 24
"""Ticks before the pen begins."""


def paint(scene: TaskScene, frame: Frame) -> None:
    """One leaf on two pages; what does not go on the left one goes on the right."""
    canvas = frame.canvas
    open_leaf = leaf(scene.state)
    book.darken(canvas, 170)
    book.lay(canvas, 1.0)
    heading(canvas, frame.words(f"task.coda.leaf.{open_leaf}"), LEFT)
    rows = written(scene.session, frame.words, open_leaf)
    if open_leaf == "drawing":
        _paint_drawing(scene, canvas)
        _paint_rows(rows, canvas, (RIGHT,), _filled(scene))
    else:
        _paint_rows(rows, canvas, (LEFT, RIGHT), _filled(scene))
    if open_leaf == "rupees" and _filled(scene) >= 1:
        _paint_balance(scene, frame)
    _paint_foot(scene, canvas)


def _filled(scene: TaskScene) -> float:
    """How much of the leaf is written by now, of 1; all of it where nothing is to move."""
    if not scene.unfolding:
        return 1.0
    return max(0.0, (scene.since - PAUSE) / (UNFOLDING[scene.task] - PAUSE))


def _paint_rows(rows: tuple[str, ...], canvas: Canvas, pages: tuple[float, ...], share: float) -> None:
    """On the ruled lines, in letters as large as the pages allow, each row held together on one page.

    `share` of all that is to be written is there already.
    """
    size, placed = LARGE * canvas.look.letters, None
    while placed is None and size >= LEAST:
        placed = _placed(rows, size, pages)
        size -= 1
    ahead = share * sum(len(text) for text, _, _ in placed or ())
    for text, x, y in placed or ():
        if ahead <= 0:
            return
        _write(canvas, text, (x, y), size + 1, min(1.0, ahead / len(text)))
        ahead -= len(text)


def _write(canvas: Canvas, text: str, spot: tuple[float, float], size: float, share: float) -> None:
    """Write a line as far as the pen has come along it."""
    x, y = spot
    if share < 1:
        canvas.surface.set_clip(canvas.rect((x - 4, y - 2 * size, 4 + WIDTH * share, 3 * size)))
    write(canvas, text, x, y, size, PEN)
    canvas.surface.set_clip(None)


def _placed(
    rows: tuple[str, ...], size: float, pages: tuple[float, ...]
) -> list[tuple[str, float, float]] | None:
    """Each line with where it stands; None where the pages do not hold them at this size."""
    rule = book.RULE * max(1.0, size / LARGE)
    ahead = list(pages)
    page = ahead.pop(0)
    y = top(1.0)
    found = []
    for row in rows:
        lines = wrapped(row, size, WIDTH - HANG)
        if y + (len(lines) - 1) * rule > _bottom(page):
            if not ahead:
                return None
            page, y = ahead.pop(0), top(1.0)
        for number, line in enumerate(lines):
            found.append((line, page + (HANG if number else 0), y))
            y += rule
    return found


def _bottom(page: float) -> float:
    return BOTTOM - FOOT if page == RIGHT else BOTTOM


def _paint_balance(scene: TaskScene, frame: Frame) -> None:
    """The sum under it all, double ruled."""
    canvas = frame.canvas
    line = BOTTOM - FOOT - 12
    for key, paise in reversed(balance(scene.session)):
        write(canvas, frame.words(key), RIGHT, line, LARGE, PENCIL)
        write(canvas, hud.rupees(paise), RIGHT + WIDTH, line, LARGE * 1.25, PEN, align=1.0)
        canvas.lay(book.pencil_line(canvas.scale, 150), RIGHT + WIDTH - 150, line + 3)
        line -= book.RULE * 1.5


def _paint_drawing(scene: TaskScene, canvas: Canvas) -> None:
    """The house of the first night, pasted in, and drawn into it all that came since."""
    first = scene.session.memory.outcome("drawing")
    wide = 556.0
    rect = canvas.rect((book.LEFT_LEAF + 6, top(1.0) + 4, wide, wide * 640 / 900))
    for name in ("paper", *WALLS, *((first,) if first else ())):
        part = scaled(f"pictures/drawing_{name}.png", rect.size)
        if part is not None:
            canvas.surface.blit(part, rect)
    tick = 0 if scene.backstage.settings.less_motion else scene.age
    additions.paint(canvas.surface, rect, put_in(scene.session), _filled(scene), tick)


def _paint_foot(scene: TaskScene, canvas: Canvas) -> None:
    """What can be done, at the corner where one turns."""
    for index, row in enumerate(scene.menu.rows):
        line = BOTTOM - 6
        wide = canvas.width(row.text, LARGE)
        x = RIGHT + WIDTH - wide
        mark = ornaments.lozenge(canvas.scale, VERMILION[2], 6.0)
        canvas.surface.blit(mark, mark.get_rect(center=canvas.point(x - 18, line - 8)))
        write(canvas, row.text, x, line, LARGE, VERMILION[1])
        canvas.hit((x - 36, line - 40, wide + 48, 52), f"row:{index}")
