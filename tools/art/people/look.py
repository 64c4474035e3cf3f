"""What a person looks like from the crown to the soles."""

from dataclasses import dataclass
from typing import Literal

from tools.art.kit.palette import INK, MARI, SKIN, VERM, Ramp

Hairdo = Literal[
    "bun", "plait", "two_plaits", "loose", "bob", "short", "cropped", "slick", "balding", "curls", "waved"
]
Outfit = Literal["sari", "frock", "housecoat", "shirt", "lungi"]
Jacket = Literal["", "waistcoat", "safari", "khaki"]
"""What is worn over a shirt, or as one: a waistcoat, a safari suit, a uniform with its belt."""

BLACK_HAIR: Ramp = INK[:3]


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
    jacket: Jacket = ""
    gajra: bool = False
    bindi: bool = False
    sindoor: bool = False
    chain: bool = False
    tucked: bool = False
    moustache: bool = False
    beard: bool = False
    stubble: bool = False
    shaved: bool = False
    stained: bool = False
    spectacles: bool = False
    key_ring: bool = False
    cap: bool = False
    barefoot: bool = False
    long_sleeves: bool = False
    vest: bool = False
    satchel: bool = False
    pinafore: bool = False

    @property
    def salwar(self) -> bool:
        """Say whether trousers and a scarf of another cloth are worn with a knee-long kameez."""
        return self.outfit == "frock" and self.second != self.main and not self.pinafore

    @property
    def untucked(self) -> bool:
        """Say whether a shirt hangs over what is worn below."""
        return self.outfit == "lungi" or self.jacket == "safari"

    @property
    def man(self) -> bool:
        """Say whether the face is drawn without the darker lips of women."""
        return self.moustache or self.beard or self.stubble or self.shaved

    @property
    def child(self) -> bool:
        """Say whether this is a child, whose face and steps are drawn smaller and softer."""
        return self.scale < 0.9
