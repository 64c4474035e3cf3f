"""The ending: Desh again; the key's five notes in canon, two voices cut alike, and at last rain in the
drums.
"""

from tools.audio.instruments.drums import Dholak, Manjira, Tabla
from tools.audio.instruments.plucked import SAROD, SITAR
from tools.audio.instruments.strings import SoftStrings
from tools.audio.instruments.struck import Santoor
from tools.audio.instruments.winds import Bansuri
from tools.audio.score.raga import DESH
from tools.audio.score.taal import KEHERWA
from tools.audio.score.tune import Beat, Drone, Line, Tune, again, turned

FLUTE = """
R - m P | N - S' -
P - - - | R' - S' -
n - D P | m P D -
m G R - | G - S -
R - m P | N - S' -
R'/m' - G' R' | S' - - -
N S' R' - | n D P -
D/m - G R | S - - -
m - m P | N - N -
S' - S' - | N S' R' S'
P N S' R' | G' - R' -
S' - n D | P - - -
P D n D | P - m G
R - m P | D m G R
R - m P | N - S' -
R m P N | S' - R m
P N S' - | R m P N
S' - - - | - - . .
"""

SECOND_KEY = """
. . . . | R - m P
N - S' - | - - . .
. . . . | . . . .
. . . . | m G R S
. . . . | R - m P
N - S' - | - - S' -
. . . . | N S' R' -
n D P - | m G R S
R - R m | P - P -
P - P - | P - m P
. . . . | P N S' R'
G' - R' - | S' - n D
P - . . | . . . .
. . . . | . . . .
. . . . | R - m P
R m P N | S' - R m
P N S' - | R m P N
S' - . . | S'' - . .
"""

SITAR_LINE = """
S . . P | . . S' .
. . P . | S' . P .
n . P . | m . D .
m . R . | G . S .
S . . P | . . S' .
R' . m . | P . S' .
P . . S' | n . P .
m . m . | S . P .
m . . D | . . P .
S' . P . | S' . P .
P . . S' | m . R .
S' . n . | P . . .
D . n . | P . m .
R . m . | D . R .
S . . P | . . S' .
S . P . | S' . P .
R . m . | P . S' .
S . P . | S . . .
"""

HIGH = """
P - - - | N - S' -
P - - - | R' - - -
n - - - | D - - -
m - - - | G - - -
P - - - | N - S' -
R' - - - | S' - - -
S' - - - | n - P -
m - - - | G - - -
m - - - | N - - -
P - - - | P - - -
S' - - - | R' - - -
S' - - - | P - - -
D - - - | P - - -
R - - - | D - - -
P - - - | N - S' -
P - - - | S' - - -
P - S' - | P - - -
G - - - | - - - -
"""

LOW = """
S - - - | P, - - -
P, - - - | P, - - -
P, - - - | m, - - -
P, - - - | S - - -
S - - - | P, - - -
m, - - - | P, - - -
S - - - | P, - - -
m, - - - | S - - -
m, - - - | P, - - -
S - - - | P, - - -
P, - - - | m, - - -
m, - - - | P, - - -
D, - - - | P, - - -
m, - - - | P, - - -
S - - - | P, - - -
S - - - | S - P, -
P, - S - | P, - - -
S - - - | - - - -
"""

TIHAI = "dha ge na ti | dha - dha ge\nna ti dha - | dha ge na ti\ndha! - - - | - - - -"
TABLA = (
    turned("dha ge? na ti? | na ke? dhi na?", "dha te?.te? ghe na | dha.ti? te?.te? ke.ke? na", 4, 15)
    + "\n"
    + TIHAI
)

ENDING = Tune(
    "ending",
    "Chapter 8: one o'clock at the gate, ten steps, a lock, a door; `rain` when it breaks.",
    DESH,
    KEHERWA,
    92.0,
    (
        Drone(every=1.6, level=-11.0),
        Line(SoftStrings(), HIGH, -8.0, 0.35, 0.6, -1, under=True),
        Line(SoftStrings(), LOW, -12.0, -0.3, 0.5, -1, under=True),
        Line(SITAR, SITAR_LINE, -8.0, -0.4, 0.3, -1, 0.1, under=True),
        Line(Santoor(), SECOND_KEY, -2.0, 0.35, 0.4),
        Line(Bansuri(), FLUTE, 0.0, -0.1, 0.5),
        Beat(Tabla(), TABLA, -6.0, 0.1),
        Beat(
            Dholak(),
            again("dha ge?.ge? na ti | na ke dhi na.na", 15) + "\n" + TIHAI,
            0.0,
            -0.2,
            0.2,
            "rain",
        ),
        Beat(
            Manjira(),
            again("chi cha? chi? cha? | chi cha? chi? cha?", 17) + "\nchi - - - | - - - -",
            -9.0,
            0.5,
            0.3,
            "rain",
        ),
        Line(SAROD, SITAR_LINE, -5.0, 0.2, 0.3, -1, 0.1, layer="rain", under=True),
    ),
)
