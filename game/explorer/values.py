"""What expressions can come to while every fact is known to have only some values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from itertools import product

from game.explorer.facts import fact_asked
from game.yarn import Program
from game.yarn.closures import OPERATIONS
from game.yarn.expressions import read_expression
from game.yarn.tree import Binary, Call, Expr, Literal, Member, Unary, Value, Variable

Range = frozenset[Value]
"""All values that something can have. Where there is no Range at all it can be anything."""
Values = Mapping[str, Range]
"""The ranges of facts by name; a fact that is missing can be anything."""

WIDEST = 64
"""Values beyond which a range is no longer kept."""
_EITHER: Range = frozenset({False, True})


class Possible:
    """Works out ranges of expressions: some too wide, where facts go together, none too narrow."""

    def __init__(self, program: Program, values: Values) -> None:
        self._program = program
        self._values = values

    def certain(self, test: Expr) -> bool | None:
        """Whether a condition holds whatever happens; None where it may hold or not."""
        found = self.of(test)
        if found is None or len(found) != 1:
            return None
        return bool(next(iter(found)))

    def of(self, expression: Expr) -> Range | None:
        """Every value that the expression can have."""
        match expression:
            case Literal():
                return frozenset({expression.value})
            case Member():
                return self._member(expression)
            case Variable(name=name):
                smart = self._program.smart.get(name)
                return self._values.get(name) if smart is None else self.of(smart)
            case Call():
                fact = fact_asked(expression)
                return self._values.get(fact) if fact else None
            case Unary(operator=operator):
                found = self.of(expression.operand)
                if found is None:
                    return None
                return frozenset(not each if operator == "not" else -each for each in found)  # type: ignore[operator] # numbers, as checked
            case Binary():
                return self._both(expression)

    def _member(self, member: Member) -> Range | None:
        if member.enum is None:
            return None
        return frozenset({self._program.enums[member.enum].cases[member.case]})

    def _both(self, binary: Binary) -> Range | None:
        left, right = self.of(binary.left), self.of(binary.right)
        if binary.operator in ("and", "or"):
            return _joined(binary.operator, left or _EITHER, right or _EITHER)
        if left is None or right is None or len(left) * len(right) > WIDEST * WIDEST:
            return None
        return _worked_out(OPERATIONS[binary.operator], left, right)


def _joined(operator: str, left: Range, right: Range) -> Range:
    decides = operator == "or"
    if decides in left and len(left) == 1:
        return left
    if decides in right and len(right) == 1:
        return right
    kept = {decides} if decides in left or decides in right else set()
    return frozenset(kept | ({not decides} if (not decides) in left and (not decides) in right else set()))


def _worked_out(operation: Callable[..., Value], left: Range, right: Range) -> Range | None:
    found = frozenset(operation(*pair) for pair in product(left, right))
    return found if len(found) <= WIDEST else None


@cache
def tree_of(condition: str) -> Expr:
    """A condition that content has checked, as a tree."""
    return read_expression(condition, 0, "")[0]
