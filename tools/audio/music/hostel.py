"""The hostel: a Kafi that women sing in the kitchen, on the warden's harmonium and somebody's dholak."""

from tools.audio.instruments.drums import Dholak, Manjira
from tools.audio.instruments.plucked import SAROD
from tools.audio.instruments.strings import SoftStrings
from tools.audio.instruments.struck import Santoor
from tools.audio.instruments.winds import Bansuri, Harmonium
from tools.audio.score.raga import KAFI
from tools.audio.score.taal import KEHERWA
from tools.audio.score.tune import Beat, Drone, Line, Tune, again, turned

REED = """
S S R g | m - P -
m P D n | D P m g
R - g m | P m g R
S - - - | - - . .
S R g m | P - P -
n D P m | g - m -
P - m g | R g R S
n, - S - | - - . .
m - P D | n - S' -
S' - R' S' | n D P -
D n D P | m P m g
R - m - | g R S -
. . . . | . . . .
P - - - | m - - -
. . . . | . . . .
P - - - | n, - S -
S S R g | m - P -
m P D n | D P m g
R g m P | m g R S
n, - S - | - - . .
"""

FLUTE = (
    again("x", 4)
    + """
x
x
x
. . . . | . . P n
S' - - - | - - . .
x
x
. . . . | . . P D
P/D - n - | S' - - -
R' g' R' S' | n - D P
m - P D | P/m g R -
g - R S | n, S R -
. . . . | P - - -
- - - - | n - D -
P - - - | m - g -
R - S - | - - . .
"""
)

HARMONY = """
S - - - | P, - - -
m, - - - | S - - -
P, - - - | P, - - -
S - - - | S - - -
S - - - | P, - - -
m, - - - | m, - - -
P, - - - | P, - - -
n, - S - | S - - -
m, - - - | n, - - -
S - - - | P, - - -
m, - - - | m, - - -
P, - - - | S - - -
S - - - | S - - -
n, - - - | P, - - -
m, - - - | P, - - -
P, - - - | n, - S -
S - - - | P, - - -
m, - - - | S - - -
P, - - - | P, - - -
n, - S - | S - - -
"""

SANTOOR = """
. S' . S' | . P . P
. m . m | . P . P
. R . P | . P . R
. S . P | . S' . P
. S' . S' | . P . P
. m . D | . m . D
. P . P | . R . R
. n . S' | . P . .
. m . n | . n . S'
. S' . S' | . P . P
. m . D | . m . g
. R . m | . g . S
. S' . P | . S' . P
. n . n | . P . P
. m . D | . m . m
. P . R | . n . S'
. S' . S' | . P . P
. m . D | . P . P
. R . P | . g . S
. n . S' | . P . .
"""

HUSH = """
S - - - | - - - -
m - - - | P - - -
R - - - | P - - -
S - - - | - - - -
g - - - | P - - -
D - - - | m - - -
P - - - | R - - -
n, - - - | S - - -
m - - - | n - - -
S' - - - | P - - -
m - - - | - - - -
R - - - | S - - -
P - - - | S' - - -
n - - - | P - - -
m - - - | g - - -
P - - - | R - - -
g - - - | P - - -
D - - - | m - - -
P - - - | g - - -
n, - - - | S - - -
"""

HOSTEL = Tune(
    "hostel",
    "Chapter 4: beds in a row, everyone in by nine; `night` is the same house asleep.",
    KAFI,
    KEHERWA,
    106.0,
    (
        Drone(every=2.0, level=-14.0),
        Line(Harmonium(), REED, 0.0, -0.1, 0.3),
        Line(SAROD, HARMONY, -8.0, -0.3, 0.2, -1, under=True),
        Line(Santoor(), SANTOOR, -10.0, 0.4, 0.3, under=True),
        Line(Bansuri(), FLUTE, -2.0, 0.25, 0.5),
        Beat(
            Dholak(),
            turned("dha ge? na ti? | na ke? dhi na.na?", "dha te?.te? ge na | dha te?.te? ke.ke? na", 4, 20),
            -4.0,
        ),
        Beat(Manjira(), again("chi? - cha? - | chi? - cha? -", 20), -15.0, 0.5, 0.3),
        Line(SoftStrings(1.0, 1.5, 1.6), HUSH, 0.0, 0.2, 0.7, -1, layer="night", under=True),
        Line(SoftStrings(1.0, 1.5, 1.8), HUSH, -7.0, -0.3, 0.7, 0, layer="night", under=True),
    ),
)
