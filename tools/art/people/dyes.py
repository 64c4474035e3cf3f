"""Cloth, hair and skin that only people have: ramps from dark to light, beside those of the palette."""

from tools.art.kit.palette import Ramp

GREYING: Ramp = ("#4a434f", "#6c6572", "#a49eaa")
WHITE_HAIR: Ramp = ("#8d8791", "#b5afb6", "#dcd7da", "#f2efec")
PEPPER_HAIR: Ramp = ("#2b2530", "#4a434f", "#857f8d", "#aaa5b0")

ORPHANAGE: Ramp = ("#2f3a58", "#4a5b7c", "#6d819f", "#94a7bd", "#c4d0d8")
"""The grey-blue cloth that every child of the house wears."""

WHITE_COTTON: Ramp = ("#6b5f68", "#a39aa2", "#d2cbc6", "#ece6da", "#fbf7ec")
CREAM_SHIRT: Ramp = ("#9c8272", "#c4a98c", "#ead9b9", "#faf0d9", "#fffaf0")
INDIGO_SHIRT: Ramp = ("#232c4c", "#364873", "#5672a3", "#7f9cc6", "#b3c8df")
SKY_SHIRT: Ramp = ("#4a6378", "#7392a6", "#a3bfcb", "#c6d9de", "#e3edec")
BROWN_SHIRT: Ramp = ("#3d2a24", "#5f4335", "#86634b", "#aa8567", "#cdae8f")
OLIVE_SHIRT: Ramp = ("#3a3d26", "#585c38", "#7d8150", "#a2a571", "#c8c99c")
MAROON_SHIRT: Ramp = ("#3b1b25", "#5a2a35", "#7f4048", "#a3626a", "#c79296")
LILAC_PRINT: Ramp = ("#4a3a58", "#6d587e", "#9682a6", "#b8a6c2", "#d8cbdd")

MIDNIGHT_SILK: Ramp = ("#161a38", "#232a55", "#343f78", "#5563a0", "#8c98c8")
"""Kavita's housecoat: plain, dark, and more expensive than a month's rent."""

IVORY_SILK: Ramp = ("#7d6a5e", "#b09a86", "#dcc9ae", "#f0e3cb", "#fdf6e6")
"""Kavita's nightdress."""

SAFARI_TAN: Ramp = ("#5a4a3c", "#7d6a54", "#a8947a", "#c8b79c", "#e3d8c4")
TERYLENE_GREY: Ramp = ("#33323f", "#4b4a5a", "#6b6b7a", "#8e8f9c", "#b4b5bf")
KHAKI: Ramp = ("#4a3d22", "#6d5a32", "#94804e", "#b5a272", "#d2c49c")
MUD_KHAKI: Ramp = ("#453a2c", "#63543f", "#877559", "#a8977a", "#c9bca2")
CHECKED_BLUE: Ramp = ("#26324a", "#3d5070", "#637a9a", "#93a7bd", "#c5d0d8")
SLATE_DRESS: Ramp = ("#2f3a44", "#48586a", "#6c7f92", "#93a4b3", "#bdc9d1")
LEMON_FROCK: Ramp = ("#7a5a22", "#b48b35", "#e0bd5c", "#f2dc8f", "#fbf0c4")
SCHOOL_NAVY: Ramp = ("#171d3c", "#26305c", "#3c4a80", "#6474a6", "#98a4c8")
ROSE_COTTON: Ramp = ("#5c3340", "#87505c", "#b57b80", "#d4a5a3", "#eccdc6")
SEA_COTTON: Ramp = ("#24464c", "#3a686b", "#5f918d", "#8fb7ae", "#c2d9cf")
OCHRE_SARI: Ramp = ("#5b3a1c", "#8a5f2a", "#b98a44", "#d9b271", "#f0d8a8")
BRICK_SARI: Ramp = ("#4d2320", "#7a3a2f", "#a65a45", "#c98467", "#e6b598")
PLUM_SARI: Ramp = ("#35203c", "#533658", "#775579", "#9f7f9e", "#cbb3c8")

SKIN_FAIR: Ramp = ("#6b3630", "#9c5d48", "#c4875f", "#e0aa78", "#f3cda0")
SKIN_BROWN: Ramp = ("#4d2329", "#7a3d35", "#a15d46", "#c18252", "#ddac7b")
SKIN_WHEAT: Ramp = ("#633030", "#93523f", "#bc7c55", "#d99f6a", "#f0c592")
