"""Dress of portraits from the months alone: silk, safari suit, waistcoat, coat, khaki, vest, dress."""

from tools.art.faces.face import Face
from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, MARI, VERM, Ramp
from tools.art.kit.paths import Path, moved, oval, rect, rrect, spline

SHOULDERS = "-8,210! 4,180 24,162 52,152 66,146! 92,168 128,147! 152,152 176,164 194,184 202,210!"
NARROW = "2,210! 14,182 32,165 54,155 70,148! 96,176 126,149! 146,155 168,167 184,186 194,210!"


def _body(art: Art, face: Face, line: str) -> Path:
    """Fill shoulders and breast, with the shadow on the right and the light on the left."""
    main = face.main
    body = spline(line)
    art.fill(body, main[2])
    with art.clip(body):
        art.fill(spline("126,146 130,176 120,212 206,212 202,170"), main[1])
        art.fill(spline("20,168 48,156 32,184 22,212 -8,212"), main[3], 0.8)
        art.fill(brush("28,206 36,186 44,174", 0.5, 2, 0.6), main[1], 0.7)
        art.fill(brush("170,208 162,188 154,176", 0.5, 2, 0.6), main[0], 0.6)
    return body


def housecoat(art: Art, face: Face) -> None:
    """Paint plain silk, open at the throat, with a soft collar piped in ivory."""
    body = _body(art, face, NARROW)
    with art.clip(body):
        folds = (("36,210 50,184 58,170", 3), ("52,210 62,192 70,182", 1), ("148,210 140,190 134,178", 0))
        for line, tone in folds:
            art.fill(brush(line, 0.6, 3, 1), face.main[tone], 0.6)
        art.fill(spline("70,146! 95,186! 124,146!"), face.skin[2])
        art.fill(spline("82,152 95,178! 114,152"), face.skin[1], 0.45)
        art.fill(spline("73,151! 90,176 84,164"), face.skin[3], 0.8)
        art.fill(brush("95,184 96,198 96,214", 1, 1.8, 1.8), face.trim[2])
        for y in (194, 207):
            art.fill(oval(100, y, 2), face.trim[3])
    for line, tone in (
        ("95,188! 67,143! 55,150 50,166 62,184 80,186", 2),
        ("95,188! 127,144! 139,151 146,168 132,186 112,186", 1),
    ):
        collar = spline(line)
        art.fill(moved(collar, 0, 2.4), face.main[0], 0.7)
        art.fill(collar, face.main[tone])
        art.stroke(collar, face.trim[2 if tone == 2 else 1], 1.3)


def nightdress(art: Art, face: Face) -> None:
    """Paint thin cotton gathered at a wide neck, with a narrow edge."""
    line = "0,212! 14,186 34,170 60,157! 78,172 98,182 118,172 134,155! 166,171 184,190 194,212!"
    body = _body(art, face, line)
    with art.clip(body):
        for x in range(52, 150, 9):
            gather = [(x, 168), (x - 1.6, 186), (x + (x - 98) * 0.16, 212)]
            art.fill(brush(gather, 0.4, 1.7, 0.8), face.main[1], 0.6)
    edge = "63,150 78,172 98,182 118,172 133,150"
    art.fill(brush(edge, 3, 3.4, 3), face.trim[4])
    art.fill(brush("64,154 79,175 98,185 117,175 132,154", 0.6, 0.9, 0.6), face.main[1])


def _collar(art: Art, ramp: Ramp) -> None:
    for line, tone in (
        ("95,190! 66,143! 52,150 44,172! 62,186 76,178!", 3),
        ("95,190! 128,144! 144,152 154,172! 134,188 116,178!", 2),
    ):
        flap = spline(line)
        art.fill(moved(flap, 0, 2.4), ramp[0], 0.6)
        art.fill(flap, ramp[tone])


def _open_neck(art: Art, face: Face) -> None:
    art.fill(spline("72,150! 96,190! 124,150!"), face.skin[2])
    art.fill(spline("80,150! 96,178! 116,150!"), face.skin[1], 0.6)


def waistcoat(art: Art, face: Face) -> None:
    """Paint a white shirt buttoned up, and a brown waistcoat with a pen in it."""
    body = _body(art, face, SHOULDERS)
    cloth = face.second
    with art.clip(body):
        art.fill(spline("48,148! 36,176 30,214! 96,214! 95,206! 76,176! 64,150!"), cloth[2])
        art.fill(spline("144,150! 158,178 164,214! 96,214! 96,206! 116,176! 130,150!"), cloth[1])
        art.fill(brush("48,164 42,186 40,212", 0.6, 3, 1), cloth[3], 0.8)
        art.fill(spline("68,148! 95,204! 126,148!"), face.main[3])
        art.fill(spline("100,160! 96,202! 126,148!"), face.main[2])
        art.fill(rect(132, 188, 20, 3), cloth[0])
        art.fill(rrect(138, 176, 3, 14, 1.2), INK[1])
        art.fill(rect(138, 180, 3, 1.4), MARI[3])
        for y in (172, 186):
            art.fill(oval(96.4, y, 1.6), face.main[1])
    for line, tone in (("96,168! 70,142! 60,152 66,174!", 4), ("96,168! 124,142! 134,153 124,175!", 3)):
        flap = spline(line)
        art.fill(moved(flap, 0, 2), face.main[0], 0.5)
        art.fill(flap, face.main[tone])


def coat(art: Art, face: Face) -> None:
    """Paint a grey coat, a white shirt, and a tie without any pattern."""
    body = _body(art, face, SHOULDERS)
    with art.clip(body):
        art.fill(spline("68,146! 95,212! 128,146!"), CREAM[4])
        art.fill(spline("104,150 97,212! 128,146!"), CREAM[3])
        art.fill(spline("90,170! 102,170! 104,178! 108,212! 86,212! 88,178!"), face.second[1])
        art.fill(spline("92,178! 96,178! 94,212! 87,212!"), face.second[2])
    for line, tone in (("96,170! 70,142! 61,151 72,176!", 4), ("96,170! 124,142! 133,152 120,176!", 3)):
        art.fill(spline(line), CREAM[tone])
    for line, tone in (
        ("62,147! 46,154 40,170! 52,178! 48,184! 84,214! 92,208! 72,178", 3),
        ("132,148! 148,154 156,171! 142,179! 146,186! 108,214! 100,208! 122,178", 2),
    ):
        lapel = spline(line)
        art.fill(moved(lapel, 0, 2.4), face.main[0], 0.6)
        art.fill(lapel, face.main[tone])


def safari(art: Art, face: Face) -> None:
    """Paint a safari suit: a collar like wings, straps on the shoulders, flaps on both pockets."""
    body = _body(art, face, SHOULDERS)
    with art.clip(body):
        art.fill(brush("94,184 95,198 95,212", 1, 1.6, 1.6), face.main[0], 0.7)
        for x in (40, 122):
            _flap(art, face, x)
        _straps(art, face)
        _open_neck(art, face)
    _collar(art, face.main)


def khaki(art: Art, face: Face) -> None:
    """Paint a uniform shirt: straps, flaps, a strip of ribbons."""
    body = _body(art, face, SHOULDERS)
    with art.clip(body):
        art.fill(brush("94,184 95,198 95,212", 1, 1.6, 1.6), face.main[0], 0.7)
        for x in (40, 122):
            _flap(art, face, x)
        for index, colour in enumerate((VERM[2], CREAM[3], MARI[2])):
            art.fill(rect(124 + index * 9, 181, 9, 6), colour)
        _straps(art, face)
        _open_neck(art, face)
    _collar(art, face.main)


def _flap(art: Art, face: Face, x: float) -> None:
    art.fill(rrect(x, 193, 32, 26, 2), face.main[1], 0.8)
    art.fill(spline(f"{x},192! {x + 32},192! {x + 31},199! {x + 16},203! {x + 1},199!"), face.main[3])
    art.fill(oval(x + 16, 199, 1.7), face.main[0])


def _straps(art: Art, face: Face) -> None:
    for line, tone in (("20,166! 46,152! 50,158! 24,174!", 3), ("176,168! 150,154! 146,160! 170,175!", 2)):
        strap = spline(line)
        art.fill(moved(strap, 0, 2), face.main[0], 0.6)
        art.fill(strap, face.main[tone])
    art.fill(oval(46, 157, 1.8), MARI[3])
    art.fill(oval(150, 159, 1.8), MARI[3])


def vest(art: Art, face: Face) -> None:
    """Paint bare shoulders, a cotton vest and the checked cloth that wipes every glass."""
    skin = face.skin
    body = spline("2,212! 10,182 28,166 54,155 68,148! 96,166 128,149! 148,156 170,168 186,186 194,212!")
    art.fill(body, skin[2])
    with art.clip(body):
        art.fill(spline("132,148 138,176 128,212 206,212 198,170"), skin[1], 0.8)
        art.fill(spline("20,176 44,162 32,186 28,212 2,212"), skin[3], 0.8)
        art.fill(brush("74,160 86,166 94,165", 0.5, 1.8, 0.5), skin[1], 0.7)
        art.fill(brush("124,160 112,167 102,165", 0.5, 1.8, 0.5), skin[0], 0.5)
        cotton = spline(
            "54,152! 64,150! 76,178 98,190 122,178 134,150! 144,153! 148,180 158,214! 36,214! 46,180"
        )
        art.fill(cotton, face.main[3])
        with art.clip(cotton):
            art.fill(spline("124,150 128,184 116,214 206,214 190,150"), face.main[2])
            art.fill(brush("66,186 70,200 68,212", 0.6, 2, 0.8), face.main[1], 0.7)
    cloth = spline("22,168! 42,152 58,150! 66,166 64,190 68,214! 26,214! 24,190")
    art.fill(moved(cloth, 2, 2), INK[1], 0.3)
    art.fill(cloth, face.second[2])
    with art.clip(cloth):
        for x in range(24, 72, 9):
            art.fill(brush([(x + 2, 146), (x, 180), (x + 1, 214)], 2), CREAM[3], 0.8)
        for y in range(156, 214, 9):
            art.fill(brush([(18, y + 6), (44, y), (72, y + 4)], 2), face.second[1], 0.75)
        art.fill(spline("56,150 58,180 54,214 80,214 76,150"), INK[1], 0.25)


def dress(art: Art, face: Face) -> None:
    """Paint a plain dress with a small round collar."""
    body = _body(art, face, "8,210! 20,186 40,169 62,158 74,152! 96,168 120,152! 140,160 162,174 178,210!")
    with art.clip(body):
        art.fill(brush("96,176 96,192 96,212", 0.8, 1.4, 1.4), face.main[0], 0.7)
        for y in (188, 202):
            art.fill(oval(99, y, 1.9), face.second[3])
        for line in ("60,212 66,196 76,186", "136,212 130,196 120,186"):
            art.fill(brush(line, 0.4, 1.8, 0.6), face.main[0], 0.6)
    for line, tone in (
        ("96,176! 76,150 66,154 66,166 78,176", 4),
        ("96,176! 118,150 128,154 128,167 114,177", 3),
    ):
        collar = spline(line)
        art.fill(moved(collar, 0, 2), face.main[0], 0.5)
        art.fill(collar, face.second[tone])


def pinafore(art: Art, face: Face) -> None:
    """Paint a white school blouse under a pinafore of navy cotton."""
    blouse = spline("8,210! 20,186 40,170 64,160 76,154! 96,166 118,154! 138,162 160,176 174,210!")
    art.fill(blouse, face.second[4])
    with art.clip(blouse):
        art.fill(spline("122,150 128,180 120,212 206,212 198,170"), face.second[3])
        art.fill(spline("50,150! 64,150! 70,192! 124,192! 130,150! 144,150! 142,214! 52,214!"), face.main[2])
        art.fill(spline("122,192! 128,150! 144,150! 142,214! 118,214!"), face.main[1])
        art.fill(brush("55,160 58,184 57,212", 0.5, 2.2, 0.8), face.main[3], 0.8)
        art.fill(brush("70,193 97,194 124,193", 0.6, 1.4, 0.6), face.main[3], 0.8)
        for x in (63, 131):
            art.fill(oval(x, 197, 2.4), face.second[3])
    for line, tone in (
        ("96,170! 76,151! 62,155 58,172! 78,186!", 4),
        ("96,170! 116,151! 130,155 134,172! 114,186!", 3),
    ):
        collar = spline(line)
        art.fill(moved(collar, 0, 2), face.main[0], 0.5)
        art.fill(collar, face.second[tone])
        art.stroke(collar, face.second[2], 0.8)
