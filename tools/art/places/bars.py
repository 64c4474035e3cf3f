"""The barred windows of the orphanage."""

from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK
from tools.art.kit.paths import rect, spline
from tools.art.kit.props import prop
from tools.art.places.glass import glass
from tools.art.places.windows import View, _sill, _sky, _surround

BARS: View = (9, 12, 66, 78)


def _bars(art: Art, view: View, count: int) -> None:
    """Set round iron bars and one flat bar across."""
    x, y, width, height = view
    for index in range(1, count):
        left = x + index * width / count - 1.3
        art.fill(rect(left, y, 2.6, height), INK[1])
        art.fill(rect(left, y, 0.8, height), INK[3], 0.7)
    art.fill(rect(x, y + height * 0.46, width, 3), INK[1])
    art.fill(rect(x, y + height * 0.46, width, 0.9), INK[3], 0.7)


@prop("window_barred", 84, 111)
def window_barred(art: Art) -> None:
    """A tall window of the orphanage: bars, no curtain, the paint gone where hands held on."""
    _surround(art, BARS)
    _sky(art, BARS, DUSK[1], "#3f5583", DUSK[2])
    x, y, width, height = BARS
    with art.clip(rect(*BARS)):
        art.fill(
            spline(
                f"{x - 4},{y + 62} {x + 8},{y + 48} {x + 22},{y + 54} {x + 34},{y + 44} {x + 50},{y + 56} "
                f"{x + 70},{y + 50}! {x + 70},{y + 90}! {x - 4},{y + 90}!"
            ),
            DUSK[0],
        )
        art.fill(rect(x + 44, y + 34, 3, 40), DUSK[0])
    _bars(art, BARS, 6)
    art.fill(rect(x + width / 6 - 1.2, y + height - 18, 2.6, 8), CREAM[2], 0.7)
    art.fill(rect(x + 2 * width / 6 - 1.2, y + height - 20, 2.6, 9), CREAM[2], 0.7)
    _sill(art, BARS)
    art.fill(spline("2,104! 14,104! 10,110 6,109"), "#6c8494", 0.5)


@glass("window_barred")
def window_barred_glass(art: Art) -> None:
    """The rain between the bars."""
    art.fill(rect(*BARS), "#ffffff")
    with art.layer(blend="erase"):
        _bars(art, BARS, 6)
