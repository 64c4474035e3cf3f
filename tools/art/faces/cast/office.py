"""The firm where Pooja types, and the school."""

from tools.art.faces.face import MAN_LIPS, OLD_LIPS, Bones, Brows, Eyes, Face, Nose
from tools.art.kit.palette import CREAM, WOOD
from tools.art.people.dyes import PEPPER_HAIR, SAFARI_TAN, SKIN_BROWN, SKIN_FAIR, SLATE_DRESS, WHITE_COTTON

OFFICE: dict[str, Face] = {
    "joshi": Face(
        WHITE_COTTON,
        WOOD,
        hair=PEPPER_HAIR,
        lips=MAN_LIPS,
        hairdo="balding",
        outfit="waistcoat",
        bones=Bones(width=0.07, jaw=0.08, cheek=0.06, chin=-0.5, forehead=1, yaw=0.36),
        eyes=Eyes(size=0.88, heavy=0.16, kajal=0.1, tilt=-0.9),
        brows=Brows(weight=1.3, flat=-0.6, height=0.6),
        nose=Nose(width=1.24, length=1.6, hook=0.5),
        mouth=0.88,
        man=0.8,
        age=0.7,
        moustache=0.75,
        spectacles=True,
    ),
    "bhatia": Face(
        SAFARI_TAN,
        SAFARI_TAN,
        skin=SKIN_FAIR,
        lips=MAN_LIPS,
        hairdo="slick",
        outfit="safari",
        bones=Bones(width=0.1, jaw=0.17, cheek=0.05, chin=1.5, forehead=0, yaw=0.52),
        eyes=Eyes(size=0.92, apart=0.42, heavy=0.3, kajal=0.3, tilt=0.4),
        brows=Brows(weight=1.25, flat=1.5, height=-0.2),
        nose=Nose(width=1.04, length=1),
        mouth=1.22,
        man=0.9,
        age=0.3,
    ),
    "fernandes": Face(
        SLATE_DRESS,
        CREAM,
        skin=SKIN_BROWN,
        hair=PEPPER_HAIR,
        lips=OLD_LIPS,
        hairdo="waved",
        outfit="dress",
        bones=Bones(width=-0.06, jaw=0.1, cheek=0.02, chin=3.4, forehead=3, yaw=0.54),
        eyes=Eyes(size=1.0, apart=0.43, tilt=0.5, kajal=0.2, heavy=0.06),
        brows=Brows(weight=1.05, flat=0.3, height=0.8),
        nose=Nose(width=1.0, length=2.2, hook=0.3),
        mouth=1.06,
        age=0.55,
    ),
}
