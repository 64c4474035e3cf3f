"""The coda: the cradle song of the drawing, and this time the child has all five notes."""

from tools.audio.instruments.plucked import SAROD
from tools.audio.instruments.strings import SoftStrings
from tools.audio.instruments.struck import MusicBox
from tools.audio.instruments.winds import Bansuri
from tools.audio.music.drawing import ROCKING
from tools.audio.score.raga import TILAK_KAMOD
from tools.audio.score.taal import DADRA
from tools.audio.score.tune import Drone, Line, Tune

CRADLE = """
S - R | G - S
R - G | S - N,
P, - N, | S - R
G - - | S - -
S - R | G - S
R - m | P - D
P - m | G - R
G S N, | S - -
R - m | P - N
S' - - | - - -
P D m | G - R
G - - | S - -
R - m | P - N
S' - - | P - -
S R P | m G S
R G S | N, - -
R - m | P - N
S' - - | - - -
R - m | P - N
S' - - | - . .
"""

SECOND = """
x
x
x
. . P | . . S'
x
x
x
. . P | . . S'
. . . | . . .
R - m | P - N
S' - - | - - -
. . P | . . S'
x
R - m | P - N
S' - - | P - -
x
. . . | . . .
R - m | P - N
S' - - | - - -
. . . | . S' .
"""

HELD = """
S - - | - - -
S - - | P, - -
P, - - | - - -
S - - | - - -
S - - | - - -
R - - | P - -
m - - | P, - -
P, - - | S - -
P - - | - - -
S' - - | P - -
m - - | P - -
G - - | S - -
P - - | - - -
S' - - | P - -
G - - | m - -
R - - | N, - -
P - - | N - -
S' - - | - - -
P - - | - - -
S' - - | - - -
"""

BREATH = """
x
x
x
x
x
x
x
. . . | . . S
R - - | m - P
N/S' - - | - - -
. . . | . . .
x
. . . | . . .
. . S' | P - -
m/G - - | R - -
S - - | . . .
. . . | . . .
R - m | P - N
S' - - | - - -
- - - | . . .
"""

ROCK = "\n".join(ROCKING.strip().splitlines()[:16] + ROCKING.strip().splitlines()[20:])

CODA = Tune(
    "coda",
    "The ledger page and the drawing; `two` is the second key, and the mother's voice under the child's.",
    TILAK_KAMOD,
    DADRA,
    84.0,
    (
        Line(MusicBox(), CRADLE, 0.0, 0.08, 0.45, 1),
        Line(MusicBox(), ROCK, -7.0, -0.2, 0.45, 0, under=True),
        Drone("P,, S, S, S,,", 1.5, -11.0),
        Line(SoftStrings(1.0, 1.6, 1.8), HELD, -8.0, 0.0, 0.7, -1, under=True),
        Line(MusicBox(), SECOND, 0.0, 0.4, 0.5, 2, layer="two"),
        Line(Bansuri(), BREATH, -1.0, -0.2, 0.7, 0, layer="two"),
        Line(
            SAROD,
            "\n".join(["S - - | P, - -", "P, - - | S - -"] * 10),
            -8.0,
            -0.3,
            0.5,
            -1,
            layer="two",
            under=True,
        ),
    ),
)
