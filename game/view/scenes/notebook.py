"""Paints the notebook: the open exercise book, its index tabs, and what she wrote on the two pages."""

from __future__ import annotations

from game.scenes.leaves import Entry, Leaf
from game.scenes.notebook import NotebookScene
from game.view import exercise_book as book
from game.view import hud, jottings, ornaments
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.handwriting import BOTTOM, LEFT, PEN, PENCIL, RIGHT, SIZE, WIDTH, heading, top, wrapped, write
from game.view.palette import CREAM, DUSK, INK, MARIGOLD, TEAL, VERMILION, Colour, mixed
from game.view.pictures import scaled

TABS = (VERMILION[3], MARIGOLD[3], TEAL[3], DUSK[3], CREAM[2], VERMILION[4])
TAB_TOP, TAB_HEIGHT, TAB_LEFT, TAB_WIDTH = 14.0, 62, 118.0, 156
PHOTO = 164.0
PHOTO_TOP = book.LEAF_TOP + 22
DOODLE = 84.0
"""Height of the first line's drawing at the foot of a page."""


def paint(scene: NotebookScene, frame: Frame) -> None:
    """The book over the darkened play."""
    canvas = frame.canvas
    book.darken(canvas, 185)
    share = canvas.look.letters
    _paint_tabs(scene, canvas)
    book.lay(canvas, share)
    _paint_open_tab(scene, canvas)
    heading(canvas, scene.leaf.heading, LEFT)
    if scene.leaf.id == "drawing":
        _paint_drawing(scene.leaf, canvas)
    else:
        jottings.paint(scene, canvas, share)
    _paint_beside(scene, canvas, share)
    _paint_doodle(scene, canvas)
    _paint_close(frame)


def _paint_tabs(scene: NotebookScene, canvas: Canvas) -> None:
    """The tabs of the pages that are not open, behind the book."""
    for index, leaf in enumerate(scene.leaves):
        if index != scene.page:
            _tab(canvas, index, leaf, tint=mixed(TABS[index], INK[1], 0.28), drop=8)


def _paint_open_tab(scene: NotebookScene, canvas: Canvas) -> None:
    _tab(canvas, scene.page, scene.leaf, tint=book.PAPER, drop=0)


def _tab(canvas: Canvas, index: int, leaf: Leaf, *, tint: Colour, drop: int) -> None:
    x = TAB_LEFT + index * (TAB_WIDTH + 6)
    canvas.lay(book.tab(canvas.scale, TAB_WIDTH, TAB_HEIGHT - drop, tint), x, TAB_TOP + drop)
    weight = Weight.REGULAR if drop else Weight.BOLD
    size = min(19.0, 19.0 * (TAB_WIDTH - 16) / max(1.0, canvas.width(leaf.heading, 19, weight)))
    canvas.text(leaf.heading, x + TAB_WIDTH / 2, TAB_TOP + drop + 5, size, INK[0], weight=weight, align=0.5)
    canvas.hit((x, TAB_TOP + drop, TAB_WIDTH, TAB_HEIGHT - drop), f"page:{index}")


def _detail(scene: NotebookScene) -> Entry | None:
    entries = scene.leaf.entries
    found = entries[scene.menu.focus] if entries else None
    return found if found is not None and found.detail else None


def _beside_lines(leaf: Leaf, entry: Entry | None, share: float) -> list[str]:
    """What is written on the right page; beside a photograph the lines are short."""
    faced = entry is not None and entry.faced
    narrow = (PHOTO_TOP + PHOTO + 34 - top(share)) / (book.RULE * share) + 1 if faced else 0
    lines: list[str] = []
    for text in entry.detail if entry is not None else leaf.asides:
        room = WIDTH - (PHOTO + 34 if len(lines) < narrow else 0)
        lines += wrapped(text, SIZE * share, room)
    return lines


def _paint_beside(scene: NotebookScene, canvas: Canvas, share: float) -> None:
    """The right page: who or what is in focus, else what is written beside the whole page."""
    leaf, entry = scene.leaf, _detail(scene)
    rule = book.RULE * share
    line = top(share)
    if entry is not None:
        heading(canvas, entry.text, RIGHT)
        _paint_pasted(leaf, entry, canvas)
    elif leaf.beside:
        heading(canvas, leaf.beside, RIGHT)
    for number, (name, paise) in enumerate(leaf.sums, 1):
        write(canvas, name, RIGHT, line, SIZE * share, PENCIL)
        write(canvas, hud.rupees(paise), RIGHT + WIDTH, line, SIZE * 1.25 * share, PEN, align=1.0)
        canvas.lay(book.pencil_line(canvas.scale, 150), RIGHT + WIDTH - 150, line + 3)
        line += rule * (2 if number == len(leaf.sums) else 1.5)
    parts = _parts(_beside_lines(leaf, entry, share), line, rule, reserve=DOODLE if scene.first_line else 0)
    scene.overleaves = len(parts)
    for text in parts[scene.overleaf % len(parts)]:
        write(canvas, text, RIGHT, line, SIZE * share, PEN)
        line += rule
    if len(parts) > 1:
        _paint_overleaf(scene, canvas)


def _parts(lines: list[str], top: float, rule: float, *, reserve: float) -> list[list[str]]:
    """As many lines at a time as stand between `top` and the foot of the page."""
    fit = max(1, int((BOTTOM - reserve - top) / rule) + 1)
    return [lines[start : start + fit] for start in range(0, len(lines), fit)] or [[]]


def _paint_overleaf(scene: NotebookScene, canvas: Canvas) -> None:
    """Say that the right page goes on, and let a click turn it."""
    sign = f"{scene.overleaf % scene.overleaves + 1} / {scene.overleaves}"
    foot = book.LEAF_TOP + book.LEAF_HEIGHT - 20
    write(canvas, sign, RIGHT, foot, 18, VERMILION[1], weight=Weight.MEDIUM)
    mark = ornaments.lozenge(canvas.scale, VERMILION[2], 6.0)
    at = canvas.point(RIGHT + canvas.width(sign, 18, Weight.MEDIUM) + 18, foot - 7)
    canvas.surface.blit(mark, mark.get_rect(center=at))
    canvas.hit((book.RIGHT_LEAF, book.LEAF_TOP, book.LEAF_WIDTH, book.LEAF_HEIGHT), "overleaf")


def _paint_pasted(leaf: Leaf, entry: Entry, canvas: Canvas) -> None:
    """A photograph or a key in the upper corner."""
    if entry.faced:
        photo = book.photograph(entry.portrait, canvas.scale, PHOTO, -2.5)
        canvas.lay(photo, RIGHT + WIDTH - photo.get_width() / canvas.scale + 16, PHOTO_TOP)
    elif leaf.id == "keys":
        _paint_key(canvas)


def _paint_key(canvas: Canvas) -> None:
    art = scaled("ui/key.png", (canvas.px(160), canvas.px(56)))
    if art is not None:
        canvas.lay(art, RIGHT + WIDTH - 170, book.LEAF_TOP + 26)


def _paint_drawing(leaf: Leaf, canvas: Canvas) -> None:
    """The sheet itself, pasted onto the left page, with what is drawn on it."""
    wide = 500.0
    spot = (book.LEFT_LEAF + 40, top(1.0) + 20, wide, wide * 640 / 900)
    rect = canvas.rect(spot)
    for name in ("drawing_paper", *leaf.parts):
        part = scaled(f"pictures/{name}.png", rect.size)
        if part is not None:
            canvas.surface.blit(part, rect)


def _paint_doodle(scene: NotebookScene, canvas: Canvas) -> None:
    """The first line of the house, at the foot of every page but its own."""
    if scene.leaf.id == "drawing" or not scene.first_line:
        return
    art = book.doodle(scene.first_line, canvas.px(DOODLE))
    if art is not None:
        right = book.RIGHT_LEAF + book.LEAF_WIDTH - 24 - art.get_width() / canvas.scale
        canvas.lay(art, right, book.LEAF_TOP + book.LEAF_HEIGHT - 104)


def _paint_close(frame: Frame) -> None:
    """The red ribbon that shuts the book, for who has only a pointer."""
    canvas = frame.canvas
    spot = (1124.0, 20.0, 84.0, 54.0)
    canvas.lay(book.tab(canvas.scale, 84, 54, VERMILION[1]), spot[0], spot[1])
    word = frame.words("menu.close")
    size = min(18.0, 18.0 * 70 / max(1.0, canvas.width(word, 18)))
    canvas.text(word, spot[0] + spot[2] / 2, spot[1] + 6, size, CREAM[4], align=0.5)
    canvas.hit(spot, "press:cancel")
