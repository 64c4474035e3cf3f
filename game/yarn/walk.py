"""Walks a syntax tree: every statement of a body, every phrase and expression of a statement."""

from __future__ import annotations

from collections.abc import Iterator

from game.yarn.tree import (
    Binary,
    Body,
    Call,
    Choice,
    Condition,
    Declare,
    Expr,
    If,
    Invoke,
    Jump,
    LineGroup,
    Node,
    Once,
    Parts,
    Phrase,
    Say,
    Set,
    Statement,
    Tell,
    Unary,
)


def bodies(statement: Statement) -> tuple[Body, ...]:
    """The bodies directly inside a statement, in order."""
    match statement:
        case Choice() | LineGroup():
            return tuple(item.body for item in statement.items)
        case If():
            return tuple(clause.body for clause in statement.clauses)
        case Once():
            return (statement.body, statement.otherwise)
        case _:
            return ()


def statements(body: Body) -> Iterator[Statement]:
    """Every statement of a body, outer before inner, in the order written."""
    for statement in body:
        yield statement
        for inner in bodies(statement):
            yield from statements(inner)


def all_bodies(body: Body) -> Iterator[Body]:
    """The body itself and every one inside it."""
    yield body
    for statement in body:
        for inner in bodies(statement):
            yield from all_bodies(inner)


def phrases(statement: Statement) -> tuple[Phrase, ...]:
    """The phrases of a statement itself, not of those inside it."""
    match statement:
        case Say():
            return (statement.phrase,)
        case Choice() | LineGroup():
            return tuple(item.phrase for item in statement.items)
        case _:
            return ()


def phrases_in_order(body: Body) -> Iterator[tuple[Phrase, Statement]]:
    """Every phrase of a body in the order written, with the statement it belongs to."""
    for statement in body:
        if isinstance(statement, Choice | LineGroup):
            for item in statement.items:
                yield item.phrase, statement
                yield from phrases_in_order(item.body)
            continue
        for phrase in phrases(statement):
            yield phrase, statement
        for inner in bodies(statement):
            yield from phrases_in_order(inner)


def operands(expression: Expr) -> tuple[Expr, ...]:
    """The expressions directly inside an expression."""
    match expression:
        case Call():
            return expression.arguments
        case Unary():
            return (expression.operand,)
        case Binary():
            return (expression.left, expression.right)
        case _:
            return ()


def every(expression: Expr) -> Iterator[Expr]:
    """The expression and all inside it, outer before inner."""
    pending = [expression]
    while pending:
        current = pending.pop()
        yield current
        pending.extend(reversed(operands(current)))


def _of_parts(parts: Parts) -> Iterator[Expr]:
    return (part for part in parts if not isinstance(part, str))


def _of_condition(condition: Condition | None) -> Iterator[Expr]:
    if condition and condition.test:
        yield condition.test


def expressions(statement: Statement) -> Iterator[tuple[int, Expr]]:
    """The expressions of a statement itself, each with its line."""
    for phrase in phrases(statement):
        yield from ((phrase.line, each) for each in _of_parts(phrase.parts))
        yield from ((phrase.line, each) for each in _of_condition(phrase.condition))
    match statement:
        case If():
            yield from ((clause.line, clause.test) for clause in statement.clauses if clause.test)
        case Once() if statement.test:
            yield statement.line, statement.test
        case Set() | Declare():
            yield statement.line, statement.value
        case Jump() if not isinstance(statement.target, str):
            yield statement.line, statement.target
        case Invoke():
            yield statement.line, statement.call
        case Tell():
            yield from ((statement.line, each) for each in _of_parts(statement.parts))


def expressions_of(node: Node) -> Iterator[tuple[int, Expr]]:
    """Every expression of a node, headers first, each with its line; not the ones inside expressions."""
    yield from ((when.line, when.test) for when in node.whens if when.test)
    for statement in statements(node.body):
        yield from expressions(statement)
