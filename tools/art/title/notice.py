"""The landlord's paper: a letterhead, a rubber stamp, creases; what it says is set when it is read."""

import math

from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import lettering, write
from tools.art.kit.palette import CREAM, DUSK, INK, STEEL, VERM
from tools.art.kit.paper import gouache
from tools.art.kit.paths import moved, oval, poly, rect, rrect, spline
from tools.art.kit.registry import picture
from tools.art.title.pencil import toothed

WIDTH, HEIGHT = 600, 780
"""The canvas in units: 800 by 1040 pixels."""

SHEET = "18,16! 200,13 420,17 582,14! 585,300 581,560 584,762! 380,766 200,761 16,765! 19,520 15,240"
STAMP = "#5a3f94"


@picture("pictures/paper_notice.png", colours=255)
def notice() -> Image.Image:
    """Draw the notice; its body is free from 12 to 88 % of the width and 30 to 86 % of the height."""
    art = Art(WIDTH, HEIGHT)
    outline = spline(SHEET)
    art.fill(moved(outline, 5, 9), INK[0], 0.45, blur=8)
    art.fill(outline, CREAM[4])
    with art.clip(outline):
        art.wash(rect(0, 0, WIDTH, HEIGHT), (0, 0), (WIDTH, HEIGHT), [(0, "#fdf6e3", 1), (1, "#eaddc2", 1)])
        _creases(art)
        _letterhead(art)
        art.glow(500, 700, 90, CREAM[1], 0.25, blend="mul")
    _pin(art)
    picture_ = gouache(art.picture(), seed=23, mottle=0.28, grain=0)
    picture_.alpha_composite(toothed(_stamp().picture(), seed=9))
    return picture_


def _letterhead(art: Art) -> None:
    write(art, "SHANTILAL & SONS", 326, 96, 42, VERM[1], centred=True, track=2.4)
    write(art, "ESTATE AGENTS", 326, 127, 19, INK[2], centred=True, track=7)
    small = "14, Old Custom Lane, Bombay 400 001        Telephone 26 41 73"
    write(art, small, 326, 156, 14.5, INK[2], weight="regular", centred=True, track=0.6)
    for y, width in ((174, 2.2), (179, 0.8)):
        art.fill(brush([(60, y), (300, y - 0.6), (540, y)], width), VERM[1], 0.85)
    _monogram(art, 90, 100)
    write(art, "Ref.", 66, 212, 17, INK[3], weight="regular")
    art.stroke(poly("100,213 210,213", closed=False), INK[3], 0.8, 0.7, dash=(1.2, 3))
    art.fill(brush("106,208 118,203 128,210 140,204 152,209 168,203 180,208", 0.6, 1.6, 0.4), DUSK[1], 0.85)
    write(art, "Date", 390, 212, 17, INK[3], weight="regular")
    art.stroke(poly("430,213 534,213", closed=False), INK[3], 0.8, 0.7, dash=(1.2, 3))
    write(art, "28-5-1982", 436, 209, 18, DUSK[1], weight="regular")


def _monogram(art: Art, x: float, y: float) -> None:
    """Draw the firm's mark: a house in a ring, printed in one colour."""
    art.stroke(oval(x, y, 25), VERM[1], 1.6)
    art.stroke(oval(x, y, 22), VERM[1], 0.7)
    art.fill(poly([(x - 14, y - 1), (x, y - 13), (x + 14, y - 1)]), VERM[1])
    art.fill(rect(x - 10, y, 20, 13), VERM[1])
    art.fill(rrect(x - 3.4, y + 4, 6.8, 9, 1), CREAM[4])


def _creases(art: Art) -> None:
    """Fold the sheet in three, and once down the middle in a pocket."""
    for y in (262, 512):
        art.wash(rect(0, y - 26, WIDTH, 26), (0, y - 26), (0, y), [(0, CREAM[1], 0), (1, CREAM[1], 0.26)])
        art.fill(brush([(10, y), (300, y + 1.4), (590, y)], 1.2), "#fffaf0", 0.9)
    art.wash(rect(280, 0, 20, HEIGHT), (280, 0), (300, 0), [(0, CREAM[1], 0), (1, CREAM[1], 0.14)])


def _pin(art: Art) -> None:
    """Fasten the corner with a steel pin."""
    art.fill(brush("40,30 60,44 84,58", 1.6, 2.2, 1), INK[0], 0.3, blur=1.5)
    art.fill(brush("38,26 60,40 84,54", 1.6, 2.0, 0.8), STEEL[1])
    art.fill(oval(38, 26, 3.4), STEEL[3])


def _stamp() -> Art:
    """Press the round stamp and scrawl the initials, low on the right, beside the last line."""
    art = Art(WIDTH, HEIGHT)
    with art.at(462, 710, turn=-13, scale=0.9):
        art.stroke(oval(0, 0, 50), STAMP, 2.6, 0.85)
        art.stroke(oval(0, 0, 34), STAMP, 1.4, 0.8)
        _ring(art, "SHANTILAL & SONS", 39, 12.5, -math.pi / 2)
        write(art, "BOMBAY", 0, 5, 14, STAMP, centred=True, track=0.8, alpha=0.9)
        art.stroke(poly("-26,10 26,10", closed=False), STAMP, 1, 0.8)
        art.stroke(poly("-26,-12 26,-12", closed=False), STAMP, 1, 0.8)
    ink = "402,724 414,700 424,728 436,704 444,724 462,712 486,720 530,702"
    art.fill(brush(ink, 0.8, 2.4, 0.5), DUSK[0], 0.9)
    art.fill(brush("420,737 470,731 524,733", 0.5, 1.8, 0.4), DUSK[0], 0.85)
    return art


def _ring(art: Art, text: str, radius: float, size: float, middle: float) -> None:
    """Set letters around the inside of a ring, centred on an angle."""
    step = 0.31
    start = middle - step * (len(text) - 1) / 2
    for index, letter in enumerate(text):
        angle = start + index * step
        with art.at(radius * math.cos(angle), radius * math.sin(angle), turn=math.degrees(angle) + 90):
            path = lettering(letter, size)
            art.fill(moved(path, -path.computeTightBounds().width() / 2 - 1, 0), STAMP, 0.9)
