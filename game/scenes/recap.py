"""What has happened so far, in a few of Pooja's own words, before a save is played on."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from game.core.controls import Action, Controls
from game.scenes.backstage import TURNED_PAGE, Backstage
from game.scenes.scene import Pop, Transition
from game.session import Session
from game.story.notebook import Fact

GOING_ON = (Action.CONFIRM, Action.CANCEL, Action.MENU, Action.NOTEBOOK)


class Recap:
    """`heading` is the chapter's title, `date` when in it; `lines` may be none. One press goes on."""

    overlay = True

    def __init__(self, backstage: Backstage, session: Session) -> None:
        words, memory = backstage.words, session.memory
        self.backstage = backstage
        self.age = 0
        self.heading = words(f"chapter.{memory.chapter}.title")
        self.date = f"{words(f'day.{memory.day}')} · {words(f'hour.{memory.hour}')}"
        self.lines = told(session, words)

    def tick(self, controls: Controls) -> Transition | None:
        """Wait for the one press."""
        self.age += 1
        if controls.clicked or any(map(controls.presses, GOING_ON)):
            self.backstage.sound(TURNED_PAGE)
            return Pop()
        return None


def told(session: Session, words: Callable[..., str]) -> tuple[str, ...]:
    """Of each group of this chapter's facts the last that holds."""
    groups = session.content.notebook.recap.get(str(session.memory.chapter), ())
    holding = [known(session, group) for group in groups]
    return tuple(words(facts[-1].words) for facts in holding if facts)


def known(session: Session, facts: Iterable[Fact]) -> list[Fact]:
    """Those of the facts that hold now."""
    return [fact for fact in facts if not fact.when or session.holds(fact.when)]
