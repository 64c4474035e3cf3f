"""Kavita, by day and by night, and those who sit up with her."""

from tools.art.kit.palette import INK, TEAL
from tools.art.people.dyes import (
    GREYING,
    IVORY_SILK,
    MIDNIGHT_SILK,
    PEPPER_HAIR,
    SKIN_FAIR,
    SKIN_WHEAT,
    TERYLENE_GREY,
    WHITE_COTTON,
)
from tools.art.people.look import Look

KAVITAS: dict[str, Look] = {
    "kavita": Look(
        *(MIDNIGHT_SILK, MIDNIGHT_SILK),
        outfit="housecoat",
        trim=IVORY_SILK,
        long_sleeves=True,
        skin=SKIN_FAIR,
        scale=1.02,
        bulk=0.95,
    ),
    "kavita_night": Look(
        *(IVORY_SILK, IVORY_SILK),
        outfit="housecoat",
        hairdo="loose",
        trim=WHITE_COTTON,
        skin=SKIN_FAIR,
        scale=1.02,
        bulk=0.95,
        barefoot=True,
    ),
    "mother": Look(WHITE_COTTON, TEAL, trim=INK, hair=GREYING, skin=SKIN_FAIR, scale=0.97, bulk=0.98),
    "menon": Look(
        *(TERYLENE_GREY, TERYLENE_GREY),
        outfit="shirt",
        hairdo="slick",
        hair=PEPPER_HAIR,
        skin=SKIN_WHEAT,
        scale=1.0,
        shaved=True,
        spectacles=True,
    ),
}
