"""The station: a drone at one in the morning; in `promise` the key's five notes, slowly, on the child's
box.
"""

from tools.audio.instruments.drums import Tabla
from tools.audio.instruments.plucked import SAROD
from tools.audio.instruments.strings import SoftStrings
from tools.audio.instruments.struck import MusicBox
from tools.audio.instruments.winds import Bansuri
from tools.audio.score.raga import DESH
from tools.audio.score.taal import RUPAK
from tools.audio.score.tune import Beat, Drone, Line, Tune, again
from tools.audio.signal.room import NIGHT

HIGH = """
P - - | - - | - -
P - - | - - | - -
m - - | - - | - -
P - - | - - | - -
n - - | - - | - -
D - - | - - | P -
m - - | - - | - -
G - - | - - | R -
P - - | - - | - -
P - - | - - | - -
"""

LOW = """
S - - | - - | - -
S - - | P, - | P, -
S - - | - - | - -
P, - - | - - | - -
S - - | - - | - -
m, - - | - - | - -
P, - - | - - | - -
P, - - | - - | - -
S - - | - - | - -
S - - | - - | - -
"""

SAROD_LINE = """
S - - | - - | - -
. . . | . . | R -
S - - | - - | - -
. . . | . . | . .
. . . | n - | D -
P - - | - - | - -
. . . | m - | G -
R - - | - - | . .
. . . | G - | S -
- - - | - - | - -
"""

PROMISE_BOX = """
. . . | . . | . .
R - m | P - | N -
S' - - | - - | - -
. . . | . . | . .
. . . | . . | S' n
D - P | m - | G R
R - m | P - | N -
- - - | - - | S' -
- - - | - - | - -
. . . | . . | . .
"""

PROMISE_FLUTE = """
x
x
. . . | . . | R -
m - P | N - | - -
S' - - | - - | - -
x
. . . | . . | . .
R - m | P - | N -
S' - - | - - | - -
- - - | . . | . .
"""

STATION = Tune(
    "station",
    "Chapter 6, the police station: facts, then tea; `promise` is Pooja's, through the bars.",
    DESH,
    RUPAK,
    48.0,
    (
        Drone("P,, S, S, S,,", 1.0, -3.0, buzz=1.1),
        Drone("S,, S,,, S,,", 1.75, -7.0, 0.2, buzz=0.6),
        Line(SoftStrings(2.0, 2.6, 1.8), HIGH, -6.0, 0.35, 0.7, -1, under=True),
        Line(SoftStrings(2.0, 2.6, 1.6), LOW, -9.0, -0.3, 0.5, -1, under=True),
        Line(SAROD, SAROD_LINE, -3.0, 0.0, 0.7, -1, 0.2),
        Beat(Tabla(), again("- - - | - - | te? -", 10), -16.0, 0.4, 0.6),
        Line(MusicBox(), PROMISE_BOX, 0.0, 0.15, 0.6, 1, layer="promise"),
        Line(Bansuri(), PROMISE_FLUTE, -3.0, -0.15, 0.8, 0, layer="promise"),
    ),
    room=NIGHT,
)
