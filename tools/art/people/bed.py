"""A person asleep on their back under a sheet, head to the wall, as seen over the foot of a bed."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, RANI
from tools.art.kit.paths import moved, rect, spline
from tools.art.people.heads import front_head
from tools.art.people.look import Look
from tools.art.people.stance import Stance


def draw_lying(art: Art, look: Look, stance: Stance) -> None:
    """Draw the head on its pillow side and the body as a long fold under a blanket."""
    rise = stance.breath * 0.8
    shoulders = spline("-9,-52! -8.4,-58 -3,-61.4 3,-61.4 8.4,-58 9,-52!")
    art.fill(shoulders, look.second[2] if look.outfit == "sari" else look.main[2])
    art.fill(rect(-2.5, -65, 5, 6), look.skin[2])
    with art.at(0, -71, scale=look.head):
        front_head(art, look, shut=True)
    with art.at(0, -rise):
        cover = spline(
            "-17,-53! -8,-56 0,-57 8,-56 17,-53! 17.6,-40 17,-24 17.4,-8 16,-3.4! 0,-2 -16,-3.4! "
            "-17.4,-8 -17,-24 -17.6,-40"
        )
        art.fill(cover, DUSK[3])
        with art.clip(cover):
            body = spline("-10,-58 10,-58 11,-40 9,-22 6,-9 0,-6 -6,-9 -9,-22 -11,-40")
            art.fill(spline("8,-58 12,-40 10,-20 6,-6 22,-2 22,-58"), DUSK[2])
            art.fill(moved(body, 3, 1.5), DUSK[1], 0.5)
            art.fill(body, DUSK[3])
            art.fill(brush("-6,-46 -6.6,-28 -4,-12", 0.6, 3, 0.8), DUSK[4], 0.7)
            for y in (-40, -36, -14, -10):
                band = [(-20, y + 1), (-9, y), (0, y - 2.2), (9, y), (20, y + 1)]
                art.stroke(spline(band, closed=False), RANI[2] if y in (-36, -14) else CREAM[3], 1.3, 0.75)
            art.fill(spline("-20,-58! 0,-62 20,-58! 20,-49.6 8,-51.6 0,-53.4 -8,-51.6 -20,-49.6"), CREAM[4])
            art.fill(spline("3,-60 5,-52 20,-49 20,-60"), CREAM[3])
