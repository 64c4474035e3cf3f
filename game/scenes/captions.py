"""Captions: what can be heard, in words, for as long as it takes to read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from game.core.geometry import Point
from game.session import Heard, Session

Words = Callable[..., str]

SHOWN_TICKS = 180
"""Ticks that a caption stays at least; a sound that comes again keeps it."""
USUAL_PACE = 180
"""Words a minute up to which captions stay longer."""
MOST = 3
"""Captions that are shown at once."""
ASIDE = 220
"""Pixels beside her from which on a caption says at which side the sound was."""
LOOK_ROUND = 30
"""Ticks between two looks at what sounds on and on."""


@dataclass(frozen=True, slots=True)
class Caption:
    """`text` in brackets; `side` is -1 for a sound at the left, 1 at the right, 0 near or everywhere."""

    text: str
    side: int
    until: int


class Captions:
    """Only sounds that have words under `caption.ID` matter; steps and cloth have none."""

    def __init__(self, words: Words, pace: Callable[[], int] = lambda: USUAL_PACE) -> None:
        """`pace` tells how many words a minute the player reads."""
        self._words = words
        self._pace = pace
        self._shown: dict[str, Caption] = {}
        self._going: frozenset[str] = frozenset()

    def note(self, heard: Heard, session: Session) -> None:
        """A single sound was heard."""
        text = self._words(f"caption.{heard.sound}")
        if not text.startswith("caption."):
            self._shown.pop(heard.sound, None)
            side = _side(session.world.hero.at, heard.at)
            text = self._with_room(text, heard, session)
            self._shown[heard.sound] = Caption(text, side, session.ticks + self._stay)

    @property
    def _stay(self) -> int:
        return max(SHOWN_TICKS, SHOWN_TICKS * USUAL_PACE // self._pace())

    def _with_room(self, text: str, heard: Heard, session: Session) -> str:
        """The caption, with the room where that is another than hers: "[a telephone, bedroom]"."""
        place = session.world.place
        room = place.room_at(heard.at) if heard.at is not None else ""
        if not room or room == place.room_at(session.world.hero.at):
            return text
        return f"{text.removesuffix(']')}, {self._words(f'room.{place.name}.{room}')}]"

    def follow(self, session: Session) -> None:
        """Note what has begun to sound on and on in the place."""
        if session.ticks % LOOK_ROUND:
            return
        going = _going(session)
        for sound in sorted(going.keys() - self._going):
            self.note(Heard(sound, going[sound]), session)
        self._going = frozenset(going)

    def shown(self, session: Session) -> tuple[Caption, ...]:
        """What is to be read now, the newest last."""
        now = session.ticks
        self._shown = {
            name: each for name, each in self._shown.items() if now < each.until <= now + self._stay
        }
        return tuple(self._shown.values())[-MOST:]


def _side(ear: Point, at: Point | None) -> int:
    if at is None or abs(at.x - ear.x) < ASIDE:
        return 0
    return 1 if at.x > ear.x else -1


def _going(session: Session) -> dict[str, Point | None]:
    """The ids of what sounds on and on where she stands, and whence, None for what is everywhere."""
    world = session.world
    found: dict[str, Point | None] = {world.place.ambience: None} if world.place.ambience else {}
    for sound in world.place.sounds:
        near = not sound.radius or world.hero.at.squared_distance(sound.at) <= sound.radius**2
        if sound.loop and near and (not sound.when or session.holds(sound.when)):
            found[sound.id] = sound.at if sound.radius else None
    return found
