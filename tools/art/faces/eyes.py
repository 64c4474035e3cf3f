"""Eyes and brows, the part of a face that is looked at first."""

from tools.art.faces.face import Face
from tools.art.faces.mood import Mood
from tools.art.faces.skull import Skull
from tools.art.kit.brush import brush
from tools.art.kit.ink import Art, Spot
from tools.art.kit.palette import CREAM, INK, WOOD
from tools.art.kit.paths import Knot, oval, poly, spline


class Eye:
    """One eye of a face in a mood, with the lines of its lids."""

    def __init__(self, face: Face, mood: Mood, skull: Skull, side: int) -> None:
        self.face, self.mood, self.skull, self.side = face, mood, skull, side
        eyes, child = face.eyes, face.bones.child
        self.near = side < 0
        self.middle = eyes.apart + 0.02 * child
        self.height = -0.6 + 3.6 * child
        size = eyes.size
        lid = mood.lid * (1 - eyes.heavy * 0.4) * size
        self.inner = self._at(-0.26 * size, 2.6 - 0.3 * eyes.tilt)
        self.outer = self._at(0.27 * size, 0.6 - eyes.tilt)
        tilt = eyes.tilt
        self.upper = [
            self.inner,
            self._at(-0.14 * size, -2.4 * lid + 0.5),
            self._at(0, -(4.9 + 0.5 * child) * lid + 0.4 - 0.4 * tilt),
            self._at(0.15 * size, -3.5 * lid + 0.3 - 0.8 * tilt),
            self.outer,
        ]
        low = mood.lower_lid
        self.lower = [
            self._at(0.15 * size, 3.1 * size - low - 0.5 * tilt),
            self._at(0, (4.7 + 0.4 * child) * size - low * 1.5),
            self._at(-0.15 * size, 4.2 * size - low),
        ]

    def _at(self, around: float, down: float) -> Spot:
        return self.skull.at(self.side * (self.middle + around), self.height + down)

    def draw(self, art: Art) -> None:
        """Paint white, iris, lids and lashes."""
        corner_in, corner_out = Knot(*self.inner, corner=True), Knot(*self.outer, corner=True)
        opening = spline([corner_in, *self.upper[1:4], corner_out, *self.lower])
        art.fill(opening, CREAM[3])
        with art.clip(opening):
            self._iris(art)
            art.fill(brush([(x, y + 1.2) for x, y in self.upper], 0.5, 2.8, 0.5), self.face.skin[1], 0.45)
        self._lids(art)

    def _iris(self, art: Art) -> None:
        size, child = self.face.eyes.size, self.face.bones.child
        x, y = self._at(0, 0.2 + self.mood.gaze[1])
        x += self.mood.gaze[0] * 5
        wide = (4.7 if self.near else 4.1) * size
        tall = 5.4 * size
        art.fill(oval(x, y, wide, tall), INK[0])
        art.fill(oval(x, y + 1.7, wide * 0.68, tall * 0.56), WOOD[2])
        art.fill(oval(x, y + 2.8, wide * 0.46, tall * 0.3), WOOD[3], 0.8)
        art.fill(oval(x, y + 0.2, wide * 0.46, tall * 0.48), INK[0])
        art.fill(oval(x + 1.6, y - 2.1, (1.25 + 0.4 * child) * size), "#ffffff")
        if child:
            art.fill(oval(x - 1.7, y + 2.2, 0.8), "#ffffff", 0.7)

    def _lids(self, art: Art) -> None:
        skin, kajal = self.face.skin, self.face.eyes.kajal
        lash = [*self.upper]
        if kajal > 0.7:
            lash.append((self.outer[0] + self.side * (2.6 if self.near else 1.2), self.outer[1] - 1.5))
        art.fill(brush(lash, 0.8, 1.6 + 1.3 * kajal, 0.5), INK[0])
        rim = [self.inner, *self.lower[::-1], self.outer]
        art.fill(brush(rim, 0.3, 0.4 + 0.7 * kajal, 0.6), INK[1] if kajal > 0.4 else skin[0], 0.75)
        rise = 2.9 - 1.2 * self.face.eyes.heavy
        crease = [(x, y - rise) for x, y in self.upper[1:4]]
        art.fill(brush([*crease, (self.outer[0], self.outer[1] - 2.4)], 0.3, 1.0, 0.3), skin[1], 0.75)
        if self.mood.lower_lid > 1.2:
            art.fill(brush([(x, y + 2) for x, y in rim], 0.2, 0.9, 0.2), skin[1], 0.6)
        if self.face.age > 0.5:
            bag = [(self.inner[0], self.inner[1] + 5), (self.lower[1][0], self.lower[1][1] + 3.4)]
            art.fill(brush([*bag, (self.outer[0], self.outer[1] + 5)], 0.2, 1.1, 0.2), skin[1], 0.7)
        if self.face.age > 0.2 and self.near:
            for drop in (0.5, 3.2):
                line = [
                    (self.outer[0] - 2.4, self.outer[1] + drop),
                    (self.outer[0] - 6, self.outer[1] - 1 + drop * 1.6),
                ]
                art.fill(brush(line, 0.2, 0.8, 0.2), skin[1], 0.6 * self.face.age)

    def brow(self, art: Art) -> None:
        """Paint the brow over the eye."""
        face, mood, brows = self.face, self.mood, self.face.brows
        top = -13 + face.man * 1.2 - (face.eyes.size - 1) * 6 + 2.8 * face.bones.child - brows.height

        def at(around: float, down: float) -> Spot:
            return self.skull.at(self.side * around, top + down)

        line = [
            at(0.15, 2 + mood.brow_inner),
            at(0.3, -0.2 + mood.brow_inner * 0.5 + mood.brow_peak * 0.5 + brows.flat * 0.4),
            at(0.5, -1.7 + mood.brow_peak + brows.flat),
            at(0.8, 1.8 + mood.brow_outer),
        ]
        weight = brows.weight
        colour = face.hair[1] if face.age > 0.5 else face.hair[0]
        art.fill(brush(line, 1.9 * weight, 2.7 * weight, 0.6), colour)

    def lens(self, art: Art) -> None:
        """Draw a round glass, and on the near side its arm to the ear."""
        x, y = self._at(0, 1.2)
        wide = 10.4 if self.near else 8.8
        art.fill(oval(x, y, wide, 9.2), "#ffffff", 0.12)
        with art.clip(oval(x, y, wide, 9.2)):
            art.fill(poly([(x - 7, y + 6), (x - 2, y - 9), (x + 1, y - 9), (x - 4, y + 8)]), "#ffffff", 0.16)
        art.stroke(oval(x, y, wide, 9.2), INK[1], 1.5)
        if self.near:
            ear = self.skull.line("68,86")[0]
            art.stroke(poly([(x - wide, y - 1), (ear.x, ear.y)], closed=False), INK[1], 1.5)


def draw_eyes(art: Art, face: Face, mood: Mood, skull: Skull) -> None:
    """Paint both eyes, both brows, and spectacles if there are any."""
    pair = [Eye(face, mood, skull, side) for side in (-1, 1)]
    for eye in pair:
        eye.draw(art)
        eye.brow(art)
    if face.spectacles:
        for eye in pair:
            eye.lens(art)
        art.stroke(spline(skull.features("-15,0.2 0,-1.6 13,0.2"), closed=False), INK[1], 1.5)
