"""The seafront: Miyan ki Malhar over slow waves of strings; both Ni and ni, as rain changes its mind."""

from tools.audio.instruments.drums import Dholak, Tabla
from tools.audio.instruments.plucked import SAROD
from tools.audio.instruments.strings import SoftStrings
from tools.audio.instruments.struck import Santoor
from tools.audio.instruments.winds import Bansuri
from tools.audio.score.raga import MALHAR
from tools.audio.score.taal import TEENTAL
from tools.audio.score.tune import Beat, Drone, Line, Tune, again

FLUTE = """
R - m - | R/S - - - | n, - D, - | N, - S -
S - R - | m - P - | (m)g~ - - m | R - S -
m - P - | n - D - | N - S' - | - - . .
S' - n - | P - m P | (m)g~ - - - | m/R - - -
R' - S' - | n D N S' | n - P - | m P (m)g~ -
- - m R | R/S - - - | n, D, N, S | - - . .
"""

SAROD_LINE = """
. . . . | . . S - | . . . . | . . . .
. . . . | . . . . | . . P - | m - R -
. . . . | . . . . | . . . . | S' - n P
. . . . | . . . . | n, - D, - | N, - S -
. . . . | . . . . | . . . . | . . . .
m - . . | . . S - | . . . . | R - S -
"""

WAVE_HIGH = """
P - - - | S' - - - | P - - - | P - - -
S - - - | P - - - | g - - - | S - - -
m - - - | P - - - | P - - - | S' - - -
S' - - - | P - - - | g - - - | R - - -
R' - - - | N - - - | n - - - | g - - -
m - - - | S - - - | P - - - | S - - -
"""

WAVE_LOW = """
S - - - | - - - - | P, - - - | P, - - -
S - - - | m, - - - | m, - - - | S - - -
m, - - - | m, - - - | P, - - - | S - - -
S - - - | P, - - - | m, - - - | P, - - -
R - - - | P, - - - | n, - - - | m, - - -
P, - - - | S - - - | P, - - - | S - - -
"""

DROPS = """
. S' . . | P' . . . | . . n . | . . S' .
. . R' . | . . P . | . m' . . | R' . . .
. . P . | n . . . | . . P' . | S' . . .
. n . . | . P . . | . . m' . | . R' . .
. . R' . | . S' . . | n . . . | . P . .
. . m . | . . S . | . . . n | . . . S'
"""

SEAFRONT = Tune(
    "seafront",
    "Chapters 4 and 5: two people on a wall by the sea; `storm` is the last storm of the season.",
    MALHAR,
    TEENTAL,
    66.0,
    (
        Drone("m,, S, S, S,,", 1.3, -10.0),
        Line(SoftStrings(1.4, 2.0, 1.5), WAVE_HIGH, -7.0, 0.4, 0.6, -1, under=True),
        Line(SoftStrings(1.4, 2.0, 1.5), WAVE_LOW, -11.0, -0.35, 0.5, -1, under=True),
        Line(Santoor(), DROPS, -12.0, 0.5, 0.8, under=True),
        Line(SAROD, SAROD_LINE, -5.0, -0.2, 0.5, -1, 0.15),
        Line(Bansuri(), FLUTE, 0.0, 0.1, 0.6),
        Beat(
            Dholak(bass=58.0),
            again("ga - - ga? | - - ke? - | ga - - - | - ga? - ke?", 6),
            0.0,
            -0.2,
            0.4,
            "storm",
        ),
        Beat(
            Tabla(), again("tun - - - | - - tun? - | tun - - - | - - - tun?.tun?", 6), -5.0, 0.3, 0.4, "storm"
        ),
    ),
)
