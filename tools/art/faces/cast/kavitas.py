"""Kavita, by day and by night, and those who sit up with her."""

from dataclasses import replace

from tools.art.faces.face import MAN_LIPS, OLD_LIPS, Bones, Brows, Eyes, Face, Nose
from tools.art.kit.palette import GREY_HAIR, INK, TEAL
from tools.art.people.dyes import (
    IVORY_SILK,
    MIDNIGHT_SILK,
    PEPPER_HAIR,
    SKIN_FAIR,
    SKIN_WHEAT,
    TERYLENE_GREY,
    WHITE_COTTON,
)

KAVITA = Face(
    MIDNIGHT_SILK,
    MIDNIGHT_SILK,
    trim=IVORY_SILK,
    skin=SKIN_FAIR,
    hairdo="chignon",
    outfit="housecoat",
    bones=Bones(width=-0.02, jaw=-0.07, cheek=0.07, chin=1, forehead=0.5, yaw=0.48),
    eyes=Eyes(size=1.2, apart=0.45, tilt=0.4, heavy=0.12, kajal=1.25),
    brows=Brows(weight=0.9, flat=0.1, height=1.5),
    nose=Nose(width=0.8, length=0.4, hook=-0.2),
    mouth=1.12,
    mole=True,
    aside=("worried",),
    bindi=0.55,
    stud=True,
    earring=True,
)
"""A face that three hundred workmen have painted forty feet high."""

KAVITAS: dict[str, Face] = {
    "kavita": KAVITA,
    "kavita_night": replace(
        KAVITA, main=IVORY_SILK, trim=WHITE_COTTON, hairdo="loose", outfit="nightdress", earring=False
    ),
    "mother": Face(
        WHITE_COTTON,
        TEAL,
        trim=INK,
        skin=SKIN_FAIR,
        hair=GREY_HAIR,
        lips=OLD_LIPS,
        bones=Bones(width=-0.02, jaw=0.05, cheek=-0.04, chin=2, forehead=0, yaw=0.28),
        eyes=Eyes(size=1.0, apart=0.42, heavy=0.42, kajal=0.2, tilt=0.3),
        brows=Brows(weight=0.72, flat=0.7, height=0.9),
        nose=Nose(width=0.9, length=1.8, hook=0.6),
        mouth=0.9,
        age=0.9,
        stud=True,
    ),
    "menon": Face(
        TERYLENE_GREY,
        TEAL,
        skin=SKIN_WHEAT,
        hair=PEPPER_HAIR,
        lips=MAN_LIPS,
        hairdo="slick",
        outfit="coat",
        bones=Bones(width=-0.06, jaw=0.04, cheek=-0.02, chin=5, forehead=4, yaw=0.26),
        eyes=Eyes(size=0.94, apart=0.42, tilt=-0.3, kajal=0.1),
        brows=Brows(weight=0.95, flat=0.9, height=0.2),
        nose=Nose(width=0.96, length=3.2, hook=0.4),
        mouth=0.92,
        man=0.8,
        age=0.55,
        spectacles=True,
    ),
}
