"""Who owns the lane: a dog with somewhere to be, and crows."""

import math

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art, Spot
from tools.art.kit.palette import CREAM, INK
from tools.art.kit.paths import oval, spline
from tools.art.people.limb import limb
from tools.art.traffic.going import Going, enter

DOG: Spot = (72, 51)
DOG_GROUND: Spot = (35, 46)
FUR = ("#5f4030", "#8a6040", "#b98a58", "#d8b486")
CROW: Spot = (42, 42)
HIGH = 4000
"""Pixels nearer than the ground that a bird is sorted: over everything."""


def dog(art: Art, moment: float) -> None:
    """Draw a lean brown dog trotting to the right, tail up."""
    rise = 0.9 * abs(math.sin(2 * math.pi * moment))
    with art.at(0, -rise):
        for hip, lag in ((20.0, 0.5), (46.0, 0.0)):
            _leg(art, hip, moment + lag, FUR[0], rise)
        art.fill(brush("18,25 10,19 8,11 12,7", 2.4, 2.6, 1.2), FUR[1])
        body = spline("15,24 22,20 36,22 48,19 53,24 50,31 40,30 30,28.4 22,31 16,30")
        art.fill(body, FUR[2])
        with art.clip(body):
            art.fill(spline("12,28 30,25 44,27 54,24 54,36 12,36"), FUR[1])
            art.fill(spline("18,20 34,23 48,19 40,24 26,23"), FUR[3], 0.6)
        for hip, lag in ((20.0, 0.0), (46.0, 0.5)):
            _leg(art, hip, moment + lag, FUR[1], rise)
        _dog_head(art)


def _shadow(art: Art, _: float) -> None:
    contact(art, 16, DOG_GROUND[1] - 1, 36, 4, skew=3)


def _leg(art: Art, hip: float, moment: float, colour: str, rise: float) -> None:
    swing = math.sin(2 * math.pi * moment)
    lift = 3 * max(0.0, math.cos(2 * math.pi * moment))
    foot = (hip + 6 * swing, DOG_GROUND[1] - 1 + rise - lift)
    knee = (hip + 2 * swing + 1.4, 36 - lift * 0.4)
    limb(art, ((hip, 28), knee, foot), 5, 2.6, colour)
    art.fill(oval(foot[0] + 1, foot[1], 2.2, 1.3), colour)


def _dog_head(art: Art) -> None:
    art.fill(spline("46,26! 50,17 56,13! 58,22 53,29!"), FUR[2])
    art.fill(spline("52,13 56,9 62,10 64,13.4 69,15 69.6,17.6 64,19.4 57,19.6 53,17"), FUR[2])
    art.fill(spline("58,16.6 64,17 69.4,17.4 64,19.4 57,19.6"), FUR[3])
    art.fill(oval(69, 15.6, 1.6, 1.3), INK[0])
    art.fill(oval(61.4, 13, 1), INK[0])
    art.fill(spline("53,10 56,3.6! 58.6,9.4 56,12"), FUR[0])
    art.fill(spline("56.6,9.6 58.6,4.6! 60.6,9.6"), FUR[1])


def crow(art: Art, moment: float) -> None:
    """Draw a grey-necked crow in flight to the right, wings at this moment of a beat."""
    beat = math.cos(2 * math.pi * moment)
    with art.at(2, 5 + beat, scale=0.6):
        _wing(art, beat * 0.85, INK[2], 4)
        art.fill(spline("18,28 5,24! 3,27! 5,31! 19,32"), INK[0])
        art.fill(spline("15,28 24,24 38,23 48,25 44,31 30,34 19,32.6"), INK[1])
        art.fill(spline("37,23.4 45,20.4 49,24 46,29.4 39,30"), INK[4])
        art.fill(spline("44,20.6 50,18 55,21.4 53,26 46,27"), INK[0])
        art.fill(spline("54,20.4 62,23.6! 54,25"), INK[0])
        art.fill(oval(51.2, 21.6, 0.8), CREAM[3])
        _wing(art, beat, INK[0], 0)


def _wing(art: Art, beat: float, colour: str, shift: float) -> None:
    """Draw one wing, up at a beat of 1 and down at -1: a broad arm, and five long feathers at its end."""
    wrist = (28.0, 25 - 12 * beat)
    with art.at(shift, -shift / 4):
        for feather in range(5):
            spread = 0.35 * feather
            reach = 19 - 1.6 * feather
            turn = -1.25 * beat + spread * (1 if beat > 0 else -1) * 0.5
            end = (wrist[0] - reach * math.cos(turn), wrist[1] + reach * math.sin(turn) + feather * 0.8)
            art.fill(
                brush(
                    [wrist, (end[0] * 0.5 + wrist[0] * 0.5, end[1] * 0.5 + wrist[1] * 0.5), end], 3, 3.6, 1
                ),
                colour,
            )
        arm = spline([(41, 25), wrist, (wrist[0] - 5, wrist[1] + 3), (24, 29), (32, 30)])
        art.fill(arm, colour)
        art.fill(brush([(40, 25), (34, (25 + wrist[1]) / 2), wrist], 0.6, 1.4, 0.4), INK[3], 0.55)


enter(Going("passing_dog", dog, DOG, DOG_GROUND, steps=8, stride=64, shadow=_shadow))
enter(Going("passing_crow", crow, CROW, (21, 36), steps=6, stride=70, front=HIGH, outlined=False))
