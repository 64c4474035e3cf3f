"""Reads the text of a line or option: words, escapes, expressions, condition, hashtags, comment."""

from __future__ import annotations

import re

from game.yarn import codes
from game.yarn.expressions import read_expression
from game.yarn.problems import Fault
from game.yarn.tree import Condition, Expr, Parts, Phrase

_WORDS = re.compile(r"[^#{\\</]+")
_TAG = re.compile(r"#[ \t]*([^ \t#$<]+)[ \t]*")
_CONDITION = re.compile(r"<<[ \t]*(if|once)(?=[\s>])")
_ONCE_IF = re.compile(r"[ \t]*if(?=[\s>(])")
_FOR_MARKUP = "[]:"
_ESCAPABLE = "\\<>{}#/"


def read_phrase(text: str, start: int, line: int) -> Phrase:
    """The phrase from `start` to the end of `text`; `line` counts from 1. Raises Fault."""
    pieces, at = _read_text(text, start)
    parts = _trimmed(pieces)
    if not parts:
        raise Fault(start + 1, codes.SYNTAX, "a line needs text before its hashtags and condition")
    condition, at = _read_condition(text, at)
    return Phrase(line, start + 1, parts, condition, _read_tags(text, at))


def _read_text(text: str, start: int) -> tuple[list[str | Expr], int]:
    pieces: list[str | Expr] = []
    at = start
    while at < len(text):
        piece, after = _read_piece(text, at)
        if piece is None:
            return pieces, at
        pieces.append(piece)
        at = after
    return pieces, at


def _read_piece(text: str, at: int) -> tuple[str | Expr | None, int]:
    if words := _WORDS.match(text, at):
        return words[0], words.end()
    if text[at] == "{":
        return read_expression(text, at + 1, "}")
    if text[at] == "\\":
        return _read_escape(text, at)
    if text[at] == "#" or text.startswith(("<<", "//"), at):
        return None, at
    return text[at], at + 1


def _read_escape(text: str, at: int) -> tuple[str, int]:
    letter = text[at + 1 : at + 2]
    if letter and letter in _FOR_MARKUP:
        return "\\" + letter, at + 2
    if letter and letter in _ESCAPABLE:
        return letter, at + 2
    raise Fault(at + 1, codes.SYNTAX, f"'\\{letter}' escapes nothing", "write '\\\\' for a backslash")


def _trimmed(pieces: list[str | Expr]) -> Parts:
    """Neighbouring words joined, white space taken from both ends."""
    joined: list[str | Expr] = []
    for piece in pieces:
        if isinstance(piece, str) and joined and isinstance(joined[-1], str):
            joined[-1] += piece
        else:
            joined.append(piece)
    if joined and isinstance(joined[0], str):
        joined[0] = joined[0].lstrip()
    if joined and isinstance(joined[-1], str):
        joined[-1] = joined[-1].rstrip()
    return tuple(part for part in joined if part != "")


def _read_condition(text: str, at: int) -> tuple[Condition | None, int]:
    if not text.startswith("<<", at):
        return None, at
    found = _CONDITION.match(text, at)
    if not found:
        remedy = "a command stands on a line of its own"
        raise Fault(at + 1, codes.SYNTAX, "after a line only <<if …>> or <<once>> may follow", remedy)
    if found[1] == "if":
        test, after = read_expression(text, found.end(), ">>")
        return Condition(False, test), after
    onward, after = read_once(text, found.end())
    return Condition(True, onward), after


def read_once(text: str, at: int) -> tuple[Expr | None, int]:
    """What follows the word `once` in a command: its test or None, and the index after `>>`."""
    if with_test := _ONCE_IF.match(text, at):
        return read_expression(text, with_test.end(), ">>")
    after = len(text) - len(text[at:].lstrip(" \t"))
    if not text.startswith(">>", after):
        raise Fault(after + 1, codes.SYNTAX, "after 'once' only 'if' and an expression may follow")
    return None, after + 2


def _read_tags(text: str, start: int) -> tuple[str, ...]:
    tags, at = read_tags(text, start)
    if at < len(text):
        raise _misplaced(text, at)
    return tags


def read_tags(text: str, start: int) -> tuple[tuple[str, ...], int]:
    """The hashtags from `start`, without their #; and the index of what follows, comments passed over."""
    found: list[str] = []
    at = len(text) - len(text[start:].lstrip())
    while tag := _TAG.match(text, at):
        found.append(tag[1])
        at = tag.end()
    return tuple(found), len(text) if text.startswith("//", at) else at


def _misplaced(text: str, at: int) -> Fault:
    if text.startswith("<<", at):
        return Fault(at + 1, codes.SYNTAX, "a line's condition stands before its hashtags, and there is one")
    return Fault(at + 1, codes.SYNTAX, f"text cannot follow a hashtag or condition: '{text[at:].strip()}'")
