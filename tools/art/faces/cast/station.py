"""The inspector who types slowly."""

from tools.art.faces.face import MAN_LIPS, Bones, Brows, Eyes, Face, Nose
from tools.art.people.dyes import KHAKI, PEPPER_HAIR, SKIN_WHEAT

STATION: dict[str, Face] = {
    "kulkarni": Face(
        KHAKI,
        KHAKI,
        skin=SKIN_WHEAT,
        hair=PEPPER_HAIR,
        lips=MAN_LIPS,
        hairdo="cropped",
        outfit="khaki",
        bones=Bones(width=0.08, jaw=0.15, cheek=0, chin=3, forehead=0, yaw=0.42),
        eyes=Eyes(size=0.9, heavy=0.45, kajal=0.1, tilt=-1.0),
        brows=Brows(weight=1.7, flat=0.7, height=-0.6),
        nose=Nose(width=1.34, length=1.4, hook=0.2),
        mouth=1.0,
        man=1,
        age=0.7,
        moustache=1.7,
    ),
}
