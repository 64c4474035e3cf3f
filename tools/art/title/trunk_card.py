"""The picture of chapter 3: two women, one trunk, a handle each, before a stair window full of rain."""

import numpy as np

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, PAINTS, RANI, SKIN, STEEL, TEAL, VERM, Ramp
from tools.art.kit.paths import Path, minus, oval, poly, rect, rrect, spline, union

WIDTH, HEIGHT = 960, 540
FLOOR = 470
JALI = (446, 4, 416, 260)
"""Left, top, width and height of the cement lattice in the stair wall."""

CELL = 52
"""Side of one square of the lattice."""

SOLES = 474
"""Where all four feet stand."""

TRUNK = (520, 318, 226, 118)


def trunk_scene(art: Art) -> None:
    """Draw stair wall, lattice, steps, the two women from the shoulders down, and what they carry."""
    _wall(art)
    _jali(art)
    _steps(art)
    _carriers(art)


def trunk_light() -> tuple[Art, Art]:
    """Give the light: a wet blue well, pale rain light through the lattice that rims all it meets."""
    dim, bright = Art(WIDTH, HEIGHT), Art(WIDTH, HEIGHT)
    dim.fill(rect(0, 0, WIDTH, HEIGHT), "#6a72a4")
    dim.glow(660, 190, 460, "#c4d4e6", 0.95)
    dim.glow(634, 400, 250, "#d8cfc4", 0.6)
    bright.fill(rect(0, 0, WIDTH, HEIGHT), "#000000")
    holes = _holes()
    for on, how, colour, blur in ((dim, "screen", "#dbe9f2", 0), (bright, "add", "#1c2c38", 12)):
        with on.layer(blend="screen" if how == "screen" else "add"):
            with on.layer(blur=blur):
                on.fill(holes, colour)
            with on.layer(blend="erase"):
                _carriers(on)
    with bright.layer(blend="add"):
        with bright.layer(blur=3):
            bright.fill(_pools(), "#1a2834")
        with bright.layer(blend="erase"):
            _carriers(bright)
    bright.glow(626, 312, 120, "#4a3a18", 0.7, blend="add")
    return dim, bright


def _carriers(art: Art) -> None:
    """Draw all that stands before the wall: Pooja in teal, Bai in green, and the trunk between them."""
    with art.at(448, 6):
        _woman(art, TEAL, MARI, VERM)
    with art.at(820, 14, stretch=(-1, 1)):
        _woman(art, LEAF, VERM, VERM, tucked=True)
    _trunk(art)
    _notes(art)
    _hands(art)


def _wall(art: Art) -> None:
    paint = PAINTS["rose"]
    art.fill(rect(0, 0, WIDTH, HEIGHT), paint[0])
    art.fill(rect(0, 330, WIDTH, HEIGHT - 330), paint[3])
    art.fill(rect(0, 325, WIDTH, 7), paint[5])
    for x, y, tall in ((360, 60, 200), (388, 120, 160), (300, 10, 130), (930, 30, 220)):
        damp = spline([(x, y), (x + 26, y + tall * 0.4), (x + 14, y + tall), (x - 12, y + tall * 0.8)])
        art.fill(damp, paint[3], 0.28, blur=5)


def _jali(art: Art) -> None:
    """Set the lattice: a frame, and rings within squares that the rain is seen through."""
    x, y, wide, tall = JALI
    art.fill(rect(x - 16, y - 16, wide + 32, tall + 34), INK[0], 0.35, blur=7)
    art.fill(rect(x - 12, y - 12, wide + 24, tall + 24), "#b9b3a8")
    art.fill(rect(x, y, wide, tall), "#8f8d92")
    art.fill(rect(x - 12, y + tall + 2, wide + 24, 12), "#d8d2c4")
    holes = _holes()
    with art.clip(holes):
        art.wash(rect(x, y, wide, tall), (0, y), (0, y + tall), [(0, "#9fb8c8", 1), (1, "#c4d3d2", 1)])
        _outside(art)
    art.stroke(holes, "#6c6b76", 1.2, 0.8)


def _holes() -> Path:
    x, y, wide, tall = JALI
    cells = []
    for row in range(int(tall // CELL)):
        for column in range(int(wide // CELL)):
            left, top = x + column * CELL + 5, y + row * CELL + 7
            middle = (left + CELL / 2 - 2, top + CELL / 2 - 2)
            square = rrect(left, top, CELL - 6, CELL - 6, 4)
            ring = minus(oval(*middle, 21), oval(*middle, 15))
            bars = union(
                rect(left - 2, middle[1] - 2.4, 12, 4.8), rect(left + CELL - 15, middle[1] - 2.4, 12, 4.8)
            )
            pins = union(
                rect(middle[0] - 2.4, top - 2, 4.8, 12), rect(middle[0] - 2.4, top + CELL - 15, 4.8, 12)
            )
            cells.append(minus(minus(square, ring), union(bars, pins)))
    return union(*cells)


def _outside(art: Art) -> None:
    """Show what is behind the rain: a roof, a palm, the streaks."""
    art.fill(poly("420,320 420,240 520,214 640,236 640,330"), DUSK[3], 0.7)
    art.fill(poly("700,330 700,180 790,170 790,330"), DUSK[3], 0.6)
    for lean in (-56, -30, 0, 30, 58):
        frond = [(668, 150), (668 + lean * 0.7, 126), (668 + lean * 1.5, 150 + abs(lean) * 0.4)]
        art.fill(brush(frond, 3, 9, 1), LEAF[2], 0.75)
    art.fill(brush("670,150 676,240 672,330", 5, 6, 7), LEAF[1], 0.7)
    dice = np.random.default_rng(5)
    for _ in range(150):
        at, level, length = dice.uniform(430, 900), dice.uniform(0, 300), dice.uniform(14, 34)
        streak = [(float(at), float(level)), (float(at - length * 0.22), float(level + length))]
        art.fill(brush(streak, 0.4, 1.6, 0.4), "#f4fafc", 0.8)


def _steps(art: Art) -> None:
    """Let the landing end in three steps that go down towards us, wet from umbrellas."""
    art.fill(rect(0, FLOOR, WIDTH, 80), "#8c7f86")
    for index, (top, tone, nose) in enumerate(
        (
            (FLOOR - 34, "#a89a98", "#cabdb2"),
            (FLOOR, "#94888c", "#bdb0aa"),
            (FLOOR + 36, "#7d737d", "#a3979a"),
        )
    ):
        reach = 40 * index
        art.fill(rect(-40, top, WIDTH + 80, 40), tone)
        art.fill(rect(-40, top, WIDTH + 80, 5), nose)
        art.fill(rect(-40, top + 5, WIDTH + 80, 4), INK[1], 0.35)
        for x in (120 - reach, 470 + reach, 826 - reach):
            art.fill(oval(x, top + 22, 40, 4), "#c9d5d2", 0.35, blur=2)


def _pools() -> Path:
    return union(oval(560, FLOOR - 14, 150, 8), oval(700, FLOOR + 22, 180, 8), oval(520, FLOOR + 58, 190, 9))


def _woman(art: Art, main: Ramp, second: Ramp, trim: Ramp, *, tucked: bool = False) -> None:
    """Draw one from shoulder to hem, her near arm reaching to a handle on the right.

    The one who is mirrored still wears her pallu over her left shoulder.
    """
    hem = 424 if tucked else 456
    _feet(art, hem, tucked=tucked)
    skirt = spline(f"-52,168! -66,260 -84,{hem - 8}! -40,{hem + 6} 20,{hem + 8} 82,{hem - 4}! 66,280 50,168!")
    art.fill(skirt, main[2])
    with art.clip(skirt):
        art.fill(spline(f"10,150 26,260 20,{hem + 20} 120,{hem + 20} 120,150"), main[1])
        for x, tone in ((-38, 3), (-22, 1), (-8, 3), (8, 1), (24, 2), (38, 0)):
            fold = [(x * 0.5, 176), (x * 0.9, 300), (x * 1.5, hem + 6)]
            art.fill(brush(fold, 1.5, 6, 7), main[tone], 0.6)
        art.fill(brush([(-60, 200), (-72, 320), (-84, hem)], 1.5, 7, 3), main[4], 0.5)
        edge = [(-110, hem - 18), (-40, hem - 6), (30, hem - 4), (110, hem - 16)]
        art.stroke(spline(edge, closed=False), trim[2], 15)
        art.stroke(spline([(x, y - 13) for x, y in edge], closed=False), MARI[3], 2.4)
    torso = spline("-58,-30! -58,60 -48,120 -52,172! 50,172! 46,120 56,60 58,-30!")
    art.fill(torso, second[2])
    with art.clip(torso):
        art.fill(rect(-70, 122, 140, 34), SKIN[3])
        art.fill(spline("8,-30 20,60 14,180 80,180 80,-30"), second[1])
        art.fill(rect(8, 122, 80, 34), SKIN[2])
        art.fill(spline("-60,150 0,142 60,150 60,180 -60,180"), main[1])
    with art.at(stretch=(-1 if tucked else 1, 1)):
        _drape(art, main, trim, tucked=tucked)
    _arm(art, second)


def _feet(art: Art, hem: float, *, tucked: bool) -> None:
    for x in (-36, 26):
        if tucked:
            art.fill(rrect(x - 13, hem - 20, 26, SOLES - hem + 14, 8), SKIN[2])
            art.fill(rrect(x - 14, SOLES - 28, 28, 5, 2), STEEL[4])
        art.fill(oval(x, SOLES + 2, 27, 9), INK[1])
        art.fill(oval(x, SOLES - 3, 22, 9), SKIN[3 if x < 0 else 2])
        art.fill(brush([(x - 15, SOLES - 2), (x, SOLES - 9), (x + 15, SOLES - 2)], 2, 3, 2), VERM[1])


def _drape(art: Art, main: Ramp, trim: Ramp, *, tucked: bool) -> None:
    """Lay the pallu across her breast, its end tucked at the waist or falling behind."""
    pallu = spline("62,-40! 20,-40! -30,40 -62,110! -56,160! -8,152 30,148! 48,70 60,10")
    art.fill(pallu, main[2])
    with art.clip(pallu):
        art.fill(spline("24,-40 30,60 18,170 90,170 90,-40"), main[1])
        art.fill(brush("22,-44 -30,40 -70,116", 15, 15, 15), trim[2])
        art.fill(brush("34,-44 -18,46 -60,126", 2.4), MARI[3])
        for dx in (0, 16, 30):
            fold = [(46 + dx * 0.4, -30), (10 + dx, 60), (-30 + dx * 1.6, 150)]
            art.fill(brush(fold, 1, 4, 1.4), main[3 if dx else 0], 0.5)
    if tucked:
        art.fill(spline("-62,140 -10,130 54,146 60,178 0,170 -58,178"), main[1])
        art.fill(brush("-52,150 0,142 50,160", 2, 6, 2), main[3], 0.7)


def _arm(art: Art, second: Ramp) -> None:
    """Draw the arm that carries, straight with the weight."""
    arm = spline("40,30! 72,40 84,120 92,210 98,318! 72,322! 62,220 50,130 34,70")
    art.fill(arm, SKIN[3])
    with art.clip(arm):
        art.fill(spline("62,20 76,120 84,220 86,330 120,330 110,20"), SKIN[2])
    sleeve = spline("24,-30! 74,-24 88,60 90,104! 44,112! 34,50")
    art.fill(sleeve, second[2])
    art.fill(brush("95,120 94,210 99,306", 0.6, 2.4, 1), DUSK[4], 0.6)
    with art.clip(sleeve):
        art.fill(spline("58,-30 70,40 70,120 110,120 110,-30"), second[1])
        art.fill(brush("40,108 70,102 92,100", 5), MARI[3])


def _trunk(art: Art) -> None:
    """Draw the blue tin trunk: bands, two painted flowers, a torn label, a hasp tied for want of a lock."""
    x, y, wide, tall = TRUNK
    art.fill(rrect(x + 16, FLOOR - 20, wide - 10, 18, 9), INK[0], 0.55, blur=8)
    art.fill(rrect(x, y, wide, tall, 5), DUSK[1])
    art.fill(rrect(x, y, wide, 44, 6), DUSK[3])
    art.fill(rect(x, y + 16, wide, 30), DUSK[2])
    art.fill(rect(x, y + 44, wide, 3.4), DUSK[4], 0.8)
    art.fill(rect(x, y + 48, wide, 5), INK[0], 0.4)
    art.wash(
        rect(x, y + 50, wide, tall - 54), (0, y + 50), (0, y + tall), [(0, DUSK[2], 0.6), (1, DUSK[1], 0)]
    )
    for band_x in (x + 12, x + wide - 26):
        art.fill(rect(band_x, y, 14, tall), STEEL[2])
        art.fill(rect(band_x, y, 5, tall), STEEL[4])
        art.fill(rect(band_x + 11, y, 3, tall), STEEL[0])
        for rivet in range(4):
            art.fill(oval(band_x + 7, y + 10 + rivet * 31, 2.2), STEEL[0])
    for flower_x in (x + 66, x + wide - 66):
        _flower(art, flower_x, y + 84)
    art.fill(rrect(x + wide / 2 - 13, y + 38, 26, 34, 3), STEEL[1])
    art.fill(rrect(x + wide / 2 - 13, y + 38, 12, 34, 3), STEEL[3])
    art.fill(
        brush([(x + wide / 2 - 8, y + 66), (x + wide / 2 + 2, y + 60), (x + wide / 2 + 8, y + 70)], 3),
        CREAM[4],
    )
    art.fill(
        brush([(x + wide / 2, y + 66), (x + wide / 2 - 6, y + 82), (x + wide / 2 - 2, y + 92)], 2, 2, 1),
        CREAM[3],
    )
    art.fill(
        poly([(x + 150, y + 20), (x + 180, y + 17), (x + 183, y + 36), (x + 170, y + 34), (x + 152, y + 38)]),
        CREAM[2],
    )
    for side, handle_x in ((-1, x), (1, x + wide)):
        art.stroke(
            spline(
                [
                    (handle_x, y + 22),
                    (handle_x + side * 22, y + 18),
                    (handle_x + side * 22, y + 46),
                    (handle_x, y + 42),
                ],
                closed=False,
            ),
            STEEL[1],
            5,
        )


def _flower(art: Art, x: float, y: float) -> None:
    for petal in range(5):
        with art.at(x, y, turn=petal * 72):
            art.fill(spline("0,-2! 9,-12 0,-23 -9,-12"), RANI[3 if petal % 2 else 2])
    art.fill(oval(x, y, 5), MARI[3])


def _notes(art: Art) -> None:
    """Lay twenty notes on the lid, tied with what was left of the thread."""
    with art.at(640, 300, turn=-3):
        art.fill(rrect(-58, 8, 124, 14, 3), INK[0], 0.5, blur=3)
        for note in range(6):
            art.fill(
                rrect(-60 + note * 0.7, 12 - note * 2.6, 116, 7, 1), "#7f9aa6" if note % 2 else "#a7bcc0"
            )
        top = poly("-54,-4 60,-4 66,-26 -44,-26")
        art.fill(top, "#9db6bc")
        with art.clip(top):
            art.fill(poly("10,-4 66,-4 70,-30 24,-30"), "#86a0aa")
            art.stroke(poly("-46,-7 55,-7 60,-23 -38,-23"), "#4f6f86", 1.4, 0.9)
            art.fill(oval(-20, -15, 10, 6), "#c9d6cf")
            for x in (8, 22, 36):
                art.fill(rrect(x, -18, 9, 6, 2), "#4f6f86", 0.8)
        art.fill(brush("-6,18 -4,-4 6,-27", 2.6), CREAM[4])
        art.fill(brush("0,-16 12,-30 22,-22 4,-15 16,-8 26,-12", 2, 2.4, 1.2), CREAM[4])


def _hands(art: Art) -> None:
    """Close a hand round each handle, knuckles out, a glass bangle and a thin one at the wrists."""
    for x, side in ((528, 1), (737, -1)):
        with art.at(x, 336, stretch=(side, 1)):
            fist = spline("-24,-12 -8,-18 6,-10 8,10 2,24 -16,28 -28,18 -30,0")
            art.fill(fist, SKIN[3])
            with art.clip(fist):
                art.fill(spline("-4,-20 2,0 -4,30 20,30 20,-20"), SKIN[2])
            for knuckle in range(4):
                art.fill(
                    brush(
                        [(-27 + knuckle, -2 + knuckle * 7), (-16, knuckle * 7), (-6, 1 + knuckle * 7)],
                        0.8,
                        1.8,
                        0.8,
                    ),
                    SKIN[1],
                )
            art.fill(brush("-20,-22 -6,-20 8,-24", 3.4), VERM[2] if side < 0 else MARI[2])
            art.fill(brush("-21,-29 -7,-27 7,-31", 2.6), LEAF[3] if side < 0 else MARI[3])
