"""The keys: Sarang at noon, the motif run upward like a child on stairs; `doubt` is the same five notes
turning back.
"""

from tools.audio.instruments.drums import Dholak, Manjira, Tabla
from tools.audio.instruments.plucked import SAROD
from tools.audio.instruments.strings import SoftStrings
from tools.audio.instruments.struck import Santoor
from tools.audio.instruments.winds import Bansuri
from tools.audio.score.raga import SARANG
from tools.audio.score.taal import KEHERWA
from tools.audio.score.tune import Beat, Drone, Line, Tune, again, turned

SANTOOR = """
R m P N | S' - S' -
R' S' n P | m - R -
R m P N | S' - R' -
S': - - - | n P m R
S - R m | R - S -
N, S R m | P: - m P
n - P m | R m R S
N, - S - | S - - -
S . R . | m . P .
S . R . | m . R .
n . P . | m . P .
R . m . | R . S .
S . R . | m . P .
R'm' R'S' nP mR | S - - -
R m P n | P - m R
S: - - - | - - - -
R m P N | S' - S' -
n P m R | S - R -
R m P N | S' - R' -
m' R' S' - | n - P -
mP nP mR S | R m P -
n - P m | R: - - -
R m P N | S' - - -
. . . . | S'' . . .
"""

FLUTE = (
    again("x", 8)
    + """
m - P N | S' - - -
N S' R' m' | R' - S' -
R' S' n P | m P n P
m - R - | - - S -
R m P N | S' - - -
. . . . | R'/S' - n P
m - P n | P/m - R -
S - - - | - . . .
. . . . | R' - S' -
x
. . . . | S' - R' -
m'/R' - S' - | n - P -
x
n - P - | m/R - - -
R - m P | N - S' -
- - - - | - - . .
"""
)

BASS = """
S . P . | S . P .
n, . n, . | R . R .
S . P . | S . P .
S . S . | P, . P, .
S . P . | S . P .
P, . P, . | m . R .
n, . n, . | R . S .
P, . S . | S . P .
m . P . | S' . P .
S . P . | m . R .
n, . P, . | m . P .
R . m . | R . S .
S . P . | S . P .
R . n, . | S . S .
R . m . | P, . P, .
S . P . | S . P .
S . P . | S . P .
n, . R . | S . R .
S . P . | S . P .
m . R . | n, . P, .
m . P . | R . P, .
n, . P, . | R . R .
S . P . | S . P .
S . . . | S . . .
"""

DOUBT = """
x
R - - - | m - P -
n - - - | - - P -
x
x
R - - - | m - P -
n - - - | P - m -
R - - - | . . . .
x
R - - - | m - P -
n - - - | - - P -
x
x
R' - - - | S' - - -
n - - - | P - m -
R - - - | . . . .
x
R - - - | m - P -
n - - - | - - P -
x
x
R - - - | m - P -
n - - - | n - P -
m - R - | - - . .
"""

HELD = """
R - - - | - - - -
- - - - | m - - -
n - - - | - - - -
- - - - | P - - -
R - - - | - - - -
- - - - | m - - -
n - - - | - - - -
R - - - | - - - -
m - - - | - - - -
R - - - | m - - -
n - - - | - - - -
P - - - | R - - -
R - - - | - - - -
m - - - | - - - -
n - - - | m - - -
R - - - | - - - -
- - - - | - - - -
R - - - | m - - -
n - - - | - - - -
- - - - | P - - -
R - - - | - - - -
- - - - | m - - -
n - - - | - - - -
R - - - | - - - -
"""

KEHERWA_ROUNDS = (
    turned("dha ge? na ti | na ke? dhi na.na", "dha te.te ghe na | dha.ti te.te ke.ke na", 8, 23)
    + "\ndha - - - | - - - -"
)

KEYS = Tune(
    "keys",
    "Chapter 2: warmer, colder, and two new keys in the palm; `doubt` is what else they open.",
    SARANG,
    KEHERWA,
    132.0,
    (
        Drone(every=1.6, level=-13.0),
        Line(SAROD, BASS, -7.0, -0.3, 0.2, -1, under=True),
        Line(Santoor(), SANTOOR, 0.0, 0.2, 0.3),
        Line(Bansuri(), FLUTE, -1.0, -0.15, 0.5),
        Beat(Dholak(), KEHERWA_ROUNDS, -3.0, -0.1),
        Beat(Tabla(), again("- - te? te? | - te? - te?.te?", 24), -12.0, 0.4),
        Beat(Manjira(), again("chi? - cha? - | chi? - cha? -", 24), -14.0, 0.55, 0.3),
        Line(SAROD, DOUBT, 0.0, -0.2, 0.6, -1, 0.2, "doubt"),
        Line(SoftStrings(0.8, 1.2, 1.6), HELD, -3.0, 0.2, 0.6, -1, layer="doubt", under=True),
    ),
)
