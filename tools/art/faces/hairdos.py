"""Hair of portraits that hangs loose or in two plaits, is put up high, slicked back, cropped or gone."""

from collections.abc import Callable
from itertools import pairwise

from tools.art.faces.face import Face, Hairdo
from tools.art.faces.skull import Skull
from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import INK, MARI
from tools.art.kit.paths import oval, spline

Painter = Callable[[Art, Face, Skull], None]


def chignon_behind(art: Art, face: Face, skull: Skull) -> None:
    """Gather the hair, full at the crown, into one loose knot at the nape."""
    hair = face.hair
    art.fill(spline(skull.line("110,27 90,23 66,34 54,56 53,86 59,110 76,118 96,100 126,72 126,42")), hair[0])
    knot = spline("66,98 56,92 43,95 35,106 36,121 46,130 60,130 71,122 75,108")
    art.fill(knot, hair[0])
    with art.clip(knot):
        for line in ("38,112 48,99 62,99 72,108", "40,122 50,110 62,110 70,116", "46,128 56,120 66,122"):
            art.fill(brush(line, 0.4, 2, 0.4), hair[2], 0.75)
        art.fill(spline("42,106 49,99 58,98 52,104 46,112"), hair[3], 0.5)


def chignon_before(art: Art, face: Face, skull: Skull) -> None:
    """Part it at the side, with a wave over the brow and one lock gone at the ear."""
    cap = (
        "119,34.6! 112,50 100,58 88,60 79,68 75,80 72,94! 66,106 57,92 54,66 63,40 82,25 104,20.6 119,27 "
        "130,40 135,58 131.4,78! 129,66 124,52"
    )
    path = spline(skull.line(cap))
    art.fill(path, face.hair[0])
    with art.clip(path):
        for lock in range(6):
            strand = (
                f"{117 - lock * 2.4},{36 - lock * 0.6} {106 - lock * 4},{49 - lock * 1.4} "
                f"{88 - lock * 4.4},{54 + lock} {70 - lock * 2.6},{84 + lock * 2}"
            )
            art.fill(brush(skull.line(strand), 0.4, 1.8, 0.4), face.hair[2], 0.75)
        art.fill(brush(skull.line("121,36 128,48 131,62"), 0.4, 1.8, 0.4), face.hair[2], 0.8)
        art.fill(spline(skull.line("72,42 86,29 106,25.6 96,36 80,46 67,62")), face.hair[3], 0.5)
    art.fill(brush(skull.line("74,86 70.4,97 74,108 71.6,117"), 0.5, 1.7, 0.3), face.hair[0])


def loose_behind(art: Art, face: Face, skull: Skull) -> None:
    """Let the whole weight of it fall behind neck and shoulders."""
    mass = (
        "112,30 90,27 66,38 54,60 50,90 47,118 41,146 44,172! 80,186! 96,150 118,186! 148,168! 150,142 "
        "143,112 139,86 134,54 124,41"
    )
    art.fill(spline(skull.line(mass)), face.hair[0])


def loose_before(art: Art, face: Face, skull: Skull) -> None:
    """Part it at the side; a length falls before each shoulder."""
    hair = face.hair
    cap = (
        "119,36! 109,48 97,56 83,64 76,77 73,96 75,116 70,140 74,164 68,186! 50,178 47,150 54,122 54,88 "
        "57,62 66,42 86,29 104,26.6 118,30.6 130,42 137,62 139,90 142,112 148,136 146,160 136,178! "
        "131,160 133,138 129.6,116 131,92 131,80 128.6,64 124,50"
    )
    path = spline(skull.line(cap))
    art.fill(path, hair[0])
    with art.clip(path):
        for lock in range(5):
            start = f"{116 - lock * 3},{38 + lock} {98 - lock * 4},{48 + lock * 2}"
            upper = f"{start} {80 - lock * 4},{62 + lock * 3}"
            lower = f"{70 - lock * 3},92 {71 - lock * 3},118 {64 - lock * 3},142 {68 - lock * 3},180"
            strand = f"{upper} {lower}"
            art.fill(brush(skull.line(strand), 0.4, 1.8, 0.4), hair[2], 0.75)
        for lock in range(2):
            top = f"{121 + lock * 2},38 {131 + lock * 3},58 {135 + lock * 3},90"
            strand = f"{top} {138 + lock * 4},124 {138 + lock * 4},166"
            art.fill(brush(skull.line(strand), 0.4, 1.7, 0.4), hair[2], 0.75)
        art.fill(spline(skull.line("74,46 88,34 104,31 92,42 76,56 66,70")), hair[3], 0.45)
        art.fill(spline(skull.line("56,104 62,96 62,116 58,132 52,140 54,122")), hair[3], 0.35)


def two_plaits_behind(art: Art, face: Face, skull: Skull) -> None:
    """Hang the far plait, and the mass of hair behind the head."""
    _short_plait(art, face, skull, "122,106 131,113 136,124 135,135", far=True)
    art.fill(
        spline(skull.line("112,31 90,28 68,39 57,60 57,88 63,108 76,112 96,100 128,90 134,70 126,43")),
        face.hair[0],
    )


def two_plaits_before(art: Art, face: Face, skull: Skull) -> None:
    """Comb it flat from a middle parting, into a plait over each shoulder, a bow at each end."""
    hair = face.hair
    left = "109,36! 105,50 94,58 82,64 75,76 72,90 67,104! 58,102 55,84 57,60 67,41 86,29 101,28"
    right = "108.4,36! 112,49 120,56 127,64 130.6,80! 135.6,84 136,66 131,46 119,33 110,29 101,28"
    for line in (left, right):
        path = spline(skull.line(line))
        art.fill(path, hair[0])
    with art.clip(spline(skull.line(left))):
        for lock in range(5):
            strand = (
                f"{105 - lock * 3},{38 + lock} {92 - lock * 5},{47 + lock * 2} "
                f"{77 - lock * 4},{60 + lock * 2} {68 - lock * 2},{92}"
            )
            art.fill(brush(skull.line(strand), 0.3, 1.5, 0.4), hair[2], 0.7)
        art.fill(spline(skull.line("73,46 86,36 97,34 84,45 74,58 67,68")), hair[3], 0.42)
    art.fill(brush(skull.line("112,40 121,48 129,60"), 0.3, 1.5, 0.4), hair[2], 0.85)
    art.fill(brush(skull.line("108,28.6 108.8,33 108.6,40"), 1.2, 1.3, 0.6), face.skin[1], 0.85)
    _short_plait(art, face, skull, "63,98 55,108 51,122 54,136", far=False)


def _short_plait(art: Art, face: Face, skull: Skull, line: str, *, far: bool) -> None:
    places = skull.line(line)
    art.fill(brush(places, 11, 12, 8), face.hair[0])
    for one, other in pairwise(places):
        x, y = (one.x + other.x) / 2, (one.y + other.y) / 2
        art.fill(brush([(x - 5, y - 3), (x, y + 2.4), (x + 5, y - 3)], 0.5, 1.7, 0.5), face.hair[2], 0.85)
    end = places[-1]
    tassel = [(end.x - 3, end.y), (end.x - 2, end.y + 10), (end.x + 2, end.y + 10), (end.x + 3, end.y)]
    art.fill(spline(tassel), face.hair[0])
    _bow(art, face, end.x, end.y, 0.8 if far else 1.0)


def _bow(art: Art, face: Face, x: float, y: float, scale: float) -> None:
    with art.at(x, y, scale=scale):
        for side in (-1, 1):
            with art.at(stretch=(side, 1)):
                art.fill(spline("0,0! 5,-6 11,-6.4 13,-1 10,4 5,3.6"), face.ribbon[2 if side > 0 else 3])
                art.fill(brush("2,0 6,-1.6 9,-1", 0.4, 1.5, 0.4), face.ribbon[1], 0.8)
        art.fill(oval(0, 0.4, 2.9, 3.1), face.ribbon[3])


def short_behind(art: Art, face: Face, skull: Skull) -> None:
    """Lay the short hair at the back of a man's head."""
    mass = "110,34 90,31 72,41 62,58 61,80 63,96 70,106! 78,108 96,100 126,72 123,46"
    art.fill(spline(skull.line(mass)), face.hair[0])


def slick_before(art: Art, face: Face, skull: Skull) -> None:
    """Comb it straight back from the brow, with oil."""
    cap = (
        "78,101! 77,90 75.6,80 78,69 84,60 92,54 101,51 111,50.6 119,54 125.4,61.6 129.4,75! 133,64 130.4,47 "
        "121,34 107,26.6 88,26.6 70,37 60.6,55 59.4,71 61.4,88 64,101! 70,97 72,88 74.6,92 74,103!"
    )
    path = spline(skull.line(cap))
    art.fill(path, face.hair[0])
    with art.clip(path):
        for lock in range(7):
            strand = (
                f"{118 - lock * 5},{54 + lock * lock * 0.36} {106 - lock * 5.4},{42 + lock * 1.4} "
                f"{90 - lock * 4},{36 + lock * 4} {70 - lock * 1.6},{44 + lock * 7}"
            )
            art.fill(brush(skull.line(strand), 0.3, 1.8, 0.4), face.hair[2], 0.75)
        art.fill(spline(skull.line("76,42 90,32 110,31 122,42 108,39 92,41 78,52 68,66")), face.hair[3], 0.5)


def cropped_before(art: Art, face: Face, skull: Skull) -> None:
    """Cut it close, straight over the brow and square at the temple."""
    cap = (
        "75,100! 76,88 75.4,77 78.6,67 84,61 94,57.6 107,56 118,57.6 125,63.6 129.4,76! 131.6,64 128.4,47 "
        "119,36 106,30.6 90,30.6 74,40 64,55 62.4,72 64,88! 70,85 72.4,91 72.6,100!"
    )
    path = spline(skull.line(cap))
    art.fill(path, face.hair[0])
    with art.clip(path):
        for lock in range(9):
            x = 76 + lock * 5.6
            strand = f"{x},{66 - lock * 0.6} {x - 2.6},{54 - lock * 0.6} {x - 7},{42 + abs(lock - 5) * 1.4}"
            art.fill(brush(skull.line(strand), 0.3, 1.5, 0.3), face.hair[2], 0.7)
        art.fill(spline(skull.line("72,50 84,39 102,35 116,40 100,42 84,48 73,60")), face.hair[-1], 0.4)


def bald_behind(art: Art, face: Face, skull: Skull) -> None:
    """Raise the bare crown over the brow, and lay what hair is left behind the ear."""
    art.fill(spline(skull.line("80,56 66,60 60,74 61,92 67,108! 80,110 92,98 84,70")), face.hair[0])
    crown = spline(skull.line("130,74 129,56 122,43 109,35 93,34 78,41 69,53 66,72 80,92 120,92"))
    art.fill(crown, face.skin[3])
    with art.clip(crown):
        art.fill(spline(skull.line("60,40 82,42 74,54 73,68 78,92 56,92")), face.skin[2])
        art.fill(spline(skull.line("88,43 98,38.6 110,41 100,43.6 90,49")), face.skin[4], 0.75)


def bald_before(art: Art, face: Face, skull: Skull) -> None:
    """Comb the side forward over the ear, with a few strands across."""
    patch = "76,101! 76.4,88 76,78 79.6,68 80,61! 73,57 66,62 61,74 61.4,92 66,103! 70,92 73,92 73,102!"
    path = spline(skull.line(patch))
    art.fill(path, face.hair[0])
    with art.clip(path):
        for lock in range(4):
            strand = f"{77 - lock * 3.4},{62} {72 - lock * 3},{74} {71 - lock * 2.6},{94}"
            art.fill(brush(skull.line(strand), 0.3, 1.6, 0.3), face.hair[2], 0.8)
    art.fill(spline(skull.line("126.6,58! 128.6,64 130,76! 132.6,68 130,57!")), face.hair[0])
    for line in ("72,54 84,42 100,37", "71,58 82,46 96,41"):
        art.fill(brush(skull.line(line), 0.5, 1.1, 0.2), face.hair[0], 0.7)


def peaked_cap(art: Art, face: Face, skull: Skull) -> None:
    """Set a uniform cap over the hair."""
    cloth = face.trim if face.trim != MARI else face.main
    art.fill(spline(skull.line("60,62 52,46 62,29 90,19 118,20 138,36 137,56 118,50 98,48 78,54")), cloth[1])
    art.fill(spline(skull.line("62,44 70,31 92,24 112,26 94,31 76,40 68,52")), cloth[3], 0.6)
    art.fill(spline(skull.line("61,72 60,60 78,52 100,46 119,48 134,57 132,68 118,60 100,58 80,63")), INK[0])
    visor = spline(skull.line("92,60 104,56 119,58 132,65 142,76 138,81 126,74 110,68"))
    art.fill(visor, INK[0])
    art.fill(brush(skull.line("106,62 122,66 136,76"), 0.4, 1.8, 0.4), INK[3], 0.8)
    x, y, _ = skull.line("113,40")[0]
    art.fill(oval(x, y, 4.4, 5), MARI[2])
    art.fill(oval(x - 0.8, y - 1, 2, 2.3), MARI[4])


BEHIND: dict[Hairdo, Painter] = {
    "chignon": chignon_behind,
    "loose": loose_behind,
    "two_plaits": two_plaits_behind,
    "slick": short_behind,
    "cropped": short_behind,
    "balding": bald_behind,
}
BEFORE: dict[Hairdo, Painter] = {
    "chignon": chignon_before,
    "loose": loose_before,
    "two_plaits": two_plaits_before,
    "slick": slick_before,
    "cropped": cropped_before,
    "balding": bald_before,
}
"""What is painted behind a head, and what over it."""
