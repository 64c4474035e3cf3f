"""The petition that Inder brings: seven typed clauses on the court's green paper, and a pencil's marks."""

from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import DUSK, INK, VERM
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.registry import picture
from tools.art.panels.blanks import dotted, finished, fold_across, laid, ruled
from tools.art.panels.hands import Hand, write_by_hand
from tools.art.panels.stamps import round_stamp
from tools.art.title.pencil import Pencil, toothed

WIDTH, HEIGHT = 690, 736
"""The sheet in units: 920 by 981 pixels."""

SHEET = "16,14! 220,12 460,16 672,13! 675,260 671,520 674,720! 440,723 220,719 15,722! 18,480 14,240"
MARGIN = 566
"""Where the right margin begins, in which she marks."""
STAMP_RED = "#a8503c"


@picture("pictures/paper_clauses.png", colours=255)
def petition() -> Image.Image:
    """Draw the sheet; its clauses go from 8 to 80 % of its width and 30 to 96 % of its height."""
    art = Art(WIDTH, HEIGHT)
    with laid(art, spline(SHEET), "#eff1dc", "#d3d9bd"):
        for x in (MARGIN, MARGIN + 4):
            art.fill(brush([(x, 12), (x + 0.6, 360), (x, 724)], 1), VERM[3], 0.7)
        write(art, "IN THE CITY CIVIL COURT", 262, 66, 25, INK[1], centred=True, track=1.6)
        write(art, "AT BOMBAY", 262, 91, 17, INK[1], centred=True, track=5)
        ruled(art, 58, 102, 470, INK[2], (1.6, 0.7))
        write(art, "Petition No.", 58, 136, 17, INK[2], weight="regular")
        dotted(art, 140, 137, 240, INK[2])
        write(art, "of 1982, under section 13-B", 246, 136, 17, INK[2], weight="regular")
        write(art, "I. K. Sethi", 96, 168, 18, INK[1], weight="regular", track=1)
        write(art, "Petitioner 1", 366, 168, 17, INK[2], weight="regular")
        write(art, "Pooja, his wife", 96, 192, 18, INK[1], weight="regular", track=1)
        write(art, "Petitioner 2", 366, 192, 17, INK[2], weight="regular")
        for y, start in ((166, 182), (190, 214)):
            dotted(art, start, y, 358, INK[3])
        _fee_stamp(art)
        for y in (250, 488):
            fold_across(art, y)
        _margin_heads(art)
    pressed = Art(WIDTH, HEIGHT)
    round_stamp(pressed, 590, 122, "COURT FEE PAID", "8 OCT 82", turn=-16, scale=0.86)
    return finished(art, 75, pressed)


def _fee_stamp(art: Art) -> None:
    """Stick on the stamp for the court's fee: scales in an oval, five rupees."""
    art.fill(rect(590, 34, 68, 88), "#f0ead2")
    for hole in range(9):
        for y in (33, 123):
            art.fill(oval(592 + hole * 8, y, 2.4), "#e4e7cf")
    art.fill(rrect(594, 38, 60, 80, 1), STAMP_RED)
    art.fill(oval(624, 72, 24, 26), "#f0ead2")
    art.fill(brush([(624, 54), (624, 70), (624, 90)], 2), STAMP_RED)
    art.fill(brush([(608, 60), (624, 56), (640, 60)], 1.8), STAMP_RED)
    for x in (609, 639):
        art.stroke(poly([(x, 60), (x - 6, 74), (x + 6, 74)]), STAMP_RED, 1)
        art.fill(spline([(x - 7, 74), (x, 79), (x + 7, 74)]), STAMP_RED)
    art.fill(rect(614, 89, 20, 2.4), STAMP_RED)
    write(art, "Rs. 5", 624, 112, 13, "#f0ead2", centred=True)


def _margin_heads(art: Art) -> None:
    """Let Leela head the margin in pencil: nothing goes in two."""
    hand = Hand(DUSK[1], -0.24, 0.7, 13, 0.88)
    for number, word in enumerate(("true, untrue,", "or ask")):
        write_by_hand(art, hand, word, 580, 194 + number * 15, seed=80 + number)


def _marked(draw: tuple[str, ...], seed: int) -> Image.Image:
    art = Art(48, 48)
    pencil = Pencil(art, seed, DUSK[1])
    for stroke in draw:
        pencil.line(stroke, 3.4)
    return toothed(art.picture(), seed)


@picture("pictures/mark_true.png")
def tick() -> Image.Image:
    """Draw a tick, 64 by 64 pixels."""
    return _marked(("7,27 17,39! 24,24 42,7",), 81)


@picture("pictures/mark_untrue.png")
def cross() -> Image.Image:
    """Draw a cross, 64 by 64 pixels."""
    return _marked(("9,9 24,23 40,40", "39,8 25,24 8,41"), 82)


@picture("pictures/mark_ask.png")
def query() -> Image.Image:
    """Draw a question mark, 64 by 64 pixels."""
    return _marked(("13,15 20,6 32,7 36,17 27,25 24,33", "23,41 25,42 24,40"), 83)
