"""Gives every line and option its id, and gathers what a string table knows of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from game.yarn import codes
from game.yarn.markup import split_speaker
from game.yarn.problems import Problem, untagged
from game.yarn.solver import Spot
from game.yarn.tree import Body, Choice, Node, Parts, Phrase, Say
from game.yarn.walk import all_bodies, phrases_in_order

LINE: Final = "line:"
SHADOW: Final = "shadow:"


@dataclass(frozen=True, slots=True)
class LineInfo:
    """One row of the string table: id (`line:…`), text with {0} for values, who says it, tags, where it is.

    `kind` is "line" or "option"; `source` is the id of the line that a shadow takes its text from, else
    the id itself; `given` is False where the id was made up because the writer gave none.
    """

    id: str
    text: str
    speaker: str | None
    tags: tuple[str, ...]
    file: str
    node: str
    number: int
    kind: str
    source: str
    given: bool
    last_before_options: bool = False


@dataclass(slots=True)
class Lines:
    """The string table as it is built, and which phrase is which line."""

    table: dict[str, LineInfo] = field(default_factory=dict)
    of: dict[Phrase, LineInfo] = field(default_factory=dict)


def template(parts: Parts) -> str:
    """The text with {0}, {1} … for its expressions; braces that are meant as such get a backslash then."""
    if len(parts) == 1 and isinstance(parts[0], str):
        return parts[0]
    said: list[str] = []
    number = 0
    for part in parts:
        if isinstance(part, str):
            said.append(part.replace("{", "\\{").replace("}", "\\}"))
        else:
            said.append(f"{{{number}}}")
            number += 1
    return "".join(said)


def read_lines(
    nodes: Mapping[str, Node], report: Callable[[Problem], None], *, ids_needed: bool = False
) -> Lines:
    """The string table of the nodes; reports ids that are double, missing, or of shadows without a source."""
    lines = Lines()
    for name, node in nodes.items():
        _NodeReader(lines, name, node, report).read(ids_needed=ids_needed)
    for phrase, info in lines.of.items():
        if info.source != info.id:
            _check_shadow(lines, phrase, info, report)
    return lines


@dataclass(slots=True)
class _NodeReader:
    """Reads the lines of one node; `made_up` counts the ids it had to make up."""

    lines: Lines
    name: str
    node: Node
    report: Callable[[Problem], None]
    made_up: int = 0

    def read(self, *, ids_needed: bool) -> None:
        last = {phrase for body in all_bodies(self.node.body) for phrase in _last_before_options(body)}
        for phrase, owner in phrases_in_order(self.node.body):
            spot = Spot(self.node.file, phrase.line, phrase.column)
            info = self._info(phrase, self._id(phrase, spot), isinstance(owner, Choice), phrase in last)
            self._check(phrase, info, spot, ids_needed)
            self.lines.table[info.id] = self.lines.of[phrase] = info

    def _id(self, phrase: Phrase, spot: Spot) -> str:
        given = _tagged(phrase, LINE)
        if given in self.lines.table:
            _report_double(self.lines.table[given], spot, self.report)
            given = None
        return given or self._make_up()

    def _make_up(self) -> str:
        while (name := f"{LINE}{self.name}-{self.made_up}") in self.lines.table:
            self.made_up += 1
        return name

    def _check(self, phrase: Phrase, info: LineInfo, spot: Spot, ids_needed: bool) -> None:
        if _tagged(phrase, LINE) and _tagged(phrase, SHADOW):
            what = "a line has either #line or #shadow, not both"
            self.report(spot.problem(codes.LINE_AND_SHADOW, what))
        if ids_needed and not info.given:
            self.report(untagged(spot.file, spot.line, spot.column))

    def _info(self, phrase: Phrase, given: str, is_option: bool, is_last: bool) -> LineInfo:
        text = template(phrase.parts)
        shadow = _tagged(phrase, SHADOW)
        source = LINE + shadow.removeprefix(SHADOW) if shadow else given
        return LineInfo(
            id=given,
            text=text,
            speaker=split_speaker(text)[0],
            tags=tuple(tag for tag in phrase.tags if not tag.startswith(LINE)),
            file=self.node.file,
            node=self.name,
            number=phrase.line,
            kind="option" if is_option else "line",
            source=source,
            given=shadow is not None or _tagged(phrase, LINE) is not None,
            last_before_options=is_last,
        )


def _last_before_options(body: Body) -> Iterator[Phrase]:
    """The lines right before options; upstream tells hosts, so that they can leave them on screen."""
    for statement, following in pairwise(body):
        if isinstance(statement, Say) and isinstance(following, Choice):
            yield statement.phrase


def _tagged(phrase: Phrase, prefix: str) -> str | None:
    return next((tag for tag in phrase.tags if tag.startswith(prefix)), None)


def _report_double(first: LineInfo, spot: Spot, report: Callable[[Problem], None]) -> None:
    what = f"the line id '{first.id}' is used already, at {first.file} line {first.number}"
    report(
        spot.problem(
            codes.DUPLICATE_LINE,
            what,
            f"take the copied #line away, then run `python -m game.yarn tag {spot.file}`",
        )
    )


def _check_shadow(lines: Lines, phrase: Phrase, info: LineInfo, report: Callable[[Problem], None]) -> None:
    spot = Spot(info.file, phrase.line, phrase.column)
    source = lines.table.get(info.source)
    if source is None:
        what = f"this shadows '{info.source}', and no line has that id"
        report(spot.problem(codes.SHADOW_UNKNOWN, what))
    elif any(not isinstance(part, str) for part in phrase.parts) or "{0}" in source.text:
        report(spot.problem(codes.SHADOW_HAS_VALUES, "a shadow and its source cannot hold expressions"))
    elif source.text != info.text:
        what = f"a shadow must say exactly what '{info.source}' says"
        report(spot.problem(codes.SHADOW_DIFFERS, what))
