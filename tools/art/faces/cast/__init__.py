"""Every face that is drawn, by the name of the portrait."""

from tools.art.faces.cast.home import HOME
from tools.art.faces.cast.hostel import HOSTEL
from tools.art.faces.cast.kavitas import KAVITAS
from tools.art.faces.cast.lane import LANE
from tools.art.faces.cast.office import OFFICE
from tools.art.faces.cast.passing import PASSING
from tools.art.faces.cast.station import STATION
from tools.art.faces.face import Face
from tools.art.faces.mood import MOODS

FACES: dict[str, Face] = {**HOME, **HOSTEL, **KAVITAS, **OFFICE, **LANE, **STATION, **PASSING}


IN_PASSING = {"meher": ("neutral", "happy", "sad", "worried", "resolved")}
"""Moods of who speaks more than once, but never at length."""


def moods_of(name: str) -> tuple[str, ...]:
    """Say in which moods somebody is drawn: all, or the neutral one of who speaks in one scene."""
    return IN_PASSING.get(name, ("neutral",)) if name in PASSING else tuple(MOODS)
