"""The ladies' hostel, and the painter of the hoarding across its lane."""

from tools.art.kit.palette import DUSK, LEAF, MARI, WOOD
from tools.art.people.dyes import (
    GREYING,
    INDIGO_SHIRT,
    LILAC_PRINT,
    ROSE_COTTON,
    SEA_COTTON,
    SKIN_BROWN,
    SKIN_FAIR,
    WHITE_COTTON,
)
from tools.art.people.look import Look

HOSTEL: dict[str, Look] = {
    "raj": Look(
        *(INDIGO_SHIRT, WOOD),
        outfit="shirt",
        hairdo="curls",
        skin=SKIN_BROWN,
        scale=1.03,
        beard=True,
        stained=True,
    ),
    "pereira": Look(
        *(LILAC_PRINT, LILAC_PRINT),
        outfit="frock",
        hairdo="waved",
        hair=GREYING,
        scale=0.98,
        bulk=1.16,
        spectacles=True,
    ),
    "nasreen": Look(WHITE_COTTON, DUSK, hairdo="bob", trim=LEAF, skin=SKIN_FAIR, bulk=0.93),
    "leela": Look(
        *(MARI, DUSK),
        outfit="frock",
        hairdo="plait",
        skin=SKIN_BROWN,
        scale=0.95,
        head=0.97,
        spectacles=True,
    ),
    "meher": Look(ROSE_COTTON, SEA_COTTON, hairdo="waved", trim=SEA_COTTON, skin=SKIN_FAIR, bulk=1.06),
}
