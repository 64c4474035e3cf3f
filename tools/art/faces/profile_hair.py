"""Hair of heads in profile: of those who are seen looking away."""

from tools.art.faces.face import Face
from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import MARI, VERM
from tools.art.kit.paths import oval, spline

GATHERED = (
    "118,47! 106,52 97,60 91,72 88,84 86,93! 78,101 66,106! 57,94 53,72 58,49 72,33 92,26.6 109,31 117,39"
)
FULL = (
    "119,48! 108,56 96,60 89,72 86.6,86 85,95! 77,103 66,110! 55,96 50,72 55,47 70,29 92,22.6 110,27.6 119,38"
)
SWEPT = (
    "119,50! 110,54 101,60 95,70 95.6,84 95,100! 90.4,100 89.6,86! 84,80 80.6,88 81,98 78,110! 66,111 58,97 "
    "53,74 58,47 72,29 94,22.6 112,28 121,39"
)
LOOSE = (
    "118,47! 107,53 97,61 91,73 89,88 92,108 88,132 92,156 87,174 76,190 66,180 56,184 46,164 42,142 "
    "48,112 51,84 53,62 60,45 74,31 92,25.6 109,30 117,39"
)
CURLS = (
    (117, 49), (111, 41), (102, 35), (91, 32), (79, 35), (69, 42), (61, 53), (57, 66), (56, 80), (59, 92),
    (66, 101), (75, 101), (80, 92), (81, 80), (86, 69), (94, 59), (105, 52), (98, 44), (84, 46), (72, 56),
    (68, 70), (70, 86), (82, 60), (76, 72),
)  # fmt: skip
"""Where curls lie, seen from the side."""

KNOTS = {"bun": (47, 101, 15.4), "chignon": (46, 106, 19.0)}
"""Where a knot at the nape lies, and how big it is."""


def profile_hair_behind(art: Art, face: Face) -> None:
    """Paint the knot at the nape."""
    if face.hairdo not in KNOTS:
        return
    x, y, radius = KNOTS[face.hairdo]
    hair = face.hair
    art.fill(brush([(68, 96), (60, 100), (x, y)], 18, 18, 14), hair[0])
    knot = oval(x, y, radius, radius * 1.06)
    art.fill(knot, hair[0])
    with art.clip(knot):
        for down in (-0.4, 0.1, 0.6):
            line = [
                (x - radius, y + radius * (down + 0.3)),
                (x, y + radius * (down - 0.2)),
                (x + radius, y + radius * down),
            ]
            art.fill(brush(line, 0.4, 1.8, 0.4), hair[2], 0.7)
        art.fill(oval(x - radius * 0.3, y - radius * 0.45, radius * 0.36, radius * 0.26), hair[3], 0.5)


def profile_hair_before(art: Art, face: Face) -> None:
    """Paint the hair over crown and ear, its shine, the parting and the jewel below."""
    if face.hairdo == "curls":
        _curls(art, face)
    else:
        line = {"bun": GATHERED, "chignon": FULL, "swept": SWEPT, "loose": LOOSE}[face.hairdo]
        path = spline(line)
        art.fill(path, face.hair[0])
        with art.clip(path):
            _locks(art, face)
            art.fill(spline("66,50 80,35 102,30 112,34 94,37 80,45 68,62"), face.hair[3], 0.48)
    if face.sindoor:
        art.fill(brush("117,39 112,36 106,35", 1.4, 1.4, 0.6), VERM[2])
    if face.earring:
        art.fill(oval(86, 103, 2.6), MARI[3])
        art.fill(spline("83,106 89,106 91,112 86,115.2 81,112"), MARI[2])
        art.fill(oval(84.8, 109, 1.3), MARI[4])


def _locks(art: Art, face: Face) -> None:
    """Draw strands that run back from the brow and down."""
    for lock in range(6):
        x = 115 - lock * 3
        strand = [
            (x, 46 - lock * 1.6),
            (100 - lock * 4, 47 - lock * 1.4),
            (84 - lock * 3.4, 60 + lock * 0.6),
            (76 - lock * 3, 92),
        ]
        if face.hairdo == "loose":
            strand += [(78 - lock * 5, 130), (80 - lock * 5, 182)]
        art.fill(brush(strand, 0.4, 1.8, 0.4), face.hair[2], 0.75)


def _curls(art: Art, face: Face) -> None:
    art.fill(spline("114,46 98,34 76,38 60,58 58,86 68,100 80,94 84,76 96,60"), face.hair[0])
    for x, y in CURLS:
        art.fill(oval(x, y, 8.6, 8), face.hair[0])
    for number, (x, y) in enumerate(CURLS):
        lean = 1.4 if number % 2 else -1
        curl = [(x - 6, y + 3 * lean), (x - 2, y - 3.4), (x + 4, y - 3), (x + 5.4, y + 2 * lean)]
        art.fill(brush(curl, 0.3, 1.5, 0.3), face.hair[3 if number % 4 == 0 else 2], 0.6)
