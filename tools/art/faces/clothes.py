"""Neck, shoulders and dress of portraits; never mirrored, for the pallu is on her left."""

from collections.abc import Callable

from tools.art.faces import tailoring
from tools.art.faces.face import Face, Outfit
from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, LEAF, MARI, RANI, VERM
from tools.art.kit.paths import Path, moved, oval, sample, spline

STAINS = (
    (40, 184, 4.2, RANI[3]),
    (50, 197, 2.6, MARI[3]),
    (33, 200, 3, LEAF[3]),
    (152, 180, 4, VERM[2]),
    (146, 196, 2.4, MARI[3]),
    (166, 192, 3, CREAM[4]),
    (72, 204, 2, VERM[3]),
)
"""Where a hoarding painter wipes his brush: place, size, colour."""

TAILORED: dict[Outfit, Callable[[Art, Face], None]] = {
    "dress": tailoring.dress,
    "pinafore": tailoring.pinafore,
    "housecoat": tailoring.housecoat,
    "nightdress": tailoring.nightdress,
    "waistcoat": tailoring.waistcoat,
    "safari": tailoring.safari,
    "khaki": tailoring.khaki,
    "coat": tailoring.coat,
    "vest": tailoring.vest,
}
"""Dress that is painted elsewhere."""

NECKLINE = "70,148 76,164 98,180 122,164 128,150"


def neck(art: Art, face: Face) -> None:
    """Paint the neck with the shadow of the jaw on it."""
    wide = face.man * 8 + (3 if face.age > 0.5 else 0) + 3.5 * face.bones.child
    low = -12 if face.bones.child or face.outfit in ("frock", "dress") else wide
    outline = spline(
        f"{82 - wide},100! {82 - wide},128 {77 - wide},146 {58 - low},155! 98,190 {140 + low},156! "
        f"{118 + wide},147 {112 + wide * 0.8},133 {112 + wide * 0.8},104!"
    )
    art.fill(outline, face.skin[2])
    with art.clip(outline):
        art.fill(spline("60,150 80,146 88,156 96,170 84,184 56,170"), face.skin[3])
        art.fill(spline("64,102 74,126 90,147 108,157 128,146 128,104"), face.skin[1], 0.85)
        if face.age > 0.5:
            for x in (92, 104):
                art.fill(brush([(x, 134), (x - 1, 146), (x + 1, 158)], 0.4, 1.4, 0.4), face.skin[1], 0.7)
        if face.man:
            art.fill(brush("103,140 106,146 103,152", 0.4, 2.2, 0.4), face.skin[1], 0.8)


def clothes(art: Art, face: Face) -> None:
    """Paint what the person wears."""
    match face.outfit:
        case "sari":
            _blouse(art, face)
            _pallu(art, face)
        case "tucked_sari":
            _blouse(art, face)
            _tight_pallu(art, face)
        case "frock":
            _frock(art, face)
        case "kameez":
            _kameez(art, face)
        case "shirt":
            _shirt(art, face)
        case _:
            TAILORED[face.outfit](art, face)
    if face.chain:
        _chain(art)


def _blouse(art: Art, face: Face) -> None:
    second, trim = face.second, face.trim
    blouse = spline(
        "-4,210! 8,178 26,162 52,153 70,148! 76,164 98,180 122,164 128,150! 150,154 176,168 190,196 196,210!"
    )
    art.fill(blouse, second[1])
    with art.clip(blouse):
        light = "8,182 26,165 54,154 70,150 66,160 40,172 20,194 14,210 -4,210"
        art.fill(spline(light), second[2])
        art.fill(brush("24,200 34,184 40,176", 0.5, 2, 0.6), second[0], 0.6)
        art.stroke(spline(NECKLINE, closed=False), trim[2], 4.6)
        art.stroke(spline(NECKLINE, closed=False), trim[3], 1.1)


def _pallu(art: Art, face: Face) -> None:
    main, trim = face.main, face.trim
    pallu = spline("200,200! 190,178 172,161 150,151 127,147! 118,162 98,184 74,206!")
    art.fill(pallu, main[2])
    with art.clip(pallu):
        art.fill(spline("150,150 142,170 128,188 116,206 204,206 196,180 176,158"), main[1])
        art.fill(spline("170,158 166,180 158,206 206,206 192,172"), main[0], 0.6)
        for over in (10, 20, 33):
            fold = [(137 + over, 148), (130 + over, 170), (110 + over, 204)]
            art.fill(brush(fold, 0.5, 2.0, 1), main[3], 0.55)
        if not face.age:
            for column in range(5):
                for row in range(3):
                    spot = (124 + column * 14 - row * 9, 172 + row * 12 + column * 3)
                    art.fill(oval(*spot, 1.3), trim[3], 0.55)
    art.fill(brush("127.5,147 117,163 97,184.5 73,207", 5, 6.4, 6.4), trim[2])
    art.fill(brush("130,148.5 119.6,164.5 99.6,186 76,208", 1.1), trim[3])
    if face.age:
        art.fill(brush("134,150 124,166 104,188 82,209", 0.9), trim[2])


def _tight_pallu(art: Art, face: Face) -> None:
    """Paint the pallu of a woman at work: twisted tight across and tucked, its folds all one way."""
    main, trim = face.main, face.trim
    pallu = spline("176,210! 172,176 160,160 146,152 126,147! 114,166 92,186 58,210!")
    art.fill(pallu, main[2])
    with art.clip(pallu):
        art.fill(spline("146,150 134,170 112,192 92,212 190,214 176,170"), main[1])
        art.fill(spline("160,160 150,182 130,212 190,214 174,172"), main[0], 0.55)
        for over in (0, 9, 18, 28):
            fold = [(133 + over, 148 + over * 0.3), (118 + over, 172), (84 + over * 1.3, 208)]
            art.fill(brush(fold, 0.5, 2.2, 1), main[3 if over in (0, 18) else 0], 0.6)
    art.fill(brush("126.5,147 114,166 92,186.5 58,210", 4, 5.2, 5.2), trim[2])
    art.fill(brush("129,148.5 116.6,167.5 94.6,188 62,211", 1), trim[3])


def _frock(art: Art, face: Face) -> None:
    main = face.main
    frock = spline("8,210! 20,186 40,170 64,160 76,154! 96,166 118,154! 138,162 160,176 174,210!")
    art.fill(frock, main[2])
    with art.clip(frock):
        art.fill(spline("122,150 128,180 120,212 206,212 198,170"), main[1])
        art.fill(spline("22,190 42,174 34,194 30,212 8,212"), main[3], 0.7)
        art.fill(brush("96,172 96,190 96,210", 1, 1.6, 1.6), main[0], 0.7)
        for y in (186, 200):
            art.fill(oval(96, y, 2.2), CREAM[3])
        art.fill(spline("120,182 138,180 139,196 121,198"), main[3], 0.5)
        art.stroke(spline("120,182! 138,180! 139,196! 121,198!"), CREAM[3], 0.8, 0.7, dash=(2, 2.4))
    for left, line in (
        (True, "96,168! 76,150 62,154 50,168 60,182 82,184"),
        (False, ("96,168! 116,150 130,154 142,168 132,182 110,184")),
    ):
        collar = spline(line)
        art.fill(moved(collar, 0, 2), main[0], 0.5)
        art.fill(collar, CREAM[4 if left else 3])
        art.stroke(collar, CREAM[2], 0.8)


def _kameez(art: Art, face: Face) -> None:
    """Paint a cotton kameez with a round neck, and a scarf over both shoulders."""
    main, scarf = face.main, face.second
    body = spline(
        "2,210! 14,182 34,164 58,154 72,149! 80,166 98,176 118,165 126,149! 146,155 168,168 186,190 194,210!"
    )
    art.fill(body, main[2])
    with art.clip(body):
        art.fill(spline("120,150 126,178 118,212 206,212 198,170"), main[1])
        art.fill(spline("16,186 38,166 32,190 28,212 2,212"), main[3], 0.7)
        for x, y in ((84, 196), (98, 190), (112, 196), (90, 206), (106, 206)):
            art.fill(oval(x, y, 2.2), VERM[2], 0.85)
    for line, tone in (
        ("70,148! 50,154 34,166 26,190! 20,214! 62,214! 66,196 80,184 97,192! 82,174", 2),
        ("127,148! 146,153 162,164 172,188! 180,214! 140,214! 134,196 118,184 97,192! 116,173", 1),
    ):
        fall = spline(line)
        art.fill(moved(fall, 0, 2), main[0], 0.5)
        art.fill(fall, scarf[tone])
        with art.clip(fall):
            for over in (0, 10, 20):
                fold = [(66 - over * 1.2, 150), (52 - over, 176), (48 - over, 212)]
                if tone == 1:
                    fold = [(194 - x, y) for x, y in fold]
                art.fill(brush(fold, 0.5, 2, 1), scarf[tone + 1], 0.7)


def _shirt(art: Art, face: Face) -> None:
    main = face.main
    shirt = spline("-8,210! 4,180 24,162 52,152 66,146! 92,168 128,147! 152,152 176,164 194,184 202,210!")
    art.fill(shirt, main[2])
    with art.clip(shirt):
        art.fill(spline("126,146 130,176 120,212 206,212 202,170"), main[1])
        art.fill(spline("20,168 44,158 30,184 22,212 -8,212"), main[3], 0.8)
        art.fill(brush("26,206 34,186 42,174", 0.5, 2, 0.6), main[1], 0.7)
        art.fill(brush("94,184 95,198 95,212", 1, 1.6, 1.6), main[0], 0.7)
        art.fill(oval(99, 200, 1.8), main[0])
        if face.stained:
            for x, y, size, colour in STAINS:
                art.fill(oval(x, y, size, size * 0.8), colour)
        art.fill(spline("72,150! 96,190! 124,150!"), face.skin[2])
        art.fill(spline("80,150! 96,178! 116,150!"), face.skin[1], 0.6)
    _wide_collar(art, face, "95,190! 66,143! 52,150 44,172! 62,186 76,178!", lit=True)
    _wide_collar(art, face, "95,190! 128,144! 144,152 154,172! 134,188 116,178!", lit=False)


def _wide_collar(art: Art, face: Face, line: str, *, lit: bool) -> None:
    collar: Path = spline(line)
    art.fill(moved(collar, 0, 2.4), face.main[0], 0.6)
    art.fill(collar, face.main[3 if lit else 2])


def _chain(art: Art) -> None:
    """String the black beads and two gold cups of a married woman."""
    for index, bead in enumerate(sample("73,144 80,160 97,173 114,161 120,147", 34)):
        art.fill(oval(bead.x, bead.y, 1.2), INK[0] if index % 4 else MARI[3])
    for side in (-1, 1):
        art.fill(oval(97 + side * 3.1, 174.6, 2.9), MARI[2])
        art.fill(oval(96.4 + side * 3.1, 173.8, 1.2), MARI[4])
