"""Builds the nested statements of a body from its flat row of pieces."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from game.yarn import codes
from game.yarn.directives import Mark
from game.yarn.layout import DEEPEST, Arrow, Piece, Placed, Shift
from game.yarn.problems import Fault, nearest
from game.yarn.tree import (
    Body,
    Case,
    Choice,
    Clause,
    Enum,
    If,
    Item,
    LineGroup,
    Once,
    Phrase,
    Say,
    Statement,
    Tell,
)

_NEEDS: Final = {"elseif": "if", "else": "if", "endif": "if", "endonce": "once", "endenum": "enum"}


class Blocks:
    """Reads statements off the row; faults go to `report(line, fault)` and reading goes on."""

    def __init__(self, pieces: Sequence[Placed], report: Callable[[int, Fault], None]) -> None:
        self._pieces = pieces
        self._at = 0
        self._depth = 0
        self._report = report

    def body(self) -> Body:
        """Every statement of the row."""
        found: list[Statement] = []
        while self._at < len(self._pieces):
            found += self._statements(())
            if self._at < len(self._pieces):
                self._reject(*self._pieces[self._at])
                self._at += 1
        return tuple(found)

    def _reject(self, line: int, piece: Piece) -> None:
        if isinstance(piece, Mark):
            opener = _NEEDS[piece.keyword]
            what = f"<<{piece.keyword}>> without the <<{opener}>> it belongs to"
            self._report(line, Fault(piece.column, codes.SYNTAX, what, self._misspelt((opener,))))
        elif piece is Shift.GAP:
            what = "an option's indented body holds nothing but white space"
            self._report(line, Fault(1, codes.SYNTAX, what))

    @property
    def _next(self) -> Piece | None:
        return self._pieces[self._at][1] if self._at < len(self._pieces) else None

    @property
    def _line(self) -> int:
        return self._pieces[min(self._at, len(self._pieces) - 1)][0]

    def _statements(self, enders: tuple[str, ...]) -> list[Statement]:
        """Statements up to a mark that is one of `enders`, a dedent, or whatever cannot begin one."""
        self._depth += 1
        if self._depth > DEEPEST:
            self._too_deep()
        found: list[Statement] = []
        while (made := self._statement(enders)) is not None:
            found += made
        self._depth -= 1
        return found

    def _too_deep(self) -> None:
        """Reports the nesting and gives the rest of the body up: nothing after it could be placed."""
        what = f"options and blocks nest more than {DEEPEST} deep"
        self._report(self._line, Fault(1, codes.TOO_DEEP, what))
        self._at = len(self._pieces)

    def _statement(self, enders: tuple[str, ...]) -> list[Statement] | None:
        piece = self._next
        if piece is None or piece is Shift.DEDENT:
            return None
        if piece is Shift.INDENT:
            return self._indented()
        if isinstance(piece, Mark):
            return (
                self._block(piece) if piece.keyword in ("if", "once", "enum") else self._ended(piece, enders)
            )
        if isinstance(piece, Arrow):
            return [self._group(piece.sign)]
        if isinstance(piece, Shift):
            return None
        line = self._line
        self._at += 1
        return self._plain(line, piece)

    def _plain(self, line: int, piece: Piece) -> list[Statement]:
        if isinstance(piece, Phrase):
            return [Say(piece)]
        if isinstance(piece, Case):
            self._report(line, Fault(piece.column, codes.SYNTAX, "<<case>> outside of an <<enum>>"))
            return []
        assert not isinstance(piece, Mark | Arrow | Shift)
        return [piece]

    def _ended(self, mark: Mark, enders: tuple[str, ...]) -> list[Statement] | None:
        if mark.keyword in enders or self._depth == 1:
            return None
        if enders:
            opener = _NEEDS[mark.keyword]
            remedy = self._misspelt((opener,)) or f"no <<{opener}>> is open here"
            what = f"<<{mark.keyword}>> is not due here"
            self._report(self._line, Fault(mark.column, codes.SYNTAX, what, remedy))
            self._at += 1
            return []
        return None

    def _indented(self) -> list[Statement]:
        self._at += 1
        found = self._statements(())
        self._dedent()
        return found

    def _dedent(self) -> None:
        while self._at < len(self._pieces) and self._next is not Shift.DEDENT:
            self._reject(*self._pieces[self._at])
            self._at += 1
            self._statements(())
        self._at += 1

    def _group(self, sign: str) -> Statement:
        line = self._line
        items: list[Item] = []
        while isinstance(arrow := self._next, Arrow) and arrow.sign == sign:
            self._at += 1
            items.append(Item(arrow.phrase, self._item_body()))
            if self._next is Shift.GAP:
                self._at += 1
                break
        return Choice(line, tuple(items)) if sign == "->" else LineGroup(line, tuple(items))

    def _item_body(self) -> Body:
        return tuple(self._indented()) if self._next is Shift.INDENT else ()

    def _block(self, mark: Mark) -> list[Statement]:
        self._at += 1
        if mark.keyword == "if":
            return [self._if(mark)]
        return [self._once(mark)] if mark.keyword == "once" else [self._enum(mark)]

    def _if(self, mark: Mark) -> If:
        clauses: list[Clause] = []
        opener: Mark = mark
        while opener.keyword != "endif":
            enders = ("endif",) if opener.keyword == "else" else ("elseif", "else", "endif")
            clauses.append(Clause(opener.line, opener.test, tuple(self._statements(enders))))
            opener = self._ender(mark, enders)
        return If(mark.line, tuple(clauses))

    def _once(self, mark: Mark) -> Once:
        body = tuple(self._statements(("else", "endonce")))
        otherwise: Body = ()
        if self._ender(mark, ("else", "endonce")).keyword == "else":
            otherwise = tuple(self._statements(("endonce",)))
            self._ender(mark, ("endonce",))
        return Once(mark.line, mark.test, body, otherwise)

    def _ender(self, mark: Mark, enders: tuple[str, ...]) -> Mark:
        """The mark that ends a branch of `mark`; where none is, that is reported and one made up."""
        ender = self._next
        if isinstance(ender, Mark) and ender.keyword in enders:
            self._at += 1
            return ender
        what = f"<<{mark.keyword}>> is not closed by <<end{mark.keyword}>>"
        remedy = self._misspelt(enders)
        self._report(mark.line, Fault(mark.column, codes.BLOCK_NOT_CLOSED, what, remedy))
        return Mark(mark.line, mark.column, f"end{mark.keyword}")

    def _misspelt(self, wanted: Sequence[str]) -> str:
        """Where a command of this body looks like a keyword that is `wanted`, if one does."""
        for line, piece in self._pieces:
            said = piece.parts[0] if isinstance(piece, Tell) else None
            if isinstance(said, str) and (remedy := nearest(said, wanted)):
                return f"line {line} says <<{said}>>: {remedy}"
        return ""

    def _enum(self, mark: Mark) -> Enum:
        cases: list[Case] = []
        while isinstance(piece := self._next, Case | Shift):
            if isinstance(piece, Case):
                cases.append(piece)
            self._at += 1
        if not cases:
            what = f"the enum '{mark.name}' has no cases"
            self._report(mark.line, Fault(mark.column, codes.BAD_ENUM, what))
        self._ender(mark, ("endenum",))
        return Enum(mark.line, mark.column, mark.name, tuple(cases))
