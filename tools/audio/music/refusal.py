"""Refusal: Yaman, the raga of love, asked for and kindly put down; the last cycle is left empty."""

from tools.audio.instruments.plucked import SAROD
from tools.audio.instruments.strings import SoftStrings
from tools.audio.instruments.struck import Santoor
from tools.audio.instruments.winds import Bansuri
from tools.audio.score.raga import YAMAN
from tools.audio.score.taal import TEENTAL
from tools.audio.score.tune import Drone, Line, Tune

FLUTE = """
N, - R - | G - - - | R - - - | S - . .
N, R G M | P - - - | M - G - | R - - -
G - M D | N - - - | D - P - | M/G - - -
R - G M | G/R - - - | N, - R - | S - . .
N - D N | S' - - - | N R' S' N | D - P -
M D N D | P - M G | R - G - | M/G - R -
N, - - - | R - - - | S - - - | . . . .
"""

SAROD_LINE = """
. . . . | . . G R | . . . . | . . N, -
. . . . | . . P - | . . . . | . . R -
. . . . | . . N - | . . . . | . . . .
. . . . | . . R G | . . . . | . . N, S
. . . . | . . S' - | . . . . | . . . .
. . . . | . . . . | . . . . | . . . .
. . . . | . . R G | . . . . | . . . .
"""

HIGH = """
G - - - | - - - - | R - - - | S - - -
R - - - | P - - - | M - - - | R - - -
D - - - | N - - - | D - - - | G - - -
G - - - | R - - - | N, - - - | S - - -
N - - - | S' - - - | N - - - | P - - -
D - - - | P - - - | R - - - | R - - -
N, - - - | R - - - | S - - - | - - - -
"""

LOW = """
S - - - | - - - - | P, - - - | S - - -
P, - - - | - - - - | D, - - - | P, - - -
D, - - - | G - - - | R - - - | S - - -
S - - - | P, - - - | P, - - - | S - - -
G - - - | S - - - | P, - - - | P, - - -
R - - - | P, - - - | P, - - - | P, - - -
P, - - - | P, - - - | S - - - | - - - -
"""

LAMPS = """
S' . N . | D . N . | R' . . . | S' . . .
N . R' . | S' . P . | M . D . | P . R .
G . M . | D . N . | D . P . | M . G .
R . G . | M . G . | N . R' . | S' . . .
N . D . | N . S' . | N . R' . | S' . P .
M . D . | N . D . | P . M . | G . R .
N . . . | R . . . | S . . . | . . . .
"""

REFUSAL = Tune(
    "refusal",
    "Chapters 5 and 8: Raj asks, and is told no; `lamps` is the evening after Diwali along the wall.",
    YAMAN,
    TEENTAL,
    76.0,
    (
        Drone("N,, S, S, S,,", 1.5, -8.0),
        Line(SoftStrings(1.0, 1.6, 1.5), HIGH, -8.0, 0.35, 0.6, -1, under=True),
        Line(SoftStrings(1.0, 1.6, 1.5), LOW, -12.0, -0.3, 0.5, -1, under=True),
        Line(SAROD, SAROD_LINE, -4.0, -0.25, 0.5, -1, 0.15),
        Line(Bansuri(), FLUTE, 0.0, 0.1, 0.55),
        Line(Santoor(), LAMPS, 0.0, 0.4, 0.7, 1, layer="lamps", under=True),
        Line(Santoor(), LAMPS, -5.0, -0.4, 0.7, 0, layer="lamps", under=True),
    ),
)
