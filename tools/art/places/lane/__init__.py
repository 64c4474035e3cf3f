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

LARGE = (
    "lane_bus",
    "lane_scaffold",
    "crown_rains",
    "crown_winter",
    "crown_heat",
    "lane_gate_of_hostel",
    "key_board",
    "lane_shop_open",
    "skyline_roofs",
    "skyline_mill",
    "newsstand",
    "lane_shop_shutter",
    "lane_shelter",
)
"""Pictures so large that they are kept in few colours."""
