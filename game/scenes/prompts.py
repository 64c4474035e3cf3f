"""What a scene tells of its keys: each prompt in the words and the caps of the device in use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeGuard

from game.core.bindings import Bindings
from game.core.controls import Action, Device
from game.core.settings import Settings

if TYPE_CHECKING:
    from game.scenes.backstage import Backstage

MOUSE = {Action.CONFIRM: "left", Action.LOOK: "right"}
"""Actions that the mouse has a button for; the others it clicks on."""
CLICKED = frozenset({Action.CANCEL, Action.MENU, Action.NOTEBOOK, Action.HISTORY, Action.AUTO, Action.SKIP})
"""Actions that a prompt does when it is clicked, for who plays by mouse alone."""
WALKS = (Action.LEFT, Action.RIGHT, Action.UP, Action.DOWN)


@dataclass(frozen=True, slots=True)
class Ask:
    """What a scene says can be asked of it: a key to the words, and the actions that do it."""

    text: str
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class Cap:
    """One key cap, button or mouse button: its name as it is bound, and what stands on it."""

    device: Device
    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """`caps` and what they do, in words; `clicks` is the action that a click on it does, if any."""

    text: str
    caps: tuple[Cap, ...]
    clicks: Action | None = None


class Asking(Protocol):
    """A scene that says what can be asked of it now; `pauses` where its menu key opens the pause.

    `asks_late` where prompts would be in the way until nothing has been asked for a while.
    """

    asks_late: bool
    pauses: bool

    @property
    def asks(self) -> Sequence[Ask]:
        """The most important first."""


CHOOSE = Ask("prompt.choose", (Action.UP, Action.DOWN))
TURN = Ask("prompt.turn", (Action.LEFT, Action.RIGHT))
PICK = Ask("prompt.pick", (Action.CONFIRM,))
BACK = Ask("prompt.back", (Action.CANCEL,))
USE = Ask("prompt.use", (Action.CONFIRM,))
LOOK = Ask("prompt.look", (Action.LOOK,))
READ_ON = Ask("prompt.read_on", (Action.CONFIRM,))
NOTEBOOK = Ask("prompt.notebook", (Action.NOTEBOOK,))
MENU = Ask("prompt.menu", (Action.MENU,))
HISTORY = Ask("prompt.history", (Action.HISTORY,))
AUTO = Ask("prompt.auto", (Action.AUTO,))
SKIP = Ask("prompt.skip", (Action.SKIP,))
WALK = Ask("prompt.walk", WALKS)

ROWS = (CHOOSE, PICK, BACK)
TITLE = (CHOOSE, PICK)
DIALS = (CHOOSE, TURN, PICK, BACK)
SLOTS = (CHOOSE, Ask("prompt.aside", (Action.LEFT, Action.RIGHT)), PICK, BACK)
LEAFLET = (Ask("prompt.scroll", (Action.UP, Action.DOWN)), BACK)
NOTEBOOK_PAGES = (Ask("prompt.page", (Action.LEFT, Action.RIGHT)), CHOOSE, BACK)
CARD = (READ_ON,)
TASK = (CHOOSE, PICK, MENU)
BINDINGS = (CHOOSE, TURN, PICK, BACK)
FREE = (WALK, USE, LOOK, NOTEBOOK, MENU)
ROAMING = (WALK, NOTEBOOK, MENU)
READING = (READ_ON, HISTORY, AUTO, SKIP, MENU)
CHOOSING = (CHOOSE, PICK, HISTORY, MENU)


def asking(scene: object) -> TypeGuard[Asking]:
    """Whether `scene` says what can be asked of it; its class tells, so that nothing has to be found out."""
    return hasattr(type(scene), "asks")


def prompts(scene: object, backstage: Backstage, device: Device) -> tuple[Prompt, ...]:
    """The prompts of `scene` on `device`; for a scene that asks nothing there are none."""
    if not asking(scene):
        return ()
    bound = _bound(backstage.settings, device)
    made = [_prompt(ask, backstage.words, bound, device) for ask in scene.asks]
    return tuple(prompt for prompt in made if prompt is not None)


def caps(action: Action, words: Callable[..., str], settings: Settings, device: Device) -> tuple[Cap, ...]:
    """What the player presses for `action` on `device`: the first name it is bound to there, if any."""
    return _caps(action, words, _bound(settings, device), device)


def _bound(settings: Settings, device: Device) -> Bindings | None:
    """What actions are called on `device`; the mouse has no names to choose."""
    return None if device is Device.MOUSE else settings.bindings(device)


def _caps(
    action: Action, words: Callable[..., str], bound: Bindings | None, device: Device
) -> tuple[Cap, ...]:
    name = MOUSE.get(action, "") if bound is None else next(iter(bound.names(action)), "")
    return (Cap(device, name, cap_label(words, device, name)),) if name else ()


def cap_label(words: Callable[..., str], device: Device, name: str) -> str:
    """What stands on a key or a button: its word, else its own letter."""
    key = f"{device}.{name}"
    said = words(key)
    return said if said != key else name.replace("_", " ").upper()


def _prompt(ask: Ask, words: Callable[..., str], bound: Bindings | None, device: Device) -> Prompt | None:
    found = tuple(cap for action in ask.actions for cap in _caps(action, words, bound, device))
    clicks = ask.actions[0] if device is Device.MOUSE and ask.actions[0] in CLICKED else None
    if not found and clicks is None:
        return None
    return Prompt(words(ask.text), found, clicks)
