"""Keys and buttons are bound in the game: by key, by click and by pad, with every conflict solved."""

from __future__ import annotations

from game.core.bindings import Layout
from game.core.controls import IDLE, Action, Controls, Device
from game.core.settings import Settings
from game.scenes.bindings import LISTENS, OF, BindingsScene
from game.scenes.prompts import caps, prompts
from game.scenes.question import Message, Question
from game.scenes.scene import Scene, Stack
from game.scenes.settings import SettingsScene
from game.scenes.title import Title
from tests.scenes.fakes import backstage, click, press


def _stack(device: Device = Device.KEYS, settings: Settings | None = None) -> tuple[Stack, BindingsScene]:
    stage = backstage()
    stage.settings = settings or Settings()
    scene = BindingsScene(stage, device)
    below: Scene = Title(stage)
    stack = Stack(below)
    stack.scenes.append(scene)
    return stack, scene


def _go(stack: Stack, scene: BindingsScene, row: str, slot: int = 0) -> None:
    while scene.menu.current.id not in (row, OF + row):
        stack.tick(press(Action.DOWN))
        stack.tick(IDLE)
    for _ in range(slot):
        stack.tick(press(Action.RIGHT))
        stack.tick(IDLE)


def _hit(stack: Stack, name: str, *actions: Action) -> None:
    """A key or button that is pressed, with what it stands for now."""
    stack.tick(Controls(pressed=frozenset(actions), named=(name,)))


def _names(scene: BindingsScene, action: Action) -> tuple[str, ...]:
    return scene.backstage.settings.bindings(scene.device).names(action)


def test_the_settings_lead_to_both_devices() -> None:
    """Each has a row of its own."""
    for row, device in (("bind_keys", Device.KEYS), ("bind_pad", Device.PAD)):
        stage = backstage()
        settings = SettingsScene(stage)
        stack = Stack(settings)
        stack.tick(click(f"row:{[each.id for each in settings.menu.rows].index(row)}"))
        assert isinstance(stack.top, BindingsScene)
        assert stack.top.device is device


def test_a_free_key_is_bound_at_once() -> None:
    """What it stood for before does not happen while it is listened for."""
    stack, scene = _stack()
    _go(stack, scene, "notebook", 1)
    stack.tick(press(Action.CONFIRM))
    assert scene.listening is Action.NOTEBOOK
    _hit(stack, "keys:b", Action.CANCEL)
    assert stack.scenes[-1] is scene
    assert _names(scene, Action.NOTEBOOK) == ("tab", "b")
    assert scene.backstage.settings.keys == {"notebook": ("tab", "b")}


def test_a_taken_key_is_swapped_after_a_question() -> None:
    """No leaves all as it was; yes gives each the other's."""
    for answer, expected in ((), (("h",), ("tab", "n"))), ((Action.DOWN,), (("tab",), ("h", "n"))):
        stack, scene = _stack()
        _go(stack, scene, "notebook")
        stack.tick(press(Action.CONFIRM))
        _hit(stack, "keys:h", Action.HISTORY)
        assert isinstance(stack.top, Question)
        for action in answer:
            stack.tick(press(action))
            stack.tick(IDLE)
        stack.tick(press(Action.CONFIRM))
        assert stack.scenes[-1] is scene
        assert (_names(scene, Action.HISTORY), _names(scene, Action.NOTEBOOK)) == expected


def test_the_only_key_of_what_is_needed_is_not_taken() -> None:
    """The player is told which action would be left without one."""
    stack, scene = _stack(settings=Settings(key_layout=Layout.RIGHT))
    _go(stack, scene, "look", 2)
    stack.tick(press(Action.CONFIRM))
    _hit(stack, "keys:return", Action.CONFIRM)
    assert isinstance(stack.top, Message)
    stack.tick(press(Action.CONFIRM))
    assert _names(scene, Action.CONFIRM) == ("return",)


def test_the_same_key_again_takes_it_away() -> None:
    """But never the last one of what is needed."""
    stack, scene = _stack()
    for row, name, action, left in (
        ("look", "l", Action.LOOK, ("q",)),
        ("menu", "p", Action.MENU, ("escape",)),
    ):
        _go(stack, scene, row, 1 if row == "menu" else 0)
        stack.tick(press(Action.CONFIRM))
        _hit(stack, f"keys:{name}")
        assert _names(scene, action) == left
    scene.slot = 0
    _go(stack, scene, "up")
    for name in ("up", "w"):
        stack.tick(press(Action.CONFIRM))
        _hit(stack, f"keys:{name}")
    assert _names(scene, Action.UP) == ("w",)


def test_escape_a_click_or_waiting_leaves_all_as_it_was() -> None:
    """Nobody is caught in listening, whatever she plays with."""
    for way in (Controls(named=("keys:escape",)), Controls(clicked=True), press(Action.CANCEL)):
        stack, scene = _stack()
        _go(stack, scene, "look")
        stack.tick(press(Action.CONFIRM))
        stack.tick(way)
        assert scene.listening is None
        assert stack.scenes[-1] is scene
    stack, scene = _stack(Device.PAD)
    _go(stack, scene, "look")
    stack.tick(press(Action.CONFIRM))
    for _ in range(LISTENS):
        stack.tick(IDLE)
    assert scene.listening is None
    assert scene.backstage.settings == Settings()


def test_a_button_is_bound_by_the_pad() -> None:
    """Keys are no answer there."""
    stack, scene = _stack(Device.PAD)
    _go(stack, scene, "quick_save")
    stack.tick(press(Action.CONFIRM))
    _hit(stack, "keys:x")
    assert scene.listening is Action.QUICK_SAVE
    _hit(stack, "pad:guide")
    assert _names(scene, Action.QUICK_SAVE) == ("guide",)


def test_a_click_on_one_of_the_names_listens_for_it() -> None:
    """The pointer chooses row and name at once; elsewhere in the row it begins with the one in focus."""
    stack, scene = _stack()
    row = [each.id for each in scene.menu.rows].index(OF + "look")
    stack.tick(click(f"slot:{row}:1"))
    assert (scene.listening, scene.slot) == (Action.LOOK, 1)
    _hit(stack, "keys:b")
    assert _names(scene, Action.LOOK) == ("l", "b")
    stack.tick(click("slot:99:1"))
    stack.tick(click("slot:0:7"))
    assert scene.listening is None


def test_a_layout_for_one_hand_is_taken_and_given_back() -> None:
    """Where the player has bound something herself it asks first."""
    stack, scene = _stack()
    stack.tick(press(Action.RIGHT))
    assert scene.backstage.settings.key_layout is Layout.LEFT
    assert _names(scene, Action.LEFT) == ("a",)
    scene.backstage.change(keys={"look": ("b",)})
    stack.tick(IDLE)
    stack.tick(press(Action.RIGHT))
    assert isinstance(stack.top, Question)
    stack.tick(press(Action.DOWN))
    stack.tick(IDLE)
    stack.tick(press(Action.CONFIRM))
    assert scene.backstage.settings == Settings(key_layout=Layout.RIGHT)


def test_all_is_put_back_after_a_question() -> None:
    """The layout stays."""
    stack, scene = _stack(settings=Settings(key_layout=Layout.LEFT, keys={"look": ("b",)}))
    _go(stack, scene, "reset")
    stack.tick(press(Action.CONFIRM))
    assert isinstance(stack.top, Question)
    stack.tick(press(Action.DOWN))
    stack.tick(IDLE)
    stack.tick(press(Action.CONFIRM))
    assert scene.backstage.settings == Settings(key_layout=Layout.LEFT)


def test_prompts_show_the_device_in_use_and_what_is_bound_now() -> None:
    """Keys, buttons, or what the mouse clicks on; a changed key at once."""
    stage = backstage()
    scene = SettingsScene(stage)
    named = {
        device: [cap.name for prompt in prompts(scene, stage, device) for cap in prompt.caps]
        for device in Device
    }
    assert named[Device.KEYS] == ["up", "down", "left", "right", "return", "escape"]
    assert named[Device.PAD] == ["dpad_up", "dpad_down", "dpad_left", "dpad_right", "a", "b"]
    assert [prompt.clicks for prompt in prompts(scene, stage, Device.MOUSE)][-1] is Action.CANCEL
    stage.change(keys={"cancel": ("x",)})
    assert [cap.name for cap in caps(Action.CANCEL, stage.words, stage.settings, Device.KEYS)] == ["x"]
