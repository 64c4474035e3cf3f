"""The bare head: its outline, the planes of light and shade on it, ear and nose."""

from tools.art.faces.eyes import draw_eyes
from tools.art.faces.face import Face
from tools.art.faces.mood import Mood
from tools.art.faces.mouth import MouthArt
from tools.art.faces.skull import Skull
from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import DUSK, LEAF, MARI, VERM
from tools.art.kit.paths import Path, oval, spline

OUTLINE = (
    "108,42 120,47 127.5,60 129,73 127.2,83 128.8,92 126.6,106 120,118 112,126 105,128.4 "
    "96,124.5 83,114 73,101 70,84 70,66 78,50 92,42"
)
SQUARE_OUTLINE = (
    "108,42 120,47 127.8,60 129.2,73 127.4,83 129,92 127.2,107 122.4,120.6 115,129 106,131 "
    "93,128 79.6,117.4 71,104 69.6,84 70,66 78,50 92,42"
)
ROUND_OUTLINE = (
    "108,42 120,46 128,59 129.4,73 128.4,83 130.4,93 128.6,107 121.6,119 112.6,126.6 105,128.4 "
    "94,125.6 81,116.4 71.6,103 69,86 69.6,66 78,50 92,42"
)


def draw_head(art: Art, face: Face, mood: Mood, skull: Skull) -> None:
    """Paint everything of a head but its hair."""
    skin = face.skin
    _ear(art, face, skull)
    outline = _outline(face, skull)
    art.fill(outline, skin[3])
    with art.clip(outline):
        _planes(art, face, mood, skull)
        _age(art, face, skull)
    _nose(art, face, skull)
    draw_eyes(art, face, mood, skull)
    MouthArt(face, mood, skull).draw(art)
    _marks(art, face, mood, skull)


def _outline(face: Face, skull: Skull) -> Path:
    if face.bones.child:
        return spline(skull.line(ROUND_OUTLINE))
    return spline(skull.line(SQUARE_OUTLINE if face.man or face.age > 0.5 else OUTLINE))


def _ear(art: Art, face: Face, skull: Skull) -> None:
    out = 3.0 if face.bones.child else 0.0
    shell = f"71,82 {65.5 - out},79 {62 - out},85 {64 - out},95 69,101 74,98"
    art.fill(spline(skull.line(shell)), face.skin[2])
    art.fill(spline(skull.line(f"70,85 {67 - out},84 {66 - out},88 {68 - out},95 71,96")), face.skin[1])


def _planes(art: Art, face: Face, mood: Mood, skull: Skull) -> None:
    """Lay the side plane, the hair's shadow, the blush and the two soft lights."""
    skin, soft = face.skin, face.bones.child
    side = "60,60 77,64 80,84 81,98 88,111 99,120 108,130 86,138 58,112"
    if soft:
        side = "60,60 74,64 76,84 77,100 84,113 97,122 108,132 86,138 54,112"
    art.fill(spline(skull.line(side)), skin[2])
    if face.hairdo != "balding":
        art.fill(spline(skull.line("106,36 98,55 85,65 77,79 66,92 58,40")), skin[1], 0.5)
        art.fill(spline(skull.line("108,36 117,53 125,68 134,72 132,36")), skin[1], 0.4)
    for around, radius in ((-0.48, 12), (0.66, 8)):
        x, y = skull.at(around, 19)
        art.glow(x, y, radius * (1 + 0.15 * soft), VERM[2], mood.blush * (1 + 0.35 * soft), blend="normal")
    art.glow(*skull.at(0.2, -17), 11, skin[4], 0.55, blend="normal", squash=0.8)
    art.glow(*skull.at(0.6, 12), 8, skin[4], 0.6, blend="normal")
    if face.man:
        shaved = "-90,20 -52,25 -20,37 10,35 40,34 72,21 72,48 -90,48"
        art.fill(spline(skull.features(shaved)), DUSK[0], 0.13 * face.man)
        art.fill(brush(skull.features("4,41 6,44 4,47"), 0.4, 1.3, 0.4), skin[1], 0.7)
    if face.stubble:
        _stubble(art, face, skull)
    if face.beard:
        beard = "-110,10 -84,16 -62,24 -34,29 -16,25.6 8,23.6 34,25.6 52,27 74,18 96,12 96,56 -110,56"
        art.fill(spline(skull.features(beard)), face.hair[1], 0.84)
        for around in range(-70, 60, 13):
            strand = skull.features(f"{around},34 {around + 3},40 {around + 1},46")
            art.fill(brush(strand, 0.3, 1, 0.3), face.hair[2], 0.6)
    if mood.furrow:
        for around in (-4.5, 6):
            crease = skull.features(f"{around},-11 {around * 0.8},-8.4 {around},-5.8")
            art.fill(brush(crease, 0.3, 1.2, 0.3), skin[1], 0.8 * mood.furrow)


def _stubble(art: Art, face: Face, skull: Skull) -> None:
    """Leave three days of white on cheeks, lip and chin."""
    shade = "-104,12 -80,16 -58,24 -32,28 -16,24.6 8,22.6 34,24.6 50,26 72,18 94,12 94,56 -104,56"
    art.fill(spline(skull.features(shade)), face.hair[1], 0.42)
    for row in range(4):
        for around in range(-76, 70, 12):
            x, y = skull.at((around + row % 2 * 6) / 100, 31 + row * 4 - abs(around) * 0.07)
            art.fill(oval(x, y, 0.5, 0.8), face.hair[2], 0.75)


def _age(art: Art, face: Face, skull: Skull) -> None:
    """Write the years: folds from the nose, lines on the brow, jowls."""
    if not face.age:
        return
    skin, depth = face.skin, face.age
    art.fill(brush(skull.features("-20,18 -33,24 -37,32"), 0.3, 1.4, 0.3), skin[1], 0.75 * depth)
    art.fill(brush(skull.features("24,18 38,24 43,31"), 0.3, 1.2, 0.3), skin[1], 0.65 * depth)
    hollow = skull.features("-84,14 -58,20 -46,30 -56,38 -80,32")
    art.fill(spline(hollow), skin[1], 0.28)
    if depth > 0.5:
        for down in (-25, -21.4):
            line = skull.features(f"-22,{down} 10,{down - 0.8} 42,{down}")
            art.fill(brush(line, 0.3, 0.9, 0.3), skin[2], 0.9)
        art.fill(brush(skull.features("-44,33 -38,39 -30,42"), 0.3, 1.3, 0.3), skin[1], 0.6)
        art.fill(brush(skull.features("44,33 40,38 34,41"), 0.3, 1.1, 0.3), skin[1], 0.5)


def _nose(art: Art, face: Face, skull: Skull) -> None:
    """Paint one shadow plane, one line at the wing, one light on the ridge."""
    skin, nose = face.skin, face.nose
    wide = nose.width * (1 + 0.18 * face.man) * 100
    tip, hook = nose.length, nose.hook
    soft = face.bones.child
    if not soft:
        plane = (
            f"-12,-3 {-9 + hook * 2},7 {-17 * wide / 100},{15.5 + tip} {-13 * wide / 100},{20 + tip} "
            f"5,{21 + tip} {3 + hook * 2},{14 + tip} {hook * 4},4"
        )
        art.fill(spline(skull.features(plane)), skin[2], 0.95)
    else:
        dab = f"-13,{13 + tip} -4,{11 + tip} 4,{18 + tip} 2,{21 + tip} -12,{19.6 + tip}"
        art.fill(spline(skull.features(dab)), skin[2], 0.8)
    wing = (
        f"{-17 * wide / 100},{17.6 + tip} {-12 * wide / 100},{20.4 + tip} -2,{21.2 + tip} "
        f"9,{21.6 + tip} {20 * wide / 100},{19.2 + tip}"
    )
    art.fill(brush(skull.features(wing), 0.5, 1.7 - 0.3 * soft, 0.6), skin[1])
    if soft:
        x, y = skull.at(0.1, 15.6 + tip)
        art.fill(oval(x, y, 1.9, 1.5), skin[4], 0.8)
        return
    ridge = f"7,0 {10.5 + hook * 4},{7 + tip * 0.4} 12.5,{14.5 + tip}"
    art.fill(brush(skull.features(ridge), 0.4, 1.7, 1), skin[4], 0.75)


def _marks(art: Art, face: Face, mood: Mood, skull: Skull) -> None:
    """Add bindi, stud, ring, tattoo, tear."""
    tip = face.nose.length
    if face.bindi:
        art.fill(oval(*skull.at(0, -13.5), 2.2 * face.bindi, 2.5 * face.bindi), VERM[2])
    if face.stud:
        art.fill(oval(*skull.at(-0.175, 16.4 + tip), 1.2), MARI[4])
    if face.nose_ring:
        x, y = skull.at(-0.2 * face.nose.width, 17.6 + tip)
        art.stroke(oval(x - 1.2, y + 1, 1.9), MARI[3], 1)
        art.fill(oval(x - 2.2, y + 2.5, 1), MARI[4])
    if face.mole:
        art.fill(oval(*skull.at(-0.4, 24), 1.1), face.hair[0], 0.9)
    if face.tattoo:
        for around, down in ((0.0, 39), (-0.07, 41.6), (0.07, 41.6)):
            art.fill(oval(*skull.at(around, down), 0.85), LEAF[0], 0.85)
    if mood.tear and not face.man:
        x, y = skull.at(-0.36, 7.5 + 5 * face.bones.child)
        drop = [(x, y), (x + 2, y + 5.4), (x, y + 7.6), (x - 2, y + 5.4)]
        art.fill(spline(drop), DUSK[4], 0.95)
        art.fill(oval(x - 0.5, y + 5, 0.8), "#ffffff", 0.9)
