"""Gives every node its name: titles must be unique, except that nodes with `when` may form a group."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from game.yarn import codes
from game.yarn.problems import Problem
from game.yarn.solver import Spot
from game.yarn.tree import Node


@dataclass(frozen=True, slots=True)
class Named:
    """The nodes by name, and the groups: title → names of their members, in order."""

    nodes: Mapping[str, Node]
    groups: Mapping[str, tuple[str, ...]]


def name_nodes(nodes: Iterable[Node], report: Callable[[Problem], None]) -> Named:
    """Names each node: a plain one by its title, a member `Title.Subtitle` or `Title.<hash of headers>`."""
    by_title: dict[str, list[Node]] = {}
    for node in nodes:
        by_title.setdefault(node.title, []).append(node)
    named: dict[str, Node] = {}
    groups: dict[str, tuple[str, ...]] = {}
    for title, same in by_title.items():
        if any(node.whens or "when" in node.headers for node in same):
            members = _members(title, same, report)
            named.update(members)
            groups[title] = tuple(members)
        else:
            named[title] = same[0]
            for double in same[1:]:
                _report_double(double, same[0], report)
    return Named(named, groups)


def _report_double(node: Node, first: Node, report: Callable[[Problem], None]) -> None:
    what = f"a node called '{node.title}' exists already, at {first.file} line {first.line}"
    report(Spot(node.file, node.line, 1).problem(codes.DUPLICATE_NODE, what))


def _members(title: str, nodes: list[Node], report: Callable[[Problem], None]) -> dict[str, Node]:
    members: dict[str, Node] = {}
    for node in nodes:
        spot = Spot(node.file, node.line, 1)
        if not node.whens and "when" not in node.headers:
            what = f"every node of the group '{title}' needs a 'when:' header"
            report(spot.problem(codes.WHEN_MISSING, what, "write 'when: always' for one without a condition"))
        name = f"{title}.{node.headers.get('subtitle') or _mark(node)}"
        if name in members and node.headers.get("subtitle"):
            what = f"the group '{title}' has two nodes with the subtitle '{node.headers['subtitle']}'"
            report(spot.problem(codes.DUPLICATE_SUBTITLE, what))
        members[_free(name, members)] = node
    return members


def _mark(node: Node) -> str:
    """A word for a member without a subtitle that stays the same while its headers do."""
    written = "\n".join(f"{key}:{value}" for key, value in node.headers.items() if key != "position")
    return sha256(written.encode()).hexdigest()[:8]


def _free(name: str, taken: Mapping[str, Node]) -> str:
    if name not in taken:
        return name
    number = 2
    while f"{name}_{number}" in taken:
        number += 1
    return f"{name}_{number}"
