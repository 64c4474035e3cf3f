"""Shanta's night: drums and cold air; five plucked notes of Malkauns in a minute, no more."""

from tools.audio.instruments.drums import Dholak, Manjira, Tabla
from tools.audio.instruments.plucked import SAROD
from tools.audio.instruments.strings import SoftStrings
from tools.audio.instruments.winds import Bansuri
from tools.audio.score.raga import MALKAUNS
from tools.audio.score.taal import KEHERWA
from tools.audio.score.tune import Beat, Drone, Line, Tune, again
from tools.audio.signal.room import NIGHT

WALK = """
ga - - - | ke? - - -
ga - - ke? | ga? - - -
ga - - - | ke? - te? -
ga - - ga? | - - ke?.ke? -
ga - ke? - | ga - ke? -
ga - ke? ga? | - ke? ga? -
ga - ke? - | ga - ke?.ke? -
ga ga - ke? | - ga? ke? ke?
ga - ke? ga? | ga - ke? -
ga - ke?.ke? ga? | ga - ke? te?.te?
ga ga? ke? ga? | ga ke?.ke? ga? ke?
ga! - - - | - - ke? -
ga - - - | ke? - - -
ga! - - - | - - - -
- - - - | ke? - - -
- - - - | - - ga? -
"""

HEAD = """
- - - - | - - - -
- - te? - | - - - te?
- - - - | - - te? -
- te? - - | - te?.te? - -
- - na? - | - te? - te?
- te?.te? na? - | - te? - te?.te?
- - na? te? | - te?.te? - te?
na? - te?.te? - | na? - te? te?
na te? te?.te? na? | te? na? te?.te? te?
na te?.te? na? te? | na te?.te? te?.te? te?.te?
na te?.te? te?.te? na? | na te?.te? te?.te? te?.te?
na! - - - | - - - -
- - - - | - - te? -
- - - - | - - - -
- - te? - | - - - -
- - - - | - - - -
"""

PLUCKED = """
S - - - | - - - -
- - - - | - - . .
x
. . . . | g - - -
- - - - | . . . .
m - - - | - - - -
- - . . | . . . .
x
d - - - | - - - -
- - - - | . . . .
x
n/d - - - | m - - -
- - - - | . . g -
S - - - | - - - -
- - - - | - - - -
. . . . | . . . .
"""

FURY = """
dha te?.te? ghe te? | dha te?.te? ghe.ghe te?
dha te?.te? ghe te? | na te?.te? ghe ke
"""

MOON = """
x
. . m - | g~ - - -
S - - - | - - - -
x
x
. . d - | n - - -
d/m - - - | g - m -
S - - - | - - . .
x
x
x
. . S' - | n - d -
m~ - - - | - - g -
m - g - | S - - -
n, - d, - | S - - -
- - - - | . . . .
"""

SHANTA = Tune(
    "shanta",
    "Chapter 6, by night: a tin without a lock; `fury` while she searches, `moon` after the tap.",
    MALKAUNS,
    KEHERWA,
    100.0,
    (
        Drone("m,,, S,, m,, S,,", 2.0, -9.0, buzz=0.6),
        Beat(Dholak(bass=68.0), WALK, -1.0, -0.15, 0.45),
        Beat(Tabla(), HEAD, -4.0, 0.3, 0.5),
        Beat(Manjira(), again("cha? - - - | - - - -\nx", 8), -18.0, 0.6, 0.7),
        Line(SAROD, PLUCKED, -7.0, 0.0, 0.8, -1, 0.25),
        Beat(Tabla(bass=70.0), again(FURY, 8), 0.0, 0.15, 0.3, "fury"),
        Line(
            SoftStrings(0.5, 0.8, 1.3),
            again("S - - - | g - - -\nm - - - | g - - -", 8),
            -5.0,
            0.0,
            0.5,
            -1,
            layer="fury",
            under=True,
        ),
        Line(Bansuri(), MOON, 0.0, 0.1, 0.9, layer="moon"),
        Line(
            SoftStrings(1.5, 2.0, 1.8),
            again("S - - - | - - - -\nm - - - | - - - -", 8),
            -8.0,
            -0.2,
            0.8,
            0,
            layer="moon",
            under=True,
        ),
    ),
    room=NIGHT,
)
