"""Room 5: Leela's desk and lamp, lockers, a night lamp, the row of trunks, the stain and what hangs there."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD, Ramp
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.forms import board, clay, flower, hung, leg, writing

SHADE = "84,22! 89,5! 103,5! 108,22!"


def _books(art: Art, x: float, y: float, spines: tuple[tuple[Ramp, float, float], ...]) -> None:
    """Stand a row of books on a line at y: the ramp, width and height of each."""
    for ramp, width, height in spines:
        art.fill(rect(x, y - height, width, height), ramp[2])
        art.fill(rect(x, y - height, 1, height), ramp[3])
        art.fill(rect(x + width - 1, y - height, 1, height), ramp[0], 0.6)
        art.fill(rect(x + 1, y - height + 3, width - 2, 1.2), MARI[3])
        x += width


@prop("desk_leela", 114, 93, foot=Foot(3, 60, 108, 33))
def desk_leela(art: Art) -> None:
    """Leela's desk: a brief in tape, a lamp with a red shade, bound reports, a biscuit tin of nibs."""
    contact(art, 8, 91, 98, 28)
    for x in (6, 102):
        leg(art, x, 58, 34, width=6)
    art.fill(rect(5, 56, 104, 14), WOOD[1])
    for x in (12, 70):
        art.fill(rrect(x, 58, 30, 10, 1), WOOD[2])
        art.fill(oval(x + 15, 63, 1.6), MARI[3])
    board(art, 2, 26, 110, 28, 4)
    spines = ((VERM, 6, 19), (VERM, 6, 19), (VERM, 7, 19), (LEAF, 5, 16), (DUSK, 8, 20), (WOOD, 5, 15))
    _books(art, 7, 32, spines)
    art.fill(poly("48,36 66,34 69,48 50,51"), CREAM[3])
    art.fill(poly("46,34 64,32 67,46 48,49"), CREAM[4])
    writing(art, 50, 36, 13, 4, 2.8)
    art.fill(brush("46,42 56,39 67,38", 1.4, 1.8, 1.4), RANI[2])
    art.fill(poly("22,38 38,36 39,46 22,48"), MARI[4])
    art.fill(poly("22,38 30,37 30,47 22,48"), CREAM[4])
    art.stroke(poly("40,49 50,44", closed=False), VERM[2], 1.6)
    art.fill(rrect(72, 40, 14, 10, 2), TEAL[1])
    art.fill(rrect(72, 38, 14, 5, 2), TEAL[3])
    art.fill(rect(75, 33, 1.4, 7), WOOD[3])
    art.fill(rect(79, 31, 1.4, 9), INK[2])
    art.fill(oval(96, 47, 9, 3), MARI[1])
    art.fill(rect(95, 22, 2.4, 24), MARI[2])
    art.fill(spline(SHADE), VERM[2])
    art.fill(spline("84,22! 89,5! 94,5! 92,22!"), VERM[3])
    art.fill(oval(96, 22, 12, 3), "#fff0bf")


@glow("desk_leela")
def desk_leela_glow(art: Art) -> None:
    """The lamp lit: the shade, and what it throws on the brief."""
    art.fill(oval(92, 24, 24, 20), "#ffb55a", 0.26, blur=7)
    art.fill(spline(SHADE), "#f58a4a", 0.75)
    art.fill(oval(96, 22, 12, 3), "#fff3c8")
    art.fill(poly("46,34 64,32 67,46 48,49"), "#ffcf85", 0.35)


@prop("leela_chair", 42, 72, foot=Foot(5, 48, 32, 24))
def leela_chair(art: Art) -> None:
    """A bentwood chair, a black gown over its back."""
    contact(art, 6, 70, 30, 12)
    for x in (7, 31):
        leg(art, x, 44, 27)
    art.stroke(spline("8,46 7,14 21,4 35,14 34,46", closed=False), WOOD[2], 3.4)
    art.fill(rrect(4, 40, 34, 13, 4), WOOD[2])
    art.fill(rrect(4, 39, 34, 10, 4), WOOD[3])
    gown = spline("6,8 21,3 36,8 38,30 34,44! 30,36 26,46! 20,38 14,45! 8,40! 4,28")
    art.fill(gown, INK[0])
    with art.clip(gown):
        for line in ("12,6 12,26 10,46", "22,4 20,26 24,46", "32,8 33,28 31,44"):
            art.fill(brush(line, 1, 3.6, 2), INK[2], 0.9)
    art.fill(poly("18,5 24,5 25,16 21,12 17,16"), CREAM[4])


@prop("night_lamp", 30, 63, foot=Foot(4, 48, 22, 15))
def night_lamp(art: Art) -> None:
    """Nasreen's night lamp: a glass globe on a stool, burning to tell whoever wakes that she is at work."""
    contact(art, 5, 61, 20, 9)
    for x in (6, 21):
        leg(art, x, 38, 24, width=3)
    art.fill(rrect(3, 32, 24, 8, 2), WOOD[1])
    art.fill(rrect(3, 31, 24, 6, 2), WOOD[3])
    art.fill(oval(15, 32, 6, 2.2), MARI[1])
    art.fill(rect(13.6, 24, 2.8, 8), MARI[2])
    art.fill(oval(15, 17, 8.4, 8.4), TEAL[3])
    art.fill(oval(13, 15, 4, 4.4), TEAL[4])


@glow("night_lamp")
def night_lamp_glow(art: Art) -> None:
    """The green globe, alight."""
    art.fill(oval(15, 17, 14, 14), "#58c8a0", 0.3, blur=5)
    art.fill(oval(15, 17, 8.4, 8.4), "#7ee0b8", 0.7)
    art.fill(oval(14, 16, 4.6, 4.8), "#e8fff0", 0.8)


@prop("bed_locker", 63, 72, foot=Foot(3, 48, 57, 24))
def locker(art: Art) -> None:
    """An open locker, two shelves, scrubbed; its number burnt into the edge."""
    contact(art, 5, 70, 54, 14)
    art.fill(rect(3, 20, 57, 50), WOOD[0])
    art.fill(rect(3, 20, 4, 50), WOOD[2])
    art.fill(rect(56, 20, 4, 50), WOOD[1])
    art.wash(rect(7, 22, 49, 46), (0, 22), (0, 68), [(0, INK[0], 0.6), (1, WOOD[1], 0.5)])
    for y in (43, 63):
        art.fill(rect(5, y, 53, 4), WOOD[2])
        art.fill(rect(5, y, 53, 1.2), WOOD[4])
    for x in (4, 54):
        art.fill(rect(x, 64, 5, 7), WOOD[1])
    board(art, 1, 8, 61, 13, 3)
    art.fill(rrect(46, 22.6, 9, 4, 1), STEEL[3])


@prop("trunk_row", 141, 54, foot=Foot(3, 30, 135, 24))
def trunk_row(art: Art) -> None:
    """The others' trunks against the wall by rule: rose, green, and one tied with a sari border."""
    contact(art, 5, 51, 130, 16, skew=6)
    for index, ramp in enumerate((VERM, LEAF)):
        x = 3 + index * 46
        art.fill(rrect(x, 12, 43, 40, 2), ramp[1])
        art.fill(rrect(x, 10, 43, 17, 2), ramp[3])
        art.fill(rect(x, 26, 43, 1.4), ramp[4], 0.7)
        art.fill(rect(x, 28, 43, 22), ramp[2])
        art.fill(rect(x + 36, 28, 7, 22), ramp[1], 0.8)
        for band in (3, 36):
            art.fill(rect(x + band, 10, 3.4, 41), STEEL[2])
            art.fill(rect(x + band, 10, 1, 41), STEEL[4])
        art.fill(rect(x + 17, 23, 9, 9), MARI[2])
        art.fill(oval(x + 21.5, 28.4, 1.4), INK[0])
        flower(art, x + 12, 40, 3, MARI[3] if ramp is VERM else RANI[3])
        flower(art, x + 31, 40, 3, MARI[3] if ramp is VERM else RANI[3])
    art.fill(rrect(96, 20, 40, 32, 5), WOOD[1])
    art.fill(rrect(96, 18, 40, 28, 5), WOOD[3])
    art.fill(rect(97, 30, 38, 1.2), WOOD[1])
    for x in (104, 126):
        art.fill(rect(x, 18, 3, 33), WOOD[1])
        art.fill(rect(x - 1, 30, 5, 5), MARI[3])
    art.fill(brush("100,17 116,22 134,16", 3, 5, 3), RANI[2])
    art.fill(brush("100,17 116,21 134,15", 0.8, 1.2, 0.8), MARI[3])
    art.stroke(spline("110,18 112,12 120,12 122,18", closed=False), WOOD[1], 2.2)


@prop("trunk_padlock", 12, 54)
def padlock(art: Art) -> None:
    """The padlock on her hasp: brass, new, small."""
    art.stroke(spline("3,21! 3,16 6,13 9,16 9,21!", closed=False), STEEL[3], 1.6)
    art.fill(rrect(1, 20, 10, 9, 1.6), MARI[1])
    art.fill(rrect(1, 20, 8.6, 7.6, 1.6), MARI[3])
    art.fill(rect(2, 20.6, 6, 1.2), MARI[4])
    art.fill(oval(6, 24.4, 1.2), INK[0])


@prop("damp_stain", 99, 93)
def damp_stain(art: Art) -> None:
    """A stain from the ceiling down: an island with a harbour, in three tides of brown."""
    coast = spline("12,1! 88,1! 92,22 82,34 88,52 66,66 58,54 48,82 36,86 30,66 14,60 18,38 6,22")
    art.fill(coast, "#7d4a42", 0.3, blur=2)
    art.stroke(coast, "#6b3a36", 1.5, 0.4)
    inner = spline("24,2! 76,2! 76,20 64,30 68,44 52,50 44,40 40,62 32,50 28,34 20,20")
    art.fill(inner, "#7d4a42", 0.28, blur=1.5)
    art.stroke(inner, "#6b3a36", 1, 0.35)
    art.fill(brush("40,70 42,84 41,92", 3, 2, 0.6), "#6b3a36", 0.4)
    for x, y in ((72, 74), (80, 68), (22, 76)):
        art.fill(oval(x, y, 3, 2.2), "#7d4a42", 0.4)


@prop("bucket_drip", 54, 48, foot=Foot(8, 30, 36, 18))
def bucket_drip(art: Art) -> None:
    """The bucket under the stain, a ring spreading in it, a wet star round its foot."""
    art.fill(spline("2,40 12,33 38,32 52,39 48,46 26,48 8,46"), DUSK[2], 0.5)
    art.fill(oval(27, 43, 18, 4), INK[0], 0.45, blur=1.4)
    body = spline("10,12! 44,12! 39,44! 15,44!")
    art.fill(body, STEEL[1])
    with art.clip(body):
        art.fill(rect(10, 10, 17, 36), STEEL[2])
        art.fill(rect(14, 10, 4, 36), STEEL[4])
        for y in (22, 36):
            art.fill(rect(8, y, 40, 1.4), STEEL[0])
    art.fill(oval(27, 12, 17, 5), STEEL[3])
    art.fill(oval(27, 12.6, 15, 3.8), DUSK[1])
    art.stroke(oval(28, 12.8, 8, 1.9), DUSK[4], 0.9)
    art.stroke(oval(28, 12.8, 3.4, 0.9), "#ffffff", 0.8, 0.8)
    art.stroke(spline("10,12 12,24 27,29 42,24 44,12", closed=False), INK[2], 1.3)
    art.fill(spline("28,0! 29.6,4 28,6.4 26.4,4"), DUSK[4])


@prop("bucket_dry", 48, 45, foot=Foot(6, 27, 36, 18))
def bucket_dry(art: Art) -> None:
    """The same bucket out of season, upside down, with a cushion of old sari on it."""
    art.fill(oval(25, 41, 19, 4), INK[0], 0.45, blur=1.4)
    body = spline("12,12! 36,12! 42,42! 6,42!")
    art.fill(body, STEEL[1])
    with art.clip(body):
        art.fill(rect(4, 10, 19, 36), STEEL[2])
        art.fill(rect(13, 10, 4, 36), STEEL[4])
        art.fill(rect(4, 36, 40, 1.6), STEEL[0])
    art.fill(oval(24, 11, 14, 5), RANI[1])
    art.fill(oval(24, 9.6, 14, 4.6), RANI[3])
    for x in (15, 24, 33):
        art.fill(oval(x, 9.6, 1.6, 1), MARI[3])


@prop("matka_stand", 48, 78, foot=Foot(6, 54, 36, 22))
def matka_stand(art: Art) -> None:
    """The matka on its stand, a steel tumbler over its mouth, chained."""
    contact(art, 9, 76, 30, 12)
    for x in (8, 36):
        leg(art, x, 48, 28)
    art.fill(rect(8, 62, 32, 3), WOOD[2])
    art.fill(rect(5, 46, 38, 5), WOOD[2])
    art.fill(rect(5, 46, 38, 1.4), WOOD[4])
    clay(art, spline("16,20! 32,20! 34,25 42,34 39,45 24,50 9,45 6,34 14,25"), 28, VERM)
    art.stroke(spline("7,35 24,39 41,35", closed=False), CREAM[3], 1.4, 0.8, dash=(2, 2.4))
    art.fill(rrect(13, 15, 22, 6, 3), VERM[3])
    art.fill(rrect(19, 4, 10, 11, 1), STEEL[2])
    art.fill(rect(19, 4, 3, 11), STEEL[4])
    art.stroke(spline("29,8 38,14 43,30", closed=False), STEEL[1], 0.9, dash=(1.6, 1))


@prop("pinned_pictures", 54, 51)
def pinned_pictures(art: Art) -> None:
    """Over a bed: a postcard of a lake, a court's cause list, a pressed leaf, a picture of no film star."""
    for x, y, width, height, tone, turn in (
        (4, 5, 22, 15, TEAL[3], -4),
        (30, 3, 17, 23, CREAM[4], 3),
        (9, 26, 14, 18, MARI[4], 2),
    ):
        with art.at(turn=turn, pivot=(x, y)):
            art.fill(rect(x + 1.4, y + 2, width, height), INK[0], 0.3, blur=1)
            art.fill(rect(x, y, width, height), tone)
            art.fill(oval(x + width / 2, y + 1.6, 1.2), VERM[2])
    art.fill(poly("5,13 12,9 18,14 25,10 26,18 6,19"), TEAL[1], 0.8)
    writing(art, 33, 8, 11, 5, 2.8)
    art.fill(brush("14,42 16,34 17,29", 0.8, 5, 0.6), LEAF[2])
    hung(art, 30, 30, 18, 18, rim=3)
    art.fill(oval(39, 38, 3.4, 4), CREAM[3])
