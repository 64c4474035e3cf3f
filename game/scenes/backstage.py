"""What all scenes share: the words, the settings, the saves, and what was authored once it is loaded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from game.core.settings import CLUSTERS_A_SECOND, Settings
from game.scenes.reading import Reading, Ruler
from game.scenes.seen import Seen

if TYPE_CHECKING:
    from game.content import Content
    from game.core.problems import Problem
    from game.scenes.saves import Saves

MOVED = "menu_move"
CHOSE = "menu_choose"
WENT_BACK = "menu_back"
REFUSED = "menu_no"
TURNED_PAGE = "page"
"""Sounds of the menus, by id."""


class Library:
    """What was authored; empty until the loading thread has filled it with content or with its problems."""

    def __init__(self) -> None:
        self.content: Content | None = None
        self.problems: tuple[Problem, ...] = ()
        self.fault = ""

    @property
    def settled(self) -> bool:
        """Whether loading is over, for better or worse."""
        return self.content is not None or bool(self.problems) or bool(self.fault)


@dataclass(slots=True)
class Backstage:
    """`keep` stores changed settings; `sounds` are to be heard next, by id; `messages` to be shown.

    `language` is the one that `words` are in.
    `seen` knows what was read in any playthrough; `versions` are those of the game and what it runs on.
    """

    words: Callable[..., str]
    settings: Settings
    ruler: Ruler
    saves: Saves
    library: Library = field(default_factory=Library)
    keep: Callable[[Settings], None] = lambda _settings: None
    sounds: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    seen: Seen = field(default_factory=Seen)
    versions: dict[str, str] = field(default_factory=dict)
    seed: int = 0
    language: str = "en"

    def sound(self, name: str) -> None:
        """Let `name` be heard."""
        self.sounds.append(name)

    def say(self, text: str) -> None:
        """Show a short message over whatever is on."""
        self.messages.append(text)

    def change(self, **values: Any) -> None:
        """Change settings by name, and store them."""
        self.settings = replace(self.settings, **values)
        self.keep(self.settings)

    def reading(self, text: str, speaker: str | None) -> Reading:
        """A line about to be read at the pace the player likes."""
        return Reading(self.ruler.pages(text, speaker), CLUSTERS_A_SECOND[self.settings.text_speed])
