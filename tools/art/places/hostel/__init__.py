"""The ladies' hostel: room 5 and its beds, corridor, hall and office, parlour, mess, washroom, gate yard."""

from tools.art.places.hostel import (
    beds,
    corridor,
    hall,
    keepsakes,
    mess,
    office,
    parlour,
    room,
    washroom,
    windows,
    yard,
)
from tools.art.places.hostel.names import HOSTEL

DRAWN_IN = (beds, corridor, hall, keepsakes, mess, office, parlour, room, washroom, windows, yard)
"""The modules that draw the collection; importing them enters its props."""

__all__ = ["DRAWN_IN", "HOSTEL"]
