"""What was said so far, as the player heard it, and what she chose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from game.session import Session
from game.story.memory import Said
from game.yarn.markup import MarkupError, read_markup


@dataclass(frozen=True, slots=True)
class Spoken:
    """One line; `speaker` is a cast key, empty for what Pooja noticed by herself or `chosen` to say."""

    speaker: str
    text: str
    chosen: bool = False


def spoken(session: Session) -> tuple[Spoken, ...]:
    """Every line that is remembered, the oldest first; those that the script has lost are left out."""
    lines = session.content.program.lines
    return tuple(_heard(session, said) for said in session.memory.heard if said.id in lines)


def called(session: Session, words: Callable[..., str], speaker: str) -> str:
    """What somebody is called as far as the player knows."""
    entry = session.content.cast.get(speaker)
    if entry is None:
        return speaker
    unknown = entry.unnamed and entry.named_when and not session.holds(entry.named_when)
    return words(entry.unnamed if unknown else entry.name)


def _heard(session: Session, said: Said) -> Spoken:
    line = session.content.program.lines[said.id]
    whole = said.text or line.text
    try:
        text = read_markup(whole).text
    except MarkupError:
        text = whole
    return Spoken("" if said.chosen else line.speaker or "", text, said.chosen)
