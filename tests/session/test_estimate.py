"""The estimate counts words at reading pace, steps at walking pace, and what else is watched, apart."""

from __future__ import annotations

import pytest

from game.session.estimate import CHOICE_MINUTES, WORDS_A_MINUTE
from game.session.playthrough import Playthrough
from tests.conftest import MakeHouse
from tests.small.house import Room

STORY = """\
title: Start
---
<<wait 0.1>>
Nought.
One two three.
-> Four five.
-> Six.
<<wait 2>>
<<objective find>>
===
title: Box
---
Seven.
<<ending>>
===
"""


def test_words_steps_and_waits_are_counted_apart(house: MakeHouse) -> None:
    """Every word of lines and answers once, each tick on foot, each tick of waiting."""
    room = Room().mark("start", 100, 300).thing("box", 500, 300, look="Box")
    content = house(STORY, room=room, objectives='[find]\ntargets = ["room/box"]\n').load("room")
    play = Playthrough(content)
    play.play()
    found = play.estimate.chapters[0]
    assert found.reading == pytest.approx(8 / WORDS_A_MINUTE)
    assert 0.01 < found.walking < 0.1
    assert 2 / 60 < found.watching - CHOICE_MINUTES < 3 / 60
    assert play.estimate.report()[-1].startswith("all in all 0 minutes")
