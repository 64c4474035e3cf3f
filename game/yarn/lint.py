"""Finds what compiles and yet is likely wrong: lost options, unreachable nodes, chance, ids, markup."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from game.yarn import codes
from game.yarn.library import CHANCE
from game.yarn.markup import MarkupError, tag_names
from game.yarn.problems import Problem, untagged
from game.yarn.program import Program
from game.yarn.solver import Spot
from game.yarn.tree import Call, Declare, Enum, Jump, Literal, Node
from game.yarn.walk import every, expressions_of, statements


def lint(program: Program, entries: Collection[str] | None = None) -> list[Problem]:
    """Every finding in a program, sorted.

    `entries` are the nodes a host starts by name; None leaves out whether nodes can be reached. Nodes that
    another one names in a computed jump or in a text of their own right count as reached.
    """
    found = [*_ids(program), *_markup(program)]
    for node in program.tree.values():
        found += [*_gaps(node), *_chance(node)]
    if entries is not None:
        found += unreachable(program, entries)
    return sorted(found)


def _ids(program: Program) -> Iterator[Problem]:
    for info in program.lines.values():
        if not info.given:
            yield untagged(info.file, info.number, 1)


def _gaps(node: Node) -> Iterator[Problem]:
    for line in node.gaps:
        what = "this line ends the options above, though more of the same follows"
        remedy = "take it away or indent it, or put a line that is not indented between them"
        yield Spot(node.file, line, 1).problem(codes.BLANK_IN_OPTION, what, remedy)


def _chance(node: Node) -> Iterator[Problem]:
    for line, expression in expressions_of(node):
        for each in every(expression):
            if isinstance(each, Call) and each.name in CHANCE:
                what = f"{each.name}() makes the story depend on chance"
                yield Spot(node.file, line, each.column).problem(codes.CHANCE, what)


def _markup(program: Program) -> Iterator[Problem]:
    for info in program.lines.values():
        try:
            tag_names(info.text)
        except MarkupError as error:
            what = f"the markup cannot be read: {error}"
            yield Spot(info.file, info.number, 1).problem(codes.BAD_MARKUP, what)


def unreachable(program: Program, entries: Collection[str]) -> Iterator[Problem]:
    """Every node that cannot be come to from `entries`, the nodes that a host starts by name."""
    reached: set[str] = set()
    pending = [name for name in entries if name in program.code]
    pending += [name for name, node in program.tree.items() if _only_declares(node)]
    while pending:
        name = pending.pop()
        if name not in reached:
            reached.add(name)
            pending += program.groups.get(name, ())
            if name in program.tree:
                pending += [each for each in _named_in(program.tree[name]) if each in program.code]
    for name, info in program.nodes.items():
        if name not in reached:
            what = f"nothing leads to the node '{name}'"
            yield Spot(info.file, info.line, 1).problem(codes.NODE_UNREACHABLE, what)


def _only_declares(node: Node) -> bool:
    return all(isinstance(statement, Declare | Enum) for statement in node.body)


def _named_in(node: Node) -> Iterator[str]:
    """The nodes a node goes to: those it names, and any text of its that is the name of a node."""
    for statement in statements(node.body):
        if isinstance(statement, Jump) and isinstance(statement.target, str):
            yield statement.target
    for _, expression in expressions_of(node):
        for each in every(expression):
            if isinstance(each, Literal) and isinstance(each.value, str):
                yield each.value
