"""Hair of portraits: what hangs behind a head, and what falls over it."""

import math

from tools.art.faces.face import Face
from tools.art.faces.hairdos import BEFORE, BEHIND, peaked_cap
from tools.art.faces.mood import Mood
from tools.art.faces.skull import Skull
from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, MARI, VERM
from tools.art.kit.paths import oval, sample, spline, union

CROWN = "110,33 90,30 70,40 59,60 58,84 64,108 80,116 96,100 126,72 123,45"
LEFT_WING = "108.5,37! 105,50 94,58 82,65 76,78 74,94 71,104 62,109 56,88 57,62 67,42 86,30 101,29"
RIGHT_WING = "108,37! 112,49 120,57 126.5,65 129.6,78 134,66 130,47 119,34 110,30 100,29"
CURLS_BEHIND = "70,42 60,54 55,68 54,84 58,98 63,106 82,32 96,27 110,28 122,36 130,47"
CURLS_FRONT = "117,47 108,45 97,47 86,51 77,58 70,67 65,77 63,88 66,97"
CURLS_CROWN = "104,38 92,41 81,48 72,58 124,53 112,36 98,33"
"""Where the curls of a curly head lie, behind the face and over it."""

TIGHT_LEFT = "109,38! 99,46 88,53 79,63 74,76 72,90 66,99 58,88 58,64 68,44 86,32 101,30.5"
TIGHT_RIGHT = "109,38! 115,45 122,54 127,62 129.6,74 132.6,64 129,48 119,35.6 110,31 100,30.5"


def hair_behind(art: Art, face: Face, skull: Skull) -> None:
    """Paint bun, plait and the mass at the back of the head."""
    hair = face.hair
    if face.hairdo in BEHIND:
        BEHIND[face.hairdo](art, face, skull)
        return
    match face.hairdo:
        case "bun":
            _bun(art, face, (51, 102))
        case "drawn_back":
            with art.at(3, 6, scale=0.82, pivot=(51, 102)):
                _bun(art, face, (51, 102))
        case "bob":
            mass = (
                "112,31 90,28 68,38 56,60 53,90 54,116! 70,121 88,119! 100,90 128,100 137,113! "
                "139,84 134,56 125,42"
            )
            art.fill(spline(skull.line(mass)), hair[0])
        case "plait":
            art.fill(
                spline(skull.line("112,32 90,29 69,39 58,60 57,86 62,108 74,112 96,100 126,72 124,44")),
                hair[0],
            )
        case "swept":
            mass = "110,32 88,29 69,39 60,58 58.6,84 59.6,99 65,111! 78,112 96,100 126,72 124,43"
            art.fill(spline(skull.line(mass)), hair[0])
        case "curls":
            art.fill(spline(skull.line(CROWN)), hair[0])
            _curls(art, face, skull, CURLS_BEHIND)
        case "waved":
            left, right = (
                "112,31 90,27 66,37 55,58 52,82 56,104! 66,112 80,106!",
                "128,84 138,92! 140,72 134,52",
            )
            art.fill(spline(skull.line(f"{left} 100,90 {right} 125,41")), hair[0])
    if face.hairdo in ("bun", "drawn_back"):
        art.fill(spline(skull.line(CROWN)), hair[0])


def hair_before(art: Art, face: Face, mood: Mood, skull: Skull) -> None:
    """Paint the hair that frames the face, its shine, flowers, ribbons and ear jewels."""
    match face.hairdo:
        case "bun":
            _parted(art, face, skull, LEFT_WING, RIGHT_WING)
            if mood.motif in ("rain", "waves") and not face.gajra:
                art.fill(brush(skull.line("106,44 98,58 99,72"), 0.3, 1.4, 0.3), face.hair[0])
        case "drawn_back":
            _parted(art, face, skull, TIGHT_LEFT, TIGHT_RIGHT)
            _stray(art, face, skull)
        case "plait":
            _side_parted(art, face, skull)
        case "bob":
            _fringe(art, face, skull)
        case "swept":
            _swept(art, face, skull)
        case "curls":
            _curls(art, face, skull, f"{CURLS_FRONT} {CURLS_CROWN}")
        case "waved":
            _waved(art, face, skull)
        case _:
            BEFORE[face.hairdo](art, face, skull)
    if face.cap:
        peaked_cap(art, face, skull)
    if face.earring:
        _earring(art, skull)


def _bun(art: Art, face: Face, centre: tuple[float, float]) -> None:
    hair = face.hair
    x, y = centre
    art.fill(spline("64,96 56,86 44,87 36,98 38,113 49,120 61,116 67,104"), hair[0])
    art.fill(spline("43,98 49,92 57,95 54,102 46,104"), hair[2], 0.7)
    art.fill(brush("42,110 50,114 58,109", 0.5, 1.8, 0.5), hair[2], 0.6)
    if not face.gajra:
        return
    for bloom in range(9):
        angle = math.radians(172 + bloom * 19)
        spot = (x + 15.5 * math.cos(angle), y + 15.5 * math.sin(angle))
        art.fill(oval(*spot, 3.6), CREAM[3 if bloom % 2 else 4])
        art.fill(oval(spot[0] - 0.8, spot[1] - 0.9, 1.5), "#ffffff", 0.6)
        art.fill(oval(spot[0] + 1, spot[1] + 1, 1.1), MARI[3], 0.6)


def _parted(art: Art, face: Face, skull: Skull, left: str, right: str) -> None:
    """Paint hair parted in the middle, with the parting red or bare."""
    hair = face.hair
    wings = union(spline(skull.line(left)), spline(skull.line(right)))
    art.fill(wings, hair[0])
    tone = 3 if face.age > 0.5 else 2
    with art.clip(wings):
        for lock in range(5):
            strand = (
                f"{105 - lock * 3},{38 + lock} {92 - lock * 5},{47 + lock * 2} "
                f"{77 - lock * 4},{60 + lock * 2} {69 - lock * 2.5},{92}"
            )
            art.fill(brush(skull.line(strand), 0.3, 1.5, 0.4), hair[tone], 0.75)
        art.fill(brush(skull.line("110,40 118,48 126,60"), 0.3, 1.6, 0.4), hair[tone], 0.9)
        shine = "73,46 86,36 97,35 84,45 74,58 67,68"
        art.fill(spline(skull.line(shine)), hair[3], 0.45)
    parting = skull.line("107.6,29.6 108.4,34 108,41")
    colour = VERM[2] if face.sindoor else face.skin[1]
    art.fill(brush(parting, 1.4, 1.4, 0.7), colour, 1 if face.sindoor else 0.8)


def _stray(art: Art, face: Face, skull: Skull) -> None:
    """Let a few hairs go at temple and nape."""
    for line in ("75,74 71,84 75,94", "70,100 64,108 66,116", "112,40 117,43 119,49"):
        art.fill(brush(skull.line(line), 0.3, 1.1, 0.2), face.hair[1 if face.age > 0.5 else 0], 0.9)


def _side_parted(art: Art, face: Face, skull: Skull) -> None:
    """Paint a child's hair combed flat from a parting at one side, into one plait over the shoulder."""
    hair = face.hair
    cap = (
        "119,36.5! 108,52 94,59 80,63 74,76 72,92! 63,104 57,88 57,62 67,42 86,30 104,28 "
        "119,32 130,44 135,62 131.4,80! 128,66 123.6,52"
    )
    path = spline(skull.line(cap))
    art.fill(path, hair[0])
    with art.clip(path):
        for lock in range(6):
            strand = (
                f"{118 - lock * 2},{37 - lock} {102 - lock * 4},{46 - lock * 0.4} "
                f"{84 - lock * 3.4},{56 + lock} {70 - lock * 2},{78}"
            )
            art.fill(brush(skull.line(strand), 0.3, 1.5, 0.4), hair[2], 0.7)
        art.fill(brush(skull.line("121,38 127,48 131,60"), 0.3, 1.5, 0.4), hair[2], 0.8)
        art.fill(spline(skull.line("75,45 90,35 104,33 90,43 76,57 68,66")), hair[3], 0.42)
    art.fill(brush(skull.line("119.6,31 119.4,34 118.6,38"), 1.1, 1.2, 0.6), face.skin[1], 0.8)


def plait(art: Art, face: Face) -> None:
    """Hang the plait over her right shoulder; a child has tied it with the one ribbon that is her own."""
    line = "62,112 53,124 52,140 58,154"
    art.fill(brush(line, 14, 15, 10), face.hair[0])
    for step in sample(line, 6)[1:-1]:
        knot = [(step.x - 6.6, step.y - 4.4), (step.x, step.y + 2.6), (step.x + 6.6, step.y - 4.4)]
        art.fill(brush(knot, 0.5, 1.8, 0.5), face.hair[2], 0.85)
    art.fill(spline("55,157! 52,170 58,179! 62,170 64,156!"), face.hair[0])
    if face.bones.child:
        bow(art, face, 58.6, 155, 1.25)
    else:
        art.fill(brush("51,153 57,157 64,154", 4, 5, 4), face.ribbon[2])


def bow(art: Art, face: Face, x: float, y: float, scale: float = 1.0) -> None:
    """Tie a ribbon in two loops and two ends."""
    ribbon = face.ribbon
    with art.at(x, y, scale=scale):
        for side in (-1, 1):
            with art.at(stretch=(side, 1)):
                art.fill(spline("0,1! 3,8 2,14! 6.4,12! 5.4,5"), ribbon[1])
                art.fill(spline("0,0! 5,-6 11,-6.4 13,-1 10,4 5,3.6"), ribbon[2 if side > 0 else 3])
                art.fill(brush("2,0 6,-1.6 9,-1", 0.4, 1.5, 0.4), ribbon[1], 0.8)
        art.fill(oval(0, 0.4, 2.9, 3.1), ribbon[3])


def _fringe(art: Art, face: Face, skull: Skull) -> None:
    """Paint a bob with a straight fringe, cut at home; a child has a ribbon in it."""
    hair = face.hair
    cap = (
        "56,112! 54,86 57,60 68,41 86,30 104,28 121,32 133,46 138,70 137,110! 131.8,98 130.6,80 128.6,65! "
        "120,63.6 112,65.6 103,62.6 94,65 86,63 79,66! 75.4,84 74,100 70,112!"
    )
    path = spline(skull.line(cap))
    art.fill(path, hair[0])
    with art.clip(path):
        for lock in range(9):
            strand = f"{102 + (lock - 4) * 3},31 {102 + (lock - 4) * 7},48 {103 + (lock - 4) * 8.4},68"
            art.fill(brush(skull.line(strand), 0.3, 1.4, 0.3), hair[2], 0.65)
        art.fill(brush(skull.line("62,60 60,80 62,104"), 0.4, 1.8, 0.4), hair[2], 0.7)
        art.fill(spline(skull.line("72,52 84,41 102,38 118,42 102,46 86,50 75,60")), hair[3], 0.42)
    if not face.bones.child:
        return
    spot = skull.line("80,44")[0]
    with art.at(turn=-24, pivot=(spot.x, spot.y)):
        bow(art, face, spot.x, spot.y, 0.95)


def _swept(art: Art, face: Face, skull: Skull) -> None:
    """Paint a man's hair of 1982: swept back from a side parting, long at the nape, with a sideburn."""
    hair = face.hair
    cap = (
        "81,103! 78.6,92 77,81 79,70 87,62 98,57 109,55 117,47! 122,54 126.4,64 129,76! 133,66 132,48 123,33 "
        "108,24 88,24.6 71,35 61.4,54 59.4,70 60.4,86 65,82.4 72.6,83.6 74.6,92 75.4,103.6!"
    )
    path = spline(skull.line(cap))
    art.fill(path, hair[0])
    with art.clip(path):
        for lock in range(6):
            strand = (
                f"{117 - lock * 4},{46 - lock * 2} {103 - lock * 5},{39 - lock} "
                f"{84 - lock * 4},{42 + lock * 3} {68 - lock},{66 + lock * 6}"
            )
            art.fill(brush(skull.line(strand), 0.4, 1.8, 0.4), hair[2], 0.75)
        art.fill(spline(skull.line("72,42 86,29 105,26 90,36 76,50 66,66")), hair[3], 0.5)
        art.fill(brush(skull.line("119,45 125,52 130,62"), 0.3, 1.5, 0.4), hair[2], 0.9)


def _curls(art: Art, face: Face, skull: Skull, spots: str) -> None:
    """Paint a mass of curls, each a round with a lit edge."""
    centres = skull.line(spots)
    for x, y, _ in centres:
        art.fill(oval(x, y, 8.8, 8), face.hair[0])
    for number, (x, y, _) in enumerate(centres):
        lean = 1.4 if number % 2 else -1
        curl = [(x - 6, y + 3 * lean), (x - 2, y - 3.4), (x + 4, y - 3), (x + 5.4, y + 2 * lean)]
        art.fill(brush(curl, 0.3, 1.5, 0.3), face.hair[3 if number % 4 == 0 else 2], 0.6)


def _waved(art: Art, face: Face, skull: Skull) -> None:
    """Paint short hair that was set in waves on Saturday."""
    hair = face.hair
    brow = "70,108! 68,92 70,78 77,68 86,66 93,58 104,56 113,48! 119,56 126,62 130.6,76! 139,88!"
    path = spline(skull.line(f"{brow} 141,68 133,46 121,33 106,26 86,28 66,39 54,60 51,86 56,104!"))
    art.fill(path, hair[0])
    with art.clip(path):
        for line in (
            "112,46 98,44 84,50 74,62 66,66 58,80",
            "110,38 94,35 78,42 68,54 60,60 54,74",
            "114,40 124,46 130,56 137,64 139,78",
            "72,76 64,82 62,94 58,104",
            "106,31 90,29 74,36",
        ):
            art.fill(brush(skull.line(line), 0.6, 3.2, 0.6), hair[2], 0.85)
            art.fill(brush(skull.line(line), 0.3, 1.1, 0.3), hair[3], 0.8)


def _earring(art: Art, skull: Skull) -> None:
    """Hang a gold bell from the ear."""
    lobe = skull.line("68,103")[0]
    x, y = lobe.x, lobe.y
    art.fill(oval(x, y + 1, 2.6), MARI[3])
    art.fill(
        spline([(x - 3, y + 4), (x + 3, y + 4), (x + 5, y + 10), (x, y + 13.2), (x - 5, y + 10)]), MARI[2]
    )
    art.fill(oval(x - 1.2, y + 7, 1.3), MARI[4])
