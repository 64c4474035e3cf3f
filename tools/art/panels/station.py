"""What is written at the police station: the form for a statement, a thumb under it, and a visitor's slip."""

from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, VERM, WOOD
from tools.art.kit.paths import moved, oval, poly, rect, rrect, spline
from tools.art.kit.registry import register
from tools.art.panels.blanks import dotted, finished, fold_across, laid, punched, ruled
from tools.art.panels.hands import Hand, write_by_hand
from tools.art.panels.stamps import VIOLET, square_stamp, thumbprint
from tools.art.title.pencil import toothed

FORM = (600, 740)
SLIP = (690, 560)
"""Both in units: 800 by 987 and 920 by 747 pixels."""

SHEET = "18,16! 200,13 420,17 580,14! 583,300 579,540 582,722! 380,726 200,721 16,725! 19,520 15,240"
CARBON = "#3b4c93"
THUMB = (66, 606, 96, 96)
"""The box for the thumb."""


def statement() -> Image.Image:
    """Draw the form; what is typed goes from 14 to 90 % of its width and 33 to 79 % of its height."""
    art = Art(*FORM)
    with laid(art, spline(SHEET), "#efe3c6", "#d8c59c"):
        write(art, "POLICE STATION", 316, 70, 27, INK[2], centred=True, track=3)
        write(
            art,
            "Form 24. Statement of a person who comes of herself",
            316,
            95,
            14.5,
            INK[2],
            weight="regular",
            centred=True,
            track=0.4,
        )
        ruled(art, 66, 106, 552, INK[2], (2, 0.8))
        _heads(art)
        art.fill(brush([(62, 230), (310, 229.4), (556, 230)], 1), INK[3], 0.8)
        fold_across(art, 372)
        _foot(art)
        for y in (150, 560):
            punched(art, 38, y)
    _tag(art)
    return finished(art, 77)


def _heads(art: Art) -> None:
    """Print what is asked first, with what was typed or written there."""
    for x, y, name, to, told in (
        (66, 148, "Diary No.", 250, "61 of 1983"),
        (330, 148, "Date", 552, "29-1-1983"),
        (66, 182, "Taken by", 250, "Kulkarni, Insp."),
        (330, 182, "Hour", 552, "12.35 a.m."),
        (66, 216, "In the matter of", 552, "a person, deceased"),
    ):
        wide = write(art, name, x, y, 16, INK[3], weight="regular")
        dotted(art, x + wide + 8, y + 1, to, INK[3])
        write(art, told, x + wide + 14, y - 2, 16, INK[0], weight="regular", track=1.2, alpha=0.85)


def _foot(art: Art) -> None:
    """Print the box for the thumb, and the line for whoever has written it down."""
    x, y, wide, tall = THUMB
    art.stroke(rect(x, y, wide, tall), INK[2], 1.4)
    write(art, "Left thumb", x + wide / 2, y - 6, 13, INK[3], weight="regular", centred=True)
    write(art, "Read over to her, and true as she says", 196, 640, 14, INK[3], weight="regular")
    dotted(art, 196, 682, 552, INK[3])
    write(art, "Inspector", 480, 699, 14, INK[3], weight="regular")


def _tag(art: Art) -> None:
    """Tie it into its file with a green tag."""
    art.fill(brush("38,150 24,240 20,360 26,470 38,560", 3.4), INK[0], 0.3, blur=2)
    art.fill(brush("38,150 23,240 18,360 25,470 38,560", 3.2), LEAF[1])
    art.fill(brush("38,150 23,240 18,360 25,470 38,560", 1), LEAF[3], 0.8)
    for y in (150, 560):
        art.fill(rrect(27, y - 2.5, 20, 5, 2), "#b9a36a")


def thumb() -> Image.Image:
    """Draw her thumb in the box, and the inspector's name on his line."""
    art = Art(*FORM)
    x, y, wide, tall = THUMB
    thumbprint(art, x + wide / 2 + 3, y + tall / 2 - 2)
    scrawl = (
        "212,640 214,684 218,660 236,642 222,664 240,682 252,668 258,680 266,652 272,680 "
        "284,668 300,678 330,668 372,672"
    )
    art.fill(brush(scrawl, 0.8, 2.3, 0.5), DUSK[0], 0.9)
    return toothed(art.picture(), 78)


def slip() -> Image.Image:
    """Draw the fourth carbon, blue and soft; its lines go from 9 to 74 % of its width, 33 to 93 % down."""
    art = Art(*SLIP)
    torn = "18,26! 60,22 90,27 140,21 190,27 240,22 300,26 360,21 420,27 470,22 512,26!"
    outline = spline(torn + " 516,200 511,380 514,538! 340,541 160,537 17,540! 20,360 15,200")
    with laid(art, outline, "#f0ecdd", "#d9d4c4"):
        with art.layer(0.9):
            write(art, "VISITOR'S SLIP", 60, 84, 30, CARBON, track=2.4)
            write(art, "Copy 4", 420, 66, 15, CARBON, weight="regular", alpha=0.7)
            write(art, "0317", 420, 90, 22, VERM[2], track=2)
            ruled(art, 60, 100, 476, CARBON, (2, 0.8))
            for x, name, to, told in ((60, "Date", 236, "29-1-83"), (270, "Hour", 476, "1.50 a.m.")):
                wide = write(art, name, x, 144, 16, CARBON, weight="regular", alpha=0.8)
                dotted(art, x + wide + 8, 145, to, CARBON)
                hand = Hand(CARBON, -0.06, 0.7, 17)
                write_by_hand(art, hand, told, x + wide + 16, 142, seed=x)
        for x, y, wide in ((50, 210, 60), (480, 360, 70), (120, 528, 110), (300, 26, 120)):
            art.fill(oval(x, y, wide, wide * 0.3), CARBON, 0.06, blur=12)
        for hole in range(33):
            art.fill(oval(22 + hole * 15, 24, 2.2), INK[0], 0.4)
    _pencil(art)
    return finished(art, 79)


def _pencil(art: Art) -> None:
    """Lay the pencil beside it, tied to the table with bandage."""
    art.fill(brush("574,130 604,300 632,470", 15), INK[0], 0.35, blur=5)
    with art.at(562, 112, turn=-9):
        art.fill(poly("-8,44 0,12 8,44"), "#dcb98a")
        art.fill(poly("-3,23 0,10 3,23"), DUSK[0])
        art.fill(rect(-8, 43, 16, 300), DUSK[1])
        art.fill(rect(-8, 43, 5, 300), DUSK[3])
        art.fill(rect(4, 43, 4, 300), DUSK[0])
        for number in range(7):
            y = 282 + number * 8
            art.fill(poly([(-10, y), (10, y - 5), (10, y + 4), (-10, y + 9)]), CREAM[4 - number % 2])
        art.fill(rect(-8, 340, 16, 5), WOOD[1])
    tail = "614,444 640,460 662,492 640,522 612,532 630,556 664,570"
    art.fill(moved(brush(tail, 8), 3, 5), INK[0], 0.3, blur=3)
    art.fill(brush(tail, 8), CREAM[3])
    art.fill(brush(tail, 1), CREAM[1], 0.7)


def seen() -> Image.Image:
    """Draw the constable's stamp on the slip."""
    art = Art(*SLIP)
    square_stamp(art, 424, 496, ("SEEN", "29 JAN 1983"), 136, turn=-7)
    art.fill(brush("470,522 482,512 492,520 506,506", 0.6, 1.8, 0.4), VIOLET, 0.8)
    return toothed(art.picture(), 84)


register("pictures/paper_statement.png", statement, colours=255)
register("pictures/paper_statement_thumb.png", thumb, colours=64)
register("pictures/paper_slip.png", slip, colours=255)
register("pictures/paper_slip_hand_in.png", seen, colours=64)
