"""The drawing: a cradle song on a music box; the key's first three notes come, the child has no more of it
yet.
"""

from tools.audio.instruments.strings import SoftStrings
from tools.audio.instruments.struck import MusicBox
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
R - m | P - -
- - m | P D m
G - R | P - m
G - - | S - -
R - m | P - -
. . P | D m G
S R P | m G S
R G S | N, - -
S - R | G - S
R - G | S - N,
P, N, S | R G S
R - P | m - G
S - R | G - -
S - N, | - P, -
N, - S | R - G
S - - | . . .
"""

ROCKING = """
S . P | . P .
S . P | . P .
P, . R | . R .
S . P | . G .
S . P | . P .
R . P | . P .
m . D | . P .
P, . R | S . P
R . P | . P .
R . P | . D .
m . P | . D .
S . P | . G .
R . P | . P .
m . D | . m .
S . P | . G .
P, . R | . R .
S . P | . P .
S . P | . P .
P, . R | . R .
m . D | . P .
S . P | . G .
P, . R | . P, .
P, . R | . R .
S . P | S . .
"""

NIGHT = """
S - - | - - -
- - - | - - -
P, - - | - - -
S - - | - - -
S - - | - - -
R - - | - - -
m - - | - - -
P, - - | S - -
R - - | - - -
- - - | - - -
m - - | - - -
S - - | - - -
R - - | - - -
m - - | - - -
S - - | - - -
P, - - | - - -
S - - | - - -
- - - | - - -
P, - - | - - -
m - - | - - -
S - - | - - -
P, - - | - - -
- - - | - - -
S - - | - - -
"""

DRAWING = Tune(
    "drawing",
    "Chapter 0: a child draws by candle; the layer `night` is the dormitory and the matron's round.",
    TILAK_KAMOD,
    DADRA,
    100.0,
    (
        Line(MusicBox(), CRADLE, 0.0, 0.08, 0.4, 1),
        Line(MusicBox(), ROCKING, -6.0, -0.2, 0.4, 0, under=True),
        Drone("P,, S, S, S,,", 1.5, -6.0, layer="night"),
        Line(SoftStrings(0.9, 1.4, 1.9), NIGHT, 0.0, 0.0, 0.6, -1, layer="night", under=True),
    ),
)
