"""The gallery: an iron rail that somebody's grandfather cast, posts, a stair's end, washing over it."""

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, LEAF, MARI, RANI, VERM
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, prop
from tools.art.places.forms import folds
from tools.art.places.sway import sway

IRON = ("#27303f", "#3a4658", "#5c6b80", "#93a3b8")


@prop("gallery_rail", 192, 54, foot=Foot(0, 44, 192, 9))
def gallery_rail(art: Art) -> None:
    """Four tiles of rail: turned uprights, a lotus in each panel, the top bar worn bright."""
    art.fill(rect(0, 48, 192, 4), INK[0], 0.4, blur=1)
    for panel in range(4):
        x = panel * 48
        for index in range(6):
            left = x + 4 + index * 8
            art.fill(rect(left, 8, 2, 42), IRON[1])
            art.fill(rect(left, 8, 0.8, 42), IRON[2])
        art.fill(oval(x + 25, 28, 9), IRON[0])
        for turn in range(6):
            with art.at(turn=turn * 60, pivot=(x + 25, 28)):
                art.fill(oval(x + 25, 22.6, 2.2, 4.6), IRON[2])
        art.fill(oval(x + 25, 28, 2), IRON[3])
    art.fill(rect(0, 42, 192, 2.4), IRON[1])
    art.fill(rect(0, 48, 192, 3.6), IRON[1])
    art.fill(rect(0, 48, 192, 1), IRON[2])
    art.fill(rrect(0, 3, 192, 6, 2), IRON[1])
    art.fill(rect(0, 3, 192, 2), IRON[3])


@prop("gallery_end", 21, 132, foot=Foot(4, 8, 12, 123))
def gallery_end(art: Art) -> None:
    """The rail of the gallery's end, seen along it."""
    art.fill(rect(7, 10, 6, 120), IRON[0])
    for y in (12, 48, 86, 122):
        art.fill(rect(6, y, 8, 8), IRON[1])
        art.fill(rect(6, max(0, y - 34), 3, 40), IRON[1])
    art.fill(rect(6, 0, 4, 112), IRON[1])
    art.fill(rect(6, 0, 1.4, 112), IRON[3])


@prop("chawl_stairs", 30, 201, foot=Foot(2, 4, 24, 195))
def chawl_stairs(art: Art) -> None:
    """The stair's cheek: a wall of lime with a hand rail, black where hands have gone down it."""
    art.fill(rect(2, 2, 24, 196), "#7d7178")
    art.fill(rect(2, 2, 20, 194), "#a99f97")
    art.fill(rect(2, 2, 4, 194), "#c9beb1")
    art.fill(rect(20, 2, 5, 196), "#62566a")
    art.fill(brush("9,4 10,100 9,194", 3, 4, 3), INK[1], 0.45)
    art.wash(rect(2, 120, 24, 78), (0, 120), (0, 198), [(0, INK[0], 0), (1, INK[0], 0.4)])


STEPS = 12


@prop("stair_flight", 144, 192)
def stair_flight(art: Art) -> None:
    """Twelve treads of stone down to the court, each worn in the middle, the lower ones wider to the eye."""
    art.fill(rect(0, 0, 144, 192), "#4a4256")
    for step in range(STEPS):
        y = step * 16
        inset = 10 - step * 0.8
        width = 144 - 2 * inset
        art.fill(rect(inset, y + 9, width, 7), "#585064")
        art.wash(rect(inset, y + 9, width, 7), (0, y + 9), (0, y + 16), [(0, INK[0], 0.5), (1, INK[0], 0)])
        art.fill(rect(inset, y, width, 9.6), "#938c94")
        worn = (
            f"{inset + 30},{y + 1} 72,{y} {114 - inset},{y + 1} {104 - inset},{y + 8} 72,{y + 9} 44,{y + 8}"
        )
        art.fill(spline(worn), "#aaa3a8")
        art.wash(rect(inset, y, width, 3), (0, y), (0, y + 3), [(0, INK[0], 0.45), (1, INK[0], 0)])
        art.fill(rect(inset, y + 8, width, 1.6), "#bdb5b8")
    art.fill(poly("0,0 52,0 20,192 0,192"), INK[0], 0.26)


@prop("gallery_washing", 150, 66)
def gallery_washing(art: Art) -> None:
    """Six families' wet things over one rail: a quilt, a dhoti, a school frock, two small vests."""
    for x, width, depth, ramp in (
        (4, 44, 50, VERM),
        (52, 26, 56, CREAM),
        (84, 24, 40, ("#2c3c6e", "#3f5a92", "#5f7fb8", "#8fb0d8", "#c9dcf0")),
        (114, 16, 24, LEAF),
        (132, 14, 22, MARI),
    ):
        cloth = spline(
            f"{x},4! {x + width},4! {x + width - 1},{depth}! {x + width / 2},{depth + 4} {x + 1},{depth}!"
        )
        lines = tuple(
            f"{x + width * at},4 {x + width * at + 1},{depth * 0.6} {x + width * at},{depth}"
            for at in (0.2, 0.45, 0.7, 0.9)
        )
        folds(art, cloth, ramp, lines)
        art.fill(rect(x, 4, width, 2), ramp[4], 0.6)
    for x in (12, 22, 32):
        for y in (16, 28, 40):
            art.fill(oval(x, y, 2.6), MARI[3], 0.9)
    art.fill(rect(84, 36, 24, 3), RANI[3])


@sway("gallery_washing")
def gallery_washing_cloth(art: Art) -> None:
    """All of it below the rail."""
    art.fill(rect(0, 7, 150, 59), CREAM[4])
