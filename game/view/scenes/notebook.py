"""Paints the notebook: the open exercise book, its index tabs, and what she wrote on the two pages."""

from __future__ import annotations

import pygame

from game.scenes.leaves import Entry, Leaf
from game.scenes.notebook import NotebookScene
from game.view import exercise_book as book
from game.view import fonts, hud, ornaments
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, DUSK, INK, MARIGOLD, TEAL, VERMILION, Colour, mixed
from game.view.panel import bar
from game.view.pictures import scaled

SIZE, SMALL, HEADING = 24.0, 17.0, 36.0
TALL = 1.35
HEADING_ROOM = 262.0
"""Sizes of letters in design pixels, where the player likes them at 100 %."""
TABS = (VERMILION[3], MARIGOLD[3], TEAL[3], DUSK[3], CREAM[2], VERMILION[4])
TAB_TOP, TAB_HEIGHT, TAB_LEFT, TAB_WIDTH = 14.0, 62, 118.0, 156
PEN: Colour = mixed(DUSK[1], INK[0], 0.25)
PENCIL: Colour = INK[3]
LEFT, RIGHT = book.LEFT_LEAF + book.MARGIN + 22, book.RIGHT_LEAF + book.MARGIN + 22
WIDTH = book.LEAF_WIDTH - book.MARGIN - 50
BOTTOM = book.LEAF_TOP + book.LEAF_HEIGHT - 24
PHOTO, SMALL_PHOTO = 164.0, 38.0
PHOTO_TOP = book.LEAF_TOP + 22
DOODLE = 84.0
"""Height of the first line's drawing at the foot of a page."""


def paint(scene: NotebookScene, frame: Frame) -> None:
    """The book over the darkened play."""
    canvas = frame.canvas
    canvas.veil(INK[0], 185)
    share = frame.settings.text_size / 100
    _paint_tabs(scene, canvas)
    canvas.lay(book.spread(canvas.scale, share), book.COVER[0] - 14, book.COVER[1] - 14)
    _paint_open_tab(scene, canvas)
    _heading(canvas, scene.leaf.heading, LEFT)
    if scene.leaf.id == "drawing":
        _paint_drawing(scene.leaf, canvas)
    else:
        _paint_entries(scene, canvas, share)
    _paint_beside(scene, canvas, share)
    _paint_doodle(scene, canvas)
    _paint_close(frame)


def _top(share: float) -> float:
    """The ruled line that the first words stand on."""
    return book.LEAF_TOP + book.first_rule(share)


def _write(
    canvas: Canvas, text: str, x: float, line: float, size: float, tint: Colour, **how: object
) -> None:
    """Set a line of letters so that they stand on the ruled line at `line`."""
    weight = how.get("weight", Weight.REGULAR)
    align = how.get("align", 0.0)
    assert isinstance(weight, Weight)
    assert isinstance(align, float)
    rise = fonts.face(weight, max(6, canvas.px(size))).get_ascent() / canvas.scale
    canvas.text(text, x, line - rise, size, tint, weight=weight, align=align)


def _wrapped(text: str, size: float, room: float) -> tuple[str, ...]:
    return fonts.wrapped(text, Weight.REGULAR, round(size), int(room))


def _heading(canvas: Canvas, text: str, x: float) -> None:
    line = book.LEAF_TOP + 72
    size = min(HEADING, HEADING * HEADING_ROOM / max(1.0, canvas.width(text, HEADING, Weight.MEDIUM)))
    _write(canvas, text, x, line, size, PEN, weight=Weight.MEDIUM)
    wide = round(canvas.width(text, size, Weight.MEDIUM) + 18)
    canvas.lay(book.pencil_line(canvas.scale, wide), x - 8, line + 5)


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


def _paint_entries(scene: NotebookScene, canvas: Canvas, share: float) -> None:
    """The rows of the left page, from the first that lets the one in focus be seen."""
    entries = scene.leaf.entries
    if not entries:
        _write(canvas, scene.leaf.empty, LEFT, _top(share), SIZE * share, PENCIL)
        return
    heights = [_height(entry, share) for entry in entries]
    first = 0
    while first < scene.menu.focus and sum(heights[first : scene.menu.focus + 1]) > _rules(share):
        first += 1
    line = _top(share)
    for index, entry in enumerate(entries[first:], first):
        if line + (heights[index] - 1) * book.RULE * share > BOTTOM + 1 and index > first:
            _more(canvas, BOTTOM + 8, up=False)
            break
        _paint_entry(canvas, entry, index, line, share, current=index == scene.menu.focus)
        line += heights[index] * book.RULE * share
    if first:
        _more(canvas, book.LEAF_TOP + 90, up=True)


def _rules(share: float) -> int:
    """Ruled lines on a page."""
    return int((BOTTOM - _top(share)) / (book.RULE * share)) + 1


def _height(entry: Entry, share: float) -> int:
    """How many ruled lines a row takes."""
    below = sum(len(_wrapped(text, SIZE * share, WIDTH - 24)) for text in entry.below)
    return (
        bool(entry.above)
        + len(_wrapped(entry.text, SIZE * share, _room(entry, share)))
        + below
        + bool(entry.faced)
    )


def _spare(entry: Entry, share: float) -> int:
    """Ruled lines that a photograph needs above the name, where the letters are not as tall."""
    return int(entry.faced and share < TALL)


def _room(entry: Entry, share: float) -> float:
    """How wide the text of a row may be."""
    box = 34 * share if entry.id == "objective" else 0
    return WIDTH - (110 * share if entry.paise is not None else 0) - (58 if entry.faced else 0) - box


def _paint_entry(
    canvas: Canvas, entry: Entry, index: int, line: float, share: float, *, current: bool
) -> None:
    rule, size = book.RULE * share, SIZE * share
    top, tall = line - rule * 0.86, _height(entry, share) * rule
    spot = (LEFT - 12, top + (rule if entry.above else 0), WIDTH + 20, tall - (rule if entry.above else 0))
    if current:
        rect = canvas.rect(spot)
        canvas.surface.blit(bar(rect.size, 120), rect)
        _tick(canvas, LEFT - 34, spot[1] + spot[3] / 2)
    canvas.hit(spot, f"row:{index}")
    if entry.above:
        _write(canvas, entry.above, LEFT, line, SMALL * share, PENCIL)
        line += rule
    x = LEFT
    if entry.id == "objective":
        _paint_box(canvas, line, share)
        x += 34 * share
    if entry.faced:
        line += rule * _spare(entry, share)
        photo = book.photograph(entry.portrait, canvas.scale, SMALL_PHOTO, 0)
        canvas.lay(photo, LEFT - 6, line - 16 - photo.get_height() / canvas.scale / 2)
        x += 60
    if entry.paise is not None:
        _write(canvas, hud.rupees(entry.paise), LEFT + WIDTH, line, size, _sum_tint(entry.paise), align=1.0)
    for text in _wrapped(entry.text, size, _room(entry, share)):
        _write(canvas, text, x, line, size, VERMILION[1] if entry.id == "hint" else PEN)
        line += rule
    for text in (part for below in entry.below for part in _wrapped(below, size, WIDTH - 24)):
        _write(canvas, text, x + 24, line, size, PENCIL)
        line += rule


def _paint_box(canvas: Canvas, line: float, share: float) -> None:
    """The square that will be ticked."""
    side = 17 * share
    spot = canvas.rect((LEFT, line - side + 1, side, side))
    pygame.draw.rect(canvas.surface, PEN, spot, max(1, canvas.px(1.8)), border_radius=canvas.px(2))


def _sum_tint(paise: int) -> Colour:
    return PEN if paise >= 0 else VERMILION[1]


def _tick(canvas: Canvas, x: float, y: float) -> None:
    """The pencil mark before the row in focus."""
    canvas.lay(book.pencil_line(canvas.scale, 16), x - 6, y - 5)


def _more(canvas: Canvas, y: float, *, up: bool) -> None:
    canvas.lay(book.chevron(canvas.scale, up=up), LEFT + WIDTH - 20, y)


def _detail(scene: NotebookScene) -> Entry | None:
    entries = scene.leaf.entries
    found = entries[scene.menu.focus] if entries else None
    return found if found is not None and found.detail else None


def _beside_lines(leaf: Leaf, entry: Entry | None, share: float) -> list[str]:
    """What is written on the right page; beside a photograph the lines are short."""
    faced = entry is not None and entry.faced
    narrow = (PHOTO_TOP + PHOTO + 34 - _top(share)) / (book.RULE * share) + 1 if faced else 0
    lines: list[str] = []
    for text in entry.detail if entry is not None else leaf.asides:
        room = WIDTH - (PHOTO + 34 if len(lines) < narrow else 0)
        lines += _wrapped(text, SIZE * share, room)
    return lines


def _paint_beside(scene: NotebookScene, canvas: Canvas, share: float) -> None:
    """The right page: who or what is in focus, else what is written beside the whole page."""
    leaf, entry = scene.leaf, _detail(scene)
    rule = book.RULE * share
    line = _top(share)
    if entry is not None:
        _heading(canvas, entry.text, RIGHT)
        _paint_pasted(leaf, entry, canvas)
    elif leaf.beside:
        _heading(canvas, leaf.beside, RIGHT)
    for number, (name, paise) in enumerate(leaf.sums, 1):
        _write(canvas, name, RIGHT, line, SIZE * share, PENCIL)
        _write(canvas, hud.rupees(paise), RIGHT + WIDTH, line, SIZE * 1.25 * share, PEN, align=1.0)
        canvas.lay(book.pencil_line(canvas.scale, 150), RIGHT + WIDTH - 150, line + 3)
        line += rule * (2 if number == len(leaf.sums) else 1.5)
    parts = _parts(_beside_lines(leaf, entry, share), line, rule, reserve=DOODLE if scene.first_line else 0)
    scene.overleaves = len(parts)
    for text in parts[scene.overleaf % len(parts)]:
        _write(canvas, text, RIGHT, line, SIZE * share, PEN)
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
    _write(canvas, sign, RIGHT, foot, 18, VERMILION[1], weight=Weight.MEDIUM)
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
    spot = (book.LEFT_LEAF + 40, _top(1.0) + 20, wide, wide * 640 / 900)
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
