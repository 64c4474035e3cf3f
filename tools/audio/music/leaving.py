"""Leaving: Megh in steady rain; the key's notes climb R m P n and stop one short of home."""

from tools.audio.instruments.drums import Dholak, Tabla
from tools.audio.instruments.plucked import SAROD
from tools.audio.instruments.strings import SoftStrings
from tools.audio.instruments.winds import Bansuri
from tools.audio.score.raga import MEGH
from tools.audio.score.taal import TEENTAL
from tools.audio.score.tune import Beat, Drone, Line, Tune, again

SAROD_LINE = """
(m)R~ - - - | m - P - | n - - - | - - . .
P - m P | (n)P - m R | (m)R~ - - S | - - . .
n, - S - | R - m - | P - n - | P - - -
m - P n | P m R - | (m)R~ - - - | S - . .
(m)R - m P | n - - - | S' - - - | n/P - - -
R' - S' - | n - P m | P - n P | m/R - - -
(m)R~ - - - | m - P - | n~ - - - | - - - -
. . . . | P - m - | R - - - | n,/S - - -
"""

FLUTE = """
x
. . . . | . . . . | . . . . | R m P -
x
. . . . | . . . . | . . R m | P - n -
- - - - | - - . . | . . . . | . . . .
. . . . | . . . . | . . . . | . . R' -
S' - - - | n - P - | - - R' - | S'/n - - -
P - - - | . . . . | . . . . | . . . .
"""

HIGH = """
P - - - | - - - - | n - - - | - - - -
m - - - | P - - - | R - - - | - - - -
S - - - | - - - - | n - - - | P - - -
m - - - | - - - - | R - - - | S - - -
P - - - | n - - - | S' - - - | n - - -
R' - - - | n - - - | P - - - | m - - -
P - - - | - - - - | n - - - | - - - -
P - - - | - - - - | R - - - | S - - -
"""

LOW = """
R - - - | - - - - | P, - - - | - - - -
m, - - - | P, - - - | S - - - | - - - -
P, - - - | - - - - | P, - - - | - - - -
m, - - - | - - - - | P, - - - | S - - -
R - - - | n, - - - | S - - - | P, - - -
R - - - | P, - - - | n, - - - | m, - - -
R - - - | - - - - | P, - - - | n, - - -
P, - - - | - - - - | m, - - - | S - - -
"""

WALK = """
ga - ke? - | na? - ke? - | ga - ke? - | na? - ke? ga?
ga - ke? - | na? - ke? - | ga - ke? - | na? - te?.te? -
"""

LEAVING = Tune(
    "leaving",
    "Chapter 3: twenty notes, five things, two keys put down; `steps` is the walk downstairs.",
    MEGH,
    TEENTAL,
    88.0,
    (
        Drone("m,, S, S, S,,", 1.5, -8.0, buzz=0.8),
        Line(SoftStrings(), HIGH, -9.0, 0.35, 0.6, -1, under=True),
        Line(SoftStrings(), LOW, -13.0, -0.3, 0.5, -1, under=True),
        Line(SAROD, SAROD_LINE, 0.0, -0.1, 0.45, -1, 0.15),
        Line(Bansuri(), FLUTE, -5.0, 0.3, 0.8),
        Beat(Dholak(bass=72.0), again(WALK, 4), 0.0, -0.1, 0.2, "steps"),
        Beat(Tabla(), again("- - - tin? | - - - - | - - - tin? | - - tun? -", 8), -6.0, 0.3, 0.3, "steps"),
    ),
)
