"""The tea stall of the lane."""

from tools.art.faces.face import MAN_LIPS, Bones, Brows, Eyes, Face, Nose
from tools.art.kit.palette import VERM
from tools.art.people.dyes import SKIN_BROWN, WHITE_COTTON, WHITE_HAIR

LANE: dict[str, Face] = {
    "chacha": Face(
        WHITE_COTTON,
        VERM,
        skin=SKIN_BROWN,
        hair=WHITE_HAIR,
        lips=MAN_LIPS,
        hairdo="cropped",
        outfit="vest",
        bones=Bones(width=-0.05, jaw=-0.02, cheek=-0.06, chin=3, forehead=-1, yaw=0.58),
        eyes=Eyes(size=0.88, heavy=0.1, kajal=0, tilt=-0.7),
        brows=Brows(weight=1.6, flat=-0.2, height=0.4),
        nose=Nose(width=1.32, length=2.4, hook=0.5),
        mouth=1.1,
        man=0.5,
        age=1,
        stubble=True,
    ),
}
