"""The great hoarding in what it comes to: the white board, a mouth, eyes, the whole picture, blue."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, RANI, SKIN, STEEL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, spline
from tools.art.kit.props import prop
from tools.art.places.chance import dice_of
from tools.art.places.lane import star

WIDE, TALL = 396, 204
LAMPS = (62, 194, 326)
"""Where along the upper edge its lamps hang."""

BANNER, BLUE, TITLE = "#2c0c24", "#34477c", "#fff0c4"
"""What letters are painted on, dark enough that they are read by lamplight, and the title's own colour."""
AT, GROWN = (150.0, 106.0), 1.14
"""Where on the board the middle of her face is, and how much larger than drawn."""


def _frame(art: Art) -> None:
    """Nail battens round the edge."""
    for x, y, width, height in (
        (0, 0, WIDE, 5),
        (0, TALL - 5, WIDE, 5),
        (0, 0, 5, TALL),
        (WIDE - 5, 0, 5, TALL),
    ):
        art.fill(rect(x, y, width, height), WOOD[2])
    art.fill(rect(0, 0, WIDE, 1.6), WOOD[4])
    art.fill(rect(0, 0, 1.6, TALL), WOOD[4], 0.7)


def _sheets(art: Art, ground: str, joint: str) -> None:
    """Cover the board with tin sheets, six by two, nailed along their seams."""
    art.fill(rect(0, 0, WIDE, TALL), ground)
    for column in range(1, 6):
        art.fill(rect(column * 66, 0, 1, TALL), joint, 0.6)
    art.fill(rect(0, TALL / 2, WIDE, 1), joint, 0.6)
    for column in range(13):
        for y in (8, TALL / 2 - 4, TALL / 2 + 4, TALL - 9):
            art.fill(oval(6 + column * 32, y, 1), joint, 0.8)


@prop("hoarding_board", WIDE, TALL)
def hoarding_board(art: Art) -> None:
    """The board whitewashed, its painter's grid in chalk, the ghost of what was there before."""
    with art.clip(rect(0, 0, WIDE, TALL)):
        _whitewash(art)
    _frame(art)


def _whitewash(art: Art) -> None:
    _sheets(art, "#d9d2c6", "#a79d98")
    with art.at(*AT, scale=GROWN):
        art.stroke(spline(star.FACE), "#b3a9a6", 1.2, 0.8)
        art.stroke(
            spline("-66,-30 -60,-84 -20,-116 40,-112 78,-76 84,-34 112,0 104,44", closed=False),
            "#b3a9a6",
            1.2,
            0.7,
        )
        art.fill(brush("-7,-24 -9,-2 -16,18 -4,22", 0.8, 1.4, 0.8), "#b3a9a6", 0.8)
    for column in range(1, 12):
        art.fill(rect(column * 33, 5, 0.8, TALL - 10), DUSK[3], 0.35)
    for row in range(1, 6):
        art.fill(rect(5, row * 34, WIDE - 10, 0.8), DUSK[3], 0.35)
    dice = dice_of(40)
    for _ in range(14):
        x, y, length = dice.random() * 380, dice.random() * 190, 20 + dice.random() * 50
        art.fill(brush(((x, y), (x + length / 2, y + 2), (x + length, y - 1)), 2, 9, 2), "#eae4d9", 0.5)


@prop("hoarding_mouth", 72, 36)
def hoarding_mouth(art: Art) -> None:
    """A mouth a metre and a half wide, before there is a face."""
    with art.at(36, 18, scale=GROWN, pivot=(0, 0)), art.at(2.5, -45):
        star.mouth(art)


@prop("hoarding_eyes", 126, 54)
def hoarding_eyes(art: Art) -> None:
    """Two eyes and two brows on the bare board."""
    with art.at(60, 48, scale=GROWN):
        for x, half in ((-26, 22), (22, 25)):
            art.fill(oval(x, -18, half, 15), SKIN[3])
            art.fill(oval(x + 3, -20, half - 4, 10), star.PLUM, 0.3)
        star.eyes(art)


def _lamps(art: Art) -> None:
    """Hang the hooded lamps from the upper edge that the picture is read by after dark."""
    for x in LAMPS:
        art.stroke(spline(f"{x},0 {x},6 {x + 4},9", closed=False), INK[1], 1.6)
        art.fill(poly(((x + 1, 8), (x + 8, 8), (x + 12, 15), (x - 3, 15))), INK[1])
        art.fill(poly(((x + 1, 8), (x + 4, 8), (x + 1, 15), (x - 3, 15))), STEEL[2])
        art.fill(rect(x - 3, 14.4, 15, 1.4), CREAM[3])


@prop("hoarding_face", WIDE, TALL)
def hoarding_face(art: Art) -> None:
    """The whole picture: her face, a small man with a key, the title in letters with a shadow."""
    with art.clip(rect(0, 0, WIDE, TALL)):
        _rays(art)
        _her(art)
        _him(art)
    _title(art)
    _frame(art)
    _lamps(art)


def _rays(art: Art) -> None:
    """Lay the sunburst that every such picture has."""
    art.wash(
        rect(0, 0, WIDE, TALL), (0, 0), (WIDE, TALL), [(0, VERM[1], 1), (0.55, VERM[2], 1), (1, MARI[2], 1)]
    )
    for index in range(9):
        top = -30 + index * 34
        ray = poly(((150, 112), (WIDE + 60, top), (WIDE + 60, top + 15)))
        art.fill(ray, MARI[3], 0.3)
    for index in range(6):
        art.fill(poly(((150, 112), (-30, -20 + index * 46), (-30, index * 46))), VERM[3], 0.25)
    art.fill(oval(150, 96, 104), VERM[3], 0.55)


def _her(art: Art) -> None:
    with art.at(*AT, scale=GROWN):
        star.hair_behind(art)
        star.bare_face(art)
        star.eyes(art)
        star.mouth(art)
        star.jewels(art)
        art.fill(spline("-110,96! -60,84 -20,92 30,104 96,84 134,92! 134,130! -110,130!"), RANI[2])
        art.fill(spline("-20,92 30,104 96,84 134,92! 134,100! 96,94 30,112 -20,100"), MARI[3])
        art.fill(spline("-110,104 -60,94 -30,104 -60,130 -110,130"), RANI[1])


def _him(art: Art) -> None:
    """Put a small man under the title, in blue, with his back to us and a key as long as his arm."""
    art.fill(spline("330,204! 332,164 340,148 352,144 366,148 374,164 376,204!"), DUSK[1])
    art.fill(spline("352,144 366,148 374,164 376,204! 358,204!"), DUSK[0])
    art.fill(oval(352, 134, 9, 11), SKIN[2])
    art.fill(spline("343,134 342,122 352,118 363,123 361,136 356,128 348,128"), INK[0])
    art.fill(brush("338,154 324,166 316,158", 7, 6, 5), DUSK[2])
    art.stroke(oval(312, 148, 6), MARI[4], 3)
    art.fill(poly("310,142 314,142 314,112 310,112"), MARI[4])
    art.fill(rect(300, 112, 12, 4), MARI[4])
    art.fill(rect(303, 121, 9, 4), MARI[4])


def _title(art: Art) -> None:
    """Paint the title leaning up on a torn plum banner, red in its depth and yellow in its face."""
    with art.at(turn=-5, pivot=(316, 60)):
        banner = spline(
            "236,16! 262,12 330,14 388,10! 392,30 389,62 394,98! 350,101 300,98 228,103! 233,76 230,44"
        )
        art.fill(banner, MARI[2])
        with art.at(2, 2, scale=0.975, pivot=(312, 56)):
            art.fill(banner, BANNER)
        for line, y, size in (("TEESRI", 48, 38), ("CHAABI", 88, 40)):
            for depth in range(6, 0, -1):
                write(art, line, 316 + depth, y + depth, size, VERM[0], centred=True)
            write(art, line, 316, y, size, TITLE, centred=True)
    art.fill(rect(234, 181, 100, 17), INK[0])
    write(art, "NEXT CHANGE", 284, 194.4, 11.5, CREAM[4], weight="bold", centred=True)


@prop("hoarding_blue", WIDE, TALL)
def hoarding_blue(art: Art) -> None:
    """Blue from edge to edge, two white letters, the rest of the word in pencil."""
    _sheets(art, BLUE, DUSK[1])
    dice = dice_of(8)
    for _ in range(26):
        x, y, length = dice.random() * 370, 8 + dice.random() * 188, 30 + dice.random() * 60
        tone = (DUSK[2], DUSK[1], "#3d5489")[int(dice.random() * 3)]
        art.fill(brush(((x, y), (x + length / 2, y + 3), (x + length, y)), 2, 12, 3), tone, 0.35)
    write(art, "BO", 58, 136, 104, CREAM[4], weight="bold")
    for y in (62, 136):
        art.fill(rect(20, y, 350, 0.9), CREAM[3], 0.6)
    art.stroke(rect(180, 64, 44, 70), CREAM[3], 0.9, 0.55)
    art.stroke(rect(238, 64, 44, 70), CREAM[3], 0.9, 0.55)
    art.stroke(rect(296, 64, 44, 70), CREAM[3], 0.9, 0.5)
    _frame(art)
    _lamps(art)


NAMES = ("hoarding_board", "hoarding_mouth", "hoarding_eyes", "hoarding_face", "hoarding_blue")
FLAT = ("hoarding_board", "hoarding_face", "hoarding_blue")
"""Boards without a shadow, which are kept in few colours."""
