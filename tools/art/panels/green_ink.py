"""Kavita's letter: two sheets of thick paper, green ink that runs uphill, and a key sewn to the second."""

from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, INK, MARI, VERM
from tools.art.kit.paths import minus, oval, rect, rrect, spline, union
from tools.art.kit.registry import register
from tools.art.panels.blanks import PALE, finished, fold_across, laid
from tools.art.panels.hands import Hand, write_by_hand

WIDTH, HEIGHT = 640, 740
"""The sheets in units: 853 by 987 pixels."""

GREEN = "#2f6a4a"
FIRST = (
    "20,16! 150,12 300,18 420,13 566,17! 569,120 564,260 570,420 566,560 568,682! "
    "420,687 260,681 18,685! 15,540 21,380 16,200"
)
SECOND = "40,60! 300,56 606,62! 609,300 604,520 608,724! 320,728 44,722! 40,400"
SEAM = ((470, 610), (520, 610), (470, 690), (520, 690))
"""The holes of the thread."""


def letter() -> Image.Image:
    """Draw both sheets; the words go from 9 to 84 % of the width and 21 to 80 % of the height."""
    art = Art(WIDTH, HEIGHT)
    with art.at(0, 0, turn=1.2, pivot=(320, 400)), laid(art, spline(SECOND), "#f4e6c8", "#dec79c"):
        art.wash(rect(0, 60, WIDTH, 680), (0, 0), (WIDTH, 0), [(0, INK[1], 0.16), (1, INK[1], 0)])
    with laid(art, spline(FIRST), "#fdf3dc", "#efdcb6"):
        art.stroke(spline(FIRST), CREAM[1], 3, 0.35)
        _monogram(art)
        hand = Hand(GREEN, -0.36, 0.5, 30, 0.95, climb=0.05)
        write_by_hand(art, hand, "Pooja,", 62, 118, seed=2)
        write_by_hand(
            art, Hand(GREEN, -0.36, 0.6, 18, 0.92, climb=0.05), "Tuesday. No, it is after", 330, 108, seed=4
        )
        art.fill(brush("60,136 140,128 236,118", 0.8, 2.6, 0.4), GREEN, 0.85)
        fold_across(art, 350)
        for x, y, size in ((322, 106, 2.6), (44, 196, 3), (38, 206, 1.6), (90, 612, 2.2)):
            art.fill(oval(x, y, size, size * 1.2), GREEN, 0.75)
    _thread(art)
    return finished(art, 89)


def _monogram(art: Art) -> None:
    """Press her letter into the head of the sheet, without ink."""
    with art.at(292, 62):
        art.stroke(oval(0, 0, 24), CREAM[1], 1.4, 0.7)
        art.stroke(oval(0, 1.4, 24), PALE, 1.2, 0.9)
        write(art, "K", 0, 11, 30, PALE, centred=True)
        write(art, "K", 0, 10, 30, "#d9c294", centred=True, alpha=0.8)


def _thread(art: Art) -> None:
    """Leave the stitches that hold what hangs at the foot, whoever takes it."""
    for x, y in SEAM:
        art.fill(oval(x, y, 2.2), INK[1], 0.8)
    art.fill(brush("520,610 548,596 566,604 560,622", 0.8, 1.6, 0.6), VERM[2])
    art.fill(brush("470,690 452,704 446,722", 0.8, 1.6, 0.6), VERM[2])


def key() -> Image.Image:
    """Draw the key under its thread, on a clear sheet."""
    art = Art(WIDTH, HEIGHT)
    with art.at(424, 650, turn=-8):
        bow = minus(union(oval(0, 0, 27), rrect(20, -6.5, 116, 13, 3)), oval(-4, 0, 12))
        teeth = union(rect(98, 4, 9, 20), rect(112, 4, 8, 14), rect(124, 4, 9, 22))
        whole = union(bow, teeth)
        with art.at(4, 7):
            art.fill(whole, INK[0], 0.4, blur=4)
        art.fill(whole, MARI[1])
        with art.clip(whole):
            art.wash(
                rect(-30, -30, 180, 60),
                (0, -28),
                (0, 26),
                [(0, MARI[4], 1), (0.5, MARI[2], 1), (1, MARI[0], 1)],
            )
            art.fill(rect(20, -4.5, 116, 2.4), MARI[4], 0.9)
        art.stroke(oval(0, 0, 21), MARI[0], 1, 0.7)
        write(art, "402", 32, 5, 12, MARI[0], alpha=0.85)
    for (x, y), (to, foot) in (
        (SEAM[0], SEAM[2]),
        (SEAM[1], SEAM[3]),
        (SEAM[0], SEAM[3]),
        (SEAM[1], SEAM[2]),
    ):
        art.fill(brush([(x, y), ((x + to) / 2 + 2, (y + foot) / 2 - 3), (to, foot)], 1.6, 2.2, 1.6), VERM[2])
    return art.picture()


register("pictures/paper_kavitas_letter.png", letter, colours=255)
register("pictures/paper_kavitas_letter_key.png", key, colours=160)
