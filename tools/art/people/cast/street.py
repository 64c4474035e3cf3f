"""Passers-by of the streets, whom nobody speaks to."""

from tools.art.kit.palette import INK, LEAF, MARI, RANI, TEAL
from tools.art.people.dyes import (
    BRICK_SARI,
    CHECKED_BLUE,
    GREYING,
    OCHRE_SARI,
    SEA_COTTON,
    SKIN_BROWN,
    SKIN_WHEAT,
    TERYLENE_GREY,
    WHITE_COTTON,
)
from tools.art.people.look import Look

STREET: dict[str, Look] = {
    "walker_clerk": Look(
        *(WHITE_COTTON, TERYLENE_GREY),
        outfit="shirt",
        hairdo="balding",
        hair=GREYING,
        skin=SKIN_WHEAT,
        spectacles=True,
        moustache=True,
        satchel=True,
        scale=0.97,
    ),
    "walker_aunt": Look(
        BRICK_SARI, OCHRE_SARI, trim=LEAF, hair=GREYING, skin=SKIN_BROWN, bindi=True, bulk=1.12, scale=0.94
    ),
    "walker_porter": Look(
        *(RANI, CHECKED_BLUE),
        outfit="lungi",
        hairdo="cropped",
        skin=SKIN_BROWN,
        moustache=True,
        vest=True,
        trim=MARI,
        bulk=1.04,
    ),
    "walker_student": Look(
        *(SEA_COTTON, INK),
        outfit="frock",
        hairdo="plait",
        ribbon=TEAL,
        trim=MARI,
        skin=SKIN_WHEAT,
        scale=0.96,
    ),
}
