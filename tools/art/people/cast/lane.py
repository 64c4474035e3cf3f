"""The lane before the hostel: who sells, brings, mends and passes by."""

from tools.art.kit.palette import DUSK, INK, LEAF, MARI, VERM
from tools.art.people.dyes import (
    CHECKED_BLUE,
    GREYING,
    INDIGO_SHIRT,
    MUD_KHAKI,
    OLIVE_SHIRT,
    PEPPER_HAIR,
    PLUM_SARI,
    SCHOOL_NAVY,
    SKIN_BROWN,
    SKIN_WHEAT,
    SKY_SHIRT,
    TERYLENE_GREY,
    WHITE_COTTON,
    WHITE_HAIR,
)
from tools.art.people.look import Look

LANE: dict[str, Look] = {
    "chacha": Look(
        *(WHITE_COTTON, CHECKED_BLUE),
        outfit="lungi",
        hairdo="cropped",
        hair=WHITE_HAIR,
        skin=SKIN_BROWN,
        scale=0.97,
        trim=VERM,
        stubble=True,
        vest=True,
    ),
    "paper_man": Look(
        *(OLIVE_SHIRT, CHECKED_BLUE), outfit="lungi", hairdo="balding", hair=GREYING, stubble=True, scale=0.95
    ),
    "key_maker": Look(
        *(SKY_SHIRT, WHITE_COTTON),
        outfit="lungi",
        hairdo="cropped",
        hair=WHITE_HAIR,
        skin=SKIN_BROWN,
        spectacles=True,
        beard=True,
        scale=0.94,
    ),
    "boy": Look(
        *(MARI, DUSK),
        outfit="shirt",
        hairdo="cropped",
        skin=SKIN_BROWN,
        scale=0.8,
        head=1.1,
        stained=True,
        shaved=True,
    ),
    "conductor": Look(
        *(MUD_KHAKI, MUD_KHAKI),
        outfit="shirt",
        hairdo="cropped",
        jacket="khaki",
        skin=SKIN_WHEAT,
        moustache=True,
        cap=True,
        satchel=True,
        bulk=0.98,
    ),
    "postman": Look(
        *(MUD_KHAKI, MUD_KHAKI),
        outfit="shirt",
        hairdo="cropped",
        hair=GREYING,
        jacket="khaki",
        moustache=True,
        satchel=True,
        spectacles=True,
        scale=0.98,
    ),
    "sushila": Look(
        PLUM_SARI, MARI, trim=MARI, bindi=True, tucked=True, skin=SKIN_BROWN, scale=0.95, bulk=1.08
    ),
    "passer_man": Look(
        *(TERYLENE_GREY, INK), outfit="shirt", hairdo="short", hair=PEPPER_HAIR, moustache=True, scale=1.03
    ),
    "passer_woman": Look(INDIGO_SHIRT, LEAF, trim=MARI, hairdo="plait", skin=SKIN_WHEAT, scale=0.99),
    "school_girl": Look(
        *(SCHOOL_NAVY, WHITE_COTTON),
        outfit="frock",
        hairdo="plait",
        ribbon=WHITE_COTTON,
        pinafore=True,
        scale=0.78,
        head=1.12,
        skin=SKIN_BROWN,
    ),
}
