"""The colours of the panels, from the ramps that the pictures are painted with, dark to light."""

from __future__ import annotations

Colour = tuple[int, int, int]


def colour(code: str) -> Colour:
    """The red, green and blue of `#rrggbb`; ValueError for anything else."""
    digits = code.removeprefix("#")
    if len(digits) != 6:
        raise ValueError(f"'{code}' is no colour of the form #rrggbb")
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def mixed(first: Colour, second: Colour, share: float) -> Colour:
    """The colour that lies `share` (0 to 1) of the way from `first` to `second`."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


def _ramp(codes: str) -> tuple[Colour, ...]:
    return tuple(colour(code) for code in codes.split())


INK = _ramp("#1a1226 #2a1c38 #41304f #62506d #8d7f93")
DUSK = _ramp("#1c2347 #2c3c6e #47639a #7a9ac0 #b9cfda")
TEAL = _ramp("#0f3340 #1b545a #327a76 #69a998 #abd3bb")
MARIGOLD = _ramp("#6e3316 #ab5a1c #dd8c2e #f2b950 #fbe09c")
VERMILION = _ramp("#4c1626 #84242f #c23f31 #e46f48 #f4a57c")
RANI = _ramp("#471038 #7c1d51 #b8356a #dd6c93 #f2b0bf")
CREAM = _ramp("#6b5650 #9c8272 #cbb296 #ead9b9 #faf0d9")
