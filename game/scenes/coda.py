"""What stands on the leaves of the coda, from what was chosen all through the story."""

from __future__ import annotations

from collections.abc import Callable

from game.scenes.recap import known
from game.session import Session

Words = Callable[..., str]


def written(session: Session, words: Words, leaf: str) -> tuple[str, ...]:
    """The rows of `leaf` that hold, in their order."""
    facts = session.content.notebook.asides.get(f"coda_{leaf}", ())
    return tuple(words(fact.words) for fact in known(session, facts))


def put_in(session: Session) -> tuple[str, ...]:
    """What came into the drawing, by the last part of its row's key, in the order of the rows."""
    facts = session.content.notebook.asides.get("coda_drawing", ())
    return tuple(fact.words.rpartition(".")[2] for fact in known(session, facts))


def balance(session: Session) -> tuple[tuple[str, int], ...]:
    """The sums under the rupees, as keys to words with their paise: in hand, and owed if anything is."""
    memory = session.memory
    owed = (("notebook.owed", memory.owed),) if memory.owed else ()
    return (("notebook.in_hand", memory.purse), *owed)
