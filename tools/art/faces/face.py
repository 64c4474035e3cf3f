"""Whose face it is: bones, features, hair and dress of everyone who speaks."""

from dataclasses import dataclass, field, replace
from typing import Literal

from tools.art.kit.palette import DUSK, GREY_HAIR, INK, LEAF, LIPS, MARI, RANI, SKIN, TEAL, VERM, WOOD, Ramp
from tools.art.people.dyes import (
    CREAM_SHIRT,
    INDIGO_SHIRT,
    LILAC_PRINT,
    ORPHANAGE,
    SKIN_BROWN,
    SKIN_FAIR,
    WHITE_COTTON,
)

Hairdo = Literal["bun", "drawn_back", "plait", "bob", "swept", "curls", "waved"]
Outfit = Literal["sari", "tucked_sari", "frock", "kameez", "shirt"]

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
    moustache: bool = False
    beard: bool = False
    stained: bool = False
    spectacles: bool = False
    tattoo: bool = False
    gap_tooth: bool = False


POOJA_MARRIED = Face(RANI, TEAL, sindoor=True, chain=True, stud=True, gajra=True, bindi=1.0, earring=True)

FACES: dict[str, Face] = {
    "pooja_married": POOJA_MARRIED,
    "pooja_alone": replace(
        POOJA_MARRIED, main=TEAL, second=MARI, trim=VERM, sindoor=False, chain=False, gajra=False
    ),
    "pooja_child": Face(
        ORPHANAGE,
        ORPHANAGE,
        hairdo="plait",
        outfit="frock",
        ribbon=RANI,
        lips=CHILD_LIPS,
        bones=Bones(cheek=0.06, jaw=-0.02, chin=-6, forehead=1, yaw=0.34, child=1, width=0.04),
        eyes=Eyes(size=1.2, apart=0.45, kajal=0.5),
        brows=Brows(weight=0.72, height=1.4),
        nose=Nose(width=0.82, length=-3),
        mouth=0.82,
        body=0.8,
        head=1.02,
        sink=18,
    ),
    "inder": Face(
        CREAM_SHIRT,
        WOOD,
        hairdo="swept",
        outfit="shirt",
        lips=MAN_LIPS,
        bones=Bones(jaw=0.12, chin=5, forehead=3, yaw=0.3, width=-0.03),
        eyes=Eyes(size=0.94, tilt=-0.4, heavy=0.25, kajal=0.35),
        brows=Brows(weight=1.6, flat=0.8, height=-1),
        nose=Nose(width=1.14, length=2.4, hook=0.6),
        mouth=1.06,
        man=1,
        moustache=True,
    ),
    "shanta": Face(
        LEAF,
        VERM,
        trim=VERM,
        hairdo="drawn_back",
        outfit="tucked_sari",
        bones=Bones(width=0.07, cheek=0.07, jaw=-0.05, chin=-1.5, forehead=-2, yaw=0.54),
        eyes=Eyes(size=0.96, apart=0.44, tilt=0.3, heavy=0.16, kajal=0.6),
        brows=Brows(weight=1.12, flat=1.5, height=-0.6),
        nose=Nose(width=1.34, length=0.4),
        mouth=1.16,
        bindi=1.7,
        chain=True,
        nose_ring=True,
        tattoo=True,
        earring=True,
        age=0.25,
    ),
    "matron": Face(
        WHITE_COTTON,
        DUSK,
        trim=DUSK,
        hair=GREY_HAIR,
        lips=OLD_LIPS,
        hairdo="drawn_back",
        bones=Bones(width=0.08, jaw=0.2, cheek=-0.02, chin=3, forehead=1, yaw=0.36),
        eyes=Eyes(size=0.84, heavy=0.3, kajal=0.15, tilt=-0.8),
        brows=Brows(weight=1.3, flat=1.2, height=-0.4),
        nose=Nose(width=1.2, length=3, hook=1.0),
        mouth=1.0,
        age=1,
        spectacles=True,
    ),
    "tara": Face(
        ORPHANAGE,
        ORPHANAGE,
        hairdo="bob",
        outfit="frock",
        ribbon=MARI,
        skin=SKIN_BROWN,
        lips=("#55262a", "#7c3d35", "#a15d46", "#c18252"),
        bones=Bones(width=0.08, cheek=0.07, jaw=0.05, chin=-6.5, forehead=-3, yaw=0.24, child=1),
        eyes=Eyes(size=1.12, apart=0.49, tilt=0.3, kajal=0.3),
        brows=Brows(weight=0.9, flat=1.0, height=0.6),
        nose=Nose(width=1.1, length=-3),
        mouth=0.98,
        body=0.78,
        head=0.98,
        sink=22,
        gap_tooth=True,
    ),
    "raj": Face(
        INDIGO_SHIRT,
        WOOD,
        hairdo="curls",
        outfit="shirt",
        skin=SKIN_BROWN,
        lips=MAN_LIPS,
        bones=Bones(width=0.04, jaw=0.02, cheek=0.04, chin=2, forehead=-2, yaw=0.6),
        eyes=Eyes(size=1.06, apart=0.45, tilt=-0.7, heavy=0.06, kajal=0.2),
        brows=Brows(weight=1.4, flat=-0.5, height=1.2),
        nose=Nose(width=1.3, length=1.2, hook=-0.2),
        mouth=1.22,
        man=0.6,
        beard=True,
        stained=True,
    ),
    "pereira": Face(
        LILAC_PRINT,
        LILAC_PRINT,
        hair=GREY_HAIR,
        lips=OLD_LIPS,
        hairdo="waved",
        outfit="frock",
        bones=Bones(width=0.14, jaw=0.12, cheek=0.08, chin=-3, forehead=-1, yaw=0.5),
        eyes=Eyes(size=0.9, apart=0.44, heavy=0.14, kajal=0.1, tilt=-0.3),
        brows=Brows(weight=0.9, flat=-0.6, height=1.0),
        nose=Nose(width=1.1, length=-0.6),
        mouth=0.86,
        age=0.85,
        spectacles=True,
    ),
    "nasreen": Face(
        WHITE_COTTON,
        DUSK,
        trim=LEAF,
        skin=SKIN_FAIR,
        hairdo="bob",
        bones=Bones(width=-0.05, jaw=-0.03, cheek=-0.04, chin=4.5, forehead=2, yaw=0.34),
        eyes=Eyes(size=1.08, apart=0.42, heavy=0.34, kajal=0.75, tilt=0.5),
        brows=Brows(weight=0.86, flat=1.6, height=-0.2),
        nose=Nose(width=0.9, length=2.8, hook=0.9),
        mouth=1.02,
        stud=True,
    ),
    "leela": Face(
        MARI,
        DUSK,
        skin=SKIN_BROWN,
        hairdo="plait",
        outfit="kameez",
        bones=Bones(width=0.02, jaw=-0.06, cheek=0.05, chin=-3, forehead=1.5, yaw=0.38),
        eyes=Eyes(size=1.12, apart=0.46, tilt=0.6, kajal=0.6),
        brows=Brows(weight=1.35, flat=0.4, height=0.4),
        nose=Nose(width=1.0, length=-1.4),
        mouth=1.08,
        stud=True,
        spectacles=True,
    ),
}
