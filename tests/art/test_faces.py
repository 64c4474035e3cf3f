"""Portraits: six moods that can be told apart small, faces that are not siblings, one light on all."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from PIL import Image

from tools.art.faces.bust import bust
from tools.art.faces.cast import FACES, moods_of
from tools.art.faces.face import Bones
from tools.art.faces.mood import MOODS
from tools.art.faces.portraits import PIXELS, portrait
from tools.art.faces.skull import DRAWN_YAW, Skull

FEATURES = (28, 16, 46, 48)
"""Left, top, right and bottom of eyes and mouth in a portrait of 64 pixels."""


def small(name: str, mood: str, *, back: bool = True) -> Image.Image:
    return bust(FACES[name], mood, samples=1, back=back).picture(64 / 192)


def gap(one: Image.Image, other: Image.Image) -> float:
    return float(np.abs(np.asarray(one).astype(int) - np.asarray(other).astype(int)).mean())


SPEAKING = sorted(name for name in FACES if len(moods_of(name)) > 1)
IN_OTHER_CLOTHES = ("pooja_alone", "kavita_night", "gauri_school")


@pytest.mark.parametrize("name", SPEAKING)
def test_moods_differ_at_the_size_of_a_stamp(name: str) -> None:
    """At 64 pixels every two moods of a face differ, backdrop and all."""
    pictures = {mood: small(name, mood) for mood in MOODS}
    for one, other in combinations(MOODS, 2):
        assert gap(pictures[one], pictures[other]) > 10, (one, other)


def test_moods_differ_without_their_backdrop() -> None:
    """The face itself acts: the features of two moods differ where nothing but the face is drawn."""
    pictures = {mood: small("inder", mood, back=False).crop(FEATURES) for mood in MOODS}
    for one, other in combinations(MOODS, 2):
        assert gap(pictures[one], pictures[other]) > 3, (one, other)


def test_no_two_people_are_siblings() -> None:
    """Neutral faces without backdrop differ between any two people, but not between clothes of one."""
    people = [name for name in FACES if name not in IN_OTHER_CLOTHES]
    faces = {name: small(name, "neutral", back=False).crop(FEATURES) for name in people}
    for one, other in combinations(people, 2):
        assert gap(faces[one], faces[other]) > 8, (one, other)


def test_pooja_is_herself_in_other_clothes() -> None:
    """Married or alone, it is the same face; what was put off is off."""
    married, alone = FACES["pooja_married"], FACES["pooja_alone"]
    assert married.bones == alone.bones
    assert married.eyes == alone.eyes
    assert married.sindoor
    assert not alone.sindoor
    assert not alone.chain
    assert FACES["shanta"].skin == married.skin


def test_those_who_matter_can_look_away() -> None:
    """Each of the four has a mood in profile, whose features are not those of the usual view."""
    for name in ("pooja_alone", "inder", "raj", "kavita", "kavita_night"):
        face = FACES[name]
        assert face.aside, name
        for mood in face.aside:
            toward = bust(replace(face, aside=()), mood, samples=1, back=False).picture(64 / 192)
            away = small(name, mood, back=False)
            assert gap(away.crop(FEATURES), toward.crop(FEATURES)) > 20, (name, mood)


def test_portrait_fills_its_square() -> None:
    """A portrait is 512 pixels each way and opaque to its edges."""
    picture = portrait("pooja_married", "neutral")
    assert picture.size == (PIXELS, PIXELS)
    assert np.asarray(picture)[..., 3].min() == 255


def test_skull_turns_and_keeps_order() -> None:
    """The common skull leaves points alone; a turned one moves the nose, and left stays left of right."""
    assert Skull(Bones()).line("98,90 128,92")[0][:2] == pytest.approx((98, 90))
    frontal = Skull(Bones(yaw=0.1))
    assert frontal.at(0, 10)[0] < Skull(Bones(yaw=DRAWN_YAW)).at(0, 10)[0]
    across = [frontal.at(around / 10, 0)[0] for around in range(-8, 9)]
    assert across == sorted(across)
