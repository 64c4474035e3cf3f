"""Painted signs, posters and awnings, as they are put on a house front in Tiled."""

from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, SKIN, TEAL, VERM, Ramp
from tools.art.kit.paths import moved, oval, poly, rect, spline
from tools.art.kit.props import prop


def board(art: Art, width: float, height: float, ground: str, rim: str = MARI[3]) -> None:
    """Hang a signboard with a painted line round it."""
    art.fill(rect(3, 4, width - 2, height - 1), INK[0], 0.4, blur=1.6)
    art.fill(rect(0, 0, width, height), ground)
    art.fill(rect(0, 0, width, 1.2), CREAM[4], 0.5)
    art.stroke(rect(3, 3, width - 6, height - 6), rim, 1)


def shaded(art: Art, text: str, x: float, y: float, size: float, colour: str, shade: str) -> None:
    """Paint a line of letters with a shadow to each, as sign-writers do; x is its middle."""
    write(art, text, x + 1.3, y + 1.3, size, shade, centred=True)
    write(art, text, x, y, size, colour, centred=True)


@prop("sign_provisions", 150, 30)
def sign_provisions(art: Art) -> None:
    """The grocer's board."""
    board(art, 150, 30, TEAL[1])
    shaded(art, "NEW PROVISIONS", 75, 20.6, 16, MARI[4], TEAL[0])


@prop("sign_thread", 132, 30)
def sign_thread(art: Art) -> None:
    """The thread shop's board, shut since the mills."""
    board(art, 132, 30, "#6d4a5e", CREAM[2])
    shaded(art, "THREAD HOUSE", 66, 20.6, 15.5, CREAM[3], INK[1])
    art.fill(spline("88,2 112,4 130,14 128,28 104,24"), "#b9a9a0", 0.25)


@prop("sign_tailor", 96, 24)
def sign_tailor(art: Art) -> None:
    """A tailor upstairs."""
    board(art, 96, 24, VERM[1])
    shaded(art, "MODERN TAILOR", 48, 16, 10.6, CREAM[4], VERM[0])


@prop("sign_keys", 84, 24)
def sign_keys(art: Art) -> None:
    """The key maker's tin sign."""
    board(art, 84, 24, MARI[3], VERM[1])
    write(art, "KEYS CUT", 50, 16.6, 13, VERM[0], centred=True)
    art.stroke(oval(9, 12, 3.2), VERM[1], 2)
    art.fill(rect(11, 11, 9, 2.2), VERM[1])
    art.fill(rect(16, 12, 1.8, 4), VERM[1])


def _awning(art: Art, width: float, ramp: Ramp, pale: str) -> None:
    """Stretch a striped awning, scalloped along its edge, that throws its shade on the wall."""
    stripes = round(width / 13)
    step_top, step = (width - 12) / stripes, width / stripes
    outline = poly(((6, 0), (width - 6, 0), (width, 27), (0, 27)))
    art.fill(moved(outline, 3, 8), INK[0], 0.4, blur=2.6)
    art.fill(outline, pale)
    for index in range(stripes):
        tone = ramp[2] if index % 2 == 0 else pale
        left, right = 6 + index * step_top, 6 + (index + 1) * step_top
        art.fill(poly(((left, 0), (right, 0), ((index + 1) * step, 27), (index * step, 27))), tone)
        x = index * step
        art.fill(
            spline(f"{x},26! {x + step},26! {x + step * 0.86},32 {x + step / 2},35 {x + step * 0.14},32"),
            tone,
        )
    art.wash(outline, (0, 0), (0, 27), [(0, INK[0], 0.28), (0.5, INK[0], 0), (1, INK[0], 0.14)])
    art.fill(rect(6, 0, width - 12, 1.6), CREAM[4], 0.6)


@prop("awning_green", 162, 39)
def awning_green(art: Art) -> None:
    """The grocer's awning."""
    _awning(art, 162, LEAF, CREAM[4])


@prop("awning_red", 120, 39)
def awning_red(art: Art) -> None:
    """A window awning, red and cream."""
    _awning(art, 120, VERM, CREAM[3])


@prop("matchbox_poster", 48, 66)
def matchbox_poster(art: Art) -> None:
    """A poster for matches: a tiger, a moon, one corner gone."""
    art.fill(poly("2,3 47,4 46,65 3,65"), INK[0], 0.35, blur=1.4)
    sheet = poly("0,0 45,1 44,50 34,63 1,62")
    art.fill(sheet, VERM[2])
    with art.clip(sheet):
        art.fill(oval(24, 26, 19), MARI[3])
        art.fill(oval(31, 15, 6), CREAM[4])
        tiger = "8,40! 10,30 18,26 26,27 32,21 38,24 38,31 33,35 34,42! 29,42! 27,37 19,37 17,42! 12,42!"
        art.fill(spline(tiger), MARI[1])
        for x in (15, 20, 25):
            art.fill(poly(((x, 27), (x + 2, 27), (x + 0.6, 35))), INK[0])
        art.fill(spline("9,36 3,32 4,24", closed=False), MARI[1])
        art.stroke(spline("10,35 4,32 5,24", closed=False), MARI[1], 2.2)
        art.fill(oval(35, 26, 0.9), INK[0])
        art.fill(rect(0, 46, 46, 9), INK[1])
        write(art, "LUCKY TIGER", 22, 53, 6.4, MARI[4], centred=True)
    art.fill(poly("44,50 34,63 36,52"), CREAM[3])


@prop("film_posters", 108, 72)
def film_posters(art: Art) -> None:
    """Two film posters side by side, one pasted over another's eyes."""
    for x, ground, disc, cloth in ((0, VERM, MARI, TEAL), (54, DUSK, RANI, MARI)):
        art.fill(rect(x + 2, 3, 48, 67), INK[0], 0.35, blur=1.4)
        art.fill(rect(x, 0, 48, 67), ground[2])
        with art.clip(rect(x, 0, 48, 67)):
            art.fill(oval(x + 28, 24, 22), disc[3])
            art.fill(spline(f"{x + 2},60! {x + 8},44 {x + 20},36 {x + 34},44 {x + 40},60!"), cloth[1])
            art.fill(
                spline(f"{x + 12},40! {x + 11},24 {x + 20},16 {x + 29},22 {x + 28},34 {x + 22},40!"), SKIN[3]
            )
            art.fill(
                spline(f"{x + 8},30 {x + 10},14 {x + 24},9 {x + 33},18 {x + 32},34 {x + 27},22 {x + 16},21"),
                INK[0],
            )
            art.fill(rect(x, 52, 48, 12), disc[4])
            art.fill(rect(x + 6, 56, 36, 3.4), ground[1])


NAMES = (
    "sign_provisions",
    "sign_thread",
    "sign_tailor",
    "sign_keys",
    "awning_green",
    "awning_red",
    "matchbox_poster",
    "film_posters",
)
