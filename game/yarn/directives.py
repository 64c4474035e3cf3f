"""Reads what stands between << and >>: the language's own keywords, or a command for the host."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, TypeAlias

from game.yarn import codes
from game.yarn.expressions import Reader, read_expression
from game.yarn.phrases import read_once
from game.yarn.problems import Fault
from game.yarn.signs import name_at
from game.yarn.tree import Call, Case, Declare, Expr, Invoke, Jump, Literal, Return, Set, Tell

_BLOCKS = ("if", "elseif", "else", "endif", "once", "endonce", "enum", "case", "endenum")
KEYWORDS: Final = (*_BLOCKS, "set", "call", "declare", "jump", "detour", "return", "local")
"""What the language itself says between << and >>; every other word there is a command for the host."""
_KEYWORD = re.compile(rf"<<[ \t]*({'|'.join(KEYWORDS)})(?=[\s>]|$)")
_WORDS = re.compile(r"[^>{]+")
_CLOSE = re.compile(r"[ \t]*>>")


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """The beginning, middle or end of a block: its keyword, and its test or name."""

    line: int
    column: int
    keyword: str
    test: Expr | None = None
    name: str = ""


Directive: TypeAlias = Mark | Case | Declare | Invoke | Jump | Return | Set | Tell


def read_directive(text: str, start: int, line: int) -> tuple[Directive, int]:
    """What the `<<` at `start` opens, and the index after its `>>`. Raises Fault."""
    if found := _KEYWORD.match(text, start):
        directive, end = _read_keyword(_Place(text, start, line), found[1], found.end())
        return directive, end
    return _read_command(text, start, line)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a directive stands."""

    text: str
    start: int
    line: int

    def written(self, end: int) -> str:
        """The directive's own source, white space made even, so that layout does not change its hash."""
        return " ".join(self.text[self.start : end].split())


def _read_keyword(place: _Place, keyword: str, at: int) -> tuple[Directive, int]:
    column = place.start + 1
    match keyword:
        case "if" | "elseif":
            test, end = read_expression(place.text, at, ">>")
            return Mark(place.line, column, keyword, test), end
        case "once":
            once, end = read_once(place.text, at)
            return Mark(place.line, column, keyword, once), end
        case "else" | "endif" | "endonce" | "endenum":
            return Mark(place.line, column, keyword), _close(place.text, at)
        case "return":
            return Return(place.line), _close(place.text, at)
        case "enum":
            name, at = _read_name(place.text, at, "the enum's name")
            return Mark(place.line, column, keyword, name=name), _close(place.text, at)
        case "jump" | "detour":
            return _read_jump(place, keyword, at)
        case "local":
            raise Fault(column, codes.SYNTAX, "'local' is kept for a later version of the language")
    return _read_statement(place, keyword, at)


def _close(text: str, at: int) -> int:
    if found := _CLOSE.match(text, at):
        return found.end()
    raise Fault(at + 1, codes.COMMAND_NOT_CLOSED, "'>>' is missing", "a command ends on the line it begins")


def _read_name(text: str, at: int, what: str) -> tuple[str, int]:
    at = len(text) - len(text[at:].lstrip(" \t"))
    if name := name_at(text, at):
        return name, at + len(name)
    raise Fault(at + 1, codes.SYNTAX, f"expected {what}")


def _read_jump(place: _Place, keyword: str, at: int) -> tuple[Directive, int]:
    text, detour = place.text, keyword == "detour"
    at = len(text) - len(text[at:].lstrip(" \t"))
    target: str | Expr
    if text.startswith("{", at):
        target, at = read_expression(text, at + 1, "}")
    else:
        target, at = _read_name(text, at, "the name of a node")
    end = _close(text, at)
    text = keyword if isinstance(target, str) else place.written(end)
    return Jump(place.line, place.start + 1, target, detour, text), end


def _read_statement(place: _Place, keyword: str, at: int) -> tuple[Directive, int]:
    reader = Reader(place.text, at, ">>")
    made = _STATEMENTS[keyword](place, reader)
    reader.finish()
    return made, reader.end


def _set(place: _Place, reader: Reader) -> Directive:
    variable = reader.expect("variable", "a variable")
    sign = reader.take()
    if sign.kind != "sign" or sign.text not in _ASSIGNMENTS:
        raise Fault(sign.column, codes.SYNTAX, f"expected '=' or 'to', found '{sign.text}'")
    operator, value = _ASSIGNMENTS[sign.text], reader.expression()
    return Set(place.line, variable.column, variable.text, operator, value, place.written(reader.end))


def _call(place: _Place, reader: Reader) -> Directive:
    column = reader.next.column
    call = reader.expression()
    if not isinstance(call, Call):
        raise Fault(column, codes.SYNTAX, "only a function can be called", "write its name and brackets")
    return Invoke(place.line, call, place.written(reader.end))


def _declare(place: _Place, reader: Reader) -> Directive:
    variable = reader.expect("variable", "a variable")
    if not reader.accept("="):
        raise reader.unexpected("'=' and a value")
    value = reader.expression()
    type_name = reader.expect("word", "the name of a type").text if reader.accept("as") else None
    return Declare(place.line, variable.column, variable.text, value, type_name)


def _case(place: _Place, reader: Reader) -> Directive:
    name = reader.expect("word", "the name of a case")
    raw = reader.expression() if reader.accept("=") else None
    if raw is not None and not isinstance(raw, Literal):
        raise Fault(raw.column, codes.BAD_ENUM, "a case's raw value must be a number or a text, written out")
    return Case(place.line, name.column, name.text, raw)


_ASSIGNMENTS: Final = {"=": "", "+=": "+", "-=": "-", "*=": "*", "/=": "/", "%=": "%"}
_STATEMENTS: Final = {"set": _set, "call": _call, "declare": _declare, "case": _case}


def _read_command(text: str, start: int, line: int) -> tuple[Tell, int]:
    parts: list[str | Expr] = []
    at = len(text) - len(text[start + 2 :].lstrip(" \t"))
    while not text.startswith(">>", at):
        part, at = _read_part(text, at, start)
        parts.append(part)
    if not parts:
        raise Fault(start + 1, codes.SYNTAX, "a command needs a name")
    if isinstance(parts[-1], str):
        parts[-1] = parts[-1].rstrip()
    return Tell(line, start + 1, tuple(parts), (), " ".join(text[start : at + 2].split())), at + 2


def _read_part(text: str, at: int, start: int) -> tuple[str | Expr, int]:
    if words := _WORDS.match(text, at):
        return words[0], words.end()
    if text.startswith("{", at):
        return read_expression(text, at + 1, "}")
    if at >= len(text):
        remedy = "a command ends on the line it begins"
        raise Fault(start + 1, codes.COMMAND_NOT_CLOSED, "'>>' is missing", remedy)
    raise Fault(at + 1, codes.SYNTAX, "a single '>' cannot stand in a command")
