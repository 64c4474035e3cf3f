"""Six more of the things that stay behind or come along: those of her work, her evenings and her mending.

Each is drawn about its own middle, in units, lying on a floor and lit from the upper left.
"""

import math

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.panels.keepsakes import shadow


def typewriter_ribbon(art: Art) -> None:
    """Draw a ribbon in its round tin, black and red, the lid leaning on it."""
    shadow(art, -4, 30, 40, 9)
    art.fill(oval(-8, 14, 40, 26), DUSK[0])
    art.fill(oval(-8, 8, 40, 26), STEEL[1])
    art.fill(oval(-9, 7, 38.6, 24.6), STEEL[3])
    art.fill(oval(-8, 8, 35, 22), INK[1])
    art.fill(oval(-8, 6, 31, 19), INK[0])
    for ring in range(5):
        art.stroke(
            oval(-8, 6, 29 - ring * 4, (29 - ring * 4) * 0.62), VERM[2] if ring % 2 else INK[2], 1.3, 0.9
        )
    art.fill(oval(-8, 6, 10, 6.4), STEEL[2])
    art.fill(oval(-9, 5, 7, 4.2), STEEL[4])
    art.fill(oval(-8, 6, 3.2, 2), INK[0])
    tail = "-36,12 -52,24 -46,38 -30,34 -24,44 -10,48"
    art.fill(brush(tail, 8, 8, 7), INK[0])
    art.fill(brush("-37,15 -53,27 -46,41.6 -30,37.4 -24,47 -10,51", 3, 3.4, 3), VERM[2])
    with art.at(34, -14, turn=16):
        art.fill(oval(4, 6, 27, 31), INK[0], 0.35, blur=4)
        art.fill(oval(1.6, 2, 27, 31), DUSK[0])
        art.fill(oval(0, 0, 27, 31), DUSK[2])
        with art.clip(oval(0, 0, 27, 31)):
            art.fill(spline("6,-34 14,0 6,34 40,34 40,-34"), DUSK[1])
        art.stroke(oval(0, 0, 22.6, 26), MARI[3], 1.6)
        write(art, "RIBBON", 0, -5, 9.6, MARI[4], centred=True, track=0.4)
        art.fill(rect(-15, -1, 30, 1.6), MARI[3])
        write(art, "BLACK-RED", 0, 9, 7, CREAM[4], weight="regular", centred=True)
        art.fill(brush("-17,-16 -21,0 -17,15", 1, 3.4, 1), DUSK[3], 0.9)


def shorthand_book(art: Art) -> None:
    """Draw a shorthand primer, worn round, a bus ticket left in it at page ninety."""
    with art.at(0, 5, turn=9, scale=0.96):
        art.fill(rrect(-34, -40, 84, 92, 4), INK[0], 0.38, blur=6)
        art.fill(rrect(-40, -42, 80, 92, 3), TEAL[0])
        art.fill(rrect(-38, -40, 79, 86, 2), CREAM[2])
        for leaf in range(4):
            art.fill(rect(-36, 38 + leaf * 2.1, 76, 1), CREAM[4 if leaf % 2 else 1])
        art.fill(poly("8,-57 27,-59 28,-30 10,-30"), CREAM[3])
        art.fill(rect(11, -56, 13, 2), VERM[2])
        write(art, "40p", 10.4, -47.4, 7.6, VERM[1])
        cover = rrect(-40, -46, 80, 84, 3)
        art.fill(cover, TEAL[2])
        with art.clip(cover):
            art.fill(rect(-40, -46, 11, 84), TEAL[1])
            art.fill(spline("10,-46 22,0 10,40 50,40 50,-46"), TEAL[1], 0.55)
            art.fill(poly("30,38 40,28 40,38"), CREAM[3])
        art.stroke(rrect(-24, -40, 58, 72, 2), MARI[3], 1.4)
        write(art, "SHORT", 5, -21, 15, MARI[4], centred=True, track=1)
        write(art, "HAND", 5, -6, 15, MARI[4], centred=True, track=1)
        art.fill(brush("-14,10 -4,2 6,9 2,15 12,12", 1, 2.4, 0.8), CREAM[4])
        art.fill(brush("14,4 22,8 18,16", 0.8, 1.8, 0.8), CREAM[4])
        art.fill(brush("-12,23 2,19 20,24", 0.8, 2.4, 0.8), CREAM[4])
        art.fill(oval(20, 18, 1.3), CREAM[4])
        art.fill(brush("-36,-40 -37,0 -36,34", 0.6, 1.8, 0.6), TEAL[4], 0.7)


def steel_bowl(art: Art) -> None:
    """Draw the bowl that lay under the tap, upside down, her chappals looking out from it."""
    shadow(art, 0, 34, 48, 9)
    for x, turn in ((-30, -14), (30, 12)):
        with art.at(x, 34, turn=turn):
            art.fill(spline("-16,-8! -18,6 -10,12 10,12 18,6 16,-8!"), WOOD[1])
            art.fill(spline("-13,-8! -15,4 -8,9 8,9 15,4 13,-8!"), WOOD[3])
            art.fill(brush("-12,-2 0,3 12,-2", 3.4), RANI[2])
            art.fill(oval(0, 2, 2), MARI[3])
    dome = spline("-52,26! -50,0 -34,-30 0,-40 34,-30 50,0 52,26! 30,33 0,35 -30,33")
    art.fill(dome, STEEL[2])
    with art.clip(dome):
        art.fill(spline("6,-46 22,-6 10,40 70,40 70,-46"), STEEL[1])
        art.fill(spline("28,-40 38,0 28,40 70,40 70,-40"), STEEL[0])
        art.fill(brush("-40,18 -36,-8 -20,-28", 2, 9, 2), STEEL[4])
        art.fill(brush("-22,22 -20,0 -12,-20", 1, 3, 1), STEEL[3])
    art.fill(oval(0, -34, 19, 5.4), STEEL[3])
    art.fill(oval(0, -33.4, 15, 3.6), STEEL[0])
    art.fill(spline("-55,24! 0,35 55,24! 54,31! 0,42 -54,31!"), STEEL[3])
    art.stroke(spline("-54,25 0,36 54,25", closed=False), STEEL[4], 1.8)
    art.fill(oval(38, 30, 3.4, 2.4), INK[1])


def tape(art: Art) -> None:
    """Draw the measuring tape, coiled, its brass end out."""
    shadow(art, -4, 26, 36, 9)
    for ring in range(7):
        radius = 36 - ring * 4.4
        art.fill(oval(-6, 8 - ring * 0.4, radius, radius * 0.72), MARI[1 if ring % 2 else 3])
        art.stroke(oval(-6, 8 - ring * 0.4, radius, radius * 0.72), MARI[0], 0.8, 0.6)
    art.fill(oval(-6, 6, 5, 3.4), INK[1])
    art.wash(
        oval(-6, 8, 36, 26),
        (-30, -10),
        (30, 30),
        [(0, "#fff4d0", 0.35), (0.5, MARI[2], 0), (1, MARI[0], 0.5)],
    )
    tail = spline(
        "14,30! 34,32 44,20 40,4 30,-12 40,-30 60,-38! 64,-28! 48,-22 42,-10 52,4 54,24 38,42 12,42!"
    )
    art.fill(tail, MARI[3])
    with art.clip(tail):
        art.fill(spline("42,4 56,4 58,30 30,46 60,60 80,10"), MARI[2])
    for tick, (x, y) in enumerate(
        ((20, 37), (32, 36), (42, 29), (47, 18), (45, 6), (38, -6), (39, -17), (47, -26))
    ):
        art.fill(oval(x, y, 1.1 if tick % 2 else 1.8), INK[1])
    art.fill(poly("57,-40 67,-44 71,-34 62,-29"), MARI[1])
    art.fill(poly("57,-40 67,-44 68,-41 58,-37"), MARI[4])
    for tick in range(26):
        angle = tick / 26 * 2 * math.pi
        spot = (-6 + 34 * math.cos(angle), 8 + 24.4 * math.sin(angle))
        art.fill(oval(*spot, 1 if tick % 3 else 1.7), INK[1], 0.9)


def lamp(art: Art) -> None:
    """Draw the lamp without its bulb: pleated shade with a scorch on it, brass foot, the flex."""
    shadow(art, 2, 48, 30, 6)
    art.fill(oval(0, 46, 27, 8), MARI[0])
    art.fill(oval(-0.6, 43, 26, 7.4), MARI[2])
    art.fill(oval(-6, 41.4, 13, 3.4), MARI[4], 0.9)
    post = spline("-6,42! -4,30 -10,20 -6,8 -4,-8! 4,-8! 6,8 10,20 4,30 6,42!")
    art.fill(post, MARI[2])
    with art.clip(post):
        art.fill(rect(1, -10, 20, 60), MARI[1])
        art.fill(brush("-5,38 -7,20 -3,-4", 0.8, 2, 0.8), MARI[4])
    shade = spline("-22,-52! 22,-52! 40,-2! 0,4 -40,-2!")
    art.fill(shade, VERM[3])
    with art.clip(shade):
        art.fill(poly("4,-60 60,-60 60,10 14,10"), VERM[2])
        for pleat in range(-5, 6):
            line = [(pleat * 4.2, -53), (pleat * 7.6, 4)]
            art.fill(brush(line, 0.8, 1.6, 1.8), VERM[4] if pleat < 0 else VERM[1], 0.75)
        art.fill(spline("-20,-34 -10,-42 -4,-30 -8,-16 -18,-20"), MARI[0], 0.6, blur=2)
        art.fill(spline("-15,-33 -10,-36 -7,-29 -10,-22 -15,-25"), INK[0], 0.5, blur=1)
    art.fill(oval(0, -52, 22, 4.4), VERM[4])
    art.fill(oval(0, -51.4, 17, 2.8), VERM[0])
    art.stroke(spline("-40,-2 0,4.6 40,-2", closed=False), MARI[3], 2.6)
    art.fill(brush("24,44 40,48 52,40 46,30 34,34 38,44 54,52", 2.4), INK[0])
    art.fill(rrect(52, 47, 9, 8, 2), INK[0])
    art.fill(rect(60, 48.6, 5, 1.6), MARI[3])
    art.fill(rect(60, 52, 5, 1.6), MARI[3])


def thread(art: Art) -> None:
    """Draw what is left of the thread that went round the banyan, wound on a twig, a leaf still in it."""
    shadow(art, 0, 22, 44, 8)
    with art.at(turn=-14):
        art.fill(brush("-58,6 0,2 60,-4", 7, 6, 4), WOOD[1])
        art.fill(brush("-58,4 0,0 60,-6", 2, 2, 1), WOOD[3])
        body = spline("-34,-12! -20,-22 0,-25 20,-22 32,-14! 34,12! 20,24 0,27 -20,24 -36,14!")
        art.fill(body, CREAM[3])
        with art.clip(body):
            art.fill(spline("-40,10 0,14 40,8 40,30 -40,30"), CREAM[2])
            for turn in range(13):
                x = -36 + turn * 6
                art.fill(
                    brush([(x, -28), (x + 5, 0), (x + 1, 30)], 1, 2.4, 1), "#fffaf0" if turn % 2 else CREAM[2]
                )
            for turn in range(5):
                x = -30 + turn * 14
                art.fill(brush([(x + 10, -28), (x, 2), (x - 6, 30)], 0.8, 1.6, 0.8), CREAM[1], 0.7)
        art.fill(oval(-4, -2, 5.4, 4.4), VERM[2], 0.85)
        art.fill(oval(8, 6, 3, 2.4), MARI[2], 0.9)
    art.fill(brush("30,14 44,26 34,38 50,42 64,36", 1.6, 2, 0.8), CREAM[4])
    with art.at(40, -18, turn=58):
        leaf = spline("0,8! -12,-4 -14,-22 0,-40! 14,-22 12,-4")
        art.fill(leaf, LEAF[2])
        with art.clip(leaf):
            art.fill(spline("0,10 2,-20 0,-42 30,-42 30,10"), LEAF[1])
        art.fill(brush("0,8 0.6,-16 0,-36", 1.6, 1.2, 0.4), LEAF[4])
