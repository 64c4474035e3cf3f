"""The syntax tree: what a writer wrote, as frozen values without any meaning yet."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

Value: TypeAlias = float | str | bool


@dataclass(frozen=True, slots=True)
class Source:
    """One script: the name that problems call it by (its path), and its text."""

    name: str
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Literal:
    """A number, a string, true or false; `column` counts from 1, as everywhere in the tree."""

    column: int
    value: Value


@dataclass(frozen=True, slots=True, eq=False)
class Variable:
    """A variable read by name, with its dollar sign."""

    column: int
    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Member:
    """A case of an enum; `enum` is None where the writer left its name to be found."""

    column: int
    enum: str | None
    case: str


@dataclass(frozen=True, slots=True, eq=False)
class Call:
    """A function called with arguments."""

    column: int
    name: str
    arguments: tuple[Expr, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Unary:
    """`-` or `not` before one operand."""

    column: int
    operator: str
    operand: Expr


@dataclass(frozen=True, slots=True, eq=False)
class Binary:
    """Two operands and the operator's canonical sign: + - * / % < <= > >= == != and or xor."""

    column: int
    operator: str
    left: Expr
    right: Expr


Expr: TypeAlias = Literal | Variable | Member | Call | Unary | Binary
Parts: TypeAlias = tuple[str | Expr, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Condition:
    """What a line, option or group item hangs on: an expression, `once`, or both."""

    once: bool
    test: Expr | None


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """The text of a line or option: words and expressions, then its condition, then its hashtags."""

    line: int
    column: int
    parts: Parts
    condition: Condition | None
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Say:
    """A line of dialogue."""

    phrase: Phrase


@dataclass(frozen=True, slots=True, eq=False)
class Item:
    """One option, or one item of a line group, with what follows it when it is taken."""

    phrase: Phrase
    body: Body


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """Options offered together."""

    line: int
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, eq=False)
class LineGroup:
    """Lines of which the most salient one runs."""

    line: int
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Clause:
    """One branch of an `if`; `test` is None for `else`."""

    line: int
    test: Expr | None
    body: Body


@dataclass(frozen=True, slots=True, eq=False)
class If:
    """Branches of which the first that holds runs."""

    line: int
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Once:
    """A block that runs once ever, and what runs instead afterwards."""

    line: int
    test: Expr | None
    body: Body
    otherwise: Body


@dataclass(frozen=True, slots=True, eq=False)
class Set:
    """A variable given a value; `operator` is "" for plain assignment, else + - * / %."""

    line: int
    column: int
    name: str
    operator: str
    value: Expr
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Declare:
    """A variable made known: by a constant its default, by any other expression a smart variable."""

    line: int
    column: int
    name: str
    value: Expr
    type_name: str | None
    comment: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """One case of an enum, with its raw value where the writer gave one."""

    line: int
    column: int
    name: str
    raw: Expr | None


@dataclass(frozen=True, slots=True, eq=False)
class Enum:
    """An enum and its cases, in order."""

    line: int
    column: int
    name: str
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Jump:
    """Go to a node, by name or by an expression; a detour comes back.

    `text` leaves a plain name out, so that a detour is known again when its node is renamed.
    """

    line: int
    column: int
    target: str | Expr
    detour: bool
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Return:
    """Leave the node early."""

    line: int


@dataclass(frozen=True, slots=True, eq=False)
class Invoke:
    """A function called for what it does."""

    line: int
    call: Call
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Tell:
    """A command for the host: words and expressions."""

    line: int
    column: int
    parts: Parts
    tags: tuple[str, ...]
    text: str


Statement: TypeAlias = (
    Say | Choice | LineGroup | If | Once | Set | Declare | Enum | Jump | Return | Invoke | Tell
)
Body: TypeAlias = tuple[Statement, ...]


@dataclass(frozen=True, slots=True, eq=False)
class When:
    """One `when:` header: `always`, `once`, an expression, or `once if` an expression."""

    line: int
    once: bool
    test: Expr | None


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A node: its headers as written, its `when` headers read, and its body."""

    file: str
    line: int
    title: str
    headers: dict[str, str]
    whens: tuple[When, ...]
    body: Body
    gaps: tuple[int, ...] = field(default=())
    """Blank lines and remarks that end options although more of the same follows."""
