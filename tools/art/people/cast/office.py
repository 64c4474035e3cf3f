"""The firm where Pooja types, and the other offices that she tried."""

from tools.art.kit.palette import DUSK, INK, MARI, VERM, WOOD
from tools.art.people.dyes import (
    BRICK_SARI,
    BROWN_SHIRT,
    CREAM_SHIRT,
    MAROON_SHIRT,
    OCHRE_SARI,
    PEPPER_HAIR,
    SAFARI_TAN,
    SEA_COTTON,
    SKIN_BROWN,
    SKIN_FAIR,
    SKIN_WHEAT,
    SKY_SHIRT,
    SLATE_DRESS,
    TERYLENE_GREY,
    WHITE_COTTON,
)
from tools.art.people.look import Look

OFFICE: dict[str, Look] = {
    "joshi": Look(
        *(WHITE_COTTON, TERYLENE_GREY),
        outfit="shirt",
        hairdo="balding",
        hair=PEPPER_HAIR,
        trim=WOOD,
        scale=0.97,
        bulk=1.08,
        jacket="waistcoat",
        moustache=True,
        spectacles=True,
    ),
    "bhatia": Look(
        *(SAFARI_TAN, SAFARI_TAN),
        outfit="shirt",
        hairdo="slick",
        skin=SKIN_FAIR,
        scale=1.06,
        bulk=1.12,
        jacket="safari",
        shaved=True,
    ),
    "usha": Look(OCHRE_SARI, VERM, trim=VERM, hairdo="plait", bindi=True, skin=SKIN_WHEAT, scale=0.98),
    "mary": Look(
        *(SEA_COTTON, SEA_COTTON), outfit="frock", hairdo="bob", skin=SKIN_BROWN, scale=0.97, bulk=1.06
    ),
    "agent": Look(*(MAROON_SHIRT, INK), outfit="shirt", hairdo="slick", moustache=True, scale=1.0, bulk=1.02),
    "interviewer": Look(
        *(SKY_SHIRT, DUSK), outfit="shirt", hairdo="cropped", skin=SKIN_WHEAT, spectacles=True, shaved=True
    ),
    "school_clerk": Look(
        *(CREAM_SHIRT, WOOD),
        outfit="shirt",
        hairdo="balding",
        skin=SKIN_BROWN,
        scale=0.96,
        bulk=0.96,
        spectacles=True,
        shaved=True,
    ),
    "fernandes": Look(
        *(SLATE_DRESS, SLATE_DRESS),
        outfit="frock",
        hairdo="waved",
        hair=PEPPER_HAIR,
        skin=SKIN_BROWN,
        scale=1.03,
        bulk=0.98,
    ),
    "landlady": Look(BRICK_SARI, MARI, trim=MARI, hair=PEPPER_HAIR, bindi=True, bulk=1.2, scale=0.97),
    "shopkeeper": Look(
        *(BROWN_SHIRT, WHITE_COTTON), outfit="shirt", hairdo="short", moustache=True, bulk=1.18, scale=1.0
    ),
}
