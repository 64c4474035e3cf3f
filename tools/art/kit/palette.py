"""The one palette: every ramp runs dark to light, its shadows cool and its lights warm."""

Ramp = tuple[str, ...]

INK: Ramp = ("#1a1226", "#2a1c38", "#41304f", "#62506d", "#8d7f93")
DUSK: Ramp = ("#1c2347", "#2c3c6e", "#47639a", "#7a9ac0", "#b9cfda")
TEAL: Ramp = ("#0f3340", "#1b545a", "#327a76", "#69a998", "#abd3bb")
LEAF: Ramp = ("#1a3830", "#2c5a3d", "#55854a", "#8fb05d", "#cdd98d")
MARI: Ramp = ("#6e3316", "#ab5a1c", "#dd8c2e", "#f2b950", "#fbe09c")
VERM: Ramp = ("#4c1626", "#84242f", "#c23f31", "#e46f48", "#f4a57c")
RANI: Ramp = ("#471038", "#7c1d51", "#b8356a", "#dd6c93", "#f2b0bf")
WOOD: Ramp = ("#2b1820", "#4a2826", "#70402d", "#9b633b", "#c8925c")
CREAM: Ramp = ("#6b5650", "#9c8272", "#cbb296", "#ead9b9", "#faf0d9")
SKIN: Ramp = ("#5b2a2c", "#8a4a39", "#b4704c", "#d2955f", "#ecbc88")
SKIN_DEEP: Ramp = ("#3f1d26", "#6b3730", "#8f5540", "#b0744f", "#cf9a6c")
GREY_HAIR: Ramp = ("#3a3442", "#575060", "#857f8d", "#c3bfc6")
LIPS: Ramp = ("#5f2027", "#8f3b38", "#b65649", "#d98a6c")
STEEL: Ramp = ("#5b6d76", "#7d9097", "#9fb0b4", "#c9d5d2", "#e4ece4")

CEMENT: Ramp = ("#d6ad7c", "#c99b6a", "#b67a59", "#a3a384")
"""Patterned cement tile: base, ring, inner ring, star."""

RED_OXIDE: Ramp = ("#a4523f", "#8a3f36")
ROAD = "#54536e"
PAVING: Ramp = ("#9a8f92", "#6a6069")
EARTH = "#a8795a"

PAINTS: dict[str, Ramp] = {
    "mint": ("#6aa394", "#86b9a3", "#7fb39f", "#2f716f", "#245c5f", "#8c3b33", "#5b2f2b"),
    "rose": ("#c98f86", "#e0ae9c", "#d8a493", "#8f4a4e", "#743a45", "#f0cf9a", "#4a2826"),
    "sky": ("#7d9bbd", "#a3bfd3", "#98b4ca", "#3f5a86", "#31486f", "#ead9b9", "#2b1820"),
    "ochre": ("#d0a860", "#e6c582", "#dcb872", "#9b633b", "#7d4d33", "#84242f", "#3a2024"),
}
"""Two-band oil paint of walls: three of the upper wall, two of the dado, the line between, the skirting."""

RAMPS: dict[str, Ramp] = {
    "ink": INK,
    "dusk": DUSK,
    "teal": TEAL,
    "leaf": LEAF,
    "mari": MARI,
    "verm": VERM,
    "rani": RANI,
    "wood": WOOD,
    "cream": CREAM,
    "skin": SKIN,
}
