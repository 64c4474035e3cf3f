"""The memo with its four carbons: one white sheet, and the flimsies of it fanned out behind."""

from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, STEEL, TEAL
from tools.art.kit.paths import rect, rrect, spline
from tools.art.kit.registry import register
from tools.art.panels.blanks import dotted, finished, fold_across, laid, ruled
from tools.art.panels.hands import Hand, write_by_hand

WIDTH, HEIGHT = 620, 760
"""The sheets in units: 827 by 1013 pixels."""

SHEET = "18,16! 200,14 400,17 576,15! 579,300 576,520 578,730! 380,733 200,729 16,732! 19,500 15,240"
FLIMSIES = ("#d9b7b4", "#e6d78e", "#b7cba8", "#ded3c4")
"""The colours of the four copies: works, office, canteen, own."""


def memo() -> Image.Image:
    """Draw the original; its body is free from 31 to 86 % of the height."""
    art = Art(WIDTH, HEIGHT)
    for number, colour in reversed(list(enumerate(FLIMSIES, 1))):
        with art.at(number * 5, number * 5, turn=number * 0.5):
            art.fill(spline(SHEET), INK[0], 0.2, blur=4)
            art.fill(spline(SHEET), "#3a2458")
        with art.at(number * 5 + 3, number * 5 + 3, turn=number * 0.5):
            art.fill(spline(SHEET), colour)
    with laid(art, spline(SHEET), "#fdf8ea", "#eadfc8"):
        _letterhead(art)
        fold_across(art, 420)
    _clip(art)
    return finished(art, 73)


def _letterhead(art: Art) -> None:
    """Print the firm's plate in enamel blue, and the four lines that every memo has."""
    art.fill(rrect(60, 52, 470, 62, 8), TEAL[0])
    art.stroke(rrect(66, 58, 458, 50, 5), CREAM[3], 1.6)
    write(art, "SAGAR SIGN & ENAMEL CO.", 297, 92, 27, CREAM[4], centred=True, track=1.6)
    for x in (74, 516):
        art.fill(rect(x - 1.5, 81.5, 3, 3), CREAM[2])
    write(art, "MEMORANDUM", 297, 150, 24, INK[2], centred=True, track=8)
    ruled(art, 60, 164, 530, TEAL[1])
    write(art, "No.", 62, 202, 17, INK[3], weight="regular")
    dotted(art, 94, 203, 220, INK[3])
    write(art, "Date", 372, 202, 17, INK[3], weight="regular")
    dotted(art, 412, 203, 530, INK[3])
    write_by_hand(art, Hand(DUSK[1], -0.1, 0.3, 17), "17-9-1982", 418, 200, seed=3)
    write(art, "Initials", 372, 692, 16, INK[3], weight="regular")
    dotted(art, 434, 693, 532, INK[3])


def _clip(art: Art) -> None:
    """Hold them together with a steel clip."""
    with art.at(86, 8, turn=4):
        outer = "0,44 0,12 8,2 17,12 17,58 10,66 4,58 4,18"
        art.stroke(spline(outer, closed=False), INK[0], 3, 0.3, blur=1.6)
        art.stroke(spline(outer, closed=False), STEEL[1], 2.6)
        art.stroke(spline(outer, closed=False), STEEL[3], 0.9)


def initialled() -> Image.Image:
    """Draw her initial, where the last dotted line asks for one."""
    art = Art(WIDTH, HEIGHT)
    art.fill(brush("452,694 456,668 460,648", 1.4, 3, 1.2), DUSK[0], 0.95)
    art.fill(brush("450,656 464,640 484,646 480,662 460,672", 1, 2.8, 0.8), DUSK[0], 0.95)
    art.fill(brush("446,702 480,696 526,698", 0.6, 2, 0.4), DUSK[0], 0.9)
    return art.picture()


register("pictures/paper_memo.png", memo, colours=255)
register("pictures/paper_memo_send.png", initialled, colours=64)
