"""The lane: ground and fronts as tiles, windows, shops, the gate, what stands about, the hoarding."""

from tools.art.places.lane import (
    booth,
    gulmohar,
    hawkers,
    hoarding,
    hostel,
    pavement,
    scaffold,
    shops,
    signs,
    skyline,
    stall,
    vehicles,
    windows,
)

NAMES = (
    *windows.NAMES,
    *signs.NAMES,
    *shops.NAMES,
    *hoarding.NAMES,
    *scaffold.NAMES,
    *hostel.NAMES,
    *booth.NAMES,
    *stall.NAMES,
    *vehicles.NAMES,
    *pavement.NAMES,
    *gulmohar.NAMES,
    *skyline.NAMES,
    *hawkers.NAMES,
)
"""What lies in the collection of the lane, in the order of its numbers: add modules at the end."""
