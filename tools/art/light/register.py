"""Enters the light sprites, and the table that says what each is for and where it is held."""

from functools import partial

from tools.art.kit.registry import register
from tools.art.kit.units import px
from tools.art.light import panes, pools

SKIES = {
    "dawn": ("#59689e", "#b08fa6", "#f2b98f", "#473c62", ""),
    "day": ("#a9cfe0", "#d8e6dc", "#f0e2bf", "#b9866c", ""),
    "haze": ("#f3dfae", "#f3c88c", "#e8a878", "#b5705a", ""),
    "cloud": ("#7c7f92", "#a59a9c", "#c9b29a", "#84605e", ""),
    "rain": ("#5b6b84", "#7f8ea0", "#98a0a4", "#4f5a70", ""),
    "dusk": ("#3f3f78", "#a0567c", "#e88a6a", "#43305a", "#ffcf80"),
    "night": ("#2a3570", "#43538f", "#6a7bb0", "#1f2650", "#ffc870"),
    "wet_night": ("#3a4a78", "#5a70a0", "#8aa0bd", "#232c55", ""),
}
"""The sky of an hour: top, middle, horizon, roofs, lit windows."""


def enter() -> None:
    """Enter every light sprite."""
    makers = {
        "pool": pools.pool,
        "candle": pools.candle,
        "vignette": pools.vignette,
        "panes_day": panes.panes_day,
        "panes_moon": panes.panes_moon,
        "fan": panes.fan,
        "rain": panes.rain,
        "ripple": panes.ripple,
    }
    for name, make in makers.items():
        register(f"light/{name}.png", make)
    register("light/paper.png", pools.paper, colours=255, dithered=False)
    for name, (top, middle, low, roofs, lit) in SKIES.items():
        moon = name == "night"
        register(f"light/sky_{name}.png", partial(panes.sky, top, middle, low, roofs, lit, moon=moon))
    register("light/lights.toml", table)


def table() -> str:
    """Write the table of sprites: the pixel by which each is held, and frames where there are several."""
    anchor = [px(panes.ANCHOR[0]), px(panes.ANCHOR[1])]
    middles = {"pool": pools.POOL // 2, "candle": pools.CANDLE // 2, "fan": px(panes.FAN) // 2}
    lines = ["# The light sprites: `anchor` is the pixel that lies on the Light's point.", ""]
    for name, middle in middles.items():
        lines += [f"[{name}]", f"anchor = [{middle}, {middle}]", ""]
    for name in ("panes_day", "panes_moon"):
        lines += [f"[{name}]", f"anchor = {anchor}", ""]
    frame = f"frame = [{px(panes.RIPPLE[0])}, {px(panes.RIPPLE[1])}]"
    lines += ["[ripple]", f"frames = {panes.RIPPLE_FRAMES}", frame, ""]
    return "\n".join(lines)
