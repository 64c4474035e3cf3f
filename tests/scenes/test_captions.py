"""Sounds that matter stand in words on the screen, from the side they came from, and not for ever."""

from __future__ import annotations

from functools import partial

from game.content.words import Words
from game.core.geometry import Point
from game.core.settings import Settings
from game.scenes.captions import ASIDE, MOST, SHOWN_TICKS, Captions
from game.session import Heard, Session
from tests.conftest import MakeHouse
from tests.small.house import Room

WORDS = Words({f"caption.{name}": f"[{name}]" for name in ("bell", "keys", "cough", "crow", "rain")})


def _session(house: MakeHouse) -> Session:
    session = Session.begin(house("title: Start\n---\nHm.\n===\n").load())
    session.skip()
    return session


def test_only_sounds_with_words_are_shown(house: MakeHouse) -> None:
    """A step has none."""
    session, captions = _session(house), Captions(WORDS)
    captions.note(Heard("bell"), session)
    captions.note(Heard("step_cement_1"), session)
    assert [each.text for each in captions.shown(session)] == ["[bell]"]


def test_a_caption_says_from_which_side(house: MakeHouse) -> None:
    """Near or everywhere is no side."""
    session, captions = _session(house), Captions(WORDS)
    here = session.world.hero.at
    for name, at in (
        ("bell", None),
        ("keys", here.moved(-ASIDE, 0)),
        ("crow", here.moved(ASIDE, 0)),
    ):
        captions.note(Heard(name, at), session)
    assert [each.side for each in captions.shown(session)] == [0, -1, 1]
    captions.note(Heard("bell", Point(here.x + ASIDE - 1, here.y)), session)
    assert captions.shown(session)[-1].side == 0


def test_a_caption_names_the_room_where_it_is_another(house: MakeHouse) -> None:
    """In the same room, or where there are no rooms, the sound alone is told."""
    rooms = Room().mark("start", 100, 300).room("hall", (0, 200, 200, 200)).room("bath", (400, 200, 200, 200))
    session = Session.begin(house("title: Start\n---\nHm.\n===\n", room=rooms).load())
    session.skip()
    words = Words({"caption.bell": "[bell]", "room.room.bath": "bathroom", "room.room.hall": "hall"})
    for at, told in ((Point(500, 300), "[bell, bathroom]"), (Point(150, 300), "[bell]"), (None, "[bell]")):
        captions = Captions(words)
        captions.note(Heard("bell", at), session)
        assert [each.text for each in captions.shown(session)] == [told]


def test_a_caption_goes_and_a_sound_that_comes_again_keeps_it(house: MakeHouse) -> None:
    """Once each, the newest last, a few at most."""
    session, captions = _session(house), Captions(WORDS)
    for name in ("bell", "keys", "cough", "crow", "bell"):
        captions.note(Heard(name), session)
    assert [each.text for each in captions.shown(session)] == ["[cough]", "[crow]", "[bell]"]
    assert MOST == 3
    session.ticks += SHOWN_TICKS
    assert captions.shown(session) == ()


def test_a_caption_of_a_moment_taken_back_is_gone(house: MakeHouse) -> None:
    """Ticks that have not been yet are never waited for."""
    session, captions = _session(house), Captions(WORDS)
    session.ticks = 5000
    captions.note(Heard("bell"), session)
    session.ticks = 100
    assert captions.shown(session) == ()


def test_a_caption_stays_longer_for_who_reads_slowly(house: MakeHouse) -> None:
    """As long as the pace of auto-forward says, and never shorter than usual."""
    session = _session(house)
    for settings, ticks in (
        (Settings(auto_pace=90), 2 * SHOWN_TICKS),
        (Settings(auto_pace=400), SHOWN_TICKS),
    ):
        captions = Captions(WORDS, partial(getattr, settings, "auto_pace"))
        captions.note(Heard("bell"), session)
        session.ticks += ticks - 1
        assert captions.shown(session)
        session.ticks += 1
        assert not captions.shown(session)
