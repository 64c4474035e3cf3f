"""Words: every text outside the scripts, by key."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from game.content.folders import WORDS
from game.core.problems import Problem


class Words:
    """The words of one language. A key that is missing stands for itself, so that nothing falls silent."""

    def __init__(self, texts: Mapping[str, str], homes: Mapping[str, str] | None = None) -> None:
        """`homes` names the file of each key."""
        self._texts = dict(texts)
        self._homes = dict(homes or {})

    def __call__(self, key: str, **values: object) -> str:
        """The text under `key`, with `{name}` replaced by the value of that name."""
        text = self._texts.get(key, key)
        for name, value in values.items():
            text = text.replace("{" + name + "}", str(value))
        return text

    def __contains__(self, key: object) -> bool:
        """Whether there is a text under `key`."""
        return key in self._texts

    def __iter__(self) -> Iterator[str]:
        """Every key, in the order of the files and in them."""
        return iter(self._texts)

    def home(self, key: str) -> str:
        """The file where `key` stands, or where the keys most like it do."""
        while key:
            key = key.rpartition(".")[0]
            for known, file in self._homes.items():
                if known.startswith(f"{key}."):
                    return file
        return WORDS

    def under(self, prefix: str) -> dict[str, str]:
        """The texts whose keys begin with `prefix` and a dot, by the rest of the key."""
        start = prefix + "."
        return {key.removeprefix(start): text for key, text in self._texts.items() if key.startswith(start)}


def load_words(folder: Path) -> tuple[Words, list[Problem]]:
    """The words in every TOML file of a folder, nested tables joined by dots, and what is wrong with them."""
    problems: list[Problem] = []
    texts: dict[str, str] = {}
    homes: dict[str, str] = {}
    for path in sorted(folder.glob("*.toml")):
        file = f"{WORDS}/{folder.name}/{path.name}"
        for key, text in _flat(_table(path, file, problems), "", file, problems):
            if key in texts:
                problems.append(Problem(file, key, f"stands in {homes[key]} too", "keep one of the two"))
            texts[key], homes[key] = text, file
    return Words(texts, homes), problems


def flat_words(path: Path) -> dict[str, str]:
    """The words of one file by their whole keys; raises OSError or ValueError where it cannot be read."""
    return dict(_flat(tomllib.loads(path.read_text(encoding="utf-8")), "", path.name, []))


def _table(path: Path, file: str, problems: list[Problem]) -> Mapping[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        problems.append(Problem(file, "", f"cannot be read: {error}"))
        return {}


def _flat(
    table: Mapping[str, Any], prefix: str, file: str, problems: list[Problem]
) -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        name = f"{prefix}{key}"
        if isinstance(value, dict):
            yield from _flat(value, f"{name}.", file, problems)
        elif isinstance(value, str):
            yield name, value
        else:
            problems.append(Problem(file, name, f"is a {type(value).__name__}", "put it in quotes"))
