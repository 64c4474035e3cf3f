"""Unease: Marwa, whose Sa is withheld; a hot afternoon in a flat that belongs to somebody else."""

from tools.audio.instruments.drums import Tabla
from tools.audio.instruments.plucked import SAROD
from tools.audio.instruments.strings import SoftStrings
from tools.audio.instruments.struck import Santoor
from tools.audio.score.raga import MARWA
from tools.audio.score.taal import RUPAK
from tools.audio.score.tune import Beat, Drone, Line, Tune, again

SAROD_LINE = """
. . N, | r - | G -
M/G - r | - - | N, D,
- - . | D, N, | r -
G - M | D - | M/G -
r - - | N, - | D, N,
r/S - - | - - | . .
. . G | M - | D -
N - D | M - | GM D
- - - | MG r | - -
G - r | - - | N, -
r - - | D, - | - -
N,r S - | - - | . .
"""

HIGH = """
D - - | - - | - -
M - - | - - | - -
D - - | - - | - -
N - - | - - | - -
D - - | - - | - -
M - - | - - | G -
D - - | - - | - -
N - - | - - | - -
D - - | - - | M -
G - - | - - | - -
D - - | - - | - -
G - - | - - | - -
"""

GLASS = """
. . . | . . | . .
. . . | . D' | . .
x
. . . | . . | . N
x
. . . | D . | . .
x
. . . | . . | r' .
x
. . . | . D | . .
. . . | . . | . .
. . . | G . | . .
"""

DREAD = """
r - - | - - | - -
r - - | - - | S -
D, - - | - - | - -
r - - | - - | - -
N, - - | - - | - -
S - - | - - | - -
G - - | M - | - -
D - - | - - | M -
G - - | - - | r -
r - - | - - | - -
D, - - | - - | - -
S - - | - - | - -
"""

UNEASE = Tune(
    "unease",
    "The apartment when something is not said; `clock` ticks, `dread` comes when the old fear is back.",
    MARWA,
    RUPAK,
    66.0,
    (
        Drone("D,, S, S, S,,", 1.4, -6.0, buzz=1.25),
        Line(SoftStrings(1.2, 1.6, 1.8), HIGH, -10.0, 0.35, 0.7, 0, under=True),
        Line(Santoor(), GLASS, -11.0, 0.5, 0.8, 1),
        Line(SAROD, SAROD_LINE, 0.0, -0.15, 0.5, -1, 0.2),
        Beat(Tabla(), again("te te? te? | te te? | te te?", 12), 0.0, 0.2, 0.2, "clock"),
        Line(SoftStrings(0.7, 1.0, 1.4), DREAD, 0.0, -0.1, 0.5, -1, layer="dread", under=True),
        Line(SoftStrings(0.7, 1.0, 1.7), DREAD, -5.0, 0.3, 0.6, 0, layer="dread", under=True),
    ),
)
