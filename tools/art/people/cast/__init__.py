"""Everyone who is drawn, by the name of the sheet."""

from tools.art.people.cast.home import HOME
from tools.art.people.cast.hostel import HOSTEL
from tools.art.people.cast.kavitas import KAVITAS
from tools.art.people.cast.lane import LANE
from tools.art.people.cast.office import OFFICE
from tools.art.people.cast.station import STATION
from tools.art.people.cast.street import STREET
from tools.art.people.look import Look

LOOKS: dict[str, Look] = {**HOME, **HOSTEL, **KAVITAS, **OFFICE, **LANE, **STATION, **STREET}
