"""Reads an expression into its tree, by climbing the language's levels of precedence."""

from __future__ import annotations

import re
from typing import Final

from game.yarn import codes
from game.yarn.problems import Fault
from game.yarn.signs import Token, tokens
from game.yarn.tree import Binary, Call, Expr, Literal, Member, Unary, Variable

_LEVELS: Final = {
    "and": 1,
    "or": 1,
    "xor": 1,
    "==": 2,
    "!=": 2,
    "<": 3,
    "<=": 3,
    ">": 3,
    ">=": 3,
    "+": 4,
    "-": 4,
    "*": 5,
    "/": 5,
    "%": 5,
}
_UNARY_LEVEL: Final = 6
_ESCAPED = re.compile(r"\\(.)")
DEEPEST: Final = 40
"""How deep brackets, calls and signs before an operand may nest."""


class Reader:
    """Walks the tokens of one piece of source; `end` is the index in the text after them."""

    def __init__(self, text: str, start: int, closer: str) -> None:
        self._tokens, self.end = tokens(text, start, closer)
        self._nothing = Token("nothing", closer or "the end", self.end - len(closer) + 1)
        self._at = 0
        self._depth = 0

    @property
    def next(self) -> Token:
        """The token at hand, a token of kind `nothing` behind the last."""
        return self._tokens[self._at] if self._at < len(self._tokens) else self._nothing

    def take(self) -> Token:
        """The token at hand; the reader goes on to the next one."""
        token = self.next
        self._at += 1
        return token

    def accept(self, text: str) -> bool:
        """Takes the sign `text` if it comes next."""
        if self.next.kind == "sign" and self.next.text == text:
            self._at += 1
            return True
        return False

    def expect(self, kind: str, what: str) -> Token:
        """Takes a token of this kind; raises Fault naming `what` was expected."""
        if self.next.kind != kind:
            raise self.unexpected(what)
        return self.take()

    def unexpected(self, wanted: str) -> Fault:
        """The Fault that `wanted` should have come next."""
        return Fault(self.next.column, codes.SYNTAX, f"expected {wanted}, found '{self.next.text}'")

    def finish(self) -> None:
        """Raises Fault if anything is left."""
        if self.next.kind != "nothing":
            fault = self.unexpected("the end of the expression")
            fault.remedy = "two values are compared with '=='" if self.next.text == "=" else ""
            raise fault

    def expression(self, level: int = 1) -> Expr:
        """The expression that comes next, of operators that bind at least as tightly as `level`."""
        self._depth += 1
        if self._depth > DEEPEST:
            raise Fault(self.next.column, codes.TOO_DEEP, f"an expression nests more than {DEEPEST} deep")
        left = self._operand()
        while self.next.kind == "sign" and _LEVELS.get(self.next.text, 0) >= level:
            sign = self.take()
            right = self.expression(_LEVELS[sign.text] + 1)
            left = Binary(sign.column, sign.text, left, right)
        self._depth -= 1
        return left

    def _operand(self) -> Expr:
        token = self.take()
        if token.kind == "sign":
            return self._signed(token)
        if token.kind == "number":
            number = float(token.text)
            return Literal(token.column, int(number) if number.is_integer() else number)
        if token.kind == "string":
            return Literal(token.column, _ESCAPED.sub(r"\1", token.text[1:-1]))
        if token.kind == "variable":
            return Variable(token.column, token.text)
        if token.kind == "word":
            return self._named(token)
        self._at -= 1
        raise self.unexpected("a value")

    def _signed(self, token: Token) -> Expr:
        match token.text:
            case "true" | "false":
                return Literal(token.column, token.text == "true")
            case "-" | "not":
                return Unary(token.column, token.text, self.expression(_UNARY_LEVEL))
            case "(":
                inner = self.expression()
                if not self.accept(")"):
                    raise self.unexpected("')'")
                return inner
            case ".":
                return Member(token.column, None, self.expect("word", "the name of a case").text)
            case "null":
                raise Fault(token.column, codes.SYNTAX, "the language has no null any more")
        self._at -= 1
        raise self.unexpected("a value")

    def _named(self, token: Token) -> Expr:
        if self.accept("("):
            return Call(token.column, token.text, self._arguments())
        if self.accept("."):
            return Member(token.column, token.text, self.expect("word", "the name of a case").text)
        remedy = f"a variable is written '${token.text}'"
        raise Fault(token.column, codes.SYNTAX, f"'{token.text}' is not a value", remedy)

    def _arguments(self) -> tuple[Expr, ...]:
        if self.accept(")"):
            return ()
        found = [self.expression()]
        while self.accept(","):
            found.append(self.expression())
        if not self.accept(")"):
            raise self.unexpected("')'")
        return tuple(found)


def read_expression(text: str, start: int, closer: str) -> tuple[Expr, int]:
    """The expression from `start` to `closer` (`>>`, `}` or "" for the end), and the index after it.

    Raises Fault.
    """
    reader = Reader(text, start, closer)
    expression = reader.expression()
    reader.finish()
    return expression, reader.end
