"""Reads markup in the text of a line: attributes over ranges of it, replacements, and who speaks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from game.yarn.library import shown
from game.yarn.plurals import CARDINAL, ORDINAL, category
from game.yarn.tree import Value

_SPEAKER = re.compile(r"((?:[^:\\\[]|\\.)*[^:\\\[\s]):\s*")
_TEXT = re.compile(r"[^\[\\]+|\\[\[\]:]|\\")
_TAG = re.compile(r'\[((?:[^\]"]|"(?:[^"\\]|\\.)*")*)\]')
_PROPERTY = re.compile(r'\s*([^\s="/\]]+)\s*(?:=\s*("(?:[^"\\]|\\.)*"|[^\s"\]/=]+(?:/[^\s"\]/=]+)*))?')
_NO_MARKUP_END = re.compile(r"\[\s*/\s*nomarkup\s*\]")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_VALUE = re.compile(r"(?<!\\)\{\d+\}")
_PERCENT = re.compile(r"(?<!\\)%")
_REPLACED: Final = ("select", "plural", "ordinal")
Properties: TypeAlias = tuple[tuple[str, Value], ...]


class MarkupError(ValueError):
    """The markup of a text cannot be read."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """A named range of a line's text, in characters, with its properties."""

    name: str
    position: int
    length: int
    properties: Properties = ()

    def get(self, name: str) -> Value | None:
        """The value of a property, or None."""
        return next((value for key, value in self.properties if key == name), None)


@dataclass(frozen=True, slots=True)
class Marked:
    """A text without its markup: all of it, who speaks, what is spoken, attributes within what is spoken."""

    whole: str
    speaker: str | None
    text: str
    attributes: tuple[Attribute, ...]


def split_speaker(text: str) -> tuple[str | None, str]:
    """Who speaks according to the text as written, and what; None where nobody is named."""
    found = _SPEAKER.match(text)
    return (found[1].strip(), text[found.end() :]) if found else (None, text)


def read_markup(text: str, locale: str = "en") -> Marked:
    """Reads a text; raises MarkupError where a tag is malformed, left open, or closes nothing."""
    if "[" not in text and "\\" not in text:
        speaker, spoken = split_speaker(text)
        return Marked(text, speaker, spoken, ())
    reader = _Reader(text, locale)
    reader.read()
    return reader.result()


def tag_names(template: str) -> list[str]:
    """The names of all tags in a text whose values are not put in yet, sorted; raises MarkupError."""
    reader = _Reader(_VALUE.sub("1", template), "en", dry=True)
    reader.read()
    return sorted(each.name for each in reader.found)


@dataclass(slots=True)
class _Reader:
    text: str
    locale: str
    dry: bool = False
    """Whether replacements are only noted: without values, nobody knows what they say."""
    at: int = 0
    length: int = 0
    said: list[str] = field(default_factory=list)
    open: list[tuple[str, int, Properties]] = field(default_factory=list)
    found: list[Attribute] = field(default_factory=list)
    colon: int | None = None

    def read(self) -> None:
        while self.at < len(self.text):
            if plain := _TEXT.match(self.text, self.at):
                self.at = plain.end()
                self._say(plain[0])
            else:
                self._read_tag()
        if self.open:
            raise MarkupError(f"[{self.open[-1][0]}] is never closed")

    def _say(self, text: str) -> None:
        if text[0] == "\\" and len(text) == 2:
            text = text[1]
        elif self.colon is None and ":" in text:
            self.colon = self.length + text.index(":")
        self._add(text)

    def _add(self, text: str) -> None:
        self.said.append(text)
        self.length += len(text)

    def _read_tag(self) -> None:
        tag = _TAG.match(self.text, self.at)
        if not tag:
            raise MarkupError(f"a '[' at character {self.at + 1} has no ']'")
        self.at = tag.end()
        inside = tag[1].strip()
        if inside.startswith("/"):
            self._close(inside[1:].strip())
        else:
            self._begin(inside)

    def _begin(self, inside: str) -> None:
        alone = inside.endswith("/")
        properties = _properties(inside[:-1] if alone else inside)
        if not properties:
            raise MarkupError("a tag needs a name")
        name = properties[0][0]
        own = tuple(pair for pair in properties if pair != (name, True))
        if name == "nomarkup":
            self._read_plainly()
        elif alone and name in _REPLACED:
            self._replace(name, dict(own))
        elif alone:
            self.found.append(Attribute(name, self.length, 0, own))
            self._trim(dict(own))
        else:
            self.open.append((name, self.length, own))

    def _read_plainly(self) -> None:
        end = _NO_MARKUP_END.search(self.text, self.at)
        if not end:
            raise MarkupError("[nomarkup] is never closed")
        plain = self.text[self.at : end.start()]
        self.found.append(Attribute("nomarkup", self.length, len(plain)))
        self._add(plain)
        self.at = end.end()

    def _trim(self, properties: dict[str, Value]) -> None:
        """A tag that stands alone between blanks takes the one after it away."""
        before = self.said[-1][-1:] if self.said else " "
        if properties.get("trimwhitespace", True) and (before.isspace() or not before):
            after = self.text[self.at : self.at + 1]
            self.at += after.isspace()

    def _close(self, name: str) -> None:
        if not name:
            while self.open:
                self._finish(len(self.open) - 1)
            return
        for number in range(len(self.open) - 1, -1, -1):
            if self.open[number][0] == name:
                self._finish(number)
                return
        raise MarkupError(f"[/{name}] closes nothing")

    def _finish(self, number: int) -> None:
        name, start, properties = self.open.pop(number)
        self.found.append(Attribute(name, start, self.length - start, properties))

    def _replace(self, name: str, properties: dict[str, Value]) -> None:
        if self.dry:
            if "value" not in properties or len(properties) == 1:
                raise MarkupError(f"[{name}] needs a value, and words for it")
            self.found.append(Attribute(name, self.length, 0))
            return
        inner = _Reader(replacement(name, properties, self.locale), self.locale)
        inner.read()
        start = self.length
        self._add("".join(inner.said))
        for each in inner.found:
            moved = Attribute(each.name, each.position + start, each.length, each.properties)
            self.found.append(moved)

    def result(self) -> Marked:
        whole = "".join(self.said)
        spoken_by = next((each for each in self.found if each.name == "character"), None)
        if spoken_by is not None:
            start = spoken_by.position + spoken_by.length if spoken_by.position == 0 else 0
            named = spoken_by.get("name")
            speaker = shown(named) if named is not None else whole[:start].rstrip(": ")
        else:
            start, by_colon = _implicit_speaker(whole, self.colon)
            return Marked(whole, by_colon, whole[start:], _moved(self.found, start))
        return Marked(whole, speaker, whole[start:], _moved(self.found, start))


def _implicit_speaker(whole: str, colon: int | None) -> tuple[int, str | None]:
    if colon is None or not whole[:colon].strip():
        return 0, None
    rest = whole[colon + 1 :]
    return len(whole) - len(rest.lstrip()), whole[:colon].strip()


def _moved(found: list[Attribute], start: int) -> tuple[Attribute, ...]:
    """Attributes counted from what is spoken on; those over the speaker's name alone are left out."""
    if not start:
        return tuple(sorted(found, key=lambda each: each.position))
    moved = []
    for each in found:
        end = each.position + each.length
        if end >= start and not (end == start and each.length):
            begin = max(each.position - start, 0)
            moved.append(Attribute(each.name, begin, end - start - begin, each.properties))
    return tuple(sorted(moved, key=lambda each: each.position))


def _properties(inside: str) -> list[tuple[str, Value]]:
    found: list[tuple[str, Value]] = []
    at = 0
    inside = inside.rstrip()
    while at < len(inside):
        match = _PROPERTY.match(inside, at)
        if not match:
            raise MarkupError(f"'{inside[at:].strip()}' is not a property")
        found.append((match[1], _value(match[2])))
        at = match.end()
    return found


def _value(written: str | None) -> Value:
    if written is None:
        return True
    if written.startswith('"'):
        return re.sub(r"\\([^%])", r"\1", written[1:-1])
    if written in ("true", "false"):
        return written == "true"
    if _NUMBER.fullmatch(written):
        number = float(written)
        return int(number) if number.is_integer() else number
    return written


def replacement(name: str, properties: dict[str, Value], locale: str) -> str:
    """What `select`, `plural` or `ordinal` says for its value, % being the value; raises MarkupError."""
    if "value" not in properties:
        raise MarkupError(f"[{name}] needs a value")
    value = properties["value"]
    key = shown(value) if name == "select" else _category(name, value, locale)
    said = properties.get(key, properties.get("other") if name != "select" else None)
    if said is None:
        said = next((text for each, text in properties.items() if each.lower() == key.lower()), None)
    if said is None:
        raise MarkupError(f"[{name}] has nothing for '{key}'")
    return _PERCENT.sub(lambda _: shown(value), shown(said)).replace("\\%", "%")


def _category(name: str, value: Value, locale: str) -> str:
    try:
        number = float(value)
    except ValueError:
        raise MarkupError(f"[{name}] needs a number, not '{value}'") from None
    return category(CARDINAL if name == "plural" else ORDINAL, locale, number)
