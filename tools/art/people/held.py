"""What people have in their hands, drawn at the place of a hand on the page."""

from collections.abc import Callable

from tools.art.kit.ink import Art, Spot
from tools.art.kit.palette import CREAM, INK
from tools.art.kit.paths import spline
from tools.art.people import loads, rain_loads, trade_loads
from tools.art.people.stance import Both, One

ONE: dict[One, Callable[[Art], None]] = {
    "vessel": loads.vessel,
    "tiffin": loads.tiffin,
    "shirt": loads.shirt,
    "newspaper": loads.newspaper,
    "can": loads.watering_can,
    "candle": loads.candle,
    "bag": rain_loads.bag,
    "umbrella": rain_loads.umbrella,
    "twig": rain_loads.twig,
    "padlock": trade_loads.padlock,
    "brush": trade_loads.paint_brush,
    "pen": trade_loads.pen,
    "glass": trade_loads.glass,
    "glasses": trade_loads.glasses,
    "school_bag": trade_loads.school_bag,
    "cloth_bag": trade_loads.cloth_bag,
    "broom": trade_loads.broom,
}
"""Things for one hand; their origin is where the hand grips them."""

BOTH: dict[Both, Callable[[Art], None]] = {
    "basin": loads.basin,
    "bowl": loads.bowl,
    "milk": loads.milk,
    "bucket": loads.bucket,
    "tray": loads.tray,
    "washing": loads.washing,
    "paper": loads.letter,
    "folded": loads.folded_sheet,
    "pot": rain_loads.pot,
    "curtain": rain_loads.curtain,
    "trunk": rain_loads.trunk,
    "lamp": trade_loads.lamp,
    "tin": trade_loads.tin,
    "notes": trade_loads.notes,
    "board": trade_loads.name_board,
}
"""Things for two hands; their origin lies midway between the hands."""


def draw_one(art: Art, thing: One, hand: Spot) -> None:
    """Draw a thing in one hand."""
    if thing == "canopy":
        trade_loads.open_umbrella(art, hand)
    elif thing in ONE:
        with art.at(*hand):
            ONE[thing](art)


def draw_both(art: Art, thing: Both, right: Spot, left: Spot) -> None:
    """Draw a thing between two hands, or the receiver at the ear of the left one."""
    middle = ((right[0] + left[0]) / 2, (right[1] + left[1]) / 2)
    match thing:
        case "" | "face":
            return
        case "child":
            trade_loads.sleeping_child(art, right, left)
        case "receiver":
            _receiver(art, left, middle)
        case "cloth":
            loads.hanging_sheet(art, right, left)
        case "tape":
            rain_loads.stretched_tape(art, right, left)
        case "trunk" if right == left:
            with art.at(*right):
                rain_loads.trunk_half(art)
        case _:
            with art.at(*middle):
                BOTH[thing](art)


def _receiver(art: Art, ear: Spot, cord_end: Spot) -> None:
    """Hold the receiver upright at the ear, its cord hanging."""
    with art.at(ear[0], ear[1] - 3, turn=12 if ear[0] > 0 else -12):
        loads.receiver(art)
    cord = [(ear[0], ear[1] + 3), (ear[0] - 1, ear[1] + 14), cord_end]
    art.stroke(spline(cord, closed=False), INK[0], 0.8)
    art.stroke(spline(cord, closed=False), CREAM[0], 0.25)
