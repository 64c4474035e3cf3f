"""What a person looks like from the crown to the soles, and the list of everyone drawn so far."""

from dataclasses import dataclass
from typing import Literal

from tools.art.kit.palette import DUSK, INK, LEAF, MARI, RANI, SKIN, TEAL, VERM, WOOD, Ramp

Hairdo = Literal["bun", "plait", "bob", "short", "curls", "waved"]
Outfit = Literal["sari", "frock", "shirt"]

BLACK_HAIR: Ramp = INK[:3]
GREYING: Ramp = ("#4a434f", "#6c6572", "#a49eaa")
ORPHANAGE: Ramp = ("#2f3a58", "#4a5b7c", "#6d819f", "#94a7bd", "#c4d0d8")
"""The grey-blue cloth that every child of the house wears."""

WHITE_COTTON: Ramp = ("#6b5f68", "#a39aa2", "#d2cbc6", "#ece6da", "#fbf7ec")
CREAM_SHIRT: Ramp = ("#9c8272", "#c4a98c", "#ead9b9", "#faf0d9", "#fffaf0")

INDIGO_SHIRT: Ramp = ("#232c4c", "#364873", "#5672a3", "#7f9cc6", "#b3c8df")
LILAC_PRINT: Ramp = ("#4a3a58", "#6d587e", "#9682a6", "#b8a6c2", "#d8cbdd")
SKIN_FAIR: Ramp = ("#6b3630", "#9c5d48", "#c4875f", "#e0aa78", "#f3cda0")
SKIN_BROWN: Ramp = ("#4d2329", "#7a3d35", "#a15d46", "#c18252", "#ddac7b")


@dataclass(frozen=True, slots=True)
class Look:
    """One person in one set of clothes; scale is of the body, head of the head on it, bulk sideways."""

    main: Ramp
    second: Ramp
    outfit: Outfit = "sari"
    hairdo: Hairdo = "bun"
    trim: Ramp = MARI
    skin: Ramp = SKIN
    hair: Ramp = BLACK_HAIR
    ribbon: Ramp = VERM
    scale: float = 1.0
    head: float = 0.93
    bulk: float = 1.0
    gajra: bool = False
    bindi: bool = False
    sindoor: bool = False
    chain: bool = False
    tucked: bool = False
    moustache: bool = False
    beard: bool = False
    stained: bool = False
    spectacles: bool = False
    key_ring: bool = False

    @property
    def salwar(self) -> bool:
        """Say whether trousers and a scarf of another cloth are worn with a knee-long kameez."""
        return self.outfit == "frock" and self.second != self.main

    @property
    def man(self) -> bool:
        """Say whether the face is drawn without the darker lips of women."""
        return self.moustache or self.beard

    @property
    def child(self) -> bool:
        """Say whether this is a child, whose face and steps are drawn smaller and softer."""
        return self.scale < 0.9


LOOKS: dict[str, Look] = {
    "pooja_married": Look(RANI, TEAL, gajra=True, bindi=True, sindoor=True, chain=True),
    "pooja_alone": Look(TEAL, MARI, trim=VERM, bindi=True),
    "pooja_child": Look(
        ORPHANAGE, ORPHANAGE, outfit="frock", hairdo="plait", ribbon=RANI, scale=0.76, head=1.15
    ),
    "inder": Look(CREAM_SHIRT, WOOD, outfit="shirt", hairdo="short", moustache=True, bulk=1.04, scale=1.06),
    "shanta": Look(LEAF, VERM, trim=VERM, bindi=True, chain=True, tucked=True, scale=0.97, bulk=0.96),
    "matron": Look(WHITE_COTTON, DUSK, trim=DUSK, hair=GREYING, spectacles=True, bulk=1.14, key_ring=True),
    "tara": Look(
        ORPHANAGE, ORPHANAGE, outfit="frock", hairdo="bob", ribbon=MARI, skin=SKIN_BROWN, scale=0.7, head=1.2
    ),
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
}
