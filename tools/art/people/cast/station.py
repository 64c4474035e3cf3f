"""The police station at night."""

from tools.art.kit.palette import DUSK
from tools.art.people.dyes import KHAKI, PEPPER_HAIR, SKIN_BROWN, SKIN_WHEAT
from tools.art.people.look import Look

STATION: dict[str, Look] = {
    "kulkarni": Look(
        *(KHAKI, KHAKI),
        outfit="shirt",
        hairdo="cropped",
        hair=PEPPER_HAIR,
        jacket="khaki",
        moustache=True,
        skin=SKIN_WHEAT,
        scale=1.06,
        bulk=1.1,
    ),
    "constable": Look(
        *(KHAKI, KHAKI),
        outfit="shirt",
        hairdo="cropped",
        jacket="khaki",
        trim=DUSK,
        cap=True,
        moustache=True,
        scale=1.03,
        bulk=0.98,
    ),
    "wardress": Look(KHAKI, KHAKI, trim=DUSK, skin=SKIN_BROWN, bulk=1.12, key_ring=True),
}
