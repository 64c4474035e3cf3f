"""Two addresses out of the newspaper: an agency on a third floor, at the back, and a cloth shop."""

from tools.art.places.addresses import agency, cloth

NAMES = (
    "agency_desk",
    "agency_board",
    "loose_wire",
    "cloth_shelves",
    "white_gaddi",
    "cloth_bale",
    "back_curtain",
)
"""Every picture of them; its place in the list is its number in maps: add at the end."""

DRAWN_IN = (agency, cloth)
"""The modules that draw them."""
