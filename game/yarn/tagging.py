"""Gives lines stable ids: appends `#line:<node>_<nnnn>` to every line and option that has none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from game.yarn.lines import LINE, SHADOW
from game.yarn.nodes import read_file
from game.yarn.problems import Problem, untagged
from game.yarn.tree import Node, Phrase, Source
from game.yarn.walk import phrases_in_order

STEP: Final = 10
"""Ids count in tens, so that a line put between two others can be numbered between them by hand."""
_COMMENT = re.compile(r"\s*(?<![:\\])//.*$")


def tag(sources: Iterable[Source]) -> list[Source]:
    """The sources with an id on every line; ids that are there stay, and none is ever used twice.

    Raises nothing for scripts that do not compile: what can be read of them is tagged.
    """
    sources = list(sources)
    taken = {tag for source in sources for _, phrase in _phrases(source) for tag in phrase.tags}
    return [_tag_source(source, taken) for source in sources]


def missing(sources: Iterable[Source]) -> Iterator[Problem]:
    """A problem for each line without an id."""
    for source in sources:
        for _, phrase in _phrases(source):
            if not _has_id(phrase):
                yield untagged(source.name, phrase.line, phrase.column)


def _phrases(source: Source) -> Iterator[tuple[Node, Phrase]]:
    for node in read_file(source).nodes:
        for phrase, _ in phrases_in_order(node.body):
            yield node, phrase


def _has_id(phrase: Phrase) -> bool:
    return any(tag.startswith((LINE, SHADOW)) for tag in phrase.tags)


def _tag_source(source: Source, taken: set[str]) -> Source:
    lines = source.text.splitlines(keepends=True)
    node, number = None, 0
    for owner, phrase in _phrases(source):
        if owner is not node:
            node, number = owner, 0
        own = next((tag for tag in phrase.tags if tag.startswith(LINE)), None)
        if own is not None:
            number = max(number, _number(own, owner.title))
        elif not _has_id(phrase):
            number = _free(owner.title, number + STEP, taken)
            name = f"{LINE}{owner.title}_{number:04}"
            taken.add(name)
            lines[phrase.line - 1] = _with_tag(lines[phrase.line - 1], name)
    return Source(source.name, "".join(lines))


def _number(own: str, title: str) -> int:
    """The number of an id that this tool gave in the same node, else 0."""
    prefix, _, digits = own.rpartition("_")
    return int(digits) if prefix == LINE + title and digits.isdecimal() else 0


def _free(title: str, number: int, taken: set[str]) -> int:
    while f"{LINE}{title}_{number:04}" in taken:
        number += STEP
    return number


def _with_tag(line: str, name: str) -> str:
    """The line with the tag before its comment and its line break."""
    body = line.rstrip("\r\n")
    comment = _COMMENT.search(body)
    text = body[: comment.start()] if comment else body
    tail = body[len(text) :] + line[len(body) :]
    return f"{text.rstrip()} #{name}{' ' if comment and not tail[:1].isspace() else ''}{tail}"
