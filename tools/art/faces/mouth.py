"""The mouth: a closed line with lips, or a smile as a clean crescent; and a moustache over it."""

from tools.art.faces.face import Face
from tools.art.faces.mood import Mood
from tools.art.faces.skull import Skull
from tools.art.kit.brush import brush
from tools.art.kit.ink import Art, Spot
from tools.art.kit.palette import CREAM
from tools.art.kit.paths import Knot, oval, spline

SMILE = -2.2
"""A mouth whose corners drop less than this is drawn as a smile."""


class MouthArt:
    """The mouth of a face in a mood, at its place on the skull."""

    def __init__(self, face: Face, mood: Mood, skull: Skull) -> None:
        self.face, self.skull, self.mood = face, skull, mood
        shape = mood.mouth
        self.half = shape.half * face.mouth * (1 + 0.12 * face.man)
        self.drop = shape.drop
        self.full = shape.full * (1 - 0.25 * face.man - 0.26 * face.bones.child - 0.22 * face.age)
        self.open = shape.open * 3.1
        self.height = 29 + face.man * 1.2 + face.nose.length * 0.55 + 0.6 * face.bones.child

    def at(self, share: float, down: float) -> Spot:
        """Place a spot: share of the half width, units below the middle of the mouth."""
        return self.skull.at(self.half * share, self.height + down)

    def corner(self, side: int, rise: float) -> Knot:
        """Give a corner of the mouth."""
        return Knot(*self.at(side, self.drop * rise), corner=True)

    def draw(self, art: Art) -> None:
        """Paint lips, opening and the shadow under the lower lip."""
        if self.drop < SMILE:
            self._smile(art)
        else:
            self._closed(art)
        full, low = self.full, self.open
        art.fill(
            oval(*self.at(0.14, 3.1 * full + low + (1.8 if self.drop < SMILE else 0)), 2.6, 0.9),
            self.face.lips[3],
            0.8,
        )
        under = 8.4 * max(0.8, full) + low
        fold = [self.at(-0.5, under), self.at(0, under + 0.8), self.at(0.45, under)]
        art.fill(brush(fold, 0.2, 1.2, 0.2), self.face.skin[1], 0.55)
        if self.face.moustache:
            self._moustache(art)

    def _bow(self, full: float) -> list[Spot]:
        """Lead the upper edge of the upper lip between the corners."""
        return [
            self.at(-0.5, -2.7 * full),
            self.at(-0.19, -3.1 * full),
            self.at(0, -2.2 * full),
            self.at(0.19, -3.1 * full),
            self.at(0.5, -2.7 * full),
        ]

    def _smile(self, art: Art) -> None:
        face, low = self.face, self.open
        left, right = self.corner(-1, 0.85), self.corner(1, 0.85)
        bow = self._bow(0.95 - 0.3 * face.man)
        top = [self.at(-0.55, -0.9), self.at(0, 0.5), self.at(0.55, -0.9)]
        thick = 1 - 0.35 * face.bones.child - 0.3 * face.man
        below = [self.at(0.55, 1.2 + 2.4 * thick + low * 0.6), self.at(0, 2.4 + 3 * thick + low)]
        below.append(self.at(-0.55, 1.2 + 2.4 * thick + low * 0.6))
        art.fill(spline([left, *bow, right, *below]), face.lips[2])
        art.fill(spline([left, *bow, right, *top[::-1]]), face.lips[1])
        inside = [self.at(0.5, 1.2 + low * 0.7), self.at(0, 2.5 + low), self.at(-0.5, 1.2 + low * 0.7)]
        opening = spline([left, *top, right, *inside])
        art.fill(opening, face.lips[0])
        with art.clip(opening):
            self._teeth(art)
        for knot, side in ((left, -1), (right, 1)):
            dent = [
                Knot(knot.x + side * over, knot.y + down) for over, down in ((0.6, -2.4), (1.5, 0), (0.4, 2))
            ]
            art.fill(brush(dent, 0.2, 1.1, 0.2), face.skin[1], 0.8)

    def _teeth(self, art: Art) -> None:
        low = self.open
        row = [self.at(-1.1, -6), self.at(1.1, -6), self.at(0.5, 0.3 + low * 0.4)]
        row += [self.at(0, 1.4 + low * 0.62), self.at(-0.5, 0.3 + low * 0.4)]
        art.fill(spline(row), CREAM[4])
        if self.face.gap_tooth:
            x, y = self.at(0.16, 0.9)
            art.fill(oval(x, y + 0.7, 1.5, 2), self.face.lips[0])

    def _closed(self, art: Art) -> None:
        face, full, low, drop = self.face, self.full, self.open, self.drop
        left, right, middle = self.corner(-1, 0.9), self.corner(1, 0.9), self.at(0, 0.3)
        bow = self._bow(full)
        lower = [self.at(0.5, 3.3 * full + low + drop * 0.3), self.at(0, 5 * full + low)]
        lower.append(self.at(-0.5, 3.2 * full + low + drop * 0.3))
        art.fill(spline([left, *bow, right, *lower]), face.lips[2])
        seam = [self.at(0.4, 0.3 + drop * 0.35), middle, self.at(-0.4, 0.3 + drop * 0.35)]
        art.fill(spline([left, *bow, right, *seam]), face.lips[1])
        if low < 0.3:
            line = [
                left[:2],
                self.at(-0.45, 0.5 + drop * 0.3),
                middle,
                self.at(0.45, 0.5 + drop * 0.3),
                right[:2],
            ]
            art.fill(brush(line, 0.8, 1.4, 0.8), face.lips[0])
            return
        top = [self.at(-0.4, drop * 0.3), middle, self.at(0.4, drop * 0.3)]
        inside = [self.at(0.4, low + 1), self.at(0, low + 1.8), self.at(-0.4, low + 1)]
        ends = [Knot(*self.at(side * 0.86, drop * 0.75), corner=True) for side in (-1, 1)]
        opening = spline([ends[0], *top, ends[1], *inside])
        art.fill(opening, face.lips[0])
        if face.bones.child or low > 1:
            with art.clip(opening):
                art.fill(
                    spline([self.at(-0.6, -4), self.at(0.6, -4), self.at(0.4, 0.9), self.at(-0.4, 0.9)]),
                    CREAM[3],
                )

    def _moustache(self, art: Art) -> None:
        hair, skull, height = self.face.hair, self.skull, self.height
        thick = self.face.moustache
        wide, low = 33 + 6 * thick, 2.8 * (thick - 1)
        shape = (
            f"0,{height - 6.2} -16,{height - 6.8} {-wide},{height - 0.6 + low * 0.6}! "
            f"-20,{height - 2.4 + low} -1,{height - 3.6 + low} 20,{height - 2.4 + low} "
            f"{wide + 1},{height - 0.6 + low * 0.6}! 17,{height - 6.8}"
        )
        art.fill(spline(skull.features(shape)), hair[0])
        shine = f"-26,{height - 3.8} -15,{height - 4.9} -3,{height - 4.4}"
        art.fill(brush(skull.features(shine), 0.3, 1.1, 0.3), hair[2], 0.8)
