"""Kavita: Kirwani in seven; a list of four notes that goes on lengthening itself, brilliant, then lost."""

from tools.audio.instruments.drums import Tabla
from tools.audio.instruments.plucked import SAROD, SITAR
from tools.audio.instruments.strings import SoftStrings
from tools.audio.instruments.struck import Santoor
from tools.audio.score.raga import KIRWANI
from tools.audio.score.taal import RUPAK
from tools.audio.score.tune import Beat, Drone, Line, Tune, again, turned

THE_LIST = """
S . . | N, S | . .
S R . | N, S | . .
S R g | R S | N, S
S R g | m g | R S
g m P | d P | m g
R g m | P m | g R
S N, S | R S | N, d,
N, - - | - - | S -
SR gm P | d - | P -
dP md P | m g | R g
m - g | R - | S N,
S - - | . . | . .
P d N | S' - | N S'
R' - S' | N d | P -
d N S' | R' g' | R' S'
N - d | P - | m g
Sg RS N,S | gm gR | S N,
SR gm Pd | Pm gR | S N,
S - - | . . | P -
m g R | g R | S N,
S R g | R S | N, S
S R g | R S | N, S
S R g | R S | . .
S - - | - - | . .
"""

SCREEN = """
P - - | - - | - -
g - - | - - | - -
P - - | - - | - -
S' - - | - - | - -
d - - | - - | P -
m - - | - - | g -
R - - | - - | N -
N - - | - - | S' -
P - - | d - | P -
m - - | - - | g -
m - - | R - | N -
S' - - | - - | - -
P - - | S' - | - -
R' - - | N - | d -
d - - | R' - | g' -
N - - | P - | m -
g - - | - - | R -
P - - | - - | R -
S - - | - - | P -
m - - | g - | R -
g - - | - - | N -
g - - | - - | N -
g - - | - - | - -
S - - | - - | - -
"""

BASS = """
S - - | P, - | P, -
S - - | P, - | P, -
S - - | S - | P, -
S - - | m, - | S -
S - - | d, - | S -
m, - - | P, - | P, -
P, - - | P, - | N, -
P, - - | P, - | S -
S - - | d, - | S -
d, - - | m, - | P, -
m, - - | P, - | P, -
S - - | P, - | S -
P, - - | S - | S -
P, - - | N, - | P, -
d, - - | P, - | S -
P, - - | P, - | m, -
S - - | S - | P, -
S - - | m, - | P, -
S - - | S - | P, -
m, - - | P, - | P, -
S - - | P, - | P, -
S - - | P, - | P, -
S - - | P, - | . .
S - - | - - | . .
"""

BOLTS = """
. . S' | . . | . S'
. . S' | . . | . N
. . S' | . S' | . N
. g' S' | . S' | . N
"""

TREMBLING = """
d - - | - - | - -
d - - | - - | N -
S' - - | - - | - -
N - - | - - | d -
"""

KAVITA = Tune(
    "kavita",
    "Chapters 5 and 7: bolts, gas, telephone, bed; `fear` is the list after the lights are out.",
    KIRWANI,
    RUPAK,
    112.0,
    (
        Drone(every=1.75, level=-14.0),
        Line(SITAR, THE_LIST, 0.0, 0.1, 0.3, 0, 0.12),
        Line(SAROD, BASS, -8.0, -0.3, 0.25, -1, under=True),
        Line(SoftStrings(0.35, 0.7, 1.35), SCREEN, -6.0, 0.3, 0.6, 0, under=True),
        Line(Santoor(), again(BOLTS, 6), -11.0, 0.5, 0.5, under=True),
        Beat(
            Tabla(),
            turned(
                "tin tin? na? | dhi na?.te? | dhi na?",
                "tin te?.te? na? | dhi.te? te? | ghe.na? te?.te?",
                4,
                24,
            ),
            -5.0,
            -0.1,
        ),
        Line(SoftStrings(0.2, 0.4, 1.1), again(TREMBLING, 6), 0.0, 0.2, 0.6, 0, layer="fear", under=True),
        Line(
            SoftStrings(0.2, 0.4, 1.3),
            again("S - - | - - | - -\nS - - | - - | - -\nP, - - | - - | - -\nP, - - | - - | - -", 6),
            -2.0,
            -0.2,
            0.5,
            -1,
            layer="fear",
            under=True,
        ),
        Beat(Tabla(bass=66.0), again("ghe - - | ghe? - | - -", 24), -3.0, 0.0, 0.3, "fear"),
    ),
)
