"""What a condition comes to in one chapter, as far as the chapter alone decides it."""

from __future__ import annotations

from game.yarn.closures import OPERATIONS
from game.yarn.expressions import read_expression
from game.yarn.tree import Binary, Call, Expr, Literal, Unary, Value


def certain(test: Expr, chapter: int) -> bool | None:
    """Whether the condition holds throughout the chapter; None where that hangs on anything else."""
    value = _value(test, chapter)
    return value if isinstance(value, bool) else None


def certain_text(condition: str, chapter: int) -> bool | None:
    """The same for a condition as a map writes it; none at all always holds."""
    return certain(tree_of(condition), chapter) if condition else True


def tree_of(condition: str) -> Expr:
    """A condition that content has checked, as a tree."""
    return read_expression(condition, 0, "")[0]


def _value(expression: Expr, chapter: int) -> Value | None:
    match expression:
        case Literal():
            return expression.value
        case Call(name="chapter"):
            return float(chapter)
        case Unary(operator="not"):
            inner = certain(expression.operand, chapter)
            return None if inner is None else not inner
        case Binary():
            return _both(expression, chapter)
        case _:
            return None


def _both(binary: Binary, chapter: int) -> Value | None:
    left, right = _value(binary.left, chapter), _value(binary.right, chapter)
    match binary.operator:
        case "and" if left is False or right is False:
            return False
        case "or" if left is True or right is True:
            return True
        case "and" | "or":
            both = isinstance(left, bool) and isinstance(right, bool)
            return left if both else None
    if left is None or right is None:
        return None
    return OPERATIONS[binary.operator](left, right)
