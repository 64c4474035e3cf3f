"""The signs of the language: what an identifier looks like, and the tokens of an expression."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from game.yarn import codes
from game.yarn.problems import Fault

_HEAD: Final = (
    "a-zA-Z_\u00a8\u00aa\u00ad\u00af\u00b2-\u00b5\u00b7-\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6"
    "\u00f8-\u02ff\u0370-\u167f\u1681-\u180d\u180f-\u1dbf\u1e00-\u1fff\u200b-\u200d\u202a-\u202e"
    "\u203f-\u2040\u2054\u2060-\u20cf\u2100-\u218f\u2460-\u24ff\u2776-\u2793\u2c00-\u2dff\u2e80-\u2fff"
    "\u3004-\u3007\u3021-\u302f\u3031-\u303f\u3040-\ud7ff\uf900-\ufd3d\ufd40-\ufdcf\ufdf0-\ufe1f"
    "\ufe30-\ufe44\ufe47-\ufffd\U00010000-\U000efffd"
)
IDENTIFIER: Final = f"[{_HEAD}][0-9\u0300-\u036f\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f{_HEAD}]*"

_NAME = re.compile(IDENTIFIER)
_TOKEN = re.compile(
    r"[ \t]*(?:"
    r"(?P<number>\d+(?:\.\d+)?)"
    r'|(?P<string>"(?:[^"\\\r\n]|\\["\\])*")'
    rf"|(?P<variable>\${IDENTIFIER})"
    rf"|(?P<word>{IDENTIFIER})"
    r"|(?P<end>>>|\})"
    r"|(?P<sign><=|>=|==|!=|&&|\|\||\+=|-=|\*=|/=|%=|[-+*/%<>=!^(),.])"
    r"|(?P<wrong>[^ \t]))"
)
_CANONICAL: Final = {
    "&&": "and",
    "||": "or",
    "^": "xor",
    "!": "not",
    "is": "==",
    "eq": "==",
    "neq": "!=",
    "lt": "<",
    "lte": "<=",
    "gt": ">",
    "gte": ">=",
    "to": "=",
    "and": "and",
    "or": "or",
    "xor": "xor",
    "not": "not",
    "as": "as",
    "true": "true",
    "false": "false",
    "null": "null",
}
MOST_TOKENS: Final = 400


class Token(NamedTuple):
    """One sign of an expression: its kind (number string variable word sign end), text, column from 1."""

    kind: str
    text: str
    column: int


def is_name(text: str) -> bool:
    """Whether `text` is one identifier."""
    return _NAME.fullmatch(text) is not None


def name_at(text: str, start: int) -> str:
    """The identifier that begins at `start`, or nothing."""
    found = _NAME.match(text, start)
    return found[0] if found else ""


def tokens(text: str, start: int, closer: str) -> tuple[tuple[Token, ...], int]:
    """The tokens from `start` up to `closer` (`>>`, `}`, or "" for the end), and the index after it.

    Raises Fault where a character belongs to no token, nothing closes, or there are too many tokens.
    """
    found: list[Token] = []
    for token, end in _scan(text, start):
        if token.kind == "end" and token.text == closer:
            return tuple(found), end
        if token.kind in ("wrong", "end"):
            raise Fault(token.column, codes.SYNTAX, f"'{token.text}' cannot stand in an expression")
        if len(found) >= MOST_TOKENS:
            raise Fault(token.column, codes.TOO_DEEP, f"an expression has more than {MOST_TOKENS} tokens")
        found.append(token)
    if closer:
        raise Fault(start + 1, codes.COMMAND_NOT_CLOSED, f"'{closer}' is missing at the end")
    return tuple(found), len(text)


def _scan(text: str, start: int) -> Iterator[tuple[Token, int]]:
    at = start
    while found := _TOKEN.match(text, at):
        kind = found.lastgroup or "wrong"
        word, column = found[kind], found.start(kind) + 1
        if kind in ("word", "sign") and word in _CANONICAL:
            kind, word = "sign", _CANONICAL[word]
        yield Token(kind, word, column), found.end()
        at = found.end()
