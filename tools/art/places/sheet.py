"""The bed-sheet between two women: as wide as the room, folded once, folded to the size of a book."""

from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, DUSK, INK
from tools.art.kit.paths import rect, spline
from tools.art.kit.props import prop
from tools.art.places.forms import folds, wire
from tools.art.places.laundry import PALE


def _held(art: Art, width: float, depth: float, sag: float) -> None:
    """Stretch cloth between two pairs of hands: it hangs `depth` deep and sags by `sag` in the middle."""
    middle, low = width / 2, depth + sag
    top = f"2,3! {middle},{3 + sag} {width - 2},3!"
    hem = f"{width - 4},{depth}! {middle},{low + 2} 4,{depth}!"
    lines = tuple(
        f"{width * at},{4 + sag * bow} {width * at + lean},{depth * 0.5} {width * at + lean * 2},{low - 3}"
        for at, bow, lean in ((0.14, 0.4, 3), (0.36, 0.9, 1.4), (0.64, 0.9, -1.4), (0.86, 0.4, -3))
    )
    art.fill(spline(f"6,{depth + 5}! {middle},{low + 7} {width - 6},{depth + 5}!"), INK[0], 0.18, blur=2)
    folds(art, spline(f"{top} {hem}"), PALE, lines)
    wire(art, f"5,{depth - 4} {middle},{low - 2} {width - 5},{depth - 4}", DUSK[3], 2.2)


@prop("sheet_wide", 126, 62)
def sheet_wide(art: Art) -> None:
    """The whole sheet, held by its four corners."""
    _held(art, 122, 34, 9)


@prop("sheet_half", 78, 54)
def sheet_half(art: Art) -> None:
    """The sheet folded once."""
    _held(art, 74, 32, 5)


@prop("sheet_small", 32, 48)
def sheet_small(art: Art) -> None:
    """The sheet folded to an armful, still between four hands."""
    _held(art, 28, 26, 1)
    art.fill(rect(4, 8, 20, 1), CREAM[2], 0.6)
    art.fill(rect(4, 12, 20, 1), CREAM[2], 0.5)
