"""Steps on every ground, three of each so that a walk does not tick."""

from functools import partial

from tools.audio.signal.envelope import strike
from tools.audio.signal.filters import bandpass, lowpass
from tools.audio.signal.noise import white
from tools.audio.signal.wave import Wave, samples
from tools.audio.sounds.design import sound
from tools.audio.sounds.materials import BOARD, STONE, creak, hit, rub, sequence

GROUNDS = {
    "cement": "bare cement: a dry, close slap",
    "stone": "stone slabs: harder, with a little ring from the walls",
    "wood": "old boards: hollow under the heel",
    "wet": "wet street: a splash after the sole",
    "earth": "trodden earth: almost only grit",
    "tile": "mosaic tiles of a flat, bare feet",
}


def _thud(name: str, pitch: float, force: float) -> Wave:
    count = samples(0.16)
    return lowpass(white(count, name), pitch) * strike(count, 0.004, 42.0) * force


def step(ground: str, number: int) -> Wave:
    """Return one step: heel, then the ball of the foot."""
    name = f"step {ground} {number}"
    heel, ball, late = _thud(name, 190.0, 1.6), _thud(name + "b", 240.0, 0.9), 0.075 + 0.012 * number
    scuff = rub(0.11, 900.0, 5200.0, name, 40.0)
    match ground:
        case "stone":
            return sequence(
                0.4,
                (0, heel, 0.7),
                (0, hit(STONE, 240.0 + 20 * number, name), 0.5),
                (late, ball, 0.6),
                (late, scuff, 0.12),
            )
        case "wood":
            return sequence(
                0.5,
                (0, heel, 0.9),
                (0, hit(BOARD, 118.0 + 9 * number, name), 0.55),
                (late, ball, 0.7),
                (late, scuff, 0.06),
            )
        case "wet":
            splash = bandpass(white(samples(0.2), name + "w"), 700.0, 6500.0, 1) * strike(
                samples(0.2), 0.02, 22.0
            )
            return sequence(
                0.45, (0, heel, 0.7), (0.012, splash, 0.3), (late, ball, 0.5), (late + 0.02, splash, 0.22)
            )
        case "earth":
            return sequence(
                0.4, (0, heel, 0.8), (0.01, rub(0.16, 500.0, 3800.0, name, 70.0), 0.3), (late, ball, 0.6)
            )
        case "tile":
            return sequence(
                0.35, (0, heel, 0.8), (late, ball, 0.8), (late, rub(0.07, 600.0, 2600.0, name), 0.08)
            )
        case _:
            return sequence(
                0.4,
                (0, heel, 0.9),
                (0, hit(STONE, 170.0 + 15 * number, name), 0.22),
                (late, ball, 0.7),
                (late, scuff, 0.14),
            )


for _ground, _about in GROUNDS.items():
    for _number in (1, 2, 3):
        _name = f"step_{_ground}" + (f"_{_number}" if _number > 1 else "")
        sound(_name, -37.0, about=f"A step on {_about}.")(partial(step, _ground, _number))


@sound("shoe_squeak", -36.0)
def shoe_squeak() -> Wave:
    """A wet canvas shoe turns on cement."""
    return sequence(
        0.5, (0, creak(0.11, 520.0, 760.0, "shoe"), 1.0), (0.19, creak(0.08, 640.0, 900.0, "shoe2"), 0.7)
    )
