"""Title: the key's five notes, R m P N S', asked by a flute at night and answered by the sarod."""

from tools.audio.instruments.drums import Manjira, Tabla
from tools.audio.instruments.plucked import SAROD
from tools.audio.instruments.strings import SoftStrings
from tools.audio.instruments.winds import Bansuri
from tools.audio.score.raga import DESH
from tools.audio.score.taal import KEHERWA
from tools.audio.score.tune import Beat, Drone, Line, Tune, again, turned

FLUTE = """
x
R - m P | N - S' -
- - S'n D | P - - mG
R - mP (n)D | m - G R
(G)R - S - | N, - S -
R - m P | N - S' -
R' - (G')R' S' | N - S' -
n - D P | D/m - G R
G - (R)S - | - - . .
x
. . . . | . . R'/S' -
x
. . . . | m/G - R -
R - m P | N - - -
- - S' - | - - n D
P - mG R | G - S -
"""

SAROD_ANSWER = """
S - - - | P - - -
S - - . | . . S P
m - - - | . . . .
. . . . | . . . .
S - - - | P, - - -
S - - . | . . R m
P - - - | . . . .
m - - - | . . . .
. . S R | m - P -
m - P N | S' - - -
N S' R'/m' - | G'/R' S' - -
P N S' R' | n - D P
m - P D | m G R -
. . . . | . . . .
P - - - | . . . .
. . . . | . . . .
"""

HIGH = """
G - - - | - - - -
P - - - | - - - -
D - - - | P - - -
D - - - | R - - -
G - - - | G - - -
P - - - | - - - -
R' - - - | P - - -
n - - - | P - - -
G - - - | - - - -
D - - - | S' - - -
S' - - - | R' - - -
P - - - | n - - -
D - - - | m - - -
P - - - | N - - -
P - - - | P - - -
P - - - | G - - -
"""

LOW = """
S - - - | - - - -
S - - - | - - - -
m, - - - | S - - -
m, - - - | D, - - -
S - - - | P, - - -
S - - - | - - - -
m, - - - | P, - - -
m, - - - | S - - -
P, - - - | S - - -
m, - - - | - - - -
m, - - - | P, - - -
P, - - - | m, - - -
m, - - - | P, - - -
P, - - - | - - - -
S - - - | m, - - -
P, - - - | S - - -
"""

TITLE = Tune(
    "title",
    "Title screen and menus: night, the rains; the key motif whole and unhurried.",
    DESH,
    KEHERWA,
    84.0,
    (
        Drone(every=1.6, level=-8.0),
        Line(SoftStrings(), HIGH, -10.0, 0.3, 0.6, -1, under=True),
        Line(SoftStrings(), LOW, -13.0, -0.3, 0.5, -1, under=True),
        Line(SAROD, SAROD_ANSWER, -3.0, -0.25, 0.35, -1, 0.12),
        Line(Bansuri(), FLUTE, 0.0, 0.15, 0.55),
        Beat(
            Tabla(),
            turned("dha ge? na ti? | na? ke? dhi na?", "dha ge? na ti? | na.te? ke.te? dhi na.na?", 4, 16),
            -4.0,
            0.1,
            0.25,
            "beat",
        ),
        Beat(Manjira(), again("chi - - - | chi? - - -", 16), -14.0, 0.5, 0.4, "beat"),
    ),
)
