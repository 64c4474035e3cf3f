"""A head that looks away to the right, in profile: its outline, its one eye, its mouth."""

from tools.art.faces.face import Face
from tools.art.faces.mood import Mood
from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK, MARI, VERM, WOOD
from tools.art.kit.paths import Path, oval, poly, spline

EYE = (115.6, 88.0)
"""Where the middle of the eye is, in units."""

LIPS = 117.0
"""The height of a closed mouth, in units."""


class ProfileArt:
    """The bare head of a face in a mood, seen from its side."""

    def __init__(self, face: Face, mood: Mood) -> None:
        self.face, self.mood = face, mood
        self.lips = LIPS + face.nose.length * 0.55
        self.full = mood.mouth.full * (1 - 0.25 * face.man - 0.22 * face.age)
        self.open = mood.mouth.open * 3.1

    def draw(self, art: Art) -> None:
        """Paint outline, planes, features and marks."""
        outline = self._outline()
        art.fill(outline, self.face.skin[3])
        with art.clip(outline):
            self._planes(art)
        self._ear(art)
        self._nose(art)
        self._mouth(art)
        self._eye(art)
        self._brow(art)
        self._marks(art)

    def _outline(self) -> Path:
        """Lead the line from the brow over nose, lips and chin, and back along the jaw."""
        face = self.face
        nose, chin, man = face.nose, face.bones.chin * 0.8, face.man
        lips, full, low = self.lips, self.full, self.open
        tip, out = 103.6 + nose.length, 133 + 2.4 * (nose.width - 1) + 2 * man
        brow = f"104,36 116,43 122.6,55 {124.6 + man},69 {125.2 + 1.4 * man},78 {122.8 + 0.6 * man},85.6 "
        ridge = (
            f"{128.4 + 2.4 * nose.hook},{95 + nose.length * 0.3} {out},{tip - 1.6} {out + 0.6},{tip + 1.4} "
        )
        under = f"{out - 2.4},{tip + 4.4} 127.2,{tip + 5.8} 128.4,{lips - 5} "
        upper = (
            f"{129.8 + 2 * full},{lips - 2}! {129 + 0.4 * full},{lips}! {129 + 2 * full},{lips + 2.8 + low} "
        )
        point = f"127,{lips + 6.4 + low} {129 + 1.6 * man},{lips + 10.4 + low + chin * 0.6} "
        point += f"{126 + man},{130.4 + low + chin} 115,{132 + low * 0.6 + chin} "
        jaw = f"101,{126.6 + chin * 0.6 + 2 * man} {89 - 1.5 * man},{117 + 2 * man} 82,105 78,90 76,66 86,44"
        return spline(brow + ridge + under + upper + point + jaw)

    def _planes(self, art: Art) -> None:
        """Lay the jaw's shadow, the hair's shadow, beard, blush and lights."""
        face, skin = self.face, self.face.skin
        art.fill(spline("70,60 88,66 92,84 93,100 99,112 109,121 122,128 126,138 92,140 70,112"), skin[2])
        art.fill(spline("122,40 116,54 104,61 96,72 90,90 80,96 66,60 96,30"), skin[1], 0.5)
        art.glow(109, 107, 12, VERM[2], self.mood.blush, blend="normal")
        art.glow(116, 66, 11, skin[4], 0.5, blend="normal", squash=0.8)
        art.glow(115, 100, 8, skin[4], 0.6, blend="normal")
        if face.man:
            shaved = spline("88,104 100,112 112,111 128,110 136,118 134,140 96,140 84,116")
            art.fill(shaved, DUSK[0], 0.13 * face.man)
        if face.beard:
            self._beard(art)
        if self.mood.furrow:
            art.fill(brush("122.4,78 121,80.6 122.4,83", 0.3, 1.2, 0.3), skin[1], 0.8 * self.mood.furrow)

    def _beard(self, art: Art) -> None:
        hair = self.face.hair
        beard = spline("86,92 92,104 102,112 114,113 121,112 136,110 134,142 96,140 80,112")
        art.fill(beard, hair[1], 0.84)
        art.fill(spline("119,116.4 128,115.4 132,117 128,121 120,119.6"), self.face.skin[2], 0.5)
        for x in range(92, 128, 6):
            y = 114 + (x - 92) * 0.2
            art.fill(brush([(x, y), (x + 1.4, y + 6)], 0.3, 1, 0.3), hair[2], 0.6)

    def _ear(self, art: Art) -> None:
        skin = self.face.skin
        art.fill(spline("84,82 90,80 93,85 91.6,93 88,101 84,102 82.4,94"), skin[2])
        art.fill(spline("86,84 90,83.6 90.6,88 88.4,93 86.6,95 87.6,89"), skin[1])

    def _nose(self, art: Art) -> None:
        nose, skin = self.face.nose, self.face.skin
        tip, out = 103.6 + nose.length, 133 + 2.4 * (nose.width - 1) + 2 * self.face.man
        art.fill(spline(f"122.4,91 124.6,98 124,{tip} 120.6,{tip + 3} 119,99"), skin[2], 0.3)
        wing = f"125.6,{tip - 0.6} {122.8 - nose.width},{tip + 2.2} 124.4,{tip + 4.8} 127.8,{tip + 4.8}"
        art.fill(brush(wing, 0.4, 1.6, 0.6), skin[1])
        art.fill(oval(129, tip + 4, 1.7, 0.8), skin[0], 0.55)
        ridge = f"124.8,88 {127.4 + 2 * nose.hook},{95 + nose.length * 0.3} {out - 1.8},{tip - 0.8}"
        art.fill(brush(ridge, 0.4, 1.6, 0.9), skin[4], 0.7)

    def _mouth(self, art: Art) -> None:
        face, lips, full, low = self.face, self.lips, self.full, self.open
        drop = self.mood.mouth.drop
        corner = (131 - 34 * self.mood.mouth.half * face.mouth, lips + drop * 0.8)
        front, seam = (129.2 + 0.4 * full, lips), (124, lips + drop * 0.3)
        upper = [corner, (124.6, lips - 2.4 * full), (129.2 + 2 * full, lips - 2.4), front, seam]
        art.fill(spline(upper), face.lips[1])
        below = [(128.6 + 2 * full, lips + 2.8 + low), (124.4, lips + 4 * full + low)]
        art.fill(spline([corner, (124, seam[1] + low), (front[0], lips + low * 0.7), *below]), face.lips[2])
        if low > 0.3:
            gap = [corner, (124, lips - 0.2), front, (front[0], lips + low), (124, lips + low * 0.9 + 0.4)]
            art.fill(spline(gap), face.lips[0])
        else:
            art.fill(brush([corner, seam, front], 0.9, 1.4, 0.6), face.lips[0])
        fold = [(120, lips + 8 + low), (124, lips + 7.4 + low), (127, lips + 6.6 + low)]
        art.fill(brush(fold, 0.2, 1.2, 0.2), face.skin[1], 0.55)
        if face.moustache:
            tips = [(131, lips - 5), (124, lips - 6.6), (116, lips + 0.4), (123, lips - 1.6)]
            art.fill(spline([*tips, (130.2, lips - 2.6)]), face.hair[0])

    def _eye(self, art: Art) -> None:
        face, mood = self.face, self.mood
        (x, y), size = EYE, face.eyes.size
        lid = mood.lid * (1 - face.eyes.heavy * 0.4) * size
        outer = (x - 7.4 * size, y + 0.6 - face.eyes.tilt)
        upper = [outer, (x - 3.6 * size, y - 3.4 * lid), (x + 0.6, y - 4.8 * lid), (x + 3.6, y - 3.2 * lid)]
        lower = [
            (x + 3.4, y + 3.2 * size - mood.lower_lid),
            (x - 1, y + 4.4 * size - mood.lower_lid),
            (x - 4.4, y + 3.2 * size),
        ]
        opening = spline([*upper, *lower])
        art.fill(opening, CREAM[3])
        with art.clip(opening):
            iris = (x + 1.5 + mood.gaze[0] * 1.6, y + 0.2 + mood.gaze[1])
            art.fill(oval(*iris, 2.9 * size, 5.2 * size), INK[0])
            art.fill(oval(iris[0] + 0.3, iris[1] + 2, 1.9 * size, 2.6 * size), WOOD[2])
            art.fill(oval(iris[0] + 0.4, iris[1] + 0.2, 1.3 * size, 2.6 * size), INK[0])
            art.fill(oval(iris[0] + 1, iris[1] - 2.1, 0.9 * size), "#ffffff")
            art.fill(brush([(px, py + 1.2) for px, py in upper], 0.5, 2.6, 0.5), face.skin[1], 0.45)
        lash = [*upper, (x + 6.4, y - 4.4 * lid)] if face.eyes.kajal > 0.7 else upper
        art.fill(brush(lash, 0.6, 1.6 + 1.2 * face.eyes.kajal, 0.5), INK[0])
        art.fill(brush([outer, *lower[::-1]], 0.3, 0.4 + 0.7 * face.eyes.kajal, 0.5), INK[1], 0.75)
        crease = [(px, py - 2.8) for px, py in upper]
        art.fill(brush(crease, 0.3, 1, 0.3), face.skin[1], 0.75)
        if mood.tear and not face.man:
            tear = [(x - 2, y + 7), (x, y + 12.4), (x - 2, y + 14.6), (x - 4, y + 12.4)]
            art.fill(spline(tear), DUSK[4], 0.95)

    def _brow(self, art: Art) -> None:
        face, mood, brows = self.face, self.mood, self.face.brows
        top = EYE[1] - 13 + face.man * 1.2 - (face.eyes.size - 1) * 6 - brows.height
        line = [
            (EYE[0] + 8, top + 2 + mood.brow_inner),
            (EYE[0] + 3.4, top + (mood.brow_inner + mood.brow_peak) / 2 + brows.flat * 0.4),
            (EYE[0] - 3, top - 1.7 + mood.brow_peak + brows.flat),
            (EYE[0] - 11.4, top + 2.4 + mood.brow_outer),
        ]
        colour = face.hair[1] if face.age > 0.5 else face.hair[0]
        art.fill(brush(line, 1.9 * brows.weight, 2.7 * brows.weight, 0.6), colour)

    def _marks(self, art: Art) -> None:
        face = self.face
        if face.bindi:
            art.fill(oval(124, 74.5, 1.3 * face.bindi, 2.5 * face.bindi), VERM[2])
        if face.stud:
            art.fill(oval(124.4, 104.6 + face.nose.length, 1.2), MARI[4])
        if face.mole:
            art.fill(oval(112, 113, 1.1), face.hair[0], 0.9)
        if face.spectacles:
            art.stroke(oval(EYE[0] + 2, EYE[1] + 1, 6.4, 9), INK[1], 1.5)
            art.stroke(poly([(EYE[0] - 4.6, EYE[1]), (88, 86)], closed=False), INK[1], 1.5)
