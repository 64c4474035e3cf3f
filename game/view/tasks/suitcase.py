"""The trunk, from above: twelve things lie round it, five go in, and what she thinks of each stands below."""

from __future__ import annotations

from functools import lru_cache

import pygame

from game.scenes.menu import Row
from game.scenes.task import TaskScene
from game.story.tasks.suitcase import CLOSINGS, ROOM, THINGS
from game.view import fonts, ornaments, rows
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, INK, MARIGOLD
from game.view.panel import bar
from game.view.pictures import scaled

SCENE = (0.0, 0.0, 1280.0, 720.0)
LARGE_ROWS, LARGE_BOTTOM = 2, 662.0
"""Rows that the board of large letters shows, and the design pixels where it ends."""
BOARD = (150.0, 574.0, 980.0, 128.0)
THING = (200, 160)
"""Pixels of one thing's picture."""
OUTSIDE, INSIDE, HELD = 0.84, 0.7, 0.98
"""How large a thing is drawn beside the trunk, in it, and in the light."""
LIFT = 9
"""Pixels that the thing in focus is taken up."""
GLIDE = 20
"""Ticks from the floor into the trunk, or back."""
ASIDE = (128, 124, 158)
"""The shade over what does not fit in any more."""
WARM = 200
"""Opacity of the light behind the thing in focus."""

Centre = tuple[float, float]

FLOOR: dict[str, Centre] = {
    name: (x, y)
    for name, (x, y) in zip(
        THINGS,
        ((x, y) for left in (112, 1016) for y in (120, 285, 450) for x in (left, left + 152)),
        strict=True,
    )
}
"""Where each thing lies beside the trunk, six on each side."""

PLACES: tuple[Centre, ...] = ((616, 308), (722, 312), (828, 306), (664, 424), (786, 426))
"""The five places beside the saris."""


def paint(scene: TaskScene, frame: Frame) -> None:
    """Floor and trunk, the things where they are, the one in focus lifted, and her thought."""
    canvas = frame.canvas
    floor = scaled("pictures/suitcase_trunk.png", canvas.rect(SCENE).size)
    if floor is not None:
        canvas.surface.blit(floor, canvas.rect(SCENE))
    focus = scene.menu.current.id.partition(":")[2]
    for name in sorted(THINGS, key=lambda each: each == focus):
        _paint_thing(scene, canvas, name, held=name == focus)
    if canvas.look.letters > 1:
        _paint_large(scene, frame)
        return
    rows.board(canvas, BOARD)
    _paint_count(scene, canvas)
    _paint_thought(scene, frame)
    _paint_choice(scene, canvas)


def _packed(scene: TaskScene) -> list[str]:
    """What is in the trunk, in the order in which it went in."""
    return [action.partition(":")[2] for action in scene.state.done if action.startswith("pack:")]


def _row_of(scene: TaskScene, name: str) -> int | None:
    """The row that would move a thing in or out, if there is one now."""
    wanted = (f"pack:{name}", f"unpack:{name}")
    return next((number for number, row in enumerate(scene.menu.rows) if row.id in wanted), None)


def _paint_thing(scene: TaskScene, canvas: Canvas, name: str, *, held: bool) -> None:
    (x, y), share = _whereabouts(scene, name)
    row = _row_of(scene, name)
    if held and not _gliding(scene):
        y, share = y - LIFT, max(share, HELD if share == OUTSIDE else INSIDE * 1.12)
    spot = (x - THING[0] * share / 2, y - THING[1] * share / 2, THING[0] * share, THING[1] * share)
    where = canvas.rect(spot)
    if held:
        _paint_light(canvas, name, where)
    image = _shown(name, where.size, aside=row is None)
    if image is not None:
        canvas.surface.blit(image, where)
    if row is not None:
        canvas.hit(spot, f"row:{row}")


@lru_cache(maxsize=64)
def _shown(name: str, size: tuple[int, int], *, aside: bool) -> pygame.Surface | None:
    """A thing's picture at that size, in the shade if it stays aside."""
    image = scaled(f"pictures/suitcase_{name}.png", size)
    if image is None or not aside:
        return image
    shaded = image.copy()
    shaded.fill(ASIDE, special_flags=pygame.BLEND_RGB_MULT)
    return shaded


def _whereabouts(scene: TaskScene, name: str) -> tuple[Centre, float]:
    """Where the middle of a thing is now, and how large it is: it glides when it was moved last."""
    packed = _packed(scene)
    inside = name in packed
    goal = PLACES[packed.index(name) % ROOM] if inside else FLOOR[name]
    verb, _, last = scene.last.partition(":")
    if name != last or verb not in ("pack", "unpack") or not _gliding(scene):
        return goal, INSIDE if inside else OUTSIDE
    start = FLOOR[name] if inside else PLACES[ROOM // 2]
    share = _eased(scene.since / GLIDE)
    middle = (start[0] + (goal[0] - start[0]) * share, start[1] + (goal[1] - start[1]) * share)
    sizes = (OUTSIDE, INSIDE) if inside else (INSIDE, OUTSIDE)
    return middle, sizes[0] + (sizes[1] - sizes[0]) * share


def _gliding(scene: TaskScene) -> bool:
    return scene.since < GLIDE and not scene.backstage.settings.less_motion


def _eased(share: float) -> float:
    return share * share * (3 - 2 * share)


def _paint_light(canvas: Canvas, name: str, where: pygame.Rect) -> None:
    """A warm rim round the thing in focus."""
    rim = _rim(name, (round(where.w * 1.1), round(where.h * 1.1)))
    if rim is not None:
        canvas.surface.blit(rim, rim.get_rect(center=where.center))


@lru_cache(maxsize=32)
def _rim(name: str, size: tuple[int, int]) -> pygame.Surface | None:
    """A thing's outline, softened, in marigold."""
    image = scaled(f"pictures/suitcase_{name}.png", size)
    if image is None:
        return None
    solid = pygame.mask.from_surface(image, 200)
    made = solid.to_surface(setcolor=(*MARIGOLD[4], WARM), unsetcolor=(*MARIGOLD[4], 0))
    small = pygame.transform.smoothscale(made, (max(1, size[0] // 5), max(1, size[1] // 5)))
    return pygame.transform.smoothscale(small, size)


def _paint_count(scene: TaskScene, canvas: Canvas) -> None:
    """Five lozenges on the board's upper edge, one lit for each thing that is in."""
    full = len(_packed(scene))
    for number in range(ROOM):
        mark = ornaments.lozenge(canvas.scale, MARIGOLD[3] if number < full else INK[3], 8.0)
        middle = canvas.point(BOARD[0] + BOARD[2] / 2 + (number - (ROOM - 1) / 2) * 26, BOARD[1])
        canvas.surface.blit(mark, mark.get_rect(center=middle))


def _paint_large(scene: TaskScene, frame: Frame) -> None:
    """With large letters a taller board: her thought, and the row in focus with the one after it."""
    canvas, look = frame.canvas, frame.canvas.look
    size, line, step = look.size(24), look.line(32), look.line(40)
    room = rows.WIDEST - 2 * rows.SIDE
    told = fonts.wrapped(_thought(scene, frame), Weight.REGULAR, round(size), int(room - 10))
    tall = 48 + len(told) * line + LARGE_ROWS * step
    x, top = 640 - rows.WIDEST / 2, LARGE_BOTTOM - tall
    rows.board(canvas, (x, top, rows.WIDEST, tall))
    top += 20
    for text in told:
        canvas.text(text, x + rows.SIDE, top, size, CREAM[4])
        top += line
    rows.paint(canvas, scene.menu, (x + rows.SIDE, top + 8, room, LARGE_ROWS * step), size=22, step=40)


def _thought(scene: TaskScene, frame: Frame) -> str:
    """What she thinks of the thing that went in or out last; before the first, what there is to do."""
    verb, _, thing = scene.last.partition(":")
    where = {"pack": "in", "unpack": "out"}.get(verb)
    return frame.words(f"task.suitcase.{where}.{thing}" if where else "task.suitcase.prompt")


def _paint_thought(scene: TaskScene, frame: Frame) -> None:
    x, y, w, _ = BOARD
    top = y + 20
    for line in fonts.wrapped(_thought(scene, frame), Weight.REGULAR, 24, int(w - 90)):
        frame.canvas.text(line, x + 44, top, 24, CREAM[4])
        top += 32
    if len(_packed(scene)) == ROOM:
        frame.canvas.text(frame.words("task.suitcase.full"), x + w - 44, y + 22, 19, CREAM[2], align=1.0)


def _paint_choice(scene: TaskScene, canvas: Canvas) -> None:
    """What confirming would do now; when the trunk is full, beside it the two ways to shut it."""
    x, y, w, h = BOARD
    line = y + h - 52
    current = scene.menu.current
    if current.id not in CLOSINGS:
        _paint_row(canvas, current, (x + 24, line, 420, 40), current=True)
    closings = [(number, row) for number, row in enumerate(scene.menu.rows) if row.id in CLOSINGS]
    for place, (number, row) in enumerate(closings):
        spot = (x + w - 500 + place * 250, line, 240.0, 40.0)
        _paint_row(canvas, row, spot, current=row.id == current.id)
        canvas.hit(spot, f"row:{number}")


def _paint_row(canvas: Canvas, row: Row, spot: tuple[float, float, float, float], *, current: bool) -> None:
    x, y, _, h = spot
    if current:
        rect = canvas.rect(spot)
        canvas.surface.blit(bar(rect.size, 92), rect)
    mark = ornaments.lozenge(canvas.scale, MARIGOLD[3] if current else INK[3])
    canvas.surface.blit(mark, mark.get_rect(center=canvas.point(x + 18, y + h / 2)))
    canvas.text(row.text, x + 40, y + 3, 22, MARIGOLD[4] if current else CREAM[3])
