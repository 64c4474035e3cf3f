"""Round her door: Mr Joshi's shutters, an eave that drips, a creeper, tulsi on its pillar, a swing."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, MARI, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.chance import dice_of
from tools.art.places.forms import leaves, wire, writing
from tools.art.places.her_room.tiles import ROOF

SHUTTER = ("#1c3a52", "#2a5674", "#3f7796", "#6fa3ba")


@prop("joshi_window", 96, 84)
def joshi_window(art: Art) -> None:
    """Mr Joshi's window: shutters folded back, a half-curtain of lace, drawn exactly level."""
    art.fill(rect(22, 2, 52, 72), "#d4d8c4")
    art.wash(rect(27, 7, 42, 60), (0, 7), (0, 67), [(0, "#3c4a5a", 1), (1, "#566070", 1)])
    art.fill(rect(27, 38, 42, 29), CREAM[3], 0.75)
    for x in (31, 38, 45, 52, 59, 65):
        art.fill(brush(f"{x},38 {x + 1},52 {x},67", 0.8, 1.6, 0.8), CREAM[4], 0.8)
    for x in (40, 54):
        art.fill(rect(x, 7, 1.8, 60), INK[1])
    art.fill(rect(18, 72, 60, 6), "#b9bfae")
    art.fill(rect(18, 72, 60, 1.6), "#e2e5d6")
    for x in (3, 71):
        art.fill(rect(x, 6, 21, 66), SHUTTER[1])
        art.fill(rect(x + 1, 7, 18, 64), SHUTTER[2])
        for slat in range(14):
            art.fill(rect(x + 3, 10 + slat * 4.2, 14, 1.7), SHUTTER[1])
            art.fill(rect(x + 3, 10 + slat * 4.2, 14, 0.6), SHUTTER[3], 0.7)


@glow("joshi_window")
def joshi_window_glow(art: Art) -> None:
    """A forty-watt bulb and a man adding."""
    art.fill(rect(27, 7, 42, 60), "#ffcf85", 0.7)
    art.fill(spline("44,67! 45,56 50,51 50,44 54,44 54,51 60,56 62,67!"), INK[1], 0.7)
    art.fill(oval(52.6, 45, 5), INK[1], 0.8)
    for x in (40, 54):
        art.fill(rect(x, 7, 1.8, 60), INK[1])


@prop("roof_edge", 240, 36)
def roof_edge(art: Art) -> None:
    """The eave: the last row of tiles over a fretted board, and its shade."""
    art.wash(rect(0, 20, 240, 15), (0, 20), (0, 35), [(0, INK[0], 0.5), (1, INK[0], 0)])
    for column in range(15):
        x = column * 16
        art.fill(rrect(x + 0.4, -4, 15.2, 18, 2), ROOF[column * 2 % 3])
        for ridge in (3, 9.4):
            art.fill(rect(x + ridge, -2, 2, 14), ROOF[3], 0.5)
        art.fill(rect(x + 0.6, 11.6, 14.8, 2.4), ROOF[4], 0.8)
    art.fill(rect(0, 14, 240, 5), "#d9cdb0")
    for column in range(20):
        art.fill(poly(((column * 12, 18), (column * 12 + 12, 18), (column * 12 + 6, 26))), "#d9cdb0")
        art.fill(oval(column * 12 + 6, 19, 1.6), INK[2])


@prop("roof_ridge", 240, 21)
def roof_ridge(art: Art) -> None:
    """The ridge: half-round tiles end to end, lime in the joints."""
    for column in range(10):
        x = column * 24
        art.fill(rrect(x, 2, 23.4, 15, 5), ROOF[1])
        art.fill(rrect(x, 2, 23.4, 6, 4), ROOF[3], 0.8)
        art.fill(rect(x + 21.6, 2, 2.6, 15), "#cdbfa6", 0.8)


@prop("trumpet_creeper", 108, 132)
def trumpet_creeper(art: Art) -> None:
    """An old creeper that came with the house, orange trumpets on it, and one string it was tied with."""
    dice = dice_of(8)
    for line in ("20,130 30,90 22,50 44,14", "22,120 50,84 62,44 92,18", "30,92 60,80 92,60"):
        art.fill(brush(line, 4, 3, 1), WOOD[2])
    spots = []
    for _ in range(120):
        along = dice.random()
        x = 14 + along * 78 + (dice.random() - 0.5) * 30
        y = 118 - along * 84 + (dice.random() - 0.5) * 50
        if 6 < x < 100 and 6 < y < 124:
            spots.append((x, y, dice.random() * 180))
    leaves(art, tuple(spots), 6)
    for index, (x, y, turn) in enumerate(spots[::7]):
        with art.at(turn=turn - 60, pivot=(x, y)):
            horn = f"{x},{y}! {x + 7},{y - 3} {x + 10},{y - 4}! {x + 10},{y + 4}! {x + 7},{y + 3}"
            art.fill(spline(horn), (VERM[3], MARI[2])[index % 2])
            art.fill(oval(x + 10, y, 1.4, 4), (VERM[4], MARI[3])[index % 2])


@prop("tulsi", 48, 81, foot=Foot(6, 60, 34, 20))
def tulsi(art: Art) -> None:
    """Tulsi on a little pillar, a lamp niche in it, a thread round it."""
    contact(art, 6, 78, 34, 12)
    art.fill(rect(8, 36, 30, 43), "#b8674a")
    art.fill(rect(8, 36, 18, 43), "#d08660")
    art.fill(rect(5, 32, 36, 7), "#e6c39a")
    art.fill(rect(5, 72, 36, 7), "#e6c39a")
    art.fill(spline("17,66! 17,55 23,50 29,55 29,66!"), INK[1])
    art.fill(oval(23, 64, 3, 1.4), MARI[3])
    spots = tuple((10 + index * 4.6 % 28, 30 - index * 3.1 % 26, index * 47 % 180) for index in range(26))
    leaves(art, spots, 4.4)
    art.fill(rect(8, 46, 30, 1.6), VERM[2])


@prop("rope_swing", 66, 150)
def rope_swing(art: Art) -> None:
    """A plank on two ropes from the eave, both of them there."""
    for x in (14, 48):
        wire(art, f"{x},0 {x + 1},60 {x},134", WOOD[4], 1.8)
    art.fill(rrect(6, 132, 50, 7, 2), WOOD[2])
    art.fill(rect(6, 132, 50, 2), WOOD[4])
    art.fill(oval(31, 146, 20, 2.4), INK[0], 0.3, blur=1.2)


@prop("letter_box", 30, 36)
def letter_box(art: Art) -> None:
    """A tin letter box with two names on it, the second newer."""
    art.fill(rect(4, 6, 22, 26), INK[0], 0.35, blur=1.2)
    art.fill(rrect(2, 2, 22, 28, 2), VERM[1])
    art.fill(rrect(2, 2, 14, 28, 2), VERM[2])
    art.fill(rect(5, 6, 16, 2.4), INK[0])
    art.fill(rect(5, 13, 16, 5), CREAM[3])
    writing(art, 6.4, 15, 12, 1)
    art.fill(rect(5, 20, 16, 5), CREAM[4])
    writing(art, 6.4, 22, 9, 1, 3, INK[1])
