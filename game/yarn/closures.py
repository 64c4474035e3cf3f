"""Turns a checked expression into a function of the machine that plays it."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, TypeAlias

from game.yarn import codes
from game.yarn.library import FUNCTIONS, OF_THE_STORY
from game.yarn.problems import Problem, ScriptError
from game.yarn.tree import Binary, Call, Expr, Literal, Member, Unary, Value, Variable

if TYPE_CHECKING:
    from game.yarn.vm import VM

Closure: TypeAlias = "Callable[[VM], Value]"
LONGEST_TEXT: Final = 100_000
"""How many characters a text may grow to: a script that doubles one in a circle must not fill the memory."""


def went_wrong(what: str, remedy: str = "") -> ScriptError:
    """A fault at play; the machine adds file and line when it passes."""
    return ScriptError([Problem("", 0, 0, codes.AT_PLAY, what, remedy)])


def add(left: Value, right: Value) -> Value:
    """Two numbers added or two texts joined; raises ScriptError where the text grows out of bounds."""
    total = left + right  # type: ignore[operator] # the checker saw to two values of one type
    if type(total) is int:
        return total if -_EXACT < total < _EXACT else float(total)
    if isinstance(total, str) and len(total) > LONGEST_TEXT:
        raise went_wrong(f"a text grows longer than {LONGEST_TEXT} characters")
    return total


def divide(left: float, right: float) -> float:
    """A quotient, infinite or no number where the divisor is zero, as in upstream's floats."""
    if right:
        quotient = left / right
        return int(quotient) if quotient.is_integer() else quotient
    return math.nan if not left or math.isnan(left) else math.copysign(math.inf, left)


def remainder(left: float, right: float) -> float:
    """A remainder with the sign of the dividend; no number where there is none."""
    if not right or math.isinf(left):
        return math.nan
    rest = math.fmod(left, right)
    return int(rest) if rest.is_integer() else rest


def multiply(left: float, right: float) -> float:
    """A product, as a float where it is too large to be exact."""
    product = left * right
    return product if abs(product) < _EXACT else float(product) if abs(product) < _HUGE else math.inf


_EXACT: Final = 2**53
_HUGE: Final = 10**300
OPERATIONS: Final[Mapping[str, Callable[..., Value]]] = {
    "+": add,
    "-": operator.sub,
    "*": multiply,
    "/": divide,
    "%": remainder,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
    "xor": operator.ne,
}


class Closures:
    """Makes closures; `slots` are the places of plain variables, `members` the raw values of enum cases."""

    def __init__(
        self, slots: Mapping[str, int], members: Mapping[Member, Value], smart: Mapping[str, Expr]
    ) -> None:
        self._slots = slots
        self._members = members
        self._smart = smart
        self._made: dict[str, Closure] = {}

    def make(self, expression: Expr) -> Closure:
        """The closure of an expression."""
        match expression:
            case Literal():
                return _constant(expression.value)
            case Member():
                return _constant(self._members[expression])
            case Variable():
                return self._variable(expression.name)
            case Unary():
                return _unary(expression.operator, self.make(expression.operand))
            case Binary():
                return self._binary(expression)
            case Call():
                return _call(expression.name, tuple(self.make(each) for each in expression.arguments))

    def _variable(self, name: str) -> Closure:
        if name in self._smart:
            if name not in self._made:
                self._made[name] = self.make(self._smart[name])
            return self._made[name]
        slot = self._slots[name]
        return lambda vm: vm.values[slot]

    def _binary(self, binary: Binary) -> Closure:
        if isinstance(binary.right, Literal) and binary.operator in OPERATIONS:
            return self._with_constant(binary.operator, binary.left, binary.right.value)
        left, right = self.make(binary.left), self.make(binary.right)
        if binary.operator == "and":
            return lambda vm: left(vm) and right(vm)
        if binary.operator == "or":
            return lambda vm: left(vm) or right(vm)
        operation = OPERATIONS[binary.operator]
        return lambda vm: operation(left(vm), right(vm))

    def _with_constant(self, sign: str, operand: Expr, right: Value) -> Closure:
        """What most conditions and counters are: an operation on a plain variable and a literal."""
        operation = OPERATIONS[sign]
        if isinstance(operand, Variable) and operand.name not in self._smart:
            slot = self._slots[operand.name]
            return lambda vm: operation(vm.values[slot], right)
        left = self.make(operand)
        return lambda vm: operation(left(vm), right)


def _constant(value: Value) -> Closure:
    return lambda _: value


def _unary(sign: str, operand: Closure) -> Closure:
    if sign == "not":
        return lambda vm: not operand(vm)
    return lambda vm: -operand(vm)  # type: ignore[operator] # checked to be a number


def _call(name: str, arguments: tuple[Closure, ...]) -> Closure:
    if name in OF_THE_STORY:
        return lambda vm: vm.ask(name, *[argument(vm) for argument in arguments])
    if name in FUNCTIONS:
        return _guarded(name, arguments)
    return lambda vm: vm.call(name, [argument(vm) for argument in arguments])


def _guarded(name: str, arguments: tuple[Closure, ...]) -> Closure:
    function = FUNCTIONS[name]

    def call(vm: VM) -> Value:
        try:
            return function(*[argument(vm) for argument in arguments])
        except (ValueError, OverflowError, TypeError) as error:
            raise went_wrong(f"{name}() cannot be worked out: {error}") from error

    return call
