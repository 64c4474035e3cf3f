"""Bai by day: a work song in Durga; the key's first three notes, then D S': she has no use for a lock."""

from tools.audio.instruments.drums import Dholak, Manjira
from tools.audio.instruments.plucked import SAROD
from tools.audio.instruments.strings import SoftStrings
from tools.audio.instruments.struck import MusicBox, Santoor
from tools.audio.instruments.winds import Bansuri
from tools.audio.score.raga import DURGA
from tools.audio.score.taal import DADRA
from tools.audio.score.tune import Beat, Drone, Line, Tune, again, turned

SONG = """
S R m | P - -
D - P | m - R
m R - | D, - S
R - - | S - -
S R m | P - D
S' - D | P - m
R m P | m R S
D, - - | S - .
. . . | . . .
. . . | R' - S'
D - S' | D P m
P - - | m - R
m - P | D - P
m - R | P - m
R - S | D, - R
S - - | - . .
R m P | D - -
S' - - | - - D
P - D | m - P
R - m | S - -
R m P | D - S'
R' - S' | D - P
m P m | R - D,
S - - | . . .
"""

ANSWER = """
x
. . . | . . .
. . . | . . .
. . P | D - P
m - . | . . .
x
x
. . . | . R m
P - - | D - -
S' - - | . . .
x
. . . | . . .
x
x
x
. . P | D P m
R . . | . . .
. . . | P D P
x
. . . | . P m
R . . | . . .
x
x
. P m | R D, S
"""

PLUCKED = """
S . P | S . P
m, . D | P, . R
P, . R | D, . D,
R . P | S . P
S . P | P, . D
m, . D | P, . D
P, . R | P, . R
D, . R | S . P
S . P | m, . D
S . P | R . P
D, . D | m, . D
P, . R | P, . R
m, . D | P, . D
m, . D | P, . D
P, . R | P, . R
S . P | S . P
R . P | m, . D
S . P | S . P
P, . D | m, . D
P, . R | S . P
R . P | m, . D
R . P | D, . P
m, . D | P, . D,
S . P | S . .
"""

GLASS = again(". . . | . S' .\n. . . | . P .\n. . . | . D .\n. . . | P . S'", 6)

HELD = """
S - - | P - -
D - - | m - -
R - - | D - -
R - - | S - -
S - - | P - -
S' - - | P - -
R - - | m - -
D - - | S - -
P - - | D - -
S' - - | - - -
D - - | m - -
P - - | R - -
m - - | D - -
m - - | P - -
R - - | R - -
S - - | - - -
P - - | D - -
S' - - | - - -
P - - | m - -
R - - | S - -
P - - | D - -
R' - - | D - -
m - - | R - -
S - - | - - -
"""

BAI = Tune(
    "bai",
    "Shanta by day: sheets, tea, her own proverbs; `name` is for when somebody asks.",
    DURGA,
    DADRA,
    112.0,
    (
        Drone(every=1.5, level=-13.0),
        Line(SAROD, PLUCKED, -7.0, -0.3, 0.2, -1, under=True),
        Line(Santoor(), GLASS, -13.0, 0.5, 0.4, 1, under=True),
        Line(SAROD, ANSWER, -3.0, -0.15, 0.3, 0, 0.08),
        Line(Bansuri(), SONG, 0.0, 0.1, 0.4),
        Beat(
            Dholak(),
            turned("dha ke? na? | ge? na.na? ti", "dha te?.te? ge | na te?.te? ke.na?", 8, 24),
            -5.0,
            -0.1,
        ),
        Beat(Manjira(), again("cha? - cha? | - cha? -", 24), -16.0, 0.5, 0.3),
        Line(SoftStrings(), HELD, 0.0, 0.0, 0.6, -1, layer="name", under=True),
        Line(MusicBox(), SONG, -6.0, 0.3, 0.5, 1, layer="name"),
    ),
)
