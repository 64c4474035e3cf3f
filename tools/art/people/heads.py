"""Small heads, seen from the front, the back and the side; their origin is the middle of the face."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, MARI, VERM
from tools.art.kit.paths import oval, poly, spline
from tools.art.people.hair import behind_face, behind_head, behind_profile, over_face, over_profile
from tools.art.people.jacket import peaked_cap
from tools.art.people.look import Look

EYE = INK[0]

STUBBLE = "-10,2 -7.4,6.4 -3,5 0,5.4 3,5 7.4,6.4 10,2 10,14 -10,14"


def front_head(art: Art, look: Look, *, shut: bool) -> None:
    """Draw a head that looks at the viewer."""
    behind_face(art, look)
    skin = look.skin
    for side in (-1, 1):
        art.fill(oval(side * 9, 2.4, 1.9, 2.7), skin[2])
    face = spline("-8.9,-3 -8.6,3 -6.4,8.4 0,11.4 6.4,8.4 8.6,3 8.9,-3 0,-9")
    art.fill(face, skin[3])
    with art.clip(face):
        art.fill(spline("4.6,-10 5.8,0 4.6,6 1.6,12 12,14 12,-10"), skin[2])
        for side in (-1, 1):
            art.fill(oval(side * 5.6, 4.8, 2.5, 1.7), VERM[2], 0.28)
        if look.hairdo != "balding":
            art.fill(spline("-12,-12 12,-12 9,-1 5,-4.2 0,-6 -5,-4.2 -9,-1"), skin[1], 0.6)
        if look.stubble:
            art.fill(spline(STUBBLE), look.hair[1], 0.5)
        if look.beard:
            beard = "-10,1 -7.6,6 -3,5 0,5.6 3,5 7.6,6 10,1 10,14 -10,14"
            art.fill(spline(beard), look.hair[1], 0.72)
    for side in (-1, 1):
        with art.at(stretch=(side, 1)):
            _front_eye(art, look, shut=shut)
    art.fill(brush("0.2,2 0.9,4.2 -0.3,4.8", 0.3, 0.9, 0.4), skin[1])
    _front_mouth(art, look)
    if look.bindi:
        art.fill(oval(0, -2.9, 1.15), VERM[2])
    if look.spectacles:
        for side in (-1, 1):
            art.stroke(oval(side * 4, 1.5, 2.9, 2.7), INK[1], 0.8)
        art.stroke(poly("-1.1,1.2 1.1,1.2", closed=False), INK[1], 0.8)
    over_face(art, look)
    if look.cap:
        peaked_cap(art, look, aside=False)


def _front_eye(art: Art, look: Look, *, shut: bool) -> None:
    """Draw the eye and brow right of the nose."""
    if shut:
        art.fill(brush("2.2,1.5 4,2.5 6,1.5", 0.5, 1.1, 0.5), EYE)
    else:
        art.fill(oval(3.9, 1.6, 1.5 if look.child else 1.4, 2.1 if look.child else 1.95), EYE)
        art.fill(oval(4.3, 0.9, 0.5), CREAM[4], 0.9)
        art.fill(brush("2.2,0.3 4,-0.8 6.3,0.3", 0.5, 1.2, 0.5), EYE)
    brow = look.hair[1] if look.hair[0] != INK[0] else look.hair[0]
    art.fill(brush("2.1,-2.7 4,-3.7 6.4,-2.6", 0.8, 1.3 if look.man else 1.1, 0.4), brow)


def _front_mouth(art: Art, look: Look) -> None:
    if look.moustache:
        lip = "0,5.4 -2.6,5.2 -5,7.2! -2,7.2 0,6.8 2,7.2 5,7.2! 2.6,5.2"
        art.fill(spline(lip), look.hair[0])
        art.fill(brush("-1.6,8.6 0,8.9 1.6,8.6", 0.4, 0.9, 0.4), look.skin[1])
        return
    lips = look.skin[1] if look.child or look.man else VERM[1]
    art.fill(spline("-2.2,7.2! -0.8,6.7 0,7 0.8,6.7 2.2,7.2! 0,8.6"), lips)


def back_head(art: Art, look: Look) -> None:
    """Draw a head that looks away from the viewer."""
    for side in (-1, 1):
        art.fill(oval(side * 9, 2.4, 1.8, 2.6), look.skin[2])
    behind_head(art, look)
    if look.cap:
        peaked_cap(art, look, aside=False, back=True)


def side_head(art: Art, look: Look, *, shut: bool, lag: float) -> None:
    """Draw a head that looks to the right; lag is how far loose hair trails, in units."""
    behind_profile(art, look, lag)
    skin = look.skin
    face = spline("-4,-7 3,-9 8,-6 8.6,-1.2 9.4,1.4 11.2,4! 9.2,4.9 9.2,7.2 7.4,10.4 2.4,10.8 -3,7 -5,2")
    art.fill(face, skin[3])
    with art.clip(face):
        art.fill(spline("-6,-8 -2,-2 -1,4 3,8 7.6,11.6 0,14 -10,8"), skin[2])
        art.fill(oval(5.4, 4.9, 2.3, 1.7), VERM[2], 0.3)
        if look.hairdo != "balding":
            art.fill(spline("-8,-12 10,-12 10,-4.4 3,-4.6 -2,-1 -6,3"), skin[1], 0.6)
        if look.stubble:
            art.fill(spline("-4,2 0,6 3,6 7,5.4 12,6.4 10,14 -4,14"), look.hair[1], 0.5)
        if look.beard:
            art.fill(spline("-4,1 0,5 3,6 7,5.4 12,6.4 10,14 -4,14"), look.hair[1], 0.72)
    _side_eye(art, look, shut=shut)
    if look.moustache:
        art.fill(spline("10,5.4 7,5.4 4.8,7.6! 8,7.3 10.2,6.8"), look.hair[0])
    else:
        lips = skin[1] if look.child or look.man else VERM[1]
        art.fill(spline("6.8,7.4! 8.6,6.6 9.9,7.2! 8.8,8.6"), lips)
    if look.bindi:
        art.fill(oval(8.4, -2.6, 0.9, 1.1), VERM[2])
    if look.spectacles:
        art.stroke(oval(6.6, 1.5, 2.6, 2.7), INK[1], 0.8)
        art.stroke(poly("4,1 -3,0.6", closed=False), INK[1], 0.7)
    art.fill(oval(-3, 3, 1.9, 2.6), skin[2])
    over_profile(art, look)
    if look.cap:
        peaked_cap(art, look, aside=True)
    if look.outfit == "sari":
        art.fill(oval(-2.4, 6.3, 1.2), MARI[3])


def _side_eye(art: Art, look: Look, *, shut: bool) -> None:
    if shut:
        art.fill(brush("4,1.6 6.2,2.5 8,1.6", 0.4, 1.1, 0.5), EYE)
    else:
        art.fill(oval(6.4, 1.4, 1.15, 2), EYE)
        art.fill(oval(6.8, 0.7, 0.45), CREAM[4], 0.9)
        art.fill(brush("3.8,0.4 6.2,-0.8 8.2,0.2", 0.4, 1.2, 0.6), EYE)
    brow = look.hair[1] if look.hair[0] != INK[0] else look.hair[0]
    art.fill(brush("3.6,-2.8 6,-3.8 8.4,-3", 0.4, 1.2, 0.8), brow)
