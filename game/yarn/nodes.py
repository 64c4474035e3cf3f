"""Reads a script file: its hashtags, and its nodes with their headers and bodies."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from game.yarn import codes
from game.yarn.blocks import Blocks
from game.yarn.expressions import read_expression
from game.yarn.layout import Layout
from game.yarn.problems import Fault, Problem
from game.yarn.signs import is_name, name_at
from game.yarn.tree import Expr, Node, Source, When

_BREAK = re.compile(r"\r\n|\r|\n")
_END = re.compile(r"[ \t]*={3,}[ \t]*(?://.*)?")
_START = re.compile(r"[ \t]*---[ \t]*(?://.*)?")
_COMMENT = re.compile(r"//.*")
_WHEN_ONCE = re.compile(r"once(?![\w.(])(?:[ \t]+if(?![\w.(])(?P<test>.*))?[ \t]*")


@dataclass
class File:
    """What was read from one source; `problems` holds every fault."""

    source: Source
    tags: list[str] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def report(self, line: int, fault: Fault) -> None:
        """Notes a fault on a line."""
        self.problems.append(
            Problem(self.source.name, line, fault.column, fault.code, fault.what, fault.remedy)
        )


def read_file(source: Source) -> File:
    """Every node of `source`; faults are collected, not raised."""
    file = File(source)
    lines = _BREAK.split(source.text.removeprefix("\ufeff"))
    at = 0
    while at < len(lines):
        at = _read_outside(file, lines, at)
    return file


def _read_outside(file: File, lines: list[str], at: int) -> int:
    """Reads the line `at` between nodes, or the whole node that begins there; returns the next index."""
    text = _COMMENT.sub("", lines[at]).strip()
    if not text:
        return at + 1
    if text.startswith("#") and not file.nodes:
        file.tags += text[1:].split("#")
        return at + 1
    return _read_node(file, lines, at)


@dataclass
class _Heading:
    line: int
    headers: dict[str, str] = field(default_factory=dict)
    whens: list[When] = field(default_factory=list)
    lost: bool = False
    """Whether a line was no header: text without a '---' above it is one fault, not one a line."""


def _read_node(file: File, lines: list[str], first: int) -> int:
    heading = _Heading(first + 1)
    at = first
    while at < len(lines) and not _START.fullmatch(lines[at]):
        _read_header(file, heading, lines[at], at + 1)
        at += 1
    if at == len(lines):
        file.report(first + 1, Fault(1, codes.NODE_NOT_CLOSED, "a node has headers but no '---' and no body"))
        return at
    end = _find_end(lines, at + 1)
    _refuse_second_start(file, lines[at + 1 : end], at + 2)
    if end == len(lines):
        file.report(len(lines), Fault(1, codes.NODE_NOT_CLOSED, "a node is not closed by '==='"))
    _finish_node(file, heading, lines[at + 1 : end], at + 2)
    return end + 1


def _refuse_second_start(file: File, body: list[str], first: int) -> None:
    """Reports a '---' inside a body: the '===' above it was forgotten."""
    for number, text in enumerate(body, first):
        if _START.fullmatch(text):
            what = "'---' begins a body, and the node above is not closed"
            file.report(number, Fault(1, codes.NODE_NOT_CLOSED, what, "put '===' before the title"))


def _find_end(lines: list[str], at: int) -> int:
    while at < len(lines) and not _END.fullmatch(lines[at]):
        at += 1
    return at


def _finish_node(file: File, heading: _Heading, body: list[str], first: int) -> None:
    layout = Layout(first, file.report)
    pieces = list(layout.read(body))
    statements = Blocks(pieces, file.report).body()
    title = _title(file, heading)
    name, whens = file.source.name, tuple(heading.whens)
    node = Node(name, heading.line, title, heading.headers, whens, statements, tuple(layout.gaps))
    file.nodes.append(node)


def _title(file: File, heading: _Heading) -> str:
    title = heading.headers.get("title", "")
    if not title:
        file.report(heading.line, Fault(1, codes.BAD_NAME, "a node needs a title"))
    for key in ("title", "subtitle"):
        name = heading.headers.get(key, "")
        if name and not is_name(name):
            what = f"the {key} '{name}' is not one word of letters, digits and underscores"
            file.report(heading.line, Fault(1, codes.BAD_NAME, what))
    return title


def _read_header(file: File, heading: _Heading, text: str, line: int) -> None:
    bare = _COMMENT.sub("", text)
    if not bare.strip():
        return
    key = name_at(bare.lstrip(), 0)
    if not key or not bare.lstrip()[len(key) :].lstrip().startswith(":"):
        if not heading.lost:
            what = "expected a header ('key: value') or '---'"
            file.report(line, Fault(1, codes.SYNTAX, what, "text belongs between '---' and '==='"))
        heading.lost = True
        return
    _keep_header(file, heading, key, text, line)


def _keep_header(file: File, heading: _Heading, key: str, text: str, line: int) -> None:
    after = text.index(":") + 1
    if key == "when":
        try:
            heading.whens.append(_read_when(text, after, line))
        except Fault as fault:
            file.report(line, fault)
    elif key == "title" and key in heading.headers:
        file.report(line, Fault(1, codes.SYNTAX, "a node has two titles"))
    heading.headers.setdefault(key, _COMMENT.sub("", text[after:]).strip())


def _read_when(text: str, at: int, line: int) -> When:
    bare = _without_comment(text)
    written = bare[at:].strip()
    if written == "always":
        return When(line, False, None)
    start = len(bare) - len(bare[at:].lstrip())
    if found := _WHEN_ONCE.fullmatch(bare, start):
        test: Expr | None = None
        if found["test"] is not None:
            test, _ = read_expression(bare, found.start("test"), "")
        return When(line, True, test)
    test, _ = read_expression(bare, start, "")
    return When(line, False, test)


def _without_comment(text: str) -> str:
    """The text up to a comment that does not stand within quotes."""
    quoted = False
    for at, letter in enumerate(text):
        quoted ^= letter == '"'
        if not quoted and text.startswith("//", at):
            return text[:at].rstrip()
    return text.rstrip()
