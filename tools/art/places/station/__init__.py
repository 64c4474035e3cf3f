"""The police station: charge room, lock-up, inspector's room, the steps to the lane."""

from tools.art.places.station import charge, lockup, rooms, steps, walls

NAMES = (
    "charge_desk",
    "station_typewriter",
    "station_register",
    "statement_chair",
    "inspector_chair",
    "station_bench",
    "tea_glasses",
    "slip_table",
    "tin_on_desk",
    "gauri_shoes",
    "station_clock",
    "wanted_board",
    "station_calendar",
    "barometer",
    "station_tube",
    "station_map",
    "lathi_rack",
    "keys_belt",
    "order_board",
    "bars",
    "bars_gate",
    "bars_gate_open",
    "cell_window",
    "cell_plank",
    "cell_pot",
    "wardress_stool",
    "bulb",
    "inspector_table",
    "desk_lamp",
    "inspector_cot",
    "wireless",
    "file_rack",
    "window_bars",
    "station_leaf",
    "station_board",
    "gate_lamp",
    "bicycle",
    "fire_buckets",
    "property_chest",
    "dog_asleep",
    "station_mat",
)
"""Every picture of the station; its place in the list is its number in maps: add at the end."""

DRAWN_IN = (charge, lockup, rooms, steps, walls)
"""The modules that draw them."""
