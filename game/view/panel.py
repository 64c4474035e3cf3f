"""The panel under the picture: who speaks, what is said, and what can be answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.core.graphemes import clusters
from game.core.settings import Letterform
from game.scenes.reading import Page
from game.view import arch, boards, fonts, ornaments
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.legibility import Legibility
from game.view.palette import CREAM, INK, MARIGOLD

LEFT, WIDTH, BOTTOM = 27, 1226, 701
"""Design pixels of the panel's edges."""
EDGE = 12
"""Design pixels that its picture is larger on every side."""
LEAST_HEIGHT = 189
TEXT_SIZE, LINE = 28, 36
CHOICE_SIZE, CHOICE_LINE = 25, 33
TEXT_LEFT, TEXT_RIGHT = 325, 1206
BARE_LEFT = 92
"""Where lines begin when no face is beside them."""
PAGE_LINES = 3
HIGHEST = 22
"""Design pixels from the top that the panel never passes."""


@dataclass(frozen=True, slots=True)
class Speech:
    """What stands on the panel: `written` letters of `page`, a name and a portrait's stem if there are any.

    `choices` pair each text with whether it can be picked; `focus` is the one in focus, `locked` while it is
    too early to pick.
    """

    page: Page = ()
    written: int = 0
    name: str = ""
    portrait: str = ""
    thought: bool = False
    choices: Sequence[tuple[str, bool]] = ()
    focus: int = 0
    locked: bool = False
    more: bool = False
    age: int = 0


class PanelRuler:
    """Breaks lines as the panel will show them; `percent` is the size of letters the player likes."""

    def __init__(self, percent: int = 100, letterform: Letterform = Letterform.MUKTA) -> None:
        self.percent = percent
        self.letterform = letterform

    def pages(self, text: str, speaker: str | None) -> tuple[Page, ...]:
        """At most PAGE_LINES lines a page; fewer where letters are large."""
        fonts.use(self.letterform)
        size = round(TEXT_SIZE * self.percent / 100)
        left = TEXT_LEFT if speaker is not None else BARE_LEFT
        lines = fonts.wrapped(text, Weight.REGULAR, size, TEXT_RIGHT - left - 6)
        count = max(2, PAGE_LINES * 100 // max(100, self.percent))
        return tuple(lines[start : start + count] for start in range(0, len(lines), count)) or ((text,),)


def paint(canvas: Canvas, speech: Speech) -> float:
    """Paint the panel; returns its upper edge in design pixels."""
    look = canvas.look
    bare = not speech.portrait
    left = BARE_LEFT if bare else TEXT_LEFT
    choices = _broken(speech.choices, round(look.size(CHOICE_SIZE)), TEXT_RIGHT - left - 42)
    shown = _shown(speech, choices, look)
    top = BOTTOM - _height(speech, [choices[index] for index in shown], look, bare=bare)
    size = (canvas.px(WIDTH + 2 * EDGE), canvas.px(BOTTOM - top + 2 * EDGE))
    board = boards.board(size, canvas.scale, look.alpha())
    canvas.lay(board, LEFT - EDGE, top - EDGE)
    canvas.hit((LEFT, top, WIDTH, BOTTOM - top), "panel")
    if not bare:
        _paint_portrait(canvas, speech.portrait)
    if speech.name:
        _paint_name(canvas, speech.name, TEXT_LEFT - 5 if not bare else BARE_LEFT - 14, top - 20)
    y = top + (32 if speech.name else 26)
    y = _paint_page(canvas, speech, left, y)
    _paint_choices(canvas, speech, choices, shown, (left, y + 8))
    if speech.more and not speech.choices:
        bob = 2 if speech.age // 24 % 2 else 0
        canvas.lay(ornaments.arrow(canvas.scale), 1208, 667 + bob)
    return top


def _height(speech: Speech, choices: Sequence[tuple[str, ...]], look: Legibility, *, bare: bool) -> float:
    rows = sum(len(lines) for lines in choices)
    lines = len(speech.page) if rows else max(len(speech.page), 2)
    needed = _text_height(speech, lines, look) + (rows * look.line(CHOICE_LINE) + 8 if rows else 0) + 24
    return max(needed, 128 if bare else LEAST_HEIGHT)


def _text_height(speech: Speech, lines: int, look: Legibility) -> float:
    return 26 + 6 * bool(speech.name) + lines * look.line(LINE)


def _shown(speech: Speech, choices: list[tuple[str, ...]], look: Legibility) -> range:
    """The answers that there is room for, the one in focus among them: all, unless letters are large."""
    room = BOTTOM - HIGHEST - 32 - _text_height(speech, len(speech.page), look)
    heights = [len(lines) * look.line(CHOICE_LINE) for lines in choices]
    first, last = 0, len(choices)
    while sum(heights[first:last]) > room and last - first > 1:
        if last - 1 > speech.focus:
            last -= 1
        else:
            first += 1
    return range(first, last)


def _broken(choices: Sequence[tuple[str, bool]], size: int, room: int) -> list[tuple[str, ...]]:
    return [fonts.wrapped(text, Weight.REGULAR, size, room) for text, _ in choices]


def _paint_portrait(canvas: Canvas, portrait: str) -> None:
    framed = arch.framed(portrait, canvas.scale)
    canvas.lay(framed, 53 - arch.MARGIN, 432 - arch.MARGIN)
    flower = ornaments.rosette(canvas.scale)
    x, y = canvas.point(53 + arch.WIDTH / 2, 405)
    canvas.surface.blit(flower, flower.get_rect(center=(x, y)))


def _paint_name(canvas: Canvas, name: str, x: float, y: float) -> None:
    canvas = canvas.enlarged(x, y + 38)
    letters = name.upper()
    wide = max(120, round(canvas.width(letters, 21, Weight.BOLD) + 2 * len(letters) + 56))
    canvas.lay(ornaments.tab(canvas.scale, wide), x, y)
    canvas.text(letters, x + wide / 2, y + 1, 21, CREAM[4], weight=Weight.BOLD, align=0.5, track=2)


def _paint_page(canvas: Canvas, speech: Speech, left: float, y: float) -> float:
    """The letters written so far, each line drawn once and shown as far as it is written."""
    look, written = canvas.look, speech.written
    tint = look.tint(CREAM[3] if speech.thought else CREAM[4])
    size = max(6, canvas.px(look.size(TEXT_SIZE)))
    for line in speech.page:
        letters = clusters(line)
        shown = min(written, len(letters))
        written -= shown
        if shown:
            drawn = fonts.drawn(line, Weight.REGULAR, size, tint)
            wide = drawn.get_width()
            if shown < len(letters):
                wide = min(wide, fonts.width("".join(letters[:shown]), Weight.REGULAR, size) + 1)
            canvas.surface.blit(drawn, canvas.point(left, y), (0, 0, wide, drawn.get_height()))
        y += look.line(LINE)
    return y


def _paint_choices(
    canvas: Canvas,
    speech: Speech,
    choices: list[tuple[str, ...]],
    shown: range,
    corner: tuple[float, float],
) -> None:
    left, y = corner
    step, size = canvas.look.line(CHOICE_LINE), canvas.look.size(CHOICE_SIZE)
    for index in shown:
        current, enabled = index == speech.focus, speech.choices[index][1]
        spot = (left - 5, y, TEXT_RIGHT - left + 25, step * len(choices[index]))
        if current:
            _paint_bar(canvas, spot, faint=speech.locked)
        mark = ornaments.lozenge(canvas.scale, MARIGOLD[3] if current else INK[3])
        canvas.surface.blit(mark, mark.get_rect(center=canvas.point(left + 12, y + step / 2)))
        letters = MARIGOLD[4] if current else CREAM[2] if enabled else INK[3]
        for line in choices[index]:
            canvas.text(line, left + 36, y + step / 2 - 0.82 * size, size, letters)
            y += step
        if enabled:
            canvas.hit(spot, f"choice:{index}")
    _paint_more(canvas, shown, len(choices), y)


def _paint_more(canvas: Canvas, shown: range, count: int, bottom: float) -> None:
    """Say that there are answers above or below those that are shown."""
    if shown and shown.start > 0:
        more(canvas, TEXT_RIGHT + 20, bottom - 58, -1)
    if shown and shown.stop < count:
        more(canvas, TEXT_RIGHT + 20, bottom - 40, 1)


def more(canvas: Canvas, x: float, y: float, way: int, to: int | None = None) -> None:
    """A small arrow, up (-1) or down (1), where there are further rows; a click on it brings row `to`."""
    if to is not None:
        canvas.hit((x - 28, y - 14, 56, 28), f"to:{to}")
    left, middle = canvas.point(x, y)
    reach = canvas.px(5)
    points = [(left - reach, middle - way * reach), (left + reach, middle - way * reach)]
    points.append((left, middle + way * reach))
    pygame.draw.polygon(canvas.surface, MARIGOLD[3], points)


def _paint_bar(canvas: Canvas, spot: tuple[float, float, float, float], *, faint: bool = False) -> None:
    rect = canvas.rect(spot)
    canvas.surface.blit(bar(rect.size, 46 if faint else 82), rect)
    if canvas.look.contrast and not faint:
        pygame.draw.rect(canvas.surface, MARIGOLD[4], rect, max(2, canvas.px(3)), border_radius=canvas.px(6))


_bars: dict[tuple[tuple[int, int], int], pygame.Surface] = {}


def bar(size: tuple[int, int], strength: int) -> pygame.Surface:
    """The marigold light behind what is in focus, fading to the right; `strength` 0 to 255."""
    key = (size, strength)
    if key not in _bars:
        if len(_bars) > 60:
            _bars.clear()
        strip = pygame.Surface((64, 1), pygame.SRCALPHA)
        for x in range(64):
            strip.set_at((x, 0), (*MARIGOLD[2], strength * (63 - x) // 63))
        _bars[key] = pygame.transform.smoothscale(strip, size)
    return _bars[key]
