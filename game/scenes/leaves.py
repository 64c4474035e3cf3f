"""What stands on each page of the notebook, from what is remembered and known now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from game.scenes.recap import known
from game.scenes.spoken import called
from game.session import Session

Words = Callable[..., str]
HINTS = (".where", ".what")
"""What a hint says first and then, as endings of the objective's key."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the left page: `text`, small words `above` and `below` it, an amount in `paise`.

    `detail` is written on the right page while the row is in focus, beside the portrait of that stem.
    """

    id: str
    text: str
    above: str = ""
    below: tuple[str, ...] = ()
    paise: int | None = None
    detail: tuple[str, ...] = ()
    portrait: str = ""
    faced: bool = False


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page and what lies opposite: `asides` under `beside`, and `sums` with their amounts in paise.

    `empty` is written where there are no entries; `parts` are the drawing's pictures, the lowest first.
    """

    id: str
    heading: str
    entries: tuple[Entry, ...] = ()
    empty: str = ""
    beside: str = ""
    asides: tuple[str, ...] = ()
    sums: tuple[tuple[str, int], ...] = ()
    parts: tuple[str, ...] = ()


def leaves(session: Session, words: Words, hints: int = 0) -> tuple[Leaf, ...]:
    """All pages in their order; `hints` is how many of the two steps of help were asked for."""
    return (
        _to_do(session, words, hints),
        _people(session, words),
        _purse(session, words),
        _things(session, words),
        _keys(session, words),
        _drawing(session, words),
    )


def _to_do(session: Session, words: Words, hints: int) -> Leaf:
    memory = session.memory
    key = f"objective.{memory.objective}"
    entries: list[Entry] = []
    if memory.objective:
        told = tuple(words(key + ending) for ending in HINTS[:hints])
        entries.append(Entry("objective", words(key), below=told))
        if hints < len(HINTS):
            entries.append(Entry("hint", words("notebook.hint_more" if hints else "notebook.hint")))
    notes = tuple(words(f"note.{note}") for note in memory.notes)
    return Leaf(
        "todo",
        words("notebook.todo"),
        tuple(entries),
        words("notebook.nothing_to_do"),
        words("notebook.noticed") if notes else "",
        notes,
    )


def _people(session: Session, words: Words) -> Leaf:
    entries = []
    for key, facts in session.content.notebook.people.items():
        detail = tuple(words(fact.words) for fact in known(session, facts))
        entry = session.content.cast.get(key)
        if detail and entry is not None:
            portrait = entry.look(session.world.looks.get(key, "")).portrait("")
            name = called(session, words, key)
            entries.append(Entry(key, name, detail=detail, portrait=portrait, faced=True))
    return Leaf("people", words("notebook.people"), tuple(entries), words("notebook.nobody"))


def _purse(session: Session, words: Words) -> Leaf:
    memory = session.memory
    entries: list[Entry] = []
    day = -1
    for number, line in enumerate(memory.ledger):
        date = words(f"day.{line.day}") if line.day != day else ""
        day = line.day
        entries.append(Entry(str(number), words(f"reason.{line.reason}"), date, paise=line.paise))
    sums = [(words("notebook.in_hand"), memory.purse)] if memory.ledger else []
    if memory.owed:
        sums.append((words("notebook.owed"), memory.owed))
    return Leaf(
        "purse",
        words("notebook.purse"),
        tuple(entries),
        words("notebook.no_entries"),
        asides=_asides(session, words, "purse"),
        sums=tuple(sums),
    )


def _things(session: Session, words: Words) -> Leaf:
    entries = tuple(
        Entry(item, words(f"item.{item}"), detail=(words(f"item.{item}.words"),))
        for item in session.memory.items
    )
    return Leaf("things", words("notebook.things"), entries, words("notebook.nothing_carried"))


def _keys(session: Session, words: Words) -> Leaf:
    entries = tuple(
        Entry(fact.words, words(fact.words), detail=(words(f"{fact.words}.words"),))
        for fact in known(session, session.content.notebook.keys)
    )
    return Leaf("keys", words("notebook.keys"), entries, words("notebook.no_keys"))


def _drawing(session: Session, words: Words) -> Leaf:
    first = session.memory.outcome("drawing")
    parts = ("floor", "wall_left", "wall_right", "roof", "door", first) if first else ()
    return Leaf(
        "drawing",
        words("notebook.drawing"),
        asides=_asides(session, words, "drawing"),
        parts=tuple(f"drawing_{part}" for part in parts),
    )


def _asides(session: Session, words: Words, page: str) -> tuple[str, ...]:
    facts = session.content.notebook.asides.get(page, ())
    return tuple(words(fact.words) for fact in known(session, facts))
