"""Hair of small heads: what lies behind the face, and what falls over it."""

import math
from collections.abc import Sequence

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, VERM
from tools.art.kit.paths import oval, spline
from tools.art.people.hairdos import (
    CUTS,
    cut_behind_face,
    cut_behind_head,
    cut_behind_profile,
    cut_over_face,
    cut_over_profile,
)
from tools.art.people.limb import limb
from tools.art.people.look import Look

Curls = tuple[tuple[float, float], ...]

CURLS_BEHIND: Curls = ((-9, 3), (-9.8, -1.6), (9, 3), (9.8, -1.6), (-8.4, -6), (8.4, -6))
CURLS_ROUND: Curls = (
    *((-8.6, 5), (-10, 0), (-8.6, -6), (-4.4, -9.4), (0.6, -10.4), (5.4, -9), (9, -5), (10, 1), (8.2, 6)),
    *((-4, 8), (0.4, 8.6), (4.8, 8), (-4, -3), (3, -4.6), (0, 2)),
)
"""Where the curls of a curly head lie, seen from the front, the side and the back."""


def behind_face(art: Art, look: Look) -> None:
    """Draw the hair that shows behind a face seen from the front."""
    hair = look.hair
    if look.hairdo in CUTS:
        cut_behind_face(art, look, CUTS[look.hairdo])
        if look.hairdo == "two_plaits":
            for side in (-1, 1):
                _plait(art, look, side)
        return
    match look.hairdo:
        case "bun":
            art.fill(oval(0, 1, 11.2, 11), hair[0])
            art.fill(oval(9.5, 7.5, 4.4, 4.6), hair[0])
            if look.gajra:
                for x, y in ((7.6, 4.2), (10.2, 3.4), (12.8, 4.8)):
                    art.fill(oval(x, y, 1.7), CREAM[4])
        case "plait":
            art.fill(oval(0, 0.6, 11, 10.6), hair[0])
            end = 17 if look.child else 27
            limb(art, ((8, 7), (10.4, 12), (9.6, end)), 4.6, 2.8, hair[0])
            _bow(art, look, 9.7, end - 1.4)
        case "bob":
            art.fill(spline("-11,-2 -11.4,6 -9.6,10! 9.6,10! 11.4,6 11,-2 6,-10 -6,-10"), hair[0])
        case "short":
            art.fill(oval(0, -1, 10.4, 10.4), hair[0])
        case "curls":
            _curls(
                art, look, ((-9.6, 3.6), (-10.6, -1.6), (9.6, 3.6), (10.6, -1.6), (-9, -6.4), (9, -6.4)), 3.6
            )
            art.fill(oval(0, -2, 10.4, 9.6), hair[0])
        case "waved":
            art.fill(spline("-11.2,-2 -12,3 -10,7.6! 10,7.6! 12,3 11.2,-2 6.4,-10.8 -6.4,-10.8"), hair[0])


def over_face(art: Art, look: Look) -> None:
    """Draw the hair that falls over a face seen from the front."""
    hair = look.hair
    if look.hairdo in CUTS:
        cut_over_face(art, look, CUTS[look.hairdo])
        return
    match look.hairdo:
        case "bun":
            _parted(art, look)
        case "plait":
            art.fill(
                spline(
                    "-9.6,2! -8.4,-2 -4,-4.6 -1,-7.4! 4.6,-4.4 8.4,-2 9.6,2! 11,-4 6.4,-10.2 0,-11.6 "
                    "-6.4,-10.2 -11,-4"
                ),
                hair[0],
            )
            art.fill(brush("-6.6,-7.4 -2,-9.4 3,-9", 0.3, 1.4, 0.3), hair[2], 0.8)
        case "bob":
            fringe = (
                "-10.6,6! -9,0 -8,-2.6! -3,-1.6 2,-1.8 8,-2.8! 9,0 10.6,6! 11.2,-4 6.4,-10.4 0,-11.8 "
                "-6.4,-10.4 -11.2,-4"
            )
            art.fill(spline(fringe), hair[0])
            art.fill(brush("-6.6,-7.4 -1,-9.6 4,-8.8", 0.3, 1.5, 0.3), hair[2], 0.8)
            _bow(art, look, -7.6, -7.4)
        case "short":
            art.fill(
                spline(
                    "-9.8,4! -8.6,-2 -6,-4.6 1,-4 5,-6.6 8.4,-2.4 9.6,4! 11,-3 8.4,-10.6 1,-13.2 -7,-12 "
                    "-11,-5"
                ),
                hair[0],
            )
            art.fill(brush("-6,-8.6 -1,-11 4,-10.6", 0.3, 1.6, 0.3), hair[2], 0.8)
        case "curls":
            _curls(
                art, look, ((-8.4, -5), (-5, -9), (0, -10.6), (5, -9), (8.4, -5), (1.6, -6.4), (-4, -6)), 3.5
            )
        case "waved":
            brow, crown = (
                "-10.4,5! -9.4,-1 -7,-4.2 -2,-4.4 3,-7 6,-4 9,-1.6 10.4,5!",
                "12,-3 7,-10.6 0,-12 -7,-10.6",
            )
            art.fill(spline(f"{brow} {crown} -12,-3"), hair[0])
            _waves(art, look, ("-9,-3 -5,-8 0,-8.6", "3,-8.8 7,-7 9.6,-2", "-10.6,2 -9.6,-3 -7,-6"))


def _parted(art: Art, look: Look) -> None:
    """Comb the hair to both sides of a parting, red in it if she is married."""
    for side in (-1, 1):
        with art.at(stretch=(side, 1)):
            wing = "0,-10.8! 0,-6.2! 3.4,-5.2 7,-2.2 8.8,2.8! 10.4,3.4 11,-3 7,-9.6"
            art.fill(spline(wing), look.hair[0])
    art.fill(brush("-1.4,-9.4 -5.5,-8 -9,-2", 0.4, 1.6, 0.4), look.hair[2], 0.8)
    art.fill(brush("2,-9 5,-7.4 8,-3", 0.3, 1, 0.3), look.hair[1], 0.9)
    if look.sindoor:
        art.fill(brush("0,-10.8 0,-6.4", 1, 1, 0.6), VERM[2])


def _waves(art: Art, look: Look, lines: Sequence[str]) -> None:
    """Let light run along the waves."""
    for line in lines:
        art.fill(brush(line, 0.3, 1.3, 0.3), look.hair[2], 0.9)


def behind_head(art: Art, look: Look) -> None:
    """Draw the whole hair of a head seen from behind."""
    hair = look.hair
    if look.hairdo in CUTS:
        if look.hairdo == "two_plaits":
            for side in (-1, 1):
                _plait(art, look, side)
        cut_behind_head(art, look, CUTS[look.hairdo])
        return
    if look.hairdo in ("short", "curls", "waved", "bob"):
        _cut_from_behind(art, look)
        return
    art.fill(oval(0, 0.4, 11, 11), hair[0])
    art.fill(brush("0,-10.6 0,-3", 0.5, 0.6, 0.3), look.skin[1], 0.7)
    art.fill(brush("-2,-9.4 -7,-6.4 -8,1", 0.4, 1.6, 0.4), hair[2], 0.8)
    if look.hairdo == "plait":
        end = 19 if look.child else 33
        limb(art, ((0, 7), (0.4, end * 0.6), (-0.4, end)), 5.4, 3, hair[0])
        for knot in range(3 if look.child else 8):
            art.fill(
                brush([(-2, 10.4 + knot * 2.7), (0, 12 + knot * 2.7), (2, 10.4 + knot * 2.7)], 0.4, 0.9, 0.4),
                hair[2],
                0.9,
            )
        _bow(art, look, -0.2, end - 1.6)
        return
    art.fill(oval(0, 8, 6.6, 6), hair[0])
    art.fill(brush("-4,6.4 0,4.6 4,7", 0.3, 1.2, 0.3), hair[2], 0.9)
    if look.gajra:
        for bloom in range(7):
            angle = math.pi + bloom / 6 * math.pi
            art.fill(
                oval(6.8 * math.cos(angle), 7.4 + 5.6 * math.sin(angle), 1.9), CREAM[4 if bloom % 2 else 3]
            )


def _cut_from_behind(art: Art, look: Look) -> None:
    """Draw short hair from behind."""
    hair = look.hair
    if look.hairdo == "short":
        art.fill(spline("-10,4 -11,-4 -7,-11.8 0,-13 8,-11 11,-4 10,4 6.4,9.6 0,10.8 -6.4,9.6"), hair[0])
        art.fill(brush("-7,-8 -2,-10.8 4,-10.4", 0.3, 1.6, 0.3), hair[2], 0.8)
        art.fill(brush("-5,5 0,7.6 5,5", 0.3, 1, 0.3), hair[1], 0.9)
        return
    if look.hairdo == "curls":
        art.fill(oval(0, -1, 10.6, 10.4), hair[0])
        _curls(art, look, CURLS_ROUND, 3.2)
        return
    if look.hairdo == "waved":
        art.fill(spline("-11.4,-3 -12,4 -9,9! 0,10.4 9,9! 12,4 11.4,-3 6.6,-10.8 0,-12 -6.6,-10.8"), hair[0])
        for line in ("-8,-6 -2,-8 4,-6", "-9,0 -2,-2 6,0", "-8,5 0,3.4 8,5"):
            art.fill(brush(line, 0.3, 1.3, 0.3), hair[2], 0.9)
        return
    if look.hairdo == "bob":
        art.fill(
            spline("-11,-3 -11.4,5 -10,10! 0,11 10,10! 11.4,5 11,-3 6.4,-10.6 0,-11.6 -6.4,-10.6"), hair[0]
        )
        art.fill(brush("-3,-9.4 -8,-5.4 -9,3", 0.4, 1.7, 0.4), hair[2], 0.8)
        _bow(art, look, 7.6, -7.4)
        return


def behind_profile(art: Art, look: Look, lag: float) -> None:
    """Draw the hair that shows behind a face in profile, facing right."""
    hair = look.hair
    if look.hairdo in CUTS:
        cut_behind_profile(art, look, CUTS[look.hairdo], lag)
        if look.hairdo == "two_plaits":
            limb(art, ((-7, 6), (-9.4, 11), (-8.6 + lag, 17)), 4.4, 2.8, hair[0])
            _bow(art, look, -8.6 + lag, 15.6)
        return
    match look.hairdo:
        case "bun":
            art.fill(oval(-10, 6.6, 5, 5), hair[0])
            art.fill(brush("-13,6 -10,3.6 -7.4,6", 0.3, 1, 0.3), hair[2], 0.8)
            if look.gajra:
                for x, y in ((-6.6, 2.2), (-9.2, 1.2), (-12, 1.8), (-14.2, 4.2)):
                    art.fill(oval(x, y, 1.8), CREAM[4])
        case "plait":
            end = 17 if look.child else 29
            limb(art, ((-8, 5), (-11, 10), (-11 + lag, end)), 5, 2.8, hair[0])
            _bow(art, look, -11 + lag, end - 1.4)
        case "curls":
            _curls(art, look, ((-9, 4), (-10, -1), (-8.6, -6), (-4.6, -9), (0.6, -10), (5.4, -8.4)), 3.2)
        case "waved":
            art.fill(spline("-4,-10 -11,-6 -12.6,2 -10,8! -4,9! 0,0"), hair[0])
    crown = oval(-0.6, -0.6, 9.6, 10.4) if look.hairdo == "short" else oval(-1.4, -0.4, 10.4, 10.8)
    art.fill(crown, hair[0])


CURLS_ASIDE = ((7.4, -6.4), (3.6, -6.6), (0, -4.4), (-2.6, -1), (-5, 3), (-8, 5.4), (-6, -3))
"""Where curls lie over a face in profile."""


def over_profile(art: Art, look: Look) -> None:
    """Draw the hair that falls over a face in profile, facing right."""
    hair = look.hair
    if look.hairdo in CUTS:
        cut_over_profile(art, look, CUTS[look.hairdo])
        return
    match look.hairdo:
        case "bun":
            art.fill(
                spline("7.6,-8! 4,-5.4 0,-2.4 -1.6,2 -4.6,6.4 -9,6 -11.8,0 -9,-8 -2,-11.4 4,-10.8"), hair[0]
            )
            art.fill(brush("4,-9 -3,-7 -7,1", 0.4, 1.6, 0.4), hair[2], 0.8)
        case "plait":
            art.fill(
                spline("8.4,-6! 3.6,-4.6 -0.6,-2.4 -2.4,2 -4.6,6.4 -9,6 -11.6,0 -9,-8 -2,-11.4 5,-10.4"),
                hair[0],
            )
            art.fill(brush("4,-9 -3,-7.4 -7,-1", 0.4, 1.5, 0.4), hair[2], 0.8)
        case "bob":
            art.fill(
                spline(
                    "9,-3.4! 4.6,-2 1.6,-2.2 -0.4,3 0.4,9.4! -6,10.8 -10.6,9.4! -12,1 -9.4,-8 -2,-11.6 6,-10"
                ),
                hair[0],
            )
            art.fill(brush("5,-8.6 -3,-8.4 -8,-2", 0.4, 1.6, 0.4), hair[2], 0.8)
            _bow(art, look, -1, -9)
        case "curls":
            _curls(art, look, CURLS_ASIDE, 3.4)
        case "waved":
            art.fill(
                spline(
                    "8.6,-6! 4.6,-4.6 0.6,-2.4 -1,2.6 -3.4,7.4! -8,8.6 -11.4,6! -12,-1 -9,-8 -2,-11.8 6,-10.6"
                ),
                hair[0],
            )
            _waves(art, look, ("5,-8 -1,-8 -6,-3", "-2,-4 -6,0 -7,6", "-8,-5 -10.4,0 -9.6,5"))
        case "short":
            art.fill(
                spline(
                    "9,-5! 4,-4.8 0,-3.4 -0.6,4.6! -2.6,2 -5,6.4 -7.6,7.6 -10.8,2 -9.8,-7.6 -2,-12.4 "
                    "8,-11.8 11,-7.6!"
                ),
                hair[0],
            )
            art.fill(brush("5,-10.6 -3,-10.2 -8,-3", 0.4, 1.6, 0.4), hair[2], 0.8)


def _plait(art: Art, look: Look, side: int) -> None:
    """Hang one of two short plaits beside a child's neck."""
    limb(art, ((side * 8, 7), (side * 10.6, 11), (side * 9.8, 17)), 4.6, 2.8, look.hair[0])
    _bow(art, look, side * 9.9, 15.6)


def _curls(art: Art, look: Look, spots: Curls, radius: float) -> None:
    """Paint a mass of curls, each with a lit edge."""
    for x, y in spots:
        art.fill(oval(x, y, radius), look.hair[0])
    for x, y in spots:
        curl = [
            (x - radius * 0.6, y + radius * 0.1),
            (x - radius * 0.1, y - radius * 0.6),
            (x + radius * 0.6, y - 0.2),
        ]
        art.fill(brush(curl, 0.3, 0.9, 0.3), look.hair[2], 0.85)


def _bow(art: Art, look: Look, x: float, y: float) -> None:
    """Tie a child's ribbon, or a grown woman's plain band."""
    if not look.child:
        if look.hairdo == "plait":
            art.fill(oval(x, y, 1.8, 1.2), look.ribbon[2])
        return
    for side in (-1, 1):
        with art.at(x, y, stretch=(side, 1)):
            art.fill(spline("0,0! 2.6,-2.4 4.2,-1.2 4,1.6 2.4,2"), look.ribbon[2 if side < 0 else 3])
    art.fill(oval(x, y, 1.2), look.ribbon[3])
