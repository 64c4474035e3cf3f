"""A gallery of single notes and strokes, by which each instrument is looked at and tested."""

from tools.audio.instruments.drums import Dholak, Manjira, Tabla
from tools.audio.instruments.plucked import SAROD, SITAR
from tools.audio.instruments.strings import SoftStrings
from tools.audio.instruments.struck import MusicBox, Santoor
from tools.audio.instruments.tanpura import tanpura_string
from tools.audio.instruments.winds import Bansuri, Harmonium
from tools.audio.score.gesture import SLIDE, Gesture, Turn
from tools.audio.score.swara import SA
from tools.audio.score.tune import Voice
from tools.audio.signal.wave import Wave

PLAIN = Gesture(0.0, 1.6, 0.7, (Turn(0.0, SA),))
MEEND = Gesture(0.0, 1.6, 0.7, (Turn(0.0, SA), Turn(0.6, SA * 4 / 3, SLIDE)))
VOICES: dict[str, Voice] = {
    "sitar": SITAR,
    "sarod": SAROD,
    "santoor": Santoor(),
    "music_box": MusicBox(),
    "bansuri": Bansuri(),
    "harmonium": Harmonium(),
    "strings": SoftStrings(),
}


def gallery() -> dict[str, Wave]:
    """Return one note of every voice on Sa, two meends, the tanpura and every stroke of the drums."""
    notes = {name: voice.sound(PLAIN) for name, voice in VOICES.items()}
    notes |= {"sarod_meend": SAROD.sound(MEEND), "bansuri_meend": Bansuri().sound(MEEND)}
    notes |= {"tanpura_sa": tanpura_string(SA / 2), "tanpura_kharaj": tanpura_string(SA / 4)}
    for name in ("na", "tin", "tun", "te", "ghe", "ga", "ke"):
        notes[f"tabla_{name}"] = Tabla().stroke(name, 0.8)
        notes[f"dholak_{name}"] = Dholak().stroke(name, 0.8)
    return notes | {name: Manjira().stroke(name, 0.8) for name in ("chi", "cha")}
