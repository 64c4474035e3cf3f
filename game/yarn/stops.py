"""What a conversation waits at: a line, options, or a command for the host."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from game.yarn.markup import Attribute


@dataclass(frozen=True, slots=True)
class Line:
    """A line to be shown: values put in, markup taken out, the speaker's name taken off.

    `tags` are the hashtags without # and without the id; `metadata` has those and what upstream adds.
    `whole` is the text with the speaker's name still before it.
    """

    id: str
    text: str
    speaker: str | None
    tags: tuple[str, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    metadata: tuple[str, ...] = ()
    whole: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One option: its line, whether its condition holds, whether it was ever chosen."""

    line: Line
    enabled: bool
    seen: bool


@dataclass(frozen=True, slots=True)
class Options:
    """Options to choose from by index."""

    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Command:
    """A command for the host: its name, its arguments, its whole text, and a key that outlives edits."""

    name: str
    arguments: tuple[str, ...]
    text: str
    key: str


Stop: TypeAlias = Line | Options | Command


def split_command(text: str) -> tuple[str, ...]:
    """The words of a command; double quotes keep blanks together, a backslash keeps a quote."""
    words: list[str] = []
    word: list[str] = []
    quoted = started = False
    letters = iter(text)
    for letter in letters:
        if letter == "\\" and quoted:
            word.append(next(letters, ""))
        elif letter == '"':
            quoted, started = not quoted, True
        elif letter.isspace() and not quoted:
            if word or started:
                words.append("".join(word))
            word, started = [], False
        else:
            word.append(letter)
    return (*words, "".join(word)) if word or started else tuple(words)


def expand(template: str, values: list[str]) -> str:
    """A template with {0}, {1} … replaced; behind `=` in markup, a value that is no plain word is quoted."""
    said: list[str] = []
    at = 0
    while (brace := template.find("{", at)) >= 0:
        end = template.find("}", brace)
        number = template[brace + 1 : end]
        if brace and template[brace - 1] == "\\":
            said.append(template[at : brace - 1] + "{")
            at = brace + 1
        elif end > 0 and number.isdecimal() and int(number) < len(values):
            value = values[int(number)]
            within = template[:brace].endswith("=") and not value.replace(".", "").replace("-", "").isalnum()
            said.append(
                template[at:brace] + (_quoted(value) if within and _in_tag(template, brace) else value)
            )
            at = end + 1
        else:
            said.append(template[at : brace + 1])
            at = brace + 1
    said.append(template[at:])
    return "".join(said).replace("\\}", "}")


def _in_tag(template: str, at: int) -> bool:
    return template.rfind("[", 0, at) > template.rfind("]", 0, at)


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
