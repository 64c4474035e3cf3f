"""Pooja and Inder, Shanta and Gauri, and the orphanage."""

from dataclasses import replace

from tools.art.kit.palette import CREAM, DUSK, LEAF, MARI, RANI, TEAL, VERM, WOOD
from tools.art.people.dyes import (
    CREAM_SHIRT,
    GREYING,
    LEMON_FROCK,
    ORPHANAGE,
    SCHOOL_NAVY,
    SKIN_BROWN,
    WHITE_COTTON,
)
from tools.art.people.look import Look

GAURI = Look(
    *(LEMON_FROCK, LEMON_FROCK),
    outfit="frock",
    hairdo="two_plaits",
    ribbon=VERM,
    scale=0.66,
    head=1.22,
)

HOME: dict[str, Look] = {
    "pooja_married": Look(RANI, TEAL, gajra=True, bindi=True, sindoor=True, chain=True),
    "pooja_alone": Look(TEAL, MARI, trim=VERM, bindi=True),
    "pooja_child": Look(
        ORPHANAGE, ORPHANAGE, outfit="frock", hairdo="plait", ribbon=RANI, scale=0.76, head=1.15
    ),
    "inder": Look(CREAM_SHIRT, WOOD, outfit="shirt", hairdo="short", moustache=True, bulk=1.04, scale=1.06),
    "shanta": Look(LEAF, VERM, trim=VERM, bindi=True, chain=True, tucked=True, scale=0.97, bulk=0.96),
    "gauri": GAURI,
    "gauri_school": replace(GAURI, main=SCHOOL_NAVY, second=CREAM, pinafore=True),
    "matron": Look(WHITE_COTTON, DUSK, trim=DUSK, hair=GREYING, spectacles=True, bulk=1.14, key_ring=True),
    "tara": Look(
        ORPHANAGE, ORPHANAGE, outfit="frock", hairdo="bob", ribbon=MARI, skin=SKIN_BROWN, scale=0.7, head=1.2
    ),
}
