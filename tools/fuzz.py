"""Plays at random over menus and play, by keys, pad and pointer; the pilot goes on from where it stops."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from game.content import Content
from game.core.bindings import SLOTS
from game.core.controls import IDLE, Action, Controls, Device
from game.core.geometry import Point
from game.core.settings import Settings
from game.scenes.backstage import Backstage
from game.scenes.menu import Menu
from game.scenes.play import Play
from game.scenes.saves import Saved
from game.scenes.scene import Scene, Stack
from game.scenes.title import Title
from game.session import Session, Snapshot
from game.session.choosing import Manner, chooser
from game.session.pilot import Pilot
from game.session.playthrough import begin_at
from game.storage import Fault, SaveError

LONGEST_HOLD = 40
"""Ticks that one random wish is held at most."""
MOST_SAVES = 12
NAMES = ("keys:b", "keys:return", "keys:escape", "pad:a", "pad:guide", "pad:stick_up")
ROW_PARTS = ("row", "less", "more")


class Pages:
    """Breaks a text into pages of so many letters, without a font."""

    def pages(self, text: str, speaker: str | None) -> tuple[tuple[str, ...], ...]:
        room = 150 if speaker is None else 120
        return tuple((text[at : at + room],) for at in range(0, max(1, len(text)), room))


class Drawer:
    """Saves in memory; when it is full the disk refuses, as disks do."""

    def __init__(self) -> None:
        self.kept: dict[str, Snapshot] = {}
        self.pins: set[str] = set()

    @property
    def some(self) -> bool:
        return bool(self.kept)

    def entries(self) -> Sequence[Saved]:
        return [Saved(slot, pinned=slot in self.pins) for slot in reversed(self.kept)]

    def write(self, slot: str, session: Session) -> None:
        if slot not in self.kept and len(self.kept) >= MOST_SAVES:
            raise SaveError(Fault.UNWRITABLE, "the disk is full")
        self.kept.pop(slot, None)
        self.kept[slot] = session.snapshot()

    def read(self, slot: str) -> Snapshot:
        if slot not in self.kept:
            raise SaveError(Fault.MISSING)
        return self.kept[slot]

    def read_older(self, slot: str) -> Snapshot:
        return self.read(slot)

    def picture(self, slot: str) -> bytes | None:
        return slot.encode()

    def pin(self, slot: str, *, pinned: bool) -> None:
        (self.pins.add if pinned else self.pins.discard)(slot)

    def remove(self, slot: str) -> None:
        self.kept.pop(slot, None)

    def fresh(self) -> str:
        return str(max((int(slot) for slot in self.kept if slot.isdigit()), default=0) + 1)


class Fuzz:
    """A player without aim: `tick` by tick it wishes for anything that can be wished for."""

    def __init__(self, content: Content, seed: int) -> None:
        self.content = content
        self.ticks = 0
        self.scenes: set[str] = set()
        self._dice = random.Random(seed)  # noqa: S311  chance in a test, not in a secret
        self.backstage = Backstage(content.words, Settings(), Pages(), Drawer())
        self.backstage.library.content = content
        self.stack = Stack(Title(self.backstage))
        self._wish = IDLE
        self._left = 0
        self._begun: dict[int, Snapshot] = {}

    def begin(self, chapter: int) -> None:
        """Go on in a playthrough that stands at the beginning of `chapter`."""
        if chapter not in self._begun:
            self._begun[chapter] = begin_at(self.content, None, None, chapter, 0).snapshot()
        session = Session.restore(self.content, self._begun[chapter])
        self.stack = Stack(Play(self.backstage, session))

    def tick(self) -> None:
        """One tick of whatever is on; a game that was left begins anew."""
        self.ticks += 1
        if self.stack.top is None:
            self.stack = Stack(Title(self.backstage))
        self._choose()
        self.stack.tick(self._wish)
        self._wish = replace(self._wish, pressed=frozenset(), clicked=False, looked=False, wheel=0, named=())
        self.backstage.sounds.clear()
        self.backstage.messages.clear()
        if self.stack.top is not None:
            self.scenes.add(type(self.stack.top).__name__)

    @property
    def session(self) -> Session:
        """The playthrough that is on, or a new one."""
        plays = [scene for scene in self.stack.scenes if isinstance(scene, Play)]
        return plays[-1].session if plays else Session.begin(self.content)

    def finish(self) -> Session:
        """Let the pilot play a copy of the playthrough to the end of its chapter; raises PilotError."""
        session = Session.restore(self.content, self.session.snapshot())
        chapter = session.memory.chapter
        pilot = Pilot(session, chooser(Manner.FIRST, 0, set()))
        pilot.play(lambda now: now.memory.chapter > chapter)
        return pilot.session

    def _choose(self) -> None:
        self._left -= 1
        if self._left > 0:
            return
        dice = self._dice
        self._left = dice.randrange(1, LONGEST_HOLD) if dice.random() < 0.3 else 1
        kind = dice.random()
        if kind < 0.3:
            self._wish = self._clicking()
        elif kind < 0.9:
            actions = frozenset(dice.sample(tuple(Action), 1 if dice.random() < 0.9 else 3))
            held = actions if self._left > 1 else frozenset()
            named = (dice.choice(NAMES),) if dice.random() < 0.2 else ()
            self._wish = Controls(held=held, pressed=actions, named=named, device=Device.PAD)
        else:
            self._wish = IDLE

    def _clicking(self) -> Controls:
        dice, top = self._dice, self.stack.top
        over = dice.choice((*_spots(top), None, "panel"))
        spot = Point(dice.randrange(-50, 3000), dice.randrange(-50, 2000))
        return Controls(
            pointer=spot if isinstance(top, Play) else None,
            pointed=True,
            over=over,
            clicked=dice.random() < 0.7,
            looked=dice.random() < 0.2,
            wheel=dice.choice((0, 0, 0, 1, -1, 3)),
            device=Device.MOUSE,
        )


def _spots(scene: Scene | None) -> list[str]:
    """The ids of what a painter would lay under the pointer, and one that is not there any more."""
    found = ["row:99"]
    menu: Any = getattr(scene, "menu", None)
    if isinstance(menu, Menu):
        rows = range(len(menu.rows))
        found += [f"{part}:{row}" for row in rows for part in ROW_PARTS]
        found += [f"slot:{row}:{slot}" for row in rows for slot in range(SLOTS)]
    if isinstance(scene, Play):
        found += [target.id for target in scene.session.world.targets()]
        found += [f"choice:{number}" for number in range(4)]
    return found
