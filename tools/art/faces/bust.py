"""A whole bust: backdrop, hair, neck, dress and head put together at any size."""

from collections.abc import Iterator
from contextlib import contextmanager

from tools.art.faces.backdrop import SIDE, backdrop
from tools.art.faces.clothes import clothes, neck
from tools.art.faces.face import Face
from tools.art.faces.hair import hair_before, hair_behind, plait
from tools.art.faces.head import draw_head
from tools.art.faces.mood import MOODS
from tools.art.faces.profile import ProfileArt
from tools.art.faces.profile_hair import profile_hair_before, profile_hair_behind
from tools.art.faces.skull import Skull
from tools.art.kit.ink import Art

SAMPLES = 8
"""Samples a unit: three to a pixel at 512 pixels."""

BOWED = 1.6
"""How much more a head is bowed that is turned away."""


def bust(face: Face, mood_name: str, *, samples: float = SAMPLES, back: bool = True) -> Art:
    """Draw a face in a mood on a sheet of 192 units; without back it stands on nothing."""
    art = Art(SIDE, SIDE, samples)
    mood = MOODS[mood_name]
    aside = mood_name in face.aside
    tilt = mood.tilt * (BOWED if aside and mood.tilt > 0 else 1)
    skull = Skull(face.bones)

    @contextmanager
    def head() -> Iterator[None]:
        with (
            art.at(0, mood.nod + face.sink),
            art.at(turn=tilt, pivot=(96, 128)),
            art.at(scale=face.head, pivot=(98, 124)),
        ):
            yield

    if back:
        backdrop(art, mood)
    with head():
        if aside:
            profile_hair_behind(art, face)
        else:
            hair_behind(art, face, skull)
    with art.at(scale=face.body, pivot=(96, SIDE)):
        neck(art, face)
        clothes(art, face)
    with head():
        if aside:
            ProfileArt(face, mood).draw(art)
            profile_hair_before(art, face)
        else:
            draw_head(art, face, mood, skull)
            hair_before(art, face, mood, skull)
    if face.hairdo == "plait":
        with art.at(0, (mood.nod + face.sink) * 0.8 - 8):
            plait(art, face)
    return art
