"""Checks what every expression is: types are inferred, and each misuse becomes a Problem."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from game.yarn import codes
from game.yarn.problems import Problem, nearest
from game.yarn.solver import Compares, Converts, HasCase, OneOf, Solver, Spot
from game.yarn.tree import Binary, Call, Declare, Expr, Literal, Member, Unary, Variable
from game.yarn.types import (
    ANY,
    BOOL,
    BUILT_IN,
    NUMBER,
    STRING,
    EnumInfo,
    Signature,
    Type,
    Unknown,
    known,
    type_of,
)


@dataclass(slots=True)
class Known:
    """A variable as the checker knows it: its type so far, where it was met first, its declaration."""

    type: Type
    spot: Spot
    declare: Declare | None = None


@dataclass(slots=True)
class Inferred:
    """A function nobody described: what its calls tell about it."""

    parameters: list[Type]
    result: Type
    spot: Spot


@dataclass(slots=True)
class Checker:
    """Types expressions; `variables`, `inferred` and `members` are what it found out."""

    enums: Mapping[str, EnumInfo]
    functions: Mapping[str, Signature]
    report: Callable[[Problem], None]
    strict: bool = False
    variables: dict[str, Known] = field(default_factory=dict)
    inferred: dict[str, Inferred] = field(default_factory=dict)
    members: dict[Member, Type] = field(default_factory=dict)
    solver: Solver = field(init=False)
    _undeclared: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.solver = Solver(self.enums, self.report)

    def declare(self, declare: Declare, spot: Spot) -> None:
        """Makes a variable known; its value is typed later, since it may read what is declared below it."""
        if declare.name in self.variables:
            first = self.variables[declare.name].spot
            what = f"{declare.name} is declared already, at {first.file} line {first.line}"
            self.report(spot.problem(codes.REDECLARED, what))
            return
        self.variables[declare.name] = Known(self._named_type(declare, spot), spot, declare)

    def _named_type(self, declare: Declare, spot: Spot) -> Type:
        name = declare.type_name
        if name is None:
            return Unknown()
        if name not in self.enums and name not in BUILT_IN - {ANY}:
            remedy = nearest(name, [*self.enums, STRING, NUMBER, BOOL])
            self.report(spot.problem(codes.TYPE_MISMATCH, f"no type is called '{name}'", remedy))
            return ANY
        return name

    def type_declared(self, found: Known) -> None:
        """Types the value of a declared variable."""
        declare, spot = found.declare, found.spot
        assert declare is not None
        value = self.type(declare.value, spot)
        if not self.solver.equal(value, found.type):
            what = f"{declare.name} is declared as {known(found.type)}, but its value is a {known(value)}"
            self.report(spot.problem(codes.TYPE_MISMATCH, what))

    def wants(self, expression: Expr, wanted: Type, spot: Spot, owner: str) -> Type:
        """The type of an expression of which `owner` (in words) needs a value of type `wanted`."""
        at = Spot(spot.file, spot.line, expression.column)
        found = self.type(expression, spot)
        rule = Converts(at, found, wanted, lambda value, want: f"{owner} needs a {want}, not a {value}")
        self.solver.add(rule)
        return found

    def assigns(self, name: str, operator: str, value: Expr, spot: Spot) -> None:
        """Types an assignment, plain or with an arithmetic operator."""
        variable = self._variable(name, spot)
        if operator:
            self._operates(operator, variable, spot)
        found = self.type(value, spot)
        rule = Converts(
            spot, found, variable, lambda new, old: f"{name} is a {old}, and a {new} cannot be assigned to it"
        )
        self.solver.add(rule)

    def _operates(self, operator: str, operand: Type, spot: Spot) -> None:
        allowed = (NUMBER, STRING) if operator == "+" else (NUMBER,)
        if len(allowed) == 1:
            self.solver.add(
                Converts(
                    spot, operand, NUMBER, lambda value, _: f"'{operator}' works on numbers, not on {value}"
                )
            )
        else:
            self.solver.add(OneOf(spot, operand, allowed, operator))

    def type(self, expression: Expr, spot: Spot) -> Type:
        """The type of an expression; `spot` gives file and line."""
        at = Spot(spot.file, spot.line, expression.column)
        match expression:
            case Literal():
                return type_of(expression.value)
            case Variable():
                return self._variable(expression.name, at)
            case Member():
                return self._member(expression, at)
            case Call():
                return self._call(expression, at)
            case Unary():
                wanted = BOOL if expression.operator == "not" else NUMBER
                self.wants(expression.operand, wanted, at, f"'{expression.operator}'")
                return wanted
            case Binary():
                return self._binary(expression, at)

    def _variable(self, name: str, spot: Spot) -> Type:
        found = self.variables.get(name)
        if found is None:
            if self.strict:
                declared = [each for each in self.variables if each not in self._undeclared]
                self._undeclared.add(name)
                what = f"the variable {name} is not declared"
                self.report(spot.problem(codes.UNDECLARED, what, nearest(name, declared)))
            found = self.variables[name] = Known(ANY if self.strict else Unknown(), spot)
        return found.type

    def _member(self, member: Member, spot: Spot) -> Type:
        found: Type = Unknown()
        if member.enum is not None:
            if member.enum not in self.enums:
                what = f"no enum is called '{member.enum}'"
                self.report(spot.problem(codes.BAD_MEMBER, what, nearest(member.enum, self.enums)))
                return ANY
            found = member.enum
        self.members[member] = found
        self.solver.add(HasCase(spot, found, member.case))
        return found

    def _binary(self, binary: Binary, spot: Spot) -> Type:
        sign = binary.operator
        if sign in ("and", "or", "xor"):
            self.wants(binary.left, BOOL, spot, f"'{sign}'")
            self.wants(binary.right, BOOL, spot, f"'{sign}'")
            return BOOL
        left, right = self.type(binary.left, spot), self.type(binary.right, spot)
        if sign in ("==", "!="):
            self.solver.add(Compares(spot, left, right))
            return BOOL
        self._operates(sign, left, spot)
        if not self.solver.equal(left, right):
            what = f"'{sign}' needs two values of one type, not a {known(left)} and a {known(right)}"
            self.report(spot.problem(codes.TYPE_MISMATCH, what))
        return BOOL if sign in ("<", "<=", ">", ">=") else left

    def _call(self, call: Call, spot: Spot) -> Type:
        if call.name in self.functions:
            return self._described(call, self.functions[call.name], spot)
        found = self.inferred.get(call.name)
        if found is None:
            found = Inferred([Unknown() for _ in call.arguments], Unknown(), spot)
            self.inferred[call.name] = found
            if self.strict:
                what = f"no function is called '{call.name}'"
                self.report(spot.problem(codes.BAD_CALL, what, nearest(call.name, self.functions)))
        if len(found.parameters) != len(call.arguments):
            counts = f"{len(found.parameters)} values elsewhere, and {len(call.arguments)} here"
            what = f"{call.name}() takes {counts}"
            self.report(spot.problem(codes.BAD_CALL, what))
        self._arguments(call, found.parameters, spot)
        return found.result

    def _described(self, call: Call, signature: Signature, spot: Spot) -> Type:
        given, taken = len(call.arguments), len(signature.parameters)
        if given < taken or (given > taken and signature.variadic is None):
            what = f"{call.name}() takes {taken} values, and {given} are given"
            self.report(spot.problem(codes.BAD_CALL, what))
        wanted: list[Type] = [*signature.parameters]
        wanted += [signature.variadic or ANY] * (given - taken)
        self._arguments(call, wanted, spot)
        return signature.result

    def _arguments(self, call: Call, wanted: list[Type], spot: Spot) -> None:
        for number, argument in enumerate(call.arguments):
            want = wanted[number] if number < len(wanted) else ANY
            self.wants(argument, want, spot, f"value {number + 1} of {call.name}()")

    def finish(self) -> None:
        """Settles every type and reports the variables of which nothing tells the type."""
        self.solver.solve()
        for name, found in self.variables.items():
            if isinstance(known(found.type), Unknown):
                what = f"nothing tells the type of {name}"
                self.report(
                    found.spot.problem(codes.TYPE_UNKNOWN, what, f"declare it: <<declare {name} = …>>")
                )
