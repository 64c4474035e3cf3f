"""Whose face it is: bones, features, hair and dress."""

from dataclasses import dataclass, field
from typing import Literal

from tools.art.kit.palette import DUSK, INK, LIPS, MARI, SKIN, VERM, Ramp

Hairdo = Literal[
    "bun",
    "drawn_back",
    "chignon",
    "loose",
    "plait",
    "two_plaits",
    "bob",
    "swept",
    "slick",
    "cropped",
    "balding",
    "curls",
    "waved",
]
Outfit = Literal[
    "sari",
    "tucked_sari",
    "frock",
    "dress",
    "pinafore",
    "housecoat",
    "nightdress",
    "kameez",
    "shirt",
    "waistcoat",
    "safari",
    "khaki",
    "coat",
    "vest",
]

BLACK_HAIR: Ramp = (*INK[:3], DUSK[2])
MAN_LIPS: Ramp = ("#4a2226", "#7a3d38", "#9a5547", "#b87860")
CHILD_LIPS: Ramp = ("#6a2c2c", "#96503f", "#b3664f", "#d2955f")
OLD_LIPS: Ramp = ("#55262a", "#84453f", "#a25d50", "#c08070")


@dataclass(frozen=True, slots=True)
class Bones:
    """What a skull adds to the common one: shares of its width, and units of height."""

    width: float = 0
    jaw: float = 0
    cheek: float = 0
    chin: float = 0
    forehead: float = 0
    yaw: float = 0.42
    child: float = 0


@dataclass(frozen=True, slots=True)
class Eyes:
    """Size, how far apart (a longitude), tilt of the outer corner (up positive), heaviness of lid, kajal."""

    size: float = 1.0
    apart: float = 0.43
    tilt: float = 0
    heavy: float = 0
    kajal: float = 1.0


@dataclass(frozen=True, slots=True)
class Brows:
    """Weight, how flat (positive) or arched, and height above the common one."""

    weight: float = 1.0
    flat: float = 0
    height: float = 0


@dataclass(frozen=True, slots=True)
class Nose:
    """Width, length in units more than the common one, and how far its bridge bends out."""

    width: float = 1.0
    length: float = 0
    hook: float = 0


@dataclass(frozen=True, slots=True)
class Face:
    """One person in one set of clothes."""

    main: Ramp
    second: Ramp
    trim: Ramp = MARI
    skin: Ramp = SKIN
    hair: Ramp = BLACK_HAIR
    lips: Ramp = LIPS
    hairdo: Hairdo = "bun"
    outfit: Outfit = "sari"
    bones: Bones = field(default_factory=Bones)
    eyes: Eyes = field(default_factory=Eyes)
    brows: Brows = field(default_factory=Brows)
    nose: Nose = field(default_factory=Nose)
    mouth: float = 1.0
    man: float = 0
    age: float = 0
    body: float = 1.0
    head: float = 1.0
    sink: float = 0
    ribbon: Ramp = VERM
    gajra: bool = False
    bindi: float = 0
    sindoor: bool = False
    chain: bool = False
    stud: bool = False
    nose_ring: bool = False
    earring: bool = False
    moustache: float = 0
    beard: bool = False
    stubble: bool = False
    mole: bool = False
    cap: bool = False
    stained: bool = False
    spectacles: bool = False
    tattoo: bool = False
    gap_tooth: bool = False
    aside: tuple[str, ...] = ()
    """Moods in which the head is turned away, and seen in profile."""
