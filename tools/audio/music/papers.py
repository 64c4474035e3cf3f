"""Papers: Bhimpalasi of the afternoon; every phrase leans on m and will not say what it wants."""

from tools.audio.instruments.drums import Tabla
from tools.audio.instruments.plucked import SAROD
from tools.audio.instruments.strings import SoftStrings
from tools.audio.instruments.struck import Santoor
from tools.audio.instruments.winds import Bansuri
from tools.audio.score.raga import BHIMPALASI
from tools.audio.score.taal import TEENTAL
from tools.audio.score.tune import Beat, Drone, Line, Tune, again

SAROD_LINE = """
n, - S - | m - - - | g - m P | (m)g - R S
n, S g m | P - - - | n - D P | m P (m)g -
m - - - | g m P n | S' - - - | n/D - P -
m - P n | D P m - | g~ - - - | R - S -
P - n - | S' - g' - | R' - S' - | n/D - P -
m - g m | P - m - | (m)g~ - - - | R/S - - -
n, - S g | m~ - - - | g - R - | S - . .
"""

FLUTE = """
. . . . | . . . . | . . . . | . . . .
. . . . | . . n S' | . . . . | . . . .
P - - - | - - . . | . . P n | S' - - -
. . . . | . . . . | P - m - | g - m -
. . . . | . . . . | . . . . | . . . .
. . n - | S' - - - | n - D P | m - - -
. . . . | . . P - | - - m - | g - . .
"""

HIGH = """
S - - - | m - - - | g - - - | S - - -
P - - - | - - - - | n - - - | P - - -
m - - - | - - - - | S' - - - | P - - -
m - - - | n - - - | g - - - | S - - -
P - - - | g - - - | S - - - | P - - -
m - - - | P - - - | g - - - | S - - -
S - - - | m - - - | P - - - | S - - -
"""

LOW = """
n, - - - | m, - - - | S - - - | S - - -
S - - - | P, - - - | n, - - - | m, - - -
m, - - - | P, - - - | S - - - | P, - - -
m, - - - | - - - - | S - - - | P, - - -
P, - - - | S - - - | P, - - - | - - - -
m, - - - | P, - - - | m, - - - | S - - -
n, - - - | m, - - - | P, - - - | S - - -
"""

CLAUSES = """
. m . . | . m . . | . m . . | . P . .
. m . . | . P . . | . n . . | . P . .
. m . . | . P . . | . S' . . | . P . .
. m . . | . m . . | . g . . | . S . .
. P . . | . S' . . | . S' . . | . P . .
. m . . | . P . . | . g . . | . S . .
. S . . | . m . . | . g . . | . S . .
"""

PAPERS = Tune(
    "papers",
    "Chapter 5: the parlour with its door open, seven clauses; `clock` counts months the law wants.",
    BHIMPALASI,
    TEENTAL,
    75.0,
    (
        Drone("m,, S, S, S,,", 1.4, -9.0),
        Line(SoftStrings(), HIGH, -9.0, 0.35, 0.6, -1, under=True),
        Line(SoftStrings(), LOW, -13.0, -0.3, 0.5, -1, under=True),
        Line(Santoor(), CLAUSES, -13.0, 0.5, 0.6, under=True),
        Line(Bansuri(), FLUTE, -5.0, 0.25, 0.7),
        Line(SAROD, SAROD_LINE, 0.0, -0.1, 0.4, -1, 0.18),
        Beat(
            Tabla(),
            again("te te? te te? | te te? te te? | te te? te te? | te te? te te?.te?", 7),
            -8.0,
            0.2,
            0.2,
            "clock",
        ),
        Line(
            SoftStrings(0.3, 0.6, 1.4),
            again("S - - - | - - - - | n, - - - | - - - -", 7),
            0.0,
            0.0,
            0.4,
            -1,
            layer="clock",
            under=True,
        ),
    ),
)
