"""Colours as `#rrggbb`: taken apart, mixed, and handed to skia."""

import skia


def channels(colour: str) -> tuple[int, int, int]:
    """Split `#rrggbb` into red, green and blue of 0 to 255."""
    digits = colour.removeprefix("#")
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def mix(one: str, other: str, share: float) -> str:
    """Mix two colours; a share of 0 is all the one, 1 all the other."""
    pairs = zip(channels(one), channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def skia_colour(colour: str, alpha: float = 1.0) -> int:
    """Give skia's own number for a colour; alpha runs from 0 to 1 and is clamped."""
    opacity = max(0, min(255, round(alpha * 255)))
    return int(skia.Color(*channels(colour), opacity))
