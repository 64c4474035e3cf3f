"""Gives every line and option its id, and gathers what a string table knows of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from game.yarn import codes
from game.yarn.markup import split_speaker
from game.yarn.problems import Problem
from game.yarn.solver import Spot
from game.yarn.tree import Choice, Node, Parts, Phrase
from game.yarn.walk import phrases_in_order

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
        _read_node(lines, name, node, report, ids_needed)
    for phrase, info in lines.of.items():
        if info.source != info.id:
            _check_shadow(lines, phrase, info, report)
    return lines


def _read_node(
    lines: Lines, name: str, node: Node, report: Callable[[Problem], None], ids_needed: bool
) -> None:
    made_up = 0
    previous: Phrase | None = None
    for phrase, owner in phrases_in_order(node.body):
        spot = Spot(node.file, phrase.line, phrase.column)
        given = _tagged(phrase, LINE)
        if given is None:
            given = f"{LINE}{name}-{made_up}"
            made_up += 1
            while given in lines.table:
                given, made_up = f"{LINE}{name}-{made_up}", made_up + 1
        elif given in lines.table:
            _report_double(lines.table[given], spot, report)
            given = f"{given}-{phrase.line}"
        kind = "option" if isinstance(owner, Choice) else "line"
        info = _info(phrase, given, name, node, kind)
        _check_ids(info, spot, report, ids_needed)
        lines.table[given] = lines.of[phrase] = info
        _mark_last(lines, previous, owner)
        previous = phrase


def _mark_last(lines: Lines, previous: Phrase | None, owner: object) -> None:
    """Upstream tells hosts which line is the last before options, so that they can stay on screen."""
    if isinstance(owner, Choice) and previous and previous.line < owner.line:
        info = lines.of[previous]
        if info.kind == "line" and not info.last_before_options:
            from dataclasses import replace

            lines.of[previous] = lines.table[info.id] = replace(info, last_before_options=True)


def _info(phrase: Phrase, given: str, name: str, node: Node, kind: str) -> LineInfo:
    text = template(phrase.parts)
    tags = tuple(tag for tag in phrase.tags if not tag.startswith(LINE))
    source = _tagged(phrase, SHADOW)
    source = LINE + source.removeprefix(SHADOW) if source else given
    speaker, _ = split_speaker(text)
    own = _tagged(phrase, LINE) is not None or source != given
    return LineInfo(given, text, speaker, tags, node.file, name, phrase.line, kind, source, own)


def _tagged(phrase: Phrase, prefix: str) -> str | None:
    return next((tag for tag in phrase.tags if tag.startswith(prefix)), None)


def _report_double(first: LineInfo, spot: Spot, report: Callable[[Problem], None]) -> None:
    what = f"the line id '{first.id}' is used already, at {first.file} line {first.number}"
    report(spot.problem(codes.DUPLICATE_LINE, what, "take the copied #line away and run the tagger"))


def _check_ids(info: LineInfo, spot: Spot, report: Callable[[Problem], None], needed: bool) -> None:
    if info.source != info.id and not info.id.startswith(f"{LINE}{info.node}-"):
        report(spot.problem(codes.LINE_AND_SHADOW, "a line has either #line or #shadow, not both"))
    if needed and not info.given:
        remedy = "run `python -m game.yarn tag`"
        report(spot.problem(codes.LINE_ID_MISSING, "a line has no #line id", remedy))


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
