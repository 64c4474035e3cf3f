"""The trunk from above, open on the bedroom floor: lid, paper lining, saris, and room for five things."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, RED_OXIDE, STEEL, TEAL, VERM, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline

WIDTH, HEIGHT = 960, 540
LID = (282, 30, 396, 112)
BOX = (276, 142, 408, 230)
"""Left, top, width and height of the open lid and of the box below it, in units."""


def packing_scene(art: Art) -> None:
    """Draw floor, durrie and trunk."""
    _floor(art)
    _durrie(art)
    _lid(art)
    _box(art)
    _saris(art)
    _front(art)


def _floor(art: Art) -> None:
    """Lay the bedroom's red floor in rainy light."""
    art.fill(rect(0, 0, WIDTH, HEIGHT), "#8a4438")
    for row in range(7):
        for column in range(11):
            x, y = column * 96 - 30, row * 84 - 20
            art.fill(rect(x, y, 94, 82), RED_OXIDE[0] if (row + column) % 3 else "#99493b")
            art.fill(rect(x, y, 94, 1.4), "#b8644f", 0.5)
    art.wash(
        rect(0, 0, WIDTH, HEIGHT),
        (0, 0),
        (WIDTH, HEIGHT),
        [(0, "#c9d3e4", 0.24), (0.5, INK[0], 0.0), (1, INK[0], 0.42)],
    )


def _durrie(art: Art) -> None:
    """Spread a striped durrie under everything, fringed at both ends."""
    x, y, wide, tall = 26, 34, 908, 366
    art.fill(rrect(x + 5, y + 8, wide, tall, 4), INK[0], 0.4, blur=7)
    cloth = rrect(x, y, wide, tall, 3)
    art.fill(cloth, "#5d7399")
    with art.clip(cloth):
        for at, width, colour in (
            (0, 16, DUSK[1]),
            (22, 5, CREAM[3]),
            (36, 14, RANI[1]),
            (56, 4, CREAM[3]),
            (tall - 60, 4, CREAM[3]),
            (tall - 50, 14, RANI[1]),
            (tall - 27, 5, CREAM[3]),
            (tall - 16, 16, DUSK[1]),
        ):
            art.fill(rect(x, y + at, wide, width), colour, 0.85)
        for line in range(int(tall / 3)):
            art.fill(rect(x, y + line * 3, wide, 0.8), INK[0], 0.1)
        art.wash(cloth, (x, 0), (x + wide, 0), [(0, "#dfe8f4", 0.16), (0.5, "#dfe8f4", 0), (1, INK[0], 0.3)])
    for end in (x - 12, x + wide):
        for fringe in range(int(tall / 7)):
            level = y + 4 + fringe * 7
            art.fill(
                brush([(end, level), (end + 6, level + 1.4), (end + 12, level)], 1.2, 1.8, 1.2),
                CREAM[3],
                0.85,
            )


def _lid(art: Art) -> None:
    """Lean the lid back: its inside lined with a page of an old calendar."""
    x, y, wide, tall = LID
    art.fill(rrect(x + 10, y + 6, wide, tall + 6, 6), INK[0], 0.45, blur=8)
    outline = poly([(x + 8, y), (x + wide - 8, y), (x + wide + 4, y + tall), (x - 4, y + tall)])
    art.fill(outline, DUSK[1])
    inner = poly([(x + 20, y + 12), (x + wide - 20, y + 12), (x + wide - 12, y + tall), (x + 12, y + tall)])
    art.fill(inner, DUSK[2])
    with art.clip(inner):
        art.fill(rect(x, y, wide, 18), INK[0], 0.35)
        lining = poly(
            [(x + 44, y + 26), (x + wide - 52, y + 22), (x + wide - 46, y + tall), (x + 38, y + tall)]
        )
        art.fill(lining, CREAM[3])
        with art.clip(lining):
            _lining(art, x, y)
        art.wash(inner, (0, y + 40), (0, y + tall), [(0, INK[0], 0), (1, INK[0], 0.4)])
    art.fill(rect(x + 8, y, wide - 16, 4), DUSK[4], 0.8)
    for side in (x + 24, x + wide - 40):
        art.fill(poly([(side, y), (side + 16, y), (side + 17, y + tall), (side - 1, y + tall)]), STEEL[2])
        art.fill(poly([(side, y), (side + 5, y), (side + 5, y + tall), (side - 1, y + tall)]), STEEL[4])


def _lining(art: Art, x: float, y: float) -> None:
    """Paste in the calendar of the year she married, one day ringed."""
    write(art, "1975", x + 84, y + 66, 34, VERM[1], track=3, alpha=0.75)
    for row in range(3):
        for day in range(7):
            art.fill(rrect(x + 196 + day * 18, y + 40 + row * 17, 12, 8, 1), CREAM[1], 0.6)
    art.stroke(oval(x + 256, y + 61, 12, 9), VERM[2], 1.8, 0.8)
    art.fill(rect(x + 84, y + 74, 78, 2), VERM[1], 0.5)


def _box(art: Art) -> None:
    """Draw the box, looked into from above."""
    x, y, wide, tall = BOX
    art.fill(rrect(x + 12, y + 10, wide + 4, tall + 46, 8), INK[0], 0.5, blur=10)
    art.fill(rrect(x - 6, y, wide + 12, tall + 8, 6), DUSK[2])
    art.fill(rect(x - 6, y + 2, wide + 12, 5), DUSK[4], 0.9)
    inside = rrect(x + 10, y + 14, wide - 20, tall - 18, 4)
    art.fill(inside, DUSK[0])
    with art.clip(inside):
        art.fill(rect(x + 10, y + 14, wide, 26), INK[0], 0.55)
        bottom = poly(
            [(x + 24, y + 40), (x + wide - 24, y + 40), (x + wide - 16, y + tall), (x + 16, y + tall)]
        )
        art.fill(bottom, CREAM[2])
        with art.clip(bottom):
            art.wash(bottom, (0, y + 40), (0, y + tall), [(0, "#9c8272", 1), (1, "#d8c6a4", 1)])
            for row in range(9):
                level = y + 52 + row * 19
                art.fill(rect(x + 24, level, wide - 44, 1.2), CREAM[1], 0.55)
            for column in range(6):
                art.fill(rect(x + 40 + column * 66, y + 40, 1, tall), CREAM[1], 0.4)
        art.wash(rect(x + 10, y + 14, 40, tall), (x + 10, 0), (x + 50, 0), [(0, INK[0], 0.5), (1, INK[0], 0)])
    for side in (x + 30, x + wide - 46):
        art.fill(rect(side, y - 2, 16, 16), STEEL[2])
        art.fill(rect(side, y - 2, 16, 4), STEEL[4])


def _saris(art: Art) -> None:
    """Lay her saris in, folded: teal and cream cottons, the rani silk at the bottom."""
    x, y, _, _ = BOX
    piles: tuple[tuple[float, float, float, float, Ramp, Ramp], ...] = (
        (22, 48, 112, 150, RANI, MARI),
        (26, 42, 104, 128, CREAM, LEAF),
        (30, 36, 98, 112, TEAL, VERM),
    )
    for dx, dy, wide, tall, ramp, trim in piles:
        left, top = x + dx, y + dy + 20
        art.fill(rrect(left + 5, top + 6, wide, tall, 8), INK[0], 0.45, blur=5)
        cloth = rrect(left, top, wide, tall, 9)
        art.fill(cloth, ramp[2])
        with art.clip(cloth):
            art.fill(rect(left + wide * 0.62, top, wide, tall), ramp[1], 0.8)
            art.fill(rect(left, top + tall - 14, wide, 14), ramp[1])
            art.fill(rect(left + wide - 26, top, 9, tall), trim[2])
            art.fill(rect(left + wide - 14, top, 2, tall), trim[3])
            art.fill(
                brush(
                    [(left + 10, top + 8), (left + 14, top + tall * 0.5), (left + 8, top + tall - 16)],
                    1,
                    5,
                    1,
                ),
                ramp[3],
            )
            art.fill(
                brush(
                    [(left + 34, top + 4), (left + 38, top + tall * 0.6), (left + 32, top + tall)], 1, 2.4, 1
                ),
                ramp[1],
            )
        art.fill(rect(left + 8, top + 1, wide - 18, 2), ramp[4], 0.6)


def _front(art: Art) -> None:
    """Draw the near wall of the box with its hasp, bands, flowers and handles."""
    x, y, wide, tall = BOX
    top = y + tall - 4
    art.fill(rrect(x - 8, top, wide + 16, 46, 5), DUSK[1])
    art.fill(rect(x - 8, top, wide + 16, 6), DUSK[3])
    art.fill(rect(x - 8, top, wide + 16, 1.6), DUSK[4])
    for side in (x + 28, x + wide - 46):
        art.fill(rect(side, top - 1, 18, 47), STEEL[2])
        art.fill(rect(side, top - 1, 6, 47), STEEL[4])
        art.fill(oval(side + 9, top + 14, 2.4), STEEL[0])
        art.fill(oval(side + 9, top + 34, 2.4), STEEL[0])
    for flower_x in (x + 104, x + wide - 104):
        for petal in range(5):
            with art.at(flower_x, top + 25, turn=petal * 72):
                art.fill(spline("0,-1.4! 6,-8 0,-15 -6,-8"), RANI[3 if petal % 2 else 2])
        art.fill(oval(flower_x, top + 25, 3.4), MARI[3])
    middle = x + wide / 2
    art.fill(rrect(middle - 15, top - 4, 30, 34, 3), STEEL[1])
    art.fill(rrect(middle - 15, top - 4, 13, 34, 3), STEEL[3])
    art.fill(rrect(middle - 4, top + 14, 8, 9, 2), INK[0])
    for side, at in ((-1, x - 8), (1, x + wide + 8)):
        art.stroke(
            spline(
                [(at, y + 90), (at + side * 16, y + 94), (at + side * 16, y + 138), (at, y + 142)],
                closed=False,
            ),
            STEEL[1],
            5,
        )
