"""The names that directions may use, kind by kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from game.core.geometry import Facing
from game.places import Place
from game.story.directions import NONE, Kind
from game.story.milestones import MILESTONES
from game.story.tasks import TASKS

if TYPE_CHECKING:
    from game.content.content import Content


class Known:
    """Every name there is. Not here: kinds whose few words stand in their direction, numbers, and marks of a
    place that the direction names itself.
    """

    def __init__(self, content: Content) -> None:
        places = content.places.values()
        cast = frozenset(content.cast)
        marks = _names(places, lambda place: place.marks)
        things = _names(places, lambda place: place.things)
        words = content.words
        pictures = content.folders.assets / "pictures"
        self.kinds: Mapping[Kind, frozenset[str]] = {
            Kind.ACTOR: cast | {NONE},
            Kind.SPOT: cast | marks | things,
            Kind.TARGET: cast | marks | things | frozenset(Facing),
            Kind.THING: things,
            Kind.PLACE: frozenset(content.places),
            Kind.ROUTE: _names(places, lambda place: place.routes) | {NONE},
            Kind.LOOK: frozenset(look for entry in content.cast.values() for look in entry.looks),
            Kind.ITEM: _first_words(words.under("item")),
            Kind.OBJECTIVE: frozenset(content.objectives) | {NONE},
            Kind.NOTE: _first_words(words.under("note")),
            Kind.MILESTONE: frozenset(MILESTONES),
            Kind.TRACK: frozenset(words.under("track")) | {NONE},
            Kind.SOUND: frozenset(words.under("caption")),
            Kind.PICTURE: frozenset(path.stem for path in pictures.glob("*.png")) | {NONE},
            Kind.CARD: frozenset(f"ch{number}" for number in _first_words(words.under("chapter"))),
            Kind.TASK: frozenset(TASKS),
            Kind.REASON: frozenset(words.under("reason")),
        }
        made = (content.folders.assets / "sounds").glob("*.ogg")
        self.sounds = self.kinds[Kind.SOUND] | {path.stem for path in made}
        """Every sound, also those that mean too little for a caption."""
        self._music = content.folders.assets / "music"

    def layers(self, track: str) -> frozenset[str]:
        """The layers that can be laid over a tune; empty where the tune itself is not made yet."""
        made = (path.stem.partition(".")[2] for path in self._music.glob(f"{track}.*.ogg"))
        return frozenset(layer for layer in made if layer)


def _names(places: Iterable[Place], of: Callable[[Place], Iterable[object]]) -> frozenset[str]:
    return frozenset(getattr(each, "name", "") for place in places for each in of(place))


def _first_words(keys: Iterable[str]) -> frozenset[str]:
    return frozenset(key.partition(".")[0] for key in keys)
