"""Title, pause, saves, settings, questions and tasks, each by keys and by pointer."""

from __future__ import annotations

from game.core.controls import IDLE, Action, Controls
from game.core.problems import Problem
from game.core.settings import Settings
from game.scenes.backstage import Backstage
from game.scenes.chapters import Chapters
from game.scenes.dials import DIALS
from game.scenes.leaflet import Leaflet
from game.scenes.loading import Loading
from game.scenes.menu import Menu
from game.scenes.pause import Pause
from game.scenes.play import Play
from game.scenes.question import Message, Question
from game.scenes.scene import Pop, Push, Quit, Replace, Reset, Scene, Stack
from game.scenes.settings import SettingsScene
from game.scenes.slots import Part, Slots, opened
from game.scenes.task import TaskScene
from game.scenes.title import Title
from game.session import Session, TaskStop
from tests.conftest import MakeHouse
from tests.scenes.fakes import MemorySaves, backstage, click, press

QUIET = "title: Start\n---\nInder: Sit.\n===\n"
PANEL = "title: Start\n---\n<<task drawing>>\nInder: Good.\n===\n"
CONFIRM, DOWN, BACK = press(Action.CONFIRM), press(Action.DOWN), press(Action.CANCEL)


def _session(house: MakeHouse, script: str = QUIET) -> Session:
    return Session.begin(house(script).load())


def _saves(stage: Backstage) -> MemorySaves:
    assert isinstance(stage.saves, MemorySaves)
    return stage.saves


def _row(menu: Menu, name: str) -> str:
    return f"row:{[row.id for row in menu.rows].index(name)}"


def _top(stack: Stack) -> Scene:
    assert stack.top is not None
    return stack.top


def test_the_title_offers_going_on_only_where_there_is_a_save(house: MakeHouse) -> None:
    """Continue comes first once something was saved."""
    stage = backstage()
    assert [row.id for row in Title(stage).menu.rows] == [
        "new",
        "settings",
        "content_note",
        "credits",
        "quit",
    ]
    _saves(stage).write("autosave", _session(house))
    assert [row.id for row in Title(stage).menu.rows][:3] == ["continue", "new", "load"]


def test_every_row_of_the_title_leads_somewhere(house: MakeHouse) -> None:
    """No row is dead."""
    stage = backstage()
    _saves(stage).write("autosave", _session(house))
    for row in Title(stage).menu.rows:
        title = Title(stage)
        led = title.tick(click(_row(title.menu, row.id)))
        assert isinstance(led, Push | Quit), row.id
        assert isinstance(led, Quit) == (row.id == "quit")


def test_a_new_game_waits_for_what_is_authored(house: MakeHouse) -> None:
    """The wait gives way to play as soon as the content is there."""
    stage = backstage()
    stack = Stack(Title(stage))
    stack.tick(CONFIRM)
    stack.tick(IDLE)
    assert isinstance(stack.top, Loading)
    stage.library.content = house(QUIET).load()
    stack.tick(IDLE)
    assert isinstance(stack.top, Play)
    assert len(stack.scenes) == 1


def test_broken_content_is_said_in_the_window() -> None:
    """Every problem that fits is shown, and the title is still below."""
    stage = backstage()
    stack = Stack(Title(stage))
    stack.tick(CONFIRM)
    stage.library.problems = (Problem("maps/hostel.tmx", "layer 'people'", "no 'ndoe'"),)
    stack.tick(IDLE)
    message = _top(stack)
    assert isinstance(message, Message)
    assert any("hostel.tmx" in line for line in message.lines)
    stack.tick(CONFIRM)
    assert isinstance(stack.top, Title)


def test_a_broken_save_offers_the_older_one(house: MakeHouse) -> None:
    """The message says so, and its first row goes on from what was saved before."""
    stage, session = backstage(), _session(house)
    stage.library.content = session.content
    saves = _saves(stage)
    saves.write("autosave", session)
    saves.write("autosave", session)
    saves.broken.add("autosave")
    stack = Stack(Title(stage))
    stack.apply(opened(stage, "autosave"))
    assert isinstance(stack.top, Message)
    stack.tick(CONFIRM)
    stack.tick(IDLE)
    assert isinstance(stack.top, Play)


def test_a_broken_save_without_an_older_one_only_says_so(house: MakeHouse) -> None:
    """Nothing is offered that is not there."""
    stage = backstage()
    saves = _saves(stage)
    saves.write("autosave", _session(house))
    saves.broken.add("autosave")
    led = opened(stage, "autosave")
    assert isinstance(led, Push)
    assert isinstance(led.scene, Message)
    assert [row.id for row in led.scene.menu.rows] == ["menu.close"]


def test_the_pause_goes_back_by_key_and_row(house: MakeHouse) -> None:
    """Escape and its first row both lead back."""
    pause = Pause(backstage(), _session(house))
    assert pause.tick(BACK) == Pop()
    assert pause.tick(CONFIRM) == Pop()


def test_a_hint_says_first_where_then_what(house: MakeHouse) -> None:
    """Asked three times it has said all, and can be asked no more."""
    session = _session(house, "title: Start\n---\n<<objective tap>>\nInder: Sit.\n===\n")
    session.tick()
    pause = Pause(backstage(), session)
    for _ in range(4):
        pause.tick(click(_row(pause.menu, "hint")))
    assert pause.hint == ["objective.tap", "objective.tap.where", "objective.tap.what"]


def test_leaving_for_the_title_asks_and_keeps_the_moment(house: MakeHouse) -> None:
    """No is in focus; yes saves and leaves."""
    stage = backstage()
    pause = Pause(stage, _session(house))
    stack = Stack(pause)
    stack.tick(click(_row(pause.menu, "title")))
    question = _top(stack)
    assert isinstance(question, Question)
    assert question.menu.current.id == "no"
    stack.tick(click(_row(question.menu, "yes")))
    assert isinstance(stack.top, Title)
    assert "autosave" in _saves(stage).kept


def test_saving_makes_slots_and_asks_before_it_replaces_one(house: MakeHouse) -> None:
    """A new slot is written at once; one that is taken only after yes."""
    stage, session = backstage(), _session(house)
    stack = Stack(Pause(stage, session))
    stack.apply(Push(Slots(stage, session)))
    stack.tick(CONFIRM)
    assert isinstance(stack.top, Pause)
    first = _saves(stage).kept["1"]
    session.tick()
    stack.apply(Push(Slots(stage, session)))
    slots = _top(stack)
    assert isinstance(slots, Slots)
    stack.tick(click(_row(slots.menu, "1")))
    question = _top(stack)
    assert isinstance(question, Question)
    assert _saves(stage).kept["1"] is first
    stack.tick(click(_row(question.menu, "yes")))
    assert _saves(stage).kept["1"] is not first
    assert isinstance(stack.top, Pause)


def test_a_full_disk_is_said_where_it_was_tried(house: MakeHouse) -> None:
    """Saving that fails shows why and loses nothing."""
    stage, session = backstage(), _session(house)
    _saves(stage).full = True
    led = Slots(stage, session).tick(CONFIRM)
    assert isinstance(led, Push)
    assert isinstance(led.scene, Message)
    assert "disk is full" in led.scene.lines[0]


def test_a_disk_that_refuses_never_ends_the_game(house: MakeHouse) -> None:
    """Leaving for the title and throwing a save away say what is wrong, and everything is still there."""
    stage, session = backstage(), _session(house)
    _saves(stage).write("1", session)
    _saves(stage).full = True
    pause, slots = Pause(stage, session), Slots(stage)
    for scene, controls in ((pause, click(_row(pause.menu, "title"))), (slots, click("more:0"))):
        stack = Stack(scene)
        stack.tick(controls)
        question = _top(stack)
        assert isinstance(question, Question)
        stack.tick(click(_row(question.menu, "yes")))
        assert isinstance(stack.top, Message)
        stack.tick(CONFIRM)
        assert _top(stack) is scene
    assert "1" in _saves(stage).kept


def test_a_save_is_thrown_away_by_keys_only_after_yes(house: MakeHouse) -> None:
    """Right goes past the pin to the way out, confirm asks, yes does it."""
    stage = backstage()
    _saves(stage).write("1", _session(house))
    slots = Slots(stage)
    stack = Stack(slots)
    stack.tick(press(Action.RIGHT))
    stack.tick(press(Action.RIGHT))
    assert slots.part is Part.REMOVE
    stack.tick(CONFIRM)
    question = _top(stack)
    assert isinstance(question, Question)
    assert "1" in _saves(stage).kept
    stack.tick(click(_row(question.menu, "yes")))
    assert not _saves(stage).kept
    assert stack.top is slots


def test_going_to_another_row_leaves_the_way_out(house: MakeHouse) -> None:
    """So that confirm never throws away what was not meant."""
    stage = backstage()
    for name in ("1", "2"):
        _saves(stage).write(name, _session(house))
    slots = Slots(stage)
    slots.tick(press(Action.RIGHT))
    slots.tick(DOWN)
    assert slots.part is Part.SAVE


def test_a_pinned_save_stands_first_and_cannot_be_lost(house: MakeHouse) -> None:
    """It is neither written over nor thrown away, by key or by click, till the pin is out again."""
    stage, session = backstage(), _session(house)
    for name in ("1", "2"):
        _saves(stage).write(name, session)
    slots = Slots(stage, session)
    stack = Stack(slots)
    stack.tick(click(f"less:{[row.id for row in slots.menu.rows].index('1')}"))
    assert [row.id for row in slots.menu.rows] == ["new", "1", "2", "back"]
    for over in ("row:1", "more:1"):
        stack.tick(click(over))
        assert stack.top is slots
    assert stage.messages == ["menu.is_pinned"] * 2
    stack.tick(click("less:1"))
    stack.tick(click("more:1"))
    assert isinstance(stack.top, Question)


def test_a_pin_that_the_disk_refuses_is_told(house: MakeHouse) -> None:
    """Nothing changes but a message."""
    stage = backstage()
    _saves(stage).write("1", _session(house))
    _saves(stage).full = True
    stack = Stack(Slots(stage))
    stack.tick(click("less:0"))
    assert isinstance(stack.top, Message)
    assert not _saves(stage).pins


def test_a_chapter_is_begun_again_from_where_it_began(house: MakeHouse) -> None:
    """Only chapters that were reached are listed, in order; picking one loads the save it began with."""
    stage, session = backstage(), _session(house)
    for name in ("chapter-2", "autosave", "chapter-0", "chapter-x"):
        _saves(stage).write(name, session)
    chapters = Chapters(stage)
    assert [row.id for row in chapters.menu.rows] == ["chapter-0", "chapter-2", "back"]
    assert chapters.shown == 0
    pushed = chapters.tick(CONFIRM)
    assert isinstance(pushed, Push)
    assert isinstance(pushed.scene, Loading)


def test_loading_shows_what_the_game_saved_by_itself_and_saving_does_not(house: MakeHouse) -> None:
    """The autosave can be read but not written by hand."""
    stage, session = backstage(), _session(house)
    _saves(stage).write("autosave", session)
    assert "autosave" in {row.id for row in Slots(stage).menu.rows}
    assert "autosave" not in {row.id for row in Slots(stage, session).menu.rows}


def test_every_setting_turns_both_ways_and_comes_around() -> None:
    """Each dial has a value to go to, and picking it often enough comes back to where it was."""
    for dial in DIALS:
        stage = backstage()
        before = getattr(stage.settings, dial.field)
        scene = SettingsScene(stage)
        values = set()
        for _ in dial.values:
            scene.tick(click(_row(scene.menu, dial.field)))
            values.add(getattr(stage.settings, dial.field))
        assert getattr(stage.settings, dial.field) == before
        assert values == set(dial.values)


def test_a_setting_stays_at_its_end_when_turned() -> None:
    """Louder than loudest is loudest."""
    stage = backstage()
    scene = SettingsScene(stage)
    scene.menu.show(scene.menu.rows, "music_volume")
    for _ in range(20):
        scene.tick(press(Action.RIGHT))
        scene.tick(IDLE)
    assert stage.settings.music_volume == 100


def test_changed_settings_are_kept() -> None:
    """Whoever stores them is told at once."""
    stage = backstage()
    kept: list[Settings] = []
    stage.keep = kept.append
    scene = SettingsScene(stage)
    scene.tick(click(_row(scene.menu, "less_motion")))
    assert [settings.less_motion for settings in kept] == [True]


def test_a_leaflet_scrolls_as_far_as_there_is_text_and_closes() -> None:
    """Never above its start, never below its end."""
    leaflet = Leaflet(backstage(), "credits")
    leaflet.room = 30
    for _ in range(20):
        leaflet.tick(press(Action.DOWN))
    assert leaflet.scroll == 30
    for _ in range(20):
        leaflet.tick(press(Action.UP))
    assert leaflet.scroll == 0
    assert leaflet.tick(Controls(over="scroll:down", clicked=True)) is None
    assert leaflet.scroll == 30
    assert leaflet.tick(CONFIRM) == Pop()


def test_a_task_is_done_by_keys_alone(house: MakeHouse) -> None:
    """Confirming whatever is in focus always comes to an end, and the play goes on."""
    session = _session(house, PANEL)
    session.tick()
    scene = TaskScene(backstage(), session)
    for _ in range(40):
        if scene.tick(CONFIRM) == Pop():
            break
    assert session.memory.outcome("drawing") == "window"
    assert not isinstance(session.stop, TaskStop)


def test_a_task_is_done_by_the_pointer(house: MakeHouse) -> None:
    """A click on an action takes it."""
    session = _session(house, PANEL)
    session.tick()
    scene = TaskScene(backstage(), session)
    scene.tick(click(_row(scene.menu, "begin:swing")))
    assert scene.state.done == ("begin:swing",)
    assert scene.last == "begin:swing"


def test_a_task_can_be_skipped_from_the_pause_and_its_story_is_kept(house: MakeHouse) -> None:
    """The pause lies over the panel; skipping leaves the task with an outcome."""
    session = _session(house, PANEL)
    session.tick()
    stage = backstage()
    stack = Stack(Play(stage, session))
    stack.apply(Push(TaskScene(stage, session)))
    stack.tick(press(Action.MENU, Action.CANCEL))
    pause = _top(stack)
    assert isinstance(pause, Pause)
    stack.tick(click(_row(pause.menu, "skip")))
    stack.tick(IDLE)
    assert isinstance(stack.top, Play)
    assert session.memory.outcome("drawing")


def test_transitions_say_where_a_message_stands() -> None:
    """A message that replaces the wait can be closed without leaving the game."""
    stage = backstage()
    stage.library.fault = "OSError: gone"
    led = Loading(stage, lambda _content: Title(stage)).tick(IDLE)
    assert isinstance(led, Replace)
    assert not isinstance(led, Reset)
