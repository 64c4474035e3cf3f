"""Makes a Program of scripts: reads them, checks them as one project, and gathers every problem at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from game.yarn import codes, tree
from game.yarn.checker import Checker, Known
from game.yarn.closures import Closures
from game.yarn.enums import read_enums
from game.yarn.generator import Generator, Shop, Slots
from game.yarn.groups import Named, name_nodes
from game.yarn.hubs import hub
from game.yarn.library import SIGNATURES
from game.yarn.lines import Lines, read_lines
from game.yarn.nodes import read_file
from game.yarn.problems import Problem, ScriptError, nearest
from game.yarn.program import NodeInfo, Program, VariableInfo, members_of
from game.yarn.smart import check_loops, is_constant
from game.yarn.solver import Spot
from game.yarn.tree import Declare, Expr, Member, Node, Source, Value
from game.yarn.types import BOOL, DEFAULTS, STRING, EnumInfo, Signature, Type, known
from game.yarn.walk import statements


def compile_sources(
    sources: Iterable[Source], functions: Mapping[str, Signature] | None = None, *, strict: bool = False
) -> Program:
    """Compiles scripts that belong together.

    `functions` are the host's. `strict` wants every variable declared, every function and node known, and an
    id on every line. Raises ScriptError with all problems of all sources.
    """
    return _Compiler(sources, functions or {}, strict).program()


class _Compiler:
    def __init__(self, sources: Iterable[Source], functions: Mapping[str, Signature], strict: bool) -> None:
        self._problems: list[Problem] = []
        self._strict = strict
        files = [read_file(source) for source in sources]
        self._problems += [problem for file in files for problem in file.problems]
        nodes = [node for file in files for node in file.nodes]
        self._named: Named = name_nodes(nodes, self._problems.append)
        self._targets = {*self._named.nodes, *self._named.groups}
        self._functions = {**SIGNATURES, **functions}
        self._enums = read_enums(nodes, self._problems.append)
        self._checker = Checker(self._enums, self._functions, self._problems.append, strict)
        self._lines: Lines = read_lines(self._named.nodes, self._problems.append, ids_needed=strict)

    def program(self) -> Program:
        """The program; raises ScriptError."""
        self._check()
        if self._problems:
            raise ScriptError(self._problems)
        return self._generate()

    def _check(self) -> None:
        for node, declare in self._declares():
            self._checker.declare(declare, Spot(node.file, declare.line, declare.column))
        for found in list(self._checker.variables.values()):
            self._checker.type_declared(found)
        for node in self._named.nodes.values():
            self._check_node(node)
        self._checker.finish()
        self._problems += check_loops(self._checker.variables)

    def _declares(self) -> Iterator[tuple[Node, Declare]]:
        for node in self._named.nodes.values():
            for statement in statements(node.body):
                if isinstance(statement, Declare):
                    yield node, statement

    def _check_node(self, node: Node) -> None:
        for when in node.whens:
            if when.test:
                spot = Spot(node.file, when.line, when.test.column)
                self._checker.wants(when.test, BOOL, spot, "'when'")
        for statement in statements(node.body):
            self._check_statement(statement, node.file)

    def _check_statement(self, statement: tree.Statement, file: str) -> None:
        match statement:
            case tree.Say():
                self._check_phrase(statement.phrase, file)
            case tree.Choice() | tree.LineGroup():
                for item in statement.items:
                    self._check_phrase(item.phrase, file)
            case tree.If():
                for clause in statement.clauses:
                    self._test(clause.test, file, clause.line, "'if'")
            case tree.Once():
                self._test(statement.test, file, statement.line, "'once if'")
            case tree.Set():
                self._check_set(statement, file)
            case tree.Jump():
                self._check_jump(statement, file)
            case tree.Invoke():
                self._checker.type(statement.call, Spot(file, statement.line, statement.call.column))
            case tree.Tell():
                self._check_parts(statement.parts, file, statement.line)

    def _test(self, test: Expr | None, file: str, line: int, owner: str) -> None:
        if test is not None:
            self._checker.wants(test, BOOL, Spot(file, line, test.column), owner)

    def _check_phrase(self, phrase: tree.Phrase, file: str) -> None:
        self._check_parts(phrase.parts, file, phrase.line)
        if phrase.condition:
            self._test(phrase.condition.test, file, phrase.line, "a line's condition")

    def _check_parts(self, parts: tree.Parts, file: str, line: int) -> None:
        for part in parts:
            if not isinstance(part, str):
                self._checker.type(part, Spot(file, line, part.column))

    def _check_set(self, statement: tree.Set, file: str) -> None:
        spot = Spot(file, statement.line, statement.column)
        self._checker.assigns(statement.name, statement.operator, statement.value, spot)
        declare = self._checker.variables[statement.name].declare
        if declare and not is_constant(declare.value):
            what = f"{statement.name} is a smart variable and cannot be set"
            self._problems.append(spot.problem(codes.SMART_IS_READ_ONLY, what))

    def _check_jump(self, jump: tree.Jump, file: str) -> None:
        spot = Spot(file, jump.line, jump.column)
        if not isinstance(jump.target, str):
            self._checker.wants(jump.target, STRING, spot, "a jump")
        elif self._strict and jump.target not in self._targets:
            what = f"no node is called '{jump.target}'"
            remedy = nearest(jump.target, self._targets)
            self._problems.append(spot.problem(codes.UNKNOWN_NODE, what, remedy))

    def _generate(self) -> Program:
        found, members = self._checker.variables, members_of(self._checker, self._enums)
        variables = {name: self._variable(name, each, members) for name, each in found.items()}
        smart = _smart(found)
        shop = self._shop(variables, smart, members)
        nodes, groups = self._named.nodes, self._named.groups
        code = {name: Generator(shop, name, node).code() for name, node in nodes.items()}
        for title, names in groups.items():
            code[title] = hub(shop, title, {name: nodes[name] for name in names})
        return Program(
            nodes=self._node_infos(),
            variables=variables,
            lines=self._lines.table,
            enums=self._enums,
            functions={**self._functions, **self._inferred()},
            groups=groups,
            tree=nodes,
            code=code,
            slots=shop.slots.numbers,
            defaults=tuple(shop.slots.defaults),
            smart=smart,
            aliases=shop.aliases,
        )

    def _shop(
        self,
        variables: Mapping[str, VariableInfo],
        smart: Mapping[str, Expr],
        members: Mapping[Member, Value],
    ) -> Shop:
        slots = Slots()
        for name, info in variables.items():
            if not info.smart:
                slots.of(name, info.default)
        closures = Closures(slots.numbers, members, smart)
        index = {line: number for number, line in enumerate(self._lines.table)}
        return Shop(closures, slots, self._lines, index)

    def _inferred(self) -> dict[str, Signature]:
        return {
            name: Signature(tuple(_name(each) for each in found.parameters), _name(found.result))
            for name, found in self._checker.inferred.items()
        }

    def _node_infos(self) -> dict[str, NodeInfo]:
        owner = {member: title for title, members in self._named.groups.items() for member in members}
        return {
            name: NodeInfo(name, node.headers, node.file, node.line, owner.get(name, ""))
            for name, node in self._named.nodes.items()
        }

    def _variable(self, name: str, found: Known, members: Mapping[Member, Value]) -> VariableInfo:
        type_name = _name(found.type)
        declare = found.declare
        smart = declare is not None and not is_constant(declare.value)
        default = _default(type_name, self._enums)
        if declare and not smart:
            default = _constant(declare.value, members)
        comment = declare.comment if declare else ""
        spot = found.spot
        return VariableInfo(
            name, type_name, default, smart, declare is not None, comment, spot.file, spot.line
        )


def _name(found: Type) -> str:
    now = known(found)
    return now if isinstance(now, str) else "any"


def _smart(variables: Mapping[str, Known]) -> dict[str, Expr]:
    return {
        name: found.declare.value
        for name, found in variables.items()
        if found.declare and not is_constant(found.declare.value)
    }


def _default(type_name: str, enums: Mapping[str, EnumInfo]) -> Value:
    if type_name in enums:
        return next(iter(enums[type_name].cases.values()))
    return DEFAULTS.get(type_name, "")


def _constant(value: Expr, members: Mapping[Member, Value]) -> Value:
    match value:
        case tree.Literal():
            return value.value
        case tree.Unary(operand=tree.Literal(value=float() | int() as number)):
            return -number
        case tree.Member():
            return members[value]
    raise AssertionError(value)
