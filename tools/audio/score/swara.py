"""The twelve swaras in just intonation, as letters: capitals are full, small letters are komal, M is
tivra.
"""

SA = 293.66  # hertz; every tune shares one Sa, so that any two may cross-fade in tune

RATIOS = {
    "S": 1.0,
    "r": 16 / 15,
    "R": 9 / 8,
    "g": 6 / 5,
    "G": 5 / 4,
    "m": 4 / 3,
    "M": 45 / 32,
    "P": 3 / 2,
    "d": 8 / 5,
    "D": 5 / 3,
    "n": 9 / 5,
    "N": 15 / 8,
}
ORDER = "SrRgGmMPdDnN"


def hertz(swara: str, octave: int = 0, sa: float = SA) -> float:
    """Return the pitch of a swara; octave 0 is the middle one, from Sa upward."""
    return sa * RATIOS[swara] * 2.0**octave


def height(swara: str, octave: int) -> int:
    """Return how high a swara stands, in steps of the twelve."""
    return octave * 12 + ORDER.index(swara)
