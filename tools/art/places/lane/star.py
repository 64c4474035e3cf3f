"""The face on the hoarding: Kavita as a cinema painter sees her, in planes of warm and cold colour.

She is drawn about the middle of her face, 140 units from hairline to chin, looking down the lane to the left.
"""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, LIPS, MARI, SKIN, TEAL, VERM
from tools.art.kit.paths import oval, poly, spline

PLUM = "#9c4a5c"
"""What a cinema painter puts into the shade of a cheek."""

FACE = "-50,-46 -54,-14 -50,14 -40,40 -24,62 -6,72 8,70 30,54 46,28 54,-6 52,-44 30,-70 -4,-78 -34,-70"


def eyes(art: Art) -> None:
    """Paint two eyes and their brows: kohl to the temple, and a spark where the light is."""
    for x, half in ((-26.0, 15.0), (22.0, 18.0)):
        y = -14.0
        white = (
            f"{x - half},{y + 1}! {x - half * 0.4},{y - 8} {x + half * 0.35},{y - 8.4} {x + half},{y - 1}!"
        )
        shape = spline(f"{white} {x + half * 0.4},{y + 6.4} {x - half * 0.45},{y + 6.6}")
        art.fill(shape, CREAM[4])
        with art.clip(shape):
            art.fill(oval(x - 3, y - 1, 8.4, 8.8), SKIN[0])
            art.fill(oval(x - 3, y - 1, 4.4, 4.8), INK[0])
            art.fill(oval(x - 5.6, y - 4, 2.2, 2), "#ffffff")
            art.fill(oval(x + 1, y + 3, 1.2), MARI[3])
            left, right = x - half, x + half
            shade = f"{left},{y - 12}! {right},{y - 12}! {right},{y - 3} {x},{y - 6} {left},{y - 1}!"
            art.fill(spline(shade), PLUM, 0.5)
        lid = (
            f"{x - half - 1},{y + 2} {x - half * 0.3},{y - 9} {x + half * 0.4},{y - 9} {x + half + 7},{y - 5}"
        )
        art.fill(brush(lid, 1.2, 5.4, 0.6), INK[0])
        art.fill(brush(f"{x - half},{y + 2} {x},{y + 8} {x + half + 2},{y - 1}", 0.6, 2.2, 0.6), INK[0])
        for step in range(4):
            lash = x + half * (0.1 + 0.3 * step)
            art.fill(brush(f"{lash},{y - 8 + step} {lash + 3},{y - 13 + step * 1.4}", 1.6, 1.2, 0.3), INK[0])
        inner = x - half - 1 if x < 0 else x - half + 5
        outer = x + half - 3 if x < 0 else x + half + 7
        brow = f"{inner},{y - 17} {(inner + outer) / 2 + 1},{y - 25} {outer},{y - 19}"
        art.fill(brush(brow, 1.4 if x < 0 else 3, 4.8, 2.4 if x < 0 else 0.6), INK[0])


def mouth(art: Art) -> None:
    """Paint the famous mouth, a little open, as if it had just stopped speaking."""
    whole = spline("-28,39! -16,36 -9,34 -4,36 2,34 12,36 23,39! 14,51 -2,56 -18,51")
    art.fill(whole, LIPS[1])
    with art.clip(whole):
        art.fill(spline("-28,39! -12,40 -3,41 10,40 23,39! 8,47 -12,47"), "#3a1420")
        art.fill(spline("-17,41! -3,41.6 13,41! 8,44 -11,44"), CREAM[4])
        art.fill(spline("-20,47 -4,49 16,46 20,60 -24,60"), VERM[2])
        art.fill(spline("-14,50 -5,49.6 4,50 -2,53"), VERM[4])
        art.fill(spline("-25,41 -10,35 -4,37 -8,39"), VERM[3])
    art.fill(brush("-28,40 -31,36", 1.2, 2, 0.6), PLUM, 0.8)
    art.fill(brush("23,40 26,36", 1.2, 2, 0.6), PLUM, 0.8)


def hair_behind(art: Art) -> None:
    """Let the hair fall in waves, blown to the right, plum in its shade and blue along its edge."""
    mass = (
        "-66,-30! -60,-84 -20,-116 40,-112 78,-76 84,-34 112,0 104,44 134,76 128,120! -84,120! -70,60 -76,10"
    )
    art.fill(spline(mass), INK[0])
    for line in ("70,-70 78,-10 96,30 92,110", "56,-20 72,30 66,70 84,116", "-60,-20 -66,30 -60,70 -72,116"):
        art.fill(brush(line, 1, 9, 2), INK[2])
    for line in ("76,-66 86,-16 108,30 106,112", "62,-40 80,20 78,60 100,112"):
        art.fill(brush(line, 1, 3.6, 1), DUSK[2])


def bare_face(art: Art) -> None:
    """Paint the head without eyes and mouth: neck, planes of the face, nose, hair over the brow, jewels."""
    art.fill(spline("-26,40! -24,80 -60,120! 90,120! 44,84 40,30!"), SKIN[2])
    art.fill(spline("-20,58 4,84 40,52 46,120! -10,120!"), PLUM, 0.75)
    face = spline(FACE)
    art.fill(face, SKIN[3])
    with art.clip(face):
        art.fill(spline("10,-90! 26,-40 24,-6 36,10 18,40 14,90! 80,90! 80,-90!"), SKIN[2])
        art.fill(spline("40,-80! 42,-30 36,6 42,24 22,56 10,84! 80,84! 80,-80!"), PLUM)
        art.fill(brush("56,-40 56,0 44,36 26,60", 1, 7, 2), TEAL[3])
        art.fill(spline("-60,-60! -44,-66 -40,-36 -46,-4 -40,26 -60,30!"), SKIN[4])
        art.fill(spline("-24,-66 4,-70 8,-50 -18,-48"), SKIN[4], 0.8)
        art.fill(oval(-34, 18, 13, 9), VERM[3], 0.5)
        art.fill(oval(28, 20, 12, 9), VERM[1], 0.4)
        art.fill(spline("-20,66 -2,60 10,66 0,76"), SKIN[4], 0.7)
        for x in (-26, 22):
            art.fill(oval(x, -20, 18, 9), PLUM, 0.4)
    art.fill(spline("-6,-26! -8,-4 -16,16 -16,22 -8,26! 6,25! 8,18 4,0 4,-22!"), SKIN[2], 0.9)
    art.fill(brush("-7,-24 -9,-2 -16,15", 1, 4, 2), SKIN[4])
    art.fill(spline("-12,22 -6,26 2,25 -2,22"), SKIN[0], 0.8)
    art.stroke(oval(6, 21, 2.6), MARI[3], 1.8)
    crown = "-56,-8! -62,-50 -40,-92 4,-104 46,-92 66,-50 58,2! 54,-34 36,-58 -2,-70 -32,-60 -48,-38!"
    art.fill(spline(crown), INK[0])
    for line in ("-50,-56 -20,-88 20,-90", "-40,-54 -8,-78 34,-74", "48,-70 60,-44 60,-16"):
        art.fill(brush(line, 0.8, 5, 0.8), INK[2])
    art.fill(brush("-34,-84 4,-98 36,-88", 0.6, 3.4, 0.6), "#6b4a5c")
    art.fill(oval(-6, -46, 4.2, 5), VERM[2])
    art.fill(oval(-7, -47.6, 1.4), VERM[4])


def jewels(art: Art) -> None:
    """Hang an earring as large as a saucepan."""
    for x, y in ((56, 22), (-52, 26)):
        art.fill(oval(x, y, 5), MARI[3])
        art.fill(poly(((x - 8, y + 18), (x, y + 4), (x + 8, y + 18))), MARI[2])
        art.fill(spline(f"{x - 9},{y + 18}! {x + 9},{y + 18}! {x},{y + 24}"), MARI[4])
        for step in (-6, 0, 6):
            art.fill(oval(x + step, y + 25, 2), CREAM[4])
