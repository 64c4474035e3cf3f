"""Friendship: Khamaj in six, teasing; flute and santoor finish each other's sentences, and laugh in the
dholak.
"""

from tools.audio.instruments.drums import Dholak, Manjira, Tabla
from tools.audio.instruments.plucked import SAROD
from tools.audio.instruments.strings import SoftStrings
from tools.audio.instruments.struck import Santoor
from tools.audio.instruments.winds import Bansuri
from tools.audio.score.raga import KHAMAJ
from tools.audio.score.taal import DADRA
from tools.audio.score.tune import Beat, Drone, Line, Tune, again, turned

SONG = """
G - m | P - D
n - D | P - m
G - m | P - m
G - R | S - -
S - G | m - P
D - N | S' - -
n D P | D - m
G - - | - . .
S' - S' | n - D
P - D | n - D
P - m | G m P
D - m | G - -
G m P | D N S'
G' - R' | S' - n
D - P | m - G
R - S | - . .
m - D | N - S'
S' - - | N S' -
N S' R' | S' n D
n - D | P - -
P S' - | n D P
m - G | m P D
n - D | P m G
- - - | . . .
"""

FIRST_EIGHT = "\n".join(SONG.strip().splitlines()[:8])

REPLY = """
x
. . . | . . P
x
. . . | S' . S'
x
. . . | . . S'
x
. . . | G m P
x
x
x
. . . | m G R
S . . | . . .
x
x
. . . | S' n D
P . . | . . .
. . S' | . . S'
x
. . . | P m G
m . . | . . .
x
x
. . P | D n D
P - D | n - S'
n - D | P - m
G . . | . . .
. . . | P m G
S . . | . . .
. . . | S' N S'
. . . | . . .
. . . | S' . S'
"""

BASS = """
S . P | S . P
P, . R | P, . R
S . P | S . P
P, . R | S . P
S . P | m, . D,
m, . D, | S . P
P, . R | P, . R
S . P | S . P
m, . D | m, . D
P, . R | P, . R
m, . D | P, . R
S . P | S . P
S . P | m, . D
P, . R | S . P
m, . D, | P, . R
S . P | S . P
m, . D | P, . R
S . P | S . P
P, . R | m, . D
P, . R | P, . R
S . P | P, . R
m, . D | m, . D
P, . R | P, . R
S . P | S . P
S . P | S . P
P, . R | P, . R
S . P | S . P
P, . R | S . P
S . P | m, . D,
m, . D, | S . P
P, . R | P, . R
S . P | S . .
"""

WARM = """
S - - | P - -
P - - | - - -
S - - | P - -
P - - | S - -
S - - | P - -
P - - | S' - -
P - - | - - -
S - - | - - -
S' - - | P - -
P - - | - - -
P - - | S - -
S - - | - - -
S - - | P - -
S' - - | - - -
P - - | - - -
S - - | - - -
m - - | P - -
S' - - | P - -
P - - | - - -
P - - | - - -
P - - | - - -
S - - | P - -
P - - | S - -
S - - | - - -
S - - | P - -
P - - | - - -
S - - | P - -
P - - | S - -
S - - | P - -
P - - | S' - -
P - - | - - -
S - - | - - -
"""

FRIENDSHIP = Tune(
    "friendship",
    "Chapter 4: Raj on his scaffolding, the bus, the brush; `laugh` comes when she does.",
    KHAMAJ,
    DADRA,
    132.0,
    (
        Drone(every=1.5, level=-14.0),
        Line(SAROD, BASS, -8.0, -0.3, 0.2, -1, under=True),
        Line(SoftStrings(), WARM, -13.0, 0.0, 0.6, -1, under=True),
        Line(Santoor(), REPLY, -3.0, 0.35, 0.35),
        Line(Bansuri(), SONG + FIRST_EIGHT, 0.0, -0.1, 0.45),
        Beat(
            Tabla(),
            turned("dha dhi? na? | na ti? na?", "dha te?.te? na? | na.te? ke? na.na?", 8, 32),
            -6.0,
            0.15,
        ),
        Beat(Dholak(), again("dha na.na? ti | na ke.na? dhi", 32), 0.0, -0.2, 0.15, "laugh"),
        Beat(Manjira(), again("chi - cha? | chi? - cha?", 32), -8.0, 0.5, 0.3, "laugh"),
    ),
)
