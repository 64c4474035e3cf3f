"""A compiled project: its nodes, variables and lines by name, and the code that a machine plays."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from game.yarn.checker import Checker, Known
from game.yarn.choices import Pick
from game.yarn.closures import Closure, Closures
from game.yarn.expressions import read_expression
from game.yarn.lines import LineInfo
from game.yarn.problems import Fault, Problem, ScriptError
from game.yarn.solver import Spot
from game.yarn.steps import Code
from game.yarn.tree import Call, Expr, Member, Node, Value, Variable
from game.yarn.types import ANY, EnumInfo, Signature, known, spoken
from game.yarn.walk import every


@dataclass(frozen=True, slots=True)
class NodeInfo:
    """A node: its unique name, its headers, where it stands, and the group it belongs to or ""."""

    name: str
    headers: Mapping[str, str]
    file: str
    line: int
    group: str = ""


@dataclass(frozen=True, slots=True)
class VariableInfo:
    """A variable: its type, its default (a smart one's is its type's), its comment, where it is."""

    name: str
    type: str
    default: Value
    smart: bool
    declared: bool
    comment: str
    file: str
    line: int


@dataclass(frozen=True, slots=True, eq=False)
class Expression:
    """A checked expression; `reads` names the variables and functions it reads, those of smart ones too."""

    text: str
    type: str
    reads: frozenset[str]
    closure: Closure


@dataclass(frozen=True, slots=True, eq=False)
class Program:
    """What `compile_sources` makes; nothing in it changes while it is played."""

    nodes: Mapping[str, NodeInfo]
    variables: Mapping[str, VariableInfo]
    lines: Mapping[str, LineInfo]
    enums: Mapping[str, EnumInfo]
    functions: Mapping[str, Signature]
    groups: Mapping[str, tuple[str, ...]]
    tree: Mapping[str, Node]
    """The syntax tree of each node, for tools that look at scripts."""
    code: Mapping[str, Code]
    slots: Mapping[str, int]
    defaults: tuple[Value, ...]
    smart: Mapping[str, Expr]
    aliases: Mapping[str, tuple[str, ...]]
    """The slot of a once-block → every name its flag is saved under."""

    def expression(self, text: str, result: str = ANY) -> Expression:
        """Reads and checks an expression that stands outside of any script.

        `result` is the type it must have. Raises ScriptError with every problem, unknown names among them.
        """
        problems: list[Problem] = []
        spot = Spot(text, 1, 1)
        try:
            tree, _ = read_expression(text, 0, "")
        except Fault as fault:
            place = Spot(text, 1, fault.column)
            raise ScriptError([place.problem(fault.code, fault.what, fault.remedy)]) from None
        checker = self._checker(problems.append, spot)
        found = checker.wants(tree, result, spot, "this")
        checker.solver.solve()
        if problems:
            raise ScriptError(problems)
        closures = Closures(self.slots, members_of(checker, self.enums), self.smart)
        return Expression(text, spoken(found), self._reads(tree), closures.make(tree))

    def _checker(self, report: Callable[[Problem], None], spot: Spot) -> Checker:
        checker = Checker(self.enums, self.functions, report, strict=True)
        for name, info in self.variables.items():
            checker.variables[name] = Known(info.type, spot)
        return checker

    def _reads(self, tree: Expr) -> frozenset[str]:
        found: set[str] = set()
        pending = [tree]
        while pending:
            for each in every(pending.pop()):
                if isinstance(each, Variable | Call) and each.name not in found:
                    found.add(each.name)
                    if each.name in self.smart:
                        pending.append(self.smart[each.name])
        return frozenset(found)

    def group(self, name: str) -> Pick | None:
        """The choice that a node group makes when it is entered, or None where the name is no group's."""
        first = self.code[name].steps[0] if name in self.groups else None
        return first if isinstance(first, Pick) else None


def members_of(checker: Checker, enums: Mapping[str, EnumInfo]) -> dict[Member, Value]:
    """The raw value of every enum case the checker met."""
    found: dict[Member, Value] = {}
    for member, type_ in checker.members.items():
        name = known(type_)
        if isinstance(name, str) and name in enums and member.case in enums[name].cases:
            found[member] = enums[name].cases[member.case]
    return found
