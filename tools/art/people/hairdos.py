"""Hairdos that are five outlines each: behind and over a face, from the back, behind and over a profile."""

from dataclasses import dataclass

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.paths import oval, rect, spline
from tools.art.people.look import Hairdo, Look


@dataclass(frozen=True, slots=True)
class Cut:
    """The outlines of one hairdo about the middle of a small head, and the lights on them."""

    behind: str
    over: tuple[str, ...]
    back: str
    aside_behind: str
    aside: str
    shine: tuple[str, ...] = ()
    aside_shine: tuple[str, ...] = ()
    back_shine: tuple[str, ...] = ()
    bare: bool = False
    """Whether the crown is skin."""


WING = "0,-10.8! 0,-6.4! 3.2,-5.4 7,-2.4 8.8,3! 10.6,3.6 11,-3 7,-9.6"

CUTS: dict[Hairdo, Cut] = {
    "loose": Cut(
        behind="-11,-2 -12,5 -11.6,12 -12.4,17 -10,22.6! -7,21 -6.4,14 0,13 6.4,14 7,21 10,22.6! 12.4,17 "
        "11.6,12 12,5 11,-2 6.4,-11 -6.4,-11",
        over=(
            "1.6,-10.9! 1.6,-7! -3,-6.4 -7,-3 -8.6,3 -8.4,9! -11.4,13! -11.8,5 -11.2,-3 -7,-10",
            "1.6,-10.9! 1.6,-7! 4.6,-5.6 7.6,-2.6 8.8,4 8.6,9! 11.4,13! 11.8,5 11,-3 7,-10",
        ),
        back="-11,-3 -11.8,4 -11,10 -12,15 -9.6,20 -6,23.4! -3,21.6 0,24.4! 3,21.6 6,23.4! 9.6,20 12,15 "
        "11,10 11.8,4 11,-3 6.6,-10.8 0,-11.8 -6.6,-10.8",
        aside_behind="0,-10 -9,-7 -11.6,1 -11,8 -12.6,14 -11,22! -8,20.6 -4.6,22! -3.6,14 -1,6",
        aside=(
            "7.6,-8! 4.6,-5.6 1,-2.6 0.4,3 -1.6,9 -2.4,15 -4.6,20! -8,18 -11,14 -10.4,8 -11.8,2 -9.4,-8 "
            "-2,-11.6 4,-10.8"
        ),
        shine=(
            "-1.4,-9.6 -6.4,-8 -9.6,-1",
            "-10.4,4 -9.8,11 -10.6,18",
            "4,-9.4 7.6,-7 9.6,0",
            "10.4,5 9.8,11 10.4,18",
        ),
        aside_shine=("4,-9 -3,-7.6 -7.4,1", "-6,3 -6.4,10 -7.6,17", "-9.6,2 -9,9 -10.6,16"),
        back_shine=("-2,-10 -8,-6 -9,4", "-5,2 -5.4,10 -7,19", "2,0 2.6,9 1.4,20", "8.4,-2 8.4,8 9,17"),
    ),
    "two_plaits": Cut(
        behind="-11,-2 -11.4,5 -8,9.4! 8,9.4! 11.4,5 11,-2 6.4,-11 -6.4,-11",
        over=(WING, " ".join(f"{-float(x)},{y}" for x, y in (p.split(",") for p in WING.split()))),
        back="-10.8,-2 -11,5 -8,9.8! 0,7.6 8,9.8! 11,5 10.8,-2 6.4,-10.6 0,-11.6 -6.4,-10.6",
        aside_behind="-3,-9 -9,-7 -11.4,1 -9,8! -4,8! 0,0",
        aside="8,-7! 4,-5 0,-2.4 -2,2 -4.4,7.4! -9,6 -11.6,0 -9,-8 -2,-11.4 5,-10.6",
        shine=("-1.4,-9.6 -5.6,-8 -9,-2", "2,-9 5,-7.4 8,-3"),
        aside_shine=("4,-9 -3,-7.4 -7,0",),
        back_shine=("-2,-9.6 -7,-6.4 -8,1", "2,-9.6 6.6,-6.4 7.6,1"),
    ),
    "cropped": Cut(
        behind="-9.8,3! -10.4,-3 -7,-10.6 0,-12 7,-10.6 10.4,-3 9.8,3!",
        over=(
            "-9.4,2! -8.6,-2.6 -6.4,-5 0,-6 6.4,-5 8.6,-2.6 9.4,2! 10.4,-3.4 7,-10.6 0,-12.2 -7,-10.6 -10,-3",
        ),
        back="-9.8,4 -10.6,-3 -7,-10.8 0,-12.2 7,-10.8 10.6,-3 9.8,4 6,8.4 0,9.2 -6,8.4",
        aside_behind="0,-10 -8,-8 -10.4,0 -8,6! -4,6! 0,0",
        aside="8.4,-5.6! 4,-5.6 0.6,-4 -0.6,3.6! -2.6,2 -5,5.4 -7.6,6 -10.4,0 -9.4,-7.6 -2,-11.8 6,-10.8",
        shine=("-6.4,-7.4 -2,-9.8 3,-9.4",),
        aside_shine=("4,-9.6 -3,-9.2 -7.6,-2",),
        back_shine=("-7,-6 -2,-9.6 4,-9.2", "-5,4.6 0,6.8 5,4.6"),
    ),
    "slick": Cut(
        behind="-10.2,5! -10.8,-3 -7.4,-11 0,-12.6 7.4,-11 10.8,-3 10.2,5!",
        over=(
            "-9.6,5! -8.4,-1 -7.2,-5 -3,-7.2 3,-7.6 7,-5.4 8.4,-1 9.6,5! 11,-3 8,-10.6 1,-13 -7,-12 -11,-4",
        ),
        back="-10,5 -11,-3 -7,-11.4 0,-12.8 7,-11.4 11,-3 10,4 6.6,9 0,10 -6.6,9",
        aside_behind="0,-10 -8,-8 -11,0 -9.4,8! -4,8! 0,0",
        aside="8.6,-7.6! 3.6,-6.4 0.6,-3 -0.4,6! -2.6,3 -5,7.4 -8.4,8.6 -11,1 -9.8,-8 -2,-12.4 6,-11.6",
        shine=("-6.6,-6.6 -3,-9.6 -1.4,-12", "-3,-7.6 0.6,-10 2,-12.4", "1.6,-8 4,-10 4.6,-11.8"),
        aside_shine=("7,-9.6 -2,-8.8 -8,-1", "5,-11 -3,-10.6 -9,-4"),
        back_shine=("-6,-10 -5,0 -4,9", "0,-11.6 0.6,0 0,10.6", "6,-10 5,0 4,9"),
    ),
    "balding": Cut(
        behind="-10.2,5! -10.8,-2 -9,-6.4! 9,-6.4! 10.8,-2 10.2,5!",
        over=(
            "-9.6,4.6! -8.6,-1 -8.2,-5.4! -10.4,-6 -11,-1 -10.6,4",
            "9.6,4.6! 8.6,-1 8.2,-5.4! 10.4,-6 11,-1 10.6,4",
        ),
        back="-9.8,4 -10.8,-2 -9.6,-5 -5,-2.4 0,-1.6 5,-2.4 9.6,-5 10.8,-2 9.8,4 6,9.4 0,10.4 -6,9.4",
        aside_behind="-4,-5 -9,-5 -10.6,0 -8.6,7! -4,7! 0,0",
        aside="0.6,-4.6! -0.6,0 -1,4.6! -2.6,2 -5,6.4 -8,7 -10.6,1 -10,-5 -6,-4",
        aside_shine=("-3,-2.4 -7,-1.6 -9,3",),
        back_shine=("-6,3 0,5.6 6,3",),
        bare=True,
    ),
}


def cut_behind_face(art: Art, look: Look, cut: Cut) -> None:
    """Draw what shows behind a face, and the neck again where long hair lies behind it."""
    _bare_crown(art, look, cut, 0)
    art.fill(spline(cut.behind), look.hair[0])
    if look.hairdo == "loose":
        art.fill(rect(-2.6, 8, 5.2, 6.6), look.skin[2])


def cut_over_face(art: Art, look: Look, cut: Cut) -> None:
    """Draw what falls over a face seen from the front."""
    for line in cut.over:
        art.fill(spline(line), look.hair[0])
    _shine(art, look, cut.shine)


def cut_behind_head(art: Art, look: Look, cut: Cut) -> None:
    """Draw the whole hair from behind."""
    _bare_crown(art, look, cut, 0)
    art.fill(spline(cut.back), look.hair[0])
    _shine(art, look, cut.back_shine)
    if look.hairdo == "two_plaits":
        art.fill(brush("0,-11 0,7", 0.5, 0.7, 0.5), look.skin[1], 0.8)


def cut_behind_profile(art: Art, look: Look, cut: Cut, lag: float) -> None:
    """Draw what shows behind a face in profile; loose hair trails by the lag."""
    _bare_crown(art, look, cut, -1.4)
    with art.at(lean=-lag / 24):
        art.fill(spline(cut.aside_behind), look.hair[0])
    if not cut.bare:
        art.fill(oval(-1.2, -0.6, 9.8, 10.6), look.hair[0])


def cut_over_profile(art: Art, look: Look, cut: Cut) -> None:
    """Draw what falls over a face in profile."""
    art.fill(spline(cut.aside), look.hair[0])
    _shine(art, look, cut.aside_shine)


def _bare_crown(art: Art, look: Look, cut: Cut, x: float) -> None:
    if cut.bare:
        art.fill(oval(x, -1.8, 9.8, 9.8), look.skin[3])
        art.fill(oval(x + 4, -2, 5.6, 8.6), look.skin[2], 0.5)
        art.fill(oval(x - 3.4, -7.4, 3, 1.6), look.skin[4], 0.6)


def _shine(art: Art, look: Look, lines: tuple[str, ...]) -> None:
    for line in lines:
        art.fill(brush(line, 0.3, 1.5, 0.4), look.hair[2], 0.8)
