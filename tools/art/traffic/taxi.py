"""A taxi on its way: the one of the lane with a driver in it, its wheels turning."""

from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, RANI, SKIN, STEEL, TEAL
from tools.art.kit.paths import oval, poly, rect, spline
from tools.art.places.lane.vehicles import TAXI_PANES, TAXI_WHEELS, head_lamp, roof_sign, saloon, wheel
from tools.art.traffic.going import Going, enter

WIDTH, HEIGHT = 192, 102
LENGTH = 174
"""Units from bumper to bumper."""

TOP = 9


def taxi(art: Art, moment: float) -> None:
    """Draw it facing right; its springs give a little once a turn of the wheels."""
    given = 0.7 if 0.25 <= moment < 0.75 else 0
    with art.at(TOP + LENGTH, TOP, stretch=(-1, 1)):
        with art.at(0, given):
            saloon(art)
            _inside(art)
        for x in TAXI_WHEELS:
            wheel(art, x, 72, 13, STEEL[1])
            with art.at(turn=-90 * moment, pivot=(x, 72.6)):
                for turn in (0, 90):
                    with art.at(turn=turn, pivot=(x, 72.6)):
                        art.fill(rect(x - 5.4, 72, 10.8, 1.2), INK[2])


def _inside(art: Art) -> None:
    """Draw the driver with an elbow out, and somebody in the back."""
    driver, guest = TAXI_PANES
    with art.clip(driver):
        art.fill(spline("56,42! 60,35 68,33 76,35 80,42!"), CREAM[2])
        art.fill(oval(68, 29, 4.8, 5.4), SKIN[2])
        art.fill(spline("63,28 64,23 70,22.6 73,26 73.4,31! 71.4,27"), INK[0])
    art.fill(spline("60,40 68,37.4 72,40 70,42.4 61,42.6"), SKIN[2])
    with art.clip(guest):
        art.fill(spline("94,42! 97,35 104,33.4 111,35 114,42!"), TEAL[2])
        art.fill(oval(104, 29.6, 4.6, 5.2), SKIN[2])
        art.fill(spline("99,29 100,23.6 106,23 110,27 110,34! 106.6,28"), INK[0])
        art.fill(oval(110, 33, 2.2), RANI[3])
        art.fill(poly("89,41 98,21 101,21 92,41"), CREAM[4], 0.16)


def _sign(art: Art, _: float) -> None:
    with art.at(TOP, TOP):
        roof_sign(art)


def _glow(art: Art, _: float) -> None:
    with art.at(TOP + LENGTH, TOP, stretch=(-1, 1)):
        head_lamp(art)


def _lit_sign(art: Art, _: float) -> None:
    with art.at(TOP, TOP):
        roof_sign(art, 0.9)


enter(
    Going(
        "passing_taxi",
        taxi,
        (WIDTH, HEIGHT),
        (WIDTH / 2, TOP + 88.75),
        steps=4,
        stride=109,
        words=_sign,
        glow=_glow,
        lit_words=_lit_sign,
        outlined=False,
    )
)
