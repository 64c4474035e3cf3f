"""A builder's carbon receipt and a hostel's post card: what they say is set when they are read."""

import math

import numpy as np
from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, VERM
from tools.art.kit.paper import gouache
from tools.art.kit.paths import moved, oval, poly, rect, spline
from tools.art.kit.registry import register
from tools.art.title.pencil import toothed

RECEIPT = (600, 690)
CARD = (675, 520)
"""Both sheets in units: 800 by 920 and 900 by 693 pixels."""

PINK = ("#f3d3cf", "#e2b4b2", "#fbe9e4")
CARBON = "#4a4794"
POSTMARK = "#33304c"


def receipt() -> Image.Image:
    """Draw the second copy: thin pink paper torn from its book, carbon smears, a number in red."""
    width, height = RECEIPT
    art = Art(width, height)
    outline = spline("24,18! 300,14 580,17! 583,350 579,672! 300,676 22,672! 25,350")
    art.fill(moved(outline, 5, 9), INK[0], 0.42, blur=8)
    art.fill(outline, PINK[0])
    with art.clip(outline):
        art.wash(rect(0, 0, width, height), (0, 0), (width, height), [(0, PINK[2], 1), (1, PINK[1], 1)])
        _letterhead(art)
        for y in (232, 454):
            art.wash(rect(0, y - 20, width, 20), (0, y - 20), (0, y), [(0, INK[1], 0), (1, INK[1], 0.14)])
            art.fill(brush([(10, y), (300, y + 1.2), (590, y)], 1.2), PINK[2], 0.95)
        art.fill(rect(298, 0, 1.4, height), PINK[2], 0.7)
    for hole in range(32):
        art.fill(oval(24, 24 + hole * 20.6, 4), INK[0], blend="erase")
    picture = gouache(art.picture(), seed=53, mottle=0.3, grain=0)
    picture.alpha_composite(toothed(_carbon().picture(), seed=6))
    return picture


def _letterhead(art: Art) -> None:
    write(art, "SUVARNA KIRAN", 306, 74, 37, CARBON, centred=True, track=2)
    write(art, "CO-OPERATIVE HOUSING, PLOT 17, CREEK ROAD", 306, 100, 14, CARBON, centred=True, track=1)
    for y, width in ((114, 2), (119, 0.8)):
        art.fill(brush([(56, y), (300, y), (556, y)], width), CARBON, 0.8)
    write(art, "RECEIPT", 306, 154, 26, CARBON, centred=True, track=7)
    write(art, "No.", 60, 152, 16, CARBON, weight="regular")
    write(art, "0402", 90, 153, 24, VERM[2], track=2)
    write(art, "Date", 420, 152, 16, CARBON, weight="regular")
    art.stroke(poly("458,154 556,154", closed=False), CARBON, 0.8, 0.7, dash=(1.2, 3))
    write(art, "24-3-1982", 462, 150, 17, CARBON, weight="regular")
    for row in range(9):
        y = 226 + row * 42
        art.stroke(poly([(64, y), (548, y)], closed=False), CARBON, 0.8, 0.28, dash=(1.4, 3.4))
    write(art, "Second copy", 60, 644, 15, CARBON, weight="regular", alpha=0.8)


def _carbon() -> Art:
    """Smear what the carbon left: dust at the edges, a thumb, the builder's initials pressed through."""
    width, height = RECEIPT
    art = Art(width, height)
    dice = np.random.default_rng(11)
    for _ in range(46):
        x, y, size = (
            dice.uniform(40, 570),
            dice.choice((dice.uniform(20, 90), dice.uniform(590, 660))),
            dice.uniform(2, 15),
        )
        art.fill(oval(float(x), float(y), float(size), float(size) * 0.4), CARBON, 0.13, blur=3)
    for ring in range(8):
        art.stroke(oval(526, 578, 6 + ring * 3, 9 + ring * 3.6), CARBON, 1.1, 0.34 - ring * 0.03)
    with art.at(440, 634, turn=-4):
        art.fill(brush("-50,4 -38,-22 -26,8 -14,-20 -6,6 12,-8 36,4 84,-14", 1, 2.6, 0.8), CARBON, 0.9)
        art.fill(brush("-36,18 20,12 80,15", 0.8, 2, 0.5), CARBON, 0.8)
    return art


def hostel_card() -> Image.Image:
    """Draw the post card: buff board, a printed head, a stamp and a postmark that has run a little."""
    width, height = CARD
    art = Art(width, height)
    outline = spline("14,14! 340,11 661,14! 664,260 660,506! 340,509 14,506! 17,260")
    art.fill(moved(outline, 5, 9), INK[0], 0.45, blur=8)
    art.fill(outline, "#ecd9b0")
    with art.clip(outline):
        art.wash(rect(0, 0, width, height), (0, 0), (width, height), [(0, "#f8ebcb", 1), (1, "#dfc697", 1)])
        write(art, "THE LADIES' HOSTEL", 60, 66, 33, DUSK[0], track=2)
        write(art, "Gulmohar Lane, Bombay 400 011", 62, 93, 17, DUSK[0], weight="regular", track=0.6)
        write(art, "Telephone 37 20 91", 62, 114, 17, DUSK[0], weight="regular", track=0.6)
        art.fill(brush("60,128 280,127 480,128", 1.6), DUSK[0], 0.9)
        write(art, "22nd June 1982", 62, 148, 16, INK[1], weight="regular")
        _stamp(art)
        for x, y, radius in ((566, 440, 44), (96, 470, 30)):
            art.glow(x, y, radius, CREAM[1], 0.3, blend="mul")
        art.fill(oval(610, 458, 5, 9), DUSK[3], 0.35, blur=2)
        art.fill(oval(594, 476, 3, 6), DUSK[3], 0.35, blur=2)
    picture = gouache(art.picture(), seed=55, mottle=0.4, grain=0.2)
    picture.alpha_composite(toothed(_postmark().picture(), seed=8))
    return picture


def _stamp(art: Art) -> None:
    """Print the stamp on the card: a lamp in an arch, fifteen paise."""
    for hole in range(11):
        art.fill(oval(548 + hole * 8.8, 32, 2.4), "#ecd9b0")
    art.fill(rect(546, 34, 92, 106), "#a8503c")
    art.fill(rect(551, 39, 82, 96), "#f0d9ae")
    art.fill(rect(554, 42, 76, 90), "#a8503c")
    arch = spline("568,122! 568,86 574,70 592,58! 610,70 616,86 616,122!")
    art.fill(arch, "#f0d9ae")
    art.fill(spline("576,108! 608,108! 602,118 592,121 582,118"), "#a8503c")
    art.fill(spline("592,76! 600,92 592,104 584,92"), "#a8503c")
    write(art, "15", 558, 60, 17, "#f0d9ae")
    write(art, "P", 615, 60, 15, "#f0d9ae")


def _postmark() -> Art:
    width, height = CARD
    art = Art(width, height)
    with art.at(528, 116, turn=-12):
        art.stroke(oval(0, 0, 40), POSTMARK, 2.6, 0.8)
        art.stroke(oval(0, 0, 26), POSTMARK, 1.4, 0.7)
        write(art, "BOMBAY", 0, -1, 12, POSTMARK, centred=True, alpha=0.85)
        write(art, "23 JUN 82", 0, 12, 10, POSTMARK, centred=True, alpha=0.85)
    for wave in range(5):
        line = [(572 + step * 10, 92 + wave * 13 + 4 * math.sin(step * 1.1)) for step in range(9)]
        art.fill(brush(line, 2.2), POSTMARK, 0.65)
    return art


for _name in ("love", "money"):
    register(f"pictures/paper_receipt_{_name}.png", receipt, colours=255)
register("pictures/paper_hostel_card.png", hostel_card, colours=255)
