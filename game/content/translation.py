"""Words in another language: what a translator's table holds, and English for all that it lacks."""

from __future__ import annotations

from pathlib import Path

from game.content.words import Words, load_words

WORD = "word:"
"""How the ids of words begin in a table that holds lines too."""
ENGLISH = "en"


def words_in(language: str, assets: Path) -> Words:
    """The words of a language; English where it has no table, or one that cannot be read."""
    english, _ = load_words(assets / "words" / ENGLISH)
    if language == ENGLISH:
        return english
    from game.yarn.strings import read_table, strings_of  # the first frame in English needs no tables

    table = assets / "story" / "strings" / f"{language}.csv"
    try:
        texts = strings_of(read_table(table.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return english
    translated = {key.removeprefix(WORD): text for key, text in texts.items() if key.startswith(WORD)}
    return Words({key: translated.get(key, english(key)) for key in english})
