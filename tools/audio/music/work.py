"""Work: Bilawal, the plain morning scale, typed in tens; a carriage bell where a line ends."""

from tools.audio.instruments.drums import Manjira, Tabla
from tools.audio.instruments.plucked import SAROD, SITAR
from tools.audio.instruments.strings import SoftStrings
from tools.audio.instruments.struck import MusicBox, Santoor
from tools.audio.score.raga import BILAWAL
from tools.audio.score.taal import JHAPTAL
from tools.audio.score.tune import Beat, Drone, Line, Tune, again, turned

LINES = """
S - | G R G | P - | D N S'
S' - | N D P | D n | D P -
m - | G - R | G P | m G -
m G | R - S | - - | . . .
G R | G P - | D - | N S' -
S'R' S'N | D - P | D n | D P -
m G | m R - | G P | m G -
R - | S - - | - - | . . .
P - | D N - | S' - | S' - -
S' R' | G' R' S' | N - | D P -
D n | D P - | m G | m R -
G R | S - - | . . | . . .
"""

TUNE = (
    LINES
    + "\n".join(LINES.strip().splitlines()[:8])
    + "\nG P | D N S' | - - | - - -\nS' - | - - - | . . | . . .\n"
)

TYPING = """
. SS | . SS S | . PP | . DD P
. SS | . PP P | . DD | . PP P
. mm | . GG R | . GG | . mm G
. RR | . SS S | . PP | . SS .
"""

BASS = """
S - | P, - - | D, - | P, - -
S - | P, - - | D, - | P, - -
D, - | S - - | P, - | S - -
P, - | S - - | P, - | S - -
"""

WINDOW = """
G - | - - - | P - | - - -
P - | - - - | P - | - - -
P - | - - - | R - | - - -
R - | - - - | G - | - - -
"""

BELL = """
x
x
x
. . | . . . | . S' | . . .
"""

FILL = "dhi te?.te? | ghe na? te?.te? | ti.ti? na? | dhi dhi.na? te?.te?"

WORK = Tune(
    "work",
    "Chapter 4: the office, typed in tens; `pressure` is Bhatia's chair coming nearer.",
    BILAWAL,
    JHAPTAL,
    150.0,
    (
        Drone("P,, S, S, S,,", 2.0, -15.0),
        Line(SITAR, TUNE, 0.0, 0.1, 0.25, 0, 0.06),
        Line(Santoor(), again(TYPING, 5) + "\nx\n. . | . . . | . SS | . PP P", -6.0, 0.4, 0.2, 1, under=True),
        Line(
            SAROD,
            again(BASS, 5) + "\nS - | P, - - | P, - | P, - -\nS - | - - - | P, - | S - -",
            -6.0,
            -0.3,
            0.2,
            -1,
            under=True,
        ),
        Line(
            SoftStrings(),
            again(WINDOW, 5) + "\nP - | - - - | - - | - - -\nG - | - - - | - - | - - -",
            -12.0,
            0.0,
            0.6,
            0,
            under=True,
        ),
        Line(MusicBox(), again(BELL, 5) + "\nx\n. . | . . . | . S' | . . .", -9.0, 0.6, 0.4, 2, under=True),
        Beat(Tabla(), turned("dhi na? | dhi dhi na? | ti na? | dhi dhi na?.te?", FILL, 4, 22), -4.0, -0.1),
        Beat(
            Tabla(bass=72.0),
            again("dha te.te | ghe te.te ke | na te.te | ghe te.te ge.ge", 22),
            0.0,
            0.2,
            0.2,
            "pressure",
        ),
        Beat(Manjira(), again("cha - | cha - cha? | cha - | cha - cha?", 22), -10.0, 0.5, 0.2, "pressure"),
        Line(
            SoftStrings(0.3, 0.5, 1.2),
            again("S - | - - - | - - | - - -", 22),
            -2.0,
            0.0,
            0.3,
            -1,
            layer="pressure",
            under=True,
        ),
    ),
)
