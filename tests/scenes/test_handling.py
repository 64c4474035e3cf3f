"""What is done on the table is heard, and papers that were signed lie a moment before they are put away."""

from __future__ import annotations

import tomllib

import pytest

from game.content import Content
from game.core.controls import IDLE, Action, Controls
from game.scenes.handling import SOUNDS, sound_of
from game.scenes.scene import Pop
from game.scenes.task import LINGER, LINGERS, RUN_ON, TaskScene
from game.session import Session, TaskStop
from game.story.tasks import TASKS, Task, TaskState
from game.story.tasks.typing import BEFORE, SUMS
from tests.conftest import MakeHouse
from tests.scenes.fakes import backstage, press

CONFIRM = press(Action.CONFIRM)


def _actions(task: Task) -> set[str]:
    """Every action that is offered on the way out, and on the way that takes the last offer each time."""
    found: set[str] = set()
    for which in (0, -1):
        state = TaskState()
        for _ in range(60):
            offered = task.actions(state)
            if not offered:
                break
            found |= set(offered)
            state = task.act(state, offered[which])
    return found


def test_every_action_sounds_like_something_that_is_there(content: Content) -> None:
    """Each task says what it sounds like, and every such sound is one of the recorded ones."""
    with (content.folders.assets / "audio.toml").open("rb") as file:
        recorded = set(tomllib.load(file)["sounds"])
    assert SOUNDS.keys() == TASKS.keys()
    for name, task in TASKS.items():
        heard = {sound_of(name, action) for action in _actions(task)}
        assert heard <= recorded, name
        assert heard <= set(SOUNDS[name].values())


@pytest.mark.parametrize(
    ("task", "action", "sound"),
    [
        ("notice", "read:date", "paper"),
        ("newspaper", "ring:firm", "pencil"),
        ("switchboard", "school:works", "switchboard_plug"),
        ("switchboard", "school:stay", "switch"),
        ("register", "end:own", "pen"),
        ("school_counter", "end:parts", "stamp"),
        ("statement", "self:name", "typewriter_key"),
        ("statement", "because:silence", "typewriter_return"),
        ("nothing", "end:at_all", "menu_choose"),
    ],
)
def test_an_action_has_the_nearest_sound(task: str, action: str, sound: str) -> None:
    """The longest beginning wins; what follows the colon counts where it is named by itself."""
    assert sound_of(task, action) == sound


def _opened(house: MakeHouse, name: str) -> TaskScene:
    session = Session.begin(house(f"title: Start\n---\n<<task {name}>>\nInder: Good.\n===\n").load())
    session.tick()
    scene = TaskScene(backstage(), session)
    while not scene.menu.current.id.startswith("end:"):
        scene.tick(CONFIRM)
        scene.tick(IDLE)
    return scene


@pytest.mark.parametrize("name", ["register", "statement", "slip", "school_form"])
def test_a_signed_paper_lies_a_moment(house: MakeHouse, name: str) -> None:
    """It shows that it is done and offers nothing; the story waits, and then goes on with that outcome."""
    assert name in LINGERS
    scene = _opened(house, name)
    scene.tick(CONFIRM)
    assert TASKS[name].outcome(scene.state)
    assert not scene.menu.rows
    for _ in range(LINGER - 1):
        assert scene.tick(IDLE) is None
        assert isinstance(scene.session.stop, TaskStop)
    assert scene.tick(IDLE) == Pop()
    assert scene.session.memory.outcome(name) == TASKS[name].outcome(scene.state)


def test_confirming_puts_it_away_at_once(house: MakeHouse) -> None:
    """Nobody has to wait; what does not linger is put away in the tick in which it is done."""
    scene = _opened(house, "register")
    scene.tick(CONFIRM)
    scene.tick(IDLE)
    assert scene.tick(CONFIRM) == Pop()
    assert _opened(house, "notice").tick(CONFIRM) == Pop()


def _letter(key: str, *actions: Action) -> Controls:
    return Controls(pressed=frozenset(actions), named=(f"keys:{key}",))


def test_any_letter_types_and_none_chooses_while_fingers_run_on(house: MakeHouse) -> None:
    """Letters bring the next words until there is a choice; there they wait until hands are still."""
    session = Session.begin(house("title: Start\n---\n<<task typing>>\nInder: Good.\n===\n").load())
    session.tick()
    scene = TaskScene(backstage(), session)
    keys = [
        _letter("x"),
        _letter("s", Action.DOWN),
        _letter("n", Action.NOTEBOOK),
        _letter("e", Action.CONFIRM),
    ]
    for index in range(len(BEFORE)):
        scene.tick(keys[index % len(keys)])
    assert scene.state.done == tuple(f"type:{words}" for words in BEFORE)
    for key in keys:
        scene.tick(key)
    assert (len(scene.state.done), scene.menu.focus) == (len(BEFORE), 0)
    for _ in range(RUN_ON):
        scene.tick(IDLE)
    scene.tick(_letter("s", Action.DOWN))
    scene.tick(_letter("e", Action.CONFIRM))
    assert scene.state.done[-1] == f"sum:{SUMS[1]}"
