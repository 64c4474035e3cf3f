"""What a film crew leaves on a floor: crosses of white tape, the dents of a tripod, a burnt flash bulb."""

from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK, STEEL, WOOD
from tools.art.kit.paths import oval, poly, rect, spline
from tools.art.kit.props import prop

TAPE = ("#f7f3e8", "#d9d2c4", "#a49a92")


def _arm(art: Art, length: float, turn: float, curl: int, *, width: float = 6.6) -> None:
    """Lay one strip of tape through the middle, dirty at its ends; `curl` says which end has lifted."""
    half = length / 2
    with art.at(turn=turn):
        art.fill(rect(-half + 1, -width / 2 + 1.4, length, width), INK[0], 0.28, blur=0.8)
        edge = (
            f"{-half},{-width / 2}! {half - 2},{-width / 2 + 0.4}! {half},{-1}! {half - 1.6},{width / 2}! "
            f"{-half + 1.4},{width / 2 - 0.3}! {-half - 1},0.6!"
        )
        art.fill(spline(edge), TAPE[0])
        with art.clip(spline(edge)):
            for x in (-half, half - 7):
                art.fill(rect(x - 1, -width, 9, width * 2), TAPE[2], 0.3, blur=2)
            art.fill(rect(-half, width / 2 - 1.4, length, 1.4), TAPE[1])
            art.fill(oval(-half * 0.4, 0.6, 6, 1.8), TAPE[2], 0.3)
        if curl:
            x = half * curl
            art.fill(
                poly(((x, -width / 2), (x - curl * 7, -width / 2), (x - curl * 1, width / 2 - 1))),
                INK[0],
                0.3,
                blur=0.8,
            )
            art.fill(
                poly(
                    (
                        (x - curl * 0.6, -width / 2 - 2),
                        (x - curl * 7, -width / 2),
                        (x - curl * 2, width / 2 - 2),
                    )
                ),
                TAPE[1],
            )


def _cross(art: Art, length: float, tilt: float, curls: tuple[int, int]) -> None:
    """Lay two strips crosswise, foreshortened with the floor."""
    with art.at(art.width / 2 - 9, art.height / 2 - 9, stretch=(1, 0.8)):
        art.fill(oval(0, 0, length * 0.62, length * 0.56), CREAM[4], 0.08, blur=4)
        _arm(art, length, 42 + tilt, curls[0])
        _arm(art, length, -44 + tilt, curls[1])


@prop("cross", 57, 45)
def cross(art: Art) -> None:
    """A cross of camera tape that has been walked on."""
    _cross(art, 54, 0, (1, 0))


@prop("cross_heel", 57, 45)
def cross_heel(art: Art) -> None:
    """The cross at the window, with the print of a heel in it."""
    _cross(art, 54, 3, (0, -1))
    art.fill(oval(31, 19, 2.2, 2), INK[2], 0.75)
    art.stroke(spline("27,25 27.4,30 31,33 35,30 35,25 31,23"), INK[3], 1.1, 0.55)


@prop("cross_kitchen", 57, 45)
def cross_kitchen(art: Art) -> None:
    """The kitchen's cross, where nobody stands still: one strip torn short."""
    _cross(art, 52, -5, (-1, 1))
    art.fill(spline("38,30 46,27 44,33 39,35"), WOOD[3], 0.3)


@prop("cross_wind", 57, 45)
def cross_wind(art: Art) -> None:
    """The balcony's cross: the wind has had a corner of it."""
    _cross(art, 53, 5, (1, 1))
    art.fill(spline("45,3! 53,1 54,8! 48,10!"), TAPE[0])
    art.fill(spline("45,3! 53,1 50,6 47,9!"), TAPE[1])


@prop("cross_short", 45, 36)
def cross_short(art: Art) -> None:
    """The cross in the small room, a metre and a bit."""
    _cross(art, 38, 0, (0, 1))


@prop("tripod_dents", 66, 48)
def tripod_dents(art: Art) -> None:
    """Three round dents in a triangle: a camera stands on three feet."""
    for x, y in ((12, 34), (52, 30), (30, 9)):
        art.fill(oval(x, y, 5, 3.6), CREAM[4], 0.3)
        art.fill(oval(x, y, 3.4, 2.5), INK[2], 0.75)
        art.fill(oval(x - 0.4, y + 0.8, 2.4, 1.4), INK[3], 0.6)
    art.stroke(spline("13,33 22,24 30,10", closed=False), CREAM[4], 0.8, 0.3)


@prop("flash_bulb", 24, 18)
def flash_bulb(art: Art) -> None:
    """A burnt flash bulb, rolled into the corner."""
    art.fill(oval(12, 12, 8, 3), INK[0], 0.35, blur=1)
    art.fill(oval(9, 9, 5.4, 4.6), "#b8c6cc", 0.9)
    art.fill(oval(9.6, 9.6, 3.6, 3), INK[2], 0.8)
    art.fill(oval(7, 7, 1.4), "#ffffff", 0.9)
    art.fill(rect(13.4, 7, 6, 4), STEEL[1])
    art.fill(rect(13.4, 7, 6, 1.2), STEEL[4])


@prop("dust_corner", 84, 36)
def dust_corner(art: Art) -> None:
    """Building dust that the broom pushed to the wall: lime, sand, shavings."""
    art.fill(spline("2,6! 78,5! 70,14 48,18 30,26 12,24 3,18"), "#efe6d2", 0.5, blur=2.4)
    art.fill(spline("6,6! 56,6! 40,13 22,17 8,14"), "#f6efe0", 0.55, blur=1.2)
    for x, y, size in ((14, 12, 2), (26, 9, 1.4), (40, 12, 1.8), (55, 9, 1.2), (19, 18, 1.2), (64, 12, 1)):
        art.fill(oval(x, y, size, size * 0.7), "#9c8f80")
        art.fill(oval(x - 0.4, y - 0.4, size * 0.5, size * 0.3), "#d9cdbb")


@prop("footprints", 150, 60)
def footprints(art: Art) -> None:
    """A line of shoe prints in lime dust, and the smaller ones that went beside them."""
    for index in range(7):
        x, y = 8 + index * 20, 40 - index * 4 + (index % 2) * 7
        _print(art, x, y, 1)
    for index in range(8):
        x, y = 14 + index * 16, 52 - index * 3 + (index % 2) * 5
        _print(art, x, y, 0.74)


def _print(art: Art, x: float, y: float, size: float) -> None:
    """Press one sole and heel into the dust."""
    with art.at(x, y, turn=-10, scale=size):
        art.fill(oval(3, 0, 4.4, 2), CREAM[4], 0.42)
        art.fill(oval(-4, 0.3, 2.2, 1.7), CREAM[4], 0.42)


@prop("broom_arcs", 168, 66)
def broom_arcs(art: Art) -> None:
    """Arcs that a broom left in what dust it could not get."""
    for index in range(5):
        x = 4 + index * 30
        for row in range(5):
            top = 12 + row * 3.4
            line = f"{x},{top + 34} {x + 12},{top + 10} {x + 34},{top}"
            art.stroke(spline(line, closed=False), CREAM[4], 1.1, 0.3 - row * 0.04)


@prop("shell_drips", 66, 33)
def shell_drips(art: Art) -> None:
    """Drops of "Conch" round where the tins stood, and a ring."""
    art.stroke(oval(40, 18, 13, 7), "#f6efe0", 2, 0.8)
    for x, y, size in ((8, 10, 1.6), (14, 22, 2.4), (22, 8, 1.2), (26, 26, 1.8), (58, 10, 1.4), (60, 24, 2)):
        art.fill(oval(x, y, size, size * 0.7), "#f6efe0", 0.9)
    art.fill(spline("28,20! 40,22 50,27! 40,26"), "#f6efe0", 0.6)
