"""What is saved while the game is played is there at once, and the player stands where she stood."""

from __future__ import annotations

from dataclasses import replace

from game.core.controls import IDLE
from game.scenes.live import Live
from game.scenes.pause import Pause
from game.scenes.play import Play
from game.scenes.scene import Push, Stack
from game.session import Session
from game.session.stops import LineStop
from tests.conftest import MakeHouse
from tests.scenes.fakes import backstage
from tests.small.house import Room

SCRIPT = "title: Ch0_Begin\n---\n<<fade in 0>>\nInder: Hello. #line:one\nInder: Bye. #line:two\n===\n"
WORDS = '[cast]\npooja = "Pooja"\ninder = "Inder"\nbai = "Bai"\n[place]\nroom = "A room"\n'


def test_a_changed_line_is_read_at_once(house: MakeHouse) -> None:
    """Behind a menu nothing changes; back in play the line at hand is the new one."""
    made = house(SCRIPT, Room().mark("start", 200, 200), words=WORDS)
    folders = made.write()
    content = made.load()
    wings = backstage()
    session = Session.begin(replace(content, first_node="Ch0_Begin"))
    stack = Stack(Play(wings, session))
    while not isinstance(session.stop, LineStop):
        stack.tick(IDLE)
    live = Live(wings, folders)
    stack.apply(Push(Pause(wings, session)))

    (folders.story / "ch0" / "all.yarn").write_text(SCRIPT.replace("Hello", "Good day"), encoding="utf-8")
    live.look()
    assert wings.messages == []
    live.take_up(stack)
    assert isinstance(stack.top, Pause)
    stack.scenes.pop()
    live.take_up(stack)
    assert isinstance(stack.top, Play)
    assert isinstance(stop := stack.top.session.stop, LineStop)
    assert stop.text == "Good day."


def test_what_is_wrong_is_said_and_play_goes_on(house: MakeHouse) -> None:
    """A slip while writing costs nothing: the first problem is shown, and how many more there are."""
    made = house(SCRIPT, Room().mark("start", 200, 200), words=WORDS)
    folders = made.write()
    wings = backstage()
    stack = Stack(play := Play(wings, Session.begin(replace(made.load(), first_node="Ch0_Begin"))))
    live = Live(wings, folders)
    (folders.story / "ch0" / "all.yarn").write_text(SCRIPT.replace("Inder", "Indre"), encoding="utf-8")
    live.look()
    live.take_up(stack)
    assert stack.top is play
    assert "'Indre' is not in the cast; did you mean 'Inder'? (and 1 more" in wings.messages[0]
