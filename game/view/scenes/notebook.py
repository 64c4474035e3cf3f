"""Paints the notebook: the open exercise book, its index tabs, and what she wrote on the two pages."""

from __future__ import annotations

from game.scenes.leaves import Entry, Leaf
from game.scenes.notebook import NotebookScene
from game.view import exercise_book as book
from game.view import fonts, hud
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import CREAM, DUSK, INK, MARIGOLD, TEAL, VERMILION, Colour, mixed
from game.view.panel import bar
from game.view.pictures import scaled

SIZE, SMALL, HEADING = 24.0, 17.0, 36.0
"""Sizes of letters in design pixels, where the player likes them at 100 %."""
SHARES = (2.0, 1.75, 1.5, 1.3, 1.15, 1.0, 0.85)
TABS = (VERMILION[3], MARIGOLD[3], TEAL[3], DUSK[3], CREAM[2], VERMILION[4])
TAB_TOP, TAB_HEIGHT, TAB_LEFT, TAB_WIDTH = 22.0, 54, 150.0, 152
PEN: Colour = mixed(DUSK[1], INK[0], 0.25)
PENCIL: Colour = INK[3]
LEFT, RIGHT = book.LEFT_LEAF + book.MARGIN + 22, book.RIGHT_LEAF + book.MARGIN + 22
WIDTH = book.LEAF_WIDTH - book.MARGIN - 50
TOP = book.LEAF_TOP + book.FIRST_RULE
BOTTOM = book.LEAF_TOP + book.LEAF_HEIGHT - 26
PHOTO, SMALL_PHOTO = 168.0, 42.0


def paint(scene: NotebookScene, frame: Frame) -> None:
    """The book over the darkened play."""
    canvas = frame.canvas
    canvas.veil(INK[0], 165)
    share = _share(scene, frame.settings.text_size / 100)
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


def _share(scene: NotebookScene, wanted: float) -> float:
    """How much larger than usual the letters can be, at most as `wanted`, for the right page to hold all."""
    for share in SHARES:
        if share <= wanted and _beside_height(scene, share) <= BOTTOM - TOP:
            return share
    return SHARES[-1]


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
    line = book.LEAF_TOP + 68
    _write(canvas, text, x, line, HEADING, PEN, weight=Weight.MEDIUM)
    wide = round(canvas.width(text, HEADING, Weight.MEDIUM) + 18)
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
    size = min(20.0, 20.0 * (TAB_WIDTH - 16) / max(1.0, canvas.width(leaf.heading, 20, weight)))
    canvas.text(leaf.heading, x + TAB_WIDTH / 2, TAB_TOP + drop + 4, size, INK[0], weight=weight, align=0.5)
    canvas.hit((x, TAB_TOP + drop, TAB_WIDTH, TAB_HEIGHT - drop), f"page:{index}")


def _paint_entries(scene: NotebookScene, canvas: Canvas, share: float) -> None:
    """The rows of the left page, from the first that lets the one in focus be seen."""
    entries = scene.leaf.entries
    if not entries:
        _write(canvas, scene.leaf.empty, LEFT, TOP, SIZE * share, PENCIL)
        return
    heights = [_height(entry, share) for entry in entries]
    first = 0
    while first < scene.menu.focus and sum(heights[first : scene.menu.focus + 1]) > _rules(share):
        first += 1
    line = TOP
    for index, entry in enumerate(entries[first:], first):
        if line + (heights[index] - 1) * book.RULE * share > BOTTOM + 1 and index > first:
            _more(canvas, BOTTOM + 14, "▼")
            break
        _paint_entry(canvas, entry, index, line, share, current=index == scene.menu.focus)
        line += heights[index] * book.RULE * share
    if first:
        _more(canvas, TOP - 26, "▲")


def _rules(share: float) -> int:
    """Ruled lines on a page."""
    return int((BOTTOM - TOP) / (book.RULE * share)) + 1


def _height(entry: Entry, share: float) -> int:
    """How many ruled lines a row takes."""
    below = sum(len(_wrapped(text, SIZE * share, WIDTH - 24)) for text in entry.below)
    room = WIDTH - (110 * share if entry.paise is not None else 0) - (58 if entry.faced else 0)
    return bool(entry.above) + len(_wrapped(entry.text, SIZE * share, room)) + below + bool(entry.faced)


def _paint_entry(
    canvas: Canvas, entry: Entry, index: int, line: float, share: float, *, current: bool
) -> None:
    rule, size = book.RULE * share, SIZE * share
    top, tall = line - rule * 0.86, _height(entry, share) * rule
    spot = (LEFT - 12, top + (rule if entry.above else 0), WIDTH + 20, tall - (rule if entry.above else 0))
    if current:
        rect = canvas.rect(spot)
        canvas.surface.blit(bar(rect.size, 120), rect)
        _tick(canvas, LEFT - 34, spot[1] + min(spot[3], rule) / 2)
    canvas.hit(spot, f"row:{index}")
    if entry.above:
        _write(canvas, entry.above, LEFT, line, SMALL * share, PENCIL)
        line += rule
    x = LEFT
    if entry.faced:
        line += rule * 0.5
        photo = book.photograph(entry.portrait, canvas.scale, SMALL_PHOTO, 0)
        canvas.lay(photo, LEFT - 6, line - rule * 0.5 - SMALL_PHOTO / 2 - 14)
        x += 58
    if entry.paise is not None:
        _write(canvas, hud.rupees(entry.paise), LEFT + WIDTH, line, size, _sum_tint(entry.paise), align=1.0)
    room = WIDTH - (x - LEFT) - (110 * share if entry.paise is not None else 0)
    for text in _wrapped(entry.text, size, room):
        _write(canvas, text, x, line, size, VERMILION[1] if entry.id == "hint" else PEN)
        line += rule
    for text in (part for below in entry.below for part in _wrapped(below, size, WIDTH - 24)):
        _write(canvas, text, x + 24, line, size, PENCIL)
        line += rule


def _sum_tint(paise: int) -> Colour:
    return PEN if paise >= 0 else VERMILION[1]


def _tick(canvas: Canvas, x: float, y: float) -> None:
    """The pencil mark before the row in focus."""
    canvas.lay(book.pencil_line(canvas.scale, 16), x - 6, y - 5)


def _more(canvas: Canvas, y: float, sign: str) -> None:
    canvas.text(sign, LEFT + WIDTH / 2, y - 10, 14, VERMILION[2], align=0.5)


def _detail(scene: NotebookScene) -> Entry | None:
    entries = scene.leaf.entries
    found = entries[scene.menu.focus] if entries else None
    return found if found is not None and found.detail else None


def _beside_lines(scene: NotebookScene, share: float) -> list[list[str]]:
    """What is written on the right page, as paragraphs of lines."""
    entry = _detail(scene)
    texts = entry.detail if entry is not None else scene.leaf.asides
    return [list(_wrapped(text, SIZE * share, WIDTH)) for text in texts]


def _beside_height(scene: NotebookScene, share: float) -> float:
    entry = _detail(scene)
    lines = sum(len(text) for text in _beside_lines(scene, share)) + len(scene.leaf.sums) * 1.5
    photo = PHOTO + 40 if entry is not None and entry.faced else 0
    return lines * book.RULE * share + photo


def _paint_beside(scene: NotebookScene, canvas: Canvas, share: float) -> None:
    """The right page: who or what is in focus, else what is written beside the whole page."""
    leaf, entry = scene.leaf, _detail(scene)
    rule = book.RULE * share
    line = TOP
    if entry is not None:
        _heading(canvas, entry.text, RIGHT)
        if entry.faced:
            photo = book.photograph(entry.portrait, canvas.scale, PHOTO, -2.5)
            canvas.lay(photo, RIGHT - 8, TOP - 26)
            line += rule * (int((PHOTO + 20) / rule) + 1)
        if leaf.id == "keys":
            _paint_key(canvas)
    elif leaf.beside:
        _heading(canvas, leaf.beside, RIGHT)
    for name, paise in leaf.sums:
        _write(canvas, name, RIGHT, line, SIZE * share, PENCIL)
        _write(canvas, hud.rupees(paise), RIGHT + WIDTH, line, SIZE * 1.25 * share, PEN, align=1.0)
        canvas.lay(book.pencil_line(canvas.scale, 150), RIGHT + WIDTH - 150, line + 3)
        line += 1.5 * rule if scene.leaf.sums[-1][0] != name else 2 * rule
    for text in _beside_lines(scene, share):
        for part in text:
            _write(canvas, part, RIGHT, line, SIZE * share, PEN)
            line += rule


def _paint_key(canvas: Canvas) -> None:
    art = scaled("ui/key.png", (canvas.px(160), canvas.px(56)))
    if art is not None:
        canvas.lay(art, RIGHT + WIDTH - 170, book.LEAF_TOP + 26)


def _paint_drawing(leaf: Leaf, canvas: Canvas) -> None:
    """The sheet itself, pasted onto the left page, with what is drawn on it."""
    wide = 500.0
    spot = (book.LEFT_LEAF + 40, TOP + 20, wide, wide * 640 / 900)
    rect = canvas.rect(spot)
    for name in ("drawing_paper", *leaf.parts):
        part = scaled(f"pictures/{name}.png", rect.size)
        if part is not None:
            canvas.surface.blit(part, rect)


def _paint_doodle(scene: NotebookScene, canvas: Canvas) -> None:
    """The first line of the house, at the foot of every page but its own."""
    if scene.leaf.id == "drawing" or not scene.first_line:
        return
    art = book.doodle(scene.first_line, canvas.px(84))
    if art is not None:
        right = book.RIGHT_LEAF + book.LEAF_WIDTH - 24 - art.get_width() / canvas.scale
        canvas.lay(art, right, book.LEAF_TOP + book.LEAF_HEIGHT - 104)


def _paint_close(frame: Frame) -> None:
    """The red ribbon that shuts the book, for who has only a pointer."""
    canvas = frame.canvas
    spot = (1128.0, 26.0, 84.0, 50.0)
    canvas.lay(book.tab(canvas.scale, 84, 50, VERMILION[1]), spot[0], spot[1])
    word = frame.words("menu.close")
    size = min(18.0, 18.0 * 70 / max(1.0, canvas.width(word, 18)))
    canvas.text(word, spot[0] + spot[2] / 2, spot[1] + 7, size, CREAM[4], align=0.5)
    canvas.hit(spot, "press:cancel")
