"""Lines can be taken back one by one, with everything they changed."""

from __future__ import annotations

import pytest

from game.session import ChoiceStop, Choose, LineStop, Next, Session
from game.session.rewind import Rewind
from tests.conftest import MakeHouse
from tests.small.house import Room

SCRIPT = """\
title: Start
---
One.
<<give key>>
<<walk Pooja far>>
Two.
-> Yes.
    Three.
===
"""


def test_each_step_goes_back_one_line(house: MakeHouse) -> None:
    """Position, items and the line itself are as they were when that line came up."""
    content = house(SCRIPT, Room().mark("start", 100, 200).mark("far", 300, 200)).load()
    session, rewind = Session.begin(content), Rewind()

    def tick(answer: Next | Choose | None = None) -> None:
        session.tick(answer=answer)
        rewind.note(session)

    rewind.note(session)
    assert not rewind.possible
    tick(Next())
    while session.stop is None:
        tick()
    tick(Next())
    assert isinstance(session.stop, ChoiceStop)
    tick(Choose(0))
    texts: list[str] = []
    while rewind.possible:
        session = Session.restore(content, rewind.back())
        rewind.note(session)
        texts.append(session.stop.text if isinstance(session.stop, LineStop) else "choices")
    assert texts == ["choices", "Two.", "One."]
    assert session.world.hero.at.x == 100
    assert session.memory.items == ()


def test_a_checkpoint_is_as_far_as_it_goes(house: MakeHouse) -> None:
    """What was forgotten cannot come back."""
    session, rewind = Session.begin(house(SCRIPT).load()), Rewind()
    rewind.note(session)
    rewind.forget()
    assert not rewind.possible
    with pytest.raises(IndexError):
        rewind.back()
