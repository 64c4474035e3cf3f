"""The film star of the leaf: full length, toes on the tape, two keys held up, looking out to the left."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art, Spot
from tools.art.kit.palette import CREAM, INK, LEAF, LIPS, MARI, RANI, SKIN, VERM
from tools.art.kit.paths import oval, poly, rect, spline

SARI = VERM
GLASS = (LEAF[2], LEAF[3], RANI[2], LEAF[2], MARI[3])
"""The bangles, in the order in which they are put on."""


def film_star(art: Art) -> None:
    """Draw her about the point between her feet; she is 330 units tall with her hand up."""
    _tape(art)
    _hair_behind(art)
    _far_arm(art)
    _keys(art)
    _skirt(art)
    _body(art)
    _near_arm(art)
    _head(art)


def _tape(art: Art) -> None:
    """Put the cross of camera tape under her toes, new and white as yet."""
    for line in ("-46,2! 40,14! 38,20! -48,8!", "-22,22! 12,-6! 18,-3! -16,26!"):
        art.fill(poly(line), CREAM[4])
    for x in (-24, 12):
        art.fill(oval(x, 2, 13, 5), SKIN[3])
        art.fill(brush([(x - 9, 2), (x - 2, -3), (x + 6, -2)], 2), MARI[3])


def _hair_behind(art: Art) -> None:
    """Let her hair down in waves, as in the advertisement for the oil."""
    outer = "-10,-324! 8,-334 30,-324 40,-300 38,-280 50,-258 44,-238 54,-216 40,-192!"
    mass = spline(f"{outer} 26,-206 20,-230 10,-250 4,-286")
    art.fill(mass, INK[0])
    for line in (
        "18,-326 34,-300 34,-270 46,-236",
        "10,-322 26,-292 24,-262 36,-222",
        "30,-250 40,-230 38,-206",
    ):
        art.fill(brush(line, 0.8, 3.4, 0.8), INK[2])
    art.fill(brush("14,-330 30,-314 35,-294", 0.8, 3, 0.6), "#6b4a5c")


def _far_arm(art: Art) -> None:
    """Raise the arm that holds the keys, glass to the elbow."""
    art.fill(brush("-16,-252 -38,-238 -54,-222", 15, 13, 11), SKIN[2])
    art.fill(brush("-54,-222 -66,-250 -74,-282", 11, 10, 7), SKIN[3])
    art.fill(oval(-54, -222, 5.6), SKIN[2])
    _bangles(art, (-57, -230), (-72, -272), 9, 6.4)
    art.fill(spline("-80,-282 -78,-294 -70,-298 -66,-290 -68,-280 -74,-276"), SKIN[3])
    art.fill(brush("-76,-292 -82,-298 -80,-304", 3.2, 3, 2), SKIN[3])
    art.fill(brush("-71,-295 -74,-302 -72,-307", 3.2, 3, 2), SKIN[3])


def _bangles(art: Art, start: Spot, end: Spot, count: int, half: float) -> None:
    """String glass along an arm from the elbow to the wrist."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = (dx * dx + dy * dy) ** 0.5
    across = (-dy / length * half, dx / length * half)
    for number in range(count):
        share = number / (count - 1)
        x, y = start[0] + dx * share, start[1] + dy * share
        shrink = 1 - 0.3 * share
        ends = [
            (x - across[0] * shrink, y - across[1] * shrink),
            (x + across[0] * shrink, y + across[1] * shrink),
        ]
        art.stroke(poly(ends, closed=False), GLASS[number % len(GLASS)], 2.6)


def _keys(art: Art) -> None:
    """Hold up two keys by their bows; one catches the light."""
    for turn, tone in ((20, 2), (-10, 3)):
        with art.at(-79, -303, turn=turn, scale=1.25):
            art.stroke(oval(0, -6, 5), MARI[tone], 3.4)
            art.fill(rect(-1.6, -34, 3.2, 24), MARI[tone])
            art.fill(rect(0, -34, 7, 3.4), MARI[tone])
            art.fill(rect(0, -28, 7, 3.4), MARI[tone])
    for reach, wide in ((15, 2.2), (10, 1.6)):
        for x, y in ((reach, 0), (0, reach)):
            art.fill(
                brush([(-72 - x, -336 - y), (-72, -336), (-72 + x, -336 + y)], 0.2, wide, 0.2), "#ffffff"
            )


def _skirt(art: Art) -> None:
    skirt = spline("-24,-176! -34,-120 -32,-60 -44,-6! -10,6 20,4 44,-4! 42,-60 38,-124 26,-176!")
    art.fill(skirt, SARI[2])
    with art.clip(skirt):
        art.fill(spline("14,-180 24,-110 14,-50 22,10 60,10 60,-180"), SARI[1])
        for x, tone in ((-14, 3), (-6, 1), (2, 3), (10, 1)):
            art.fill(brush([(x * 0.5 - 4, -172), (x - 4, -90), (x * 1.7 - 6, 2)], 1, 4, 4), SARI[tone], 0.7)
        edge = [(-60, -16), (-10, -4), (30, -4), (60, -14)]
        art.stroke(spline(edge, closed=False), MARI[3], 9)
        art.stroke(spline([(x, y - 8) for x, y in edge], closed=False), MARI[4], 1.6)
    flying = spline("16,-262! 34,-244 52,-190 66,-120 84,-62! 60,-50! 46,-70 40,-130 24,-200")
    art.fill(flying, SARI[3], 0.92)
    with art.clip(flying):
        art.fill(brush("22,-250 44,-180 64,-70", 1, 7, 3), SARI[4], 0.7)
        art.stroke(poly("40,-66 96,-76", closed=False), MARI[3], 7)


def _body(art: Art) -> None:
    """Draw a sleeveless blouse, the waist, and the sari drawn tight across."""
    torso = spline("-19,-258! -24,-234 -17,-204 -24,-174! 26,-174! 18,-204 22,-234 19,-260! 0,-266")
    art.fill(torso, INK[1])
    with art.clip(torso):
        art.fill(rect(-30, -212, 60, 26), SKIN[3])
        art.fill(spline("4,-214 12,-200 6,-184 40,-184 40,-214"), SKIN[2])
        art.fill(spline("-30,-190 0,-184 30,-190 30,-170 -30,-170"), SARI[1])
        drape = spline("20,-266! 6,-262 -12,-238 -26,-204! -24,-192! -4,-208 14,-222 24,-236!")
        art.fill(drape, SARI[2])
        art.fill(brush("7,-262 -12,-238 -27,-202", 4, 5, 4), MARI[3])
    art.fill(poly("-7,-276 8,-276 12,-256 -10,-256"), SKIN[2])
    art.stroke(spline("-10,-258 0,-250 12,-258", closed=False), MARI[3], 2)


def _near_arm(art: Art) -> None:
    """Set the other hand on her hip."""
    art.fill(brush("17,-254 38,-228 44,-204", 15, 13, 11), SKIN[3])
    art.fill(oval(44, -204, 5.6), SKIN[3])
    art.fill(brush("44,-204 36,-190 20,-178", 11, 10, 8), SKIN[2])
    _bangles(art, (43, -198), (26, -182), 6, 6)
    art.fill(oval(20, -178, 7, 5), SKIN[3])


def _head(art: Art) -> None:
    """Turn her profile to the left: famous nose, famous smile, hair blown off the brow."""
    brow, mouth = "-2,-326 -14,-319 -19,-310 -20,-303 -22.6,-298 -26.6,-292.4!", "-23,-290.4 -22.6,-286"
    chin = "-22.4,-281 -21.6,-276 -18,-269 -10,-267.6 0,-274 8,-290 8,-312"
    face = spline(f"{brow} {mouth} {chin}")
    art.fill(face, SKIN[3])
    with art.clip(face):
        art.fill(spline("-2,-300 -4,-284 -12,-271 -8,-262 20,-262 20,-310"), SKIN[2])
        art.fill(oval(-13, -289, 5, 3.2), VERM[3], 0.38)
        art.fill(brush("-20,-316 -22,-304 -24,-296", 0.6, 2.2, 0.4), SKIN[4], 0.9)
        art.fill(brush("-23,-291 -20,-290.4 -19,-291.6", 0.4, 1, 0.4), SKIN[1], 0.8)
    art.fill(spline("-20.6,-301.6! -17,-303.6 -11,-301.4! -16,-299.4"), CREAM[4])
    art.fill(oval(-18.4, -301.6, 1.7, 2), INK[0])
    art.fill(brush("-21,-301.8 -16,-304.8 -9,-301", 0.6, 1.9, 0.9), INK[0])
    art.fill(brush("-20.6,-308.4 -15,-310.6 -8,-307.6", 0.6, 1.4, 0.5), INK[0])
    art.fill(spline("-23.4,-285.2! -19,-286 -15,-282.6! -18.6,-279.4 -22.4,-280.2"), LIPS[1])
    art.fill(brush("-22.8,-283 -19,-283 -15.6,-282.6", 0.3, 0.8, 0.3), CREAM[4])
    art.fill(oval(-19.4, -313, 1.3, 1.6), VERM[2])
    front = "-17,-314! -14,-328 -2,-337 16,-335 30,-322 35,-302 24,-284 9,-279!"
    crown = spline(f"{front} 6,-292 4,-304 -3,-312 -10,-313!")
    art.fill(crown, INK[0])
    art.fill(brush("-10,-325 6,-331 24,-316", 0.8, 3.4, 0.8), INK[2])
    art.fill(brush("-6,-318 8,-316 19,-300", 0.6, 2.4, 0.6), "#6b4a5c")
    art.fill(oval(6, -284, 3), MARI[3])
    art.fill(oval(6, -278, 2), CREAM[4])
