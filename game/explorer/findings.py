"""What an exploration finds wrong: lost states, milestones out of order, words that nobody can see."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from game.content import Content
from game.content.folders import STORY
from game.explorer.player import Kind, Seen
from game.explorer.script import Script
from game.explorer.states import Graph, State
from game.story.memory import Memory
from game.story.milestones import BEATS, MILESTONES
from game.story.trace import Step
from game.yarn import LineInfo, Program
from game.yarn.tree import Body, Choice, If, LineGroup, Once, Say
from game.yarn.walk import bodies, phrases, phrases_in_order

_CHAPTER = re.compile(rf"{STORY}/ch(\d+)/")
MOST_TOLD = 5
"""Findings of one sort that are told, the nearest to the beginning first."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong, and the shortest way to it; no steps where it is nowhere."""

    what: str
    steps: tuple[Step, ...] = ()


def chapter_of(file: str) -> int | None:
    """The chapter whose folder a script lies in; None for what all chapters share."""
    found = _CHAPTER.match(file)
    return int(found[1]) if found else None


def lost_states(graph: Graph) -> list[Finding]:
    """States without a way on, or from which the end cannot be reached.

    Told is each step by which a player loses her way, by the shortest way to it.
    """
    lost = graph.lost()
    gone = set(lost)
    found: dict[object, Finding] = {}
    for number in lost:
        state = graph.states[number]
        if state.parent not in gone:
            what = _lost(graph, state)
            found.setdefault((what, state.cause), Finding(what, graph.steps_to(number)))
    told = list(found.values())
    if len(told) > MOST_TOLD:
        told[MOST_TOLD:] = [Finding(f"… and {len(told) - MOST_TOLD} more such steps")]
    return told


def _lost(graph: Graph, state: State) -> str:
    if state.kind is Kind.STUCK:
        return state.fault
    if state.kind is Kind.FREE and not graph.leads[state.number] - {state.number}:
        return f"nothing that can be done leads on, in {state.scene.place}"
    return f"the end of the chapter can no longer be reached, in {state.scene.place}"


def milestones_amiss(before: Memory, after: Memory) -> str:
    """What is wrong with the milestones that were reached between two moments; empty if nothing is."""
    reached = after.milestones
    for number in range(len(before.milestones), len(reached)):
        wanted = MILESTONES[number] if number < len(MILESTONES) else "nothing"
        if reached[number] != wanted:
            return f"milestone '{reached[number]}' is reached where '{wanted}' should be next"
    return ""


def milestones_missing(chapter: int, memory: Memory) -> str:
    """The milestones of the chapter that were passed by at its end; empty if none was."""
    missing = [beat for beat in BEATS.get(chapter, ()) if beat not in memory.milestones]
    return f"the chapter ends without {', '.join(missing)}" if missing else ""


def unseen(content: Content, chapter: int, seen: Seen) -> list[Finding]:
    """Every line and option that is the chapter's own and is never seen, with the reason."""
    owners = _owners(content.program)
    lines = (line for line in content.program.lines.values() if owners.get(line.id) == chapter)
    return [Finding(_unseen(content, line, seen)) for line in lines if line.id not in seen.lines]


@lru_cache(maxsize=2)
def _owners(program: Program) -> dict[str, int]:
    """The chapter of each line: its folder's, unless only another's comes to it, as `chapter()` decides."""
    found: dict[str, int] = {}
    for chapter in BEATS:
        script = Script(program, {"chapter": frozenset({chapter})})
        for name, node in program.tree.items():
            inside = (each for statement in script.statements(node.body) for each in phrases(statement))
            numbers = {phrase.line for phrase in inside}
            at_home = chapter_of(node.file) == chapter
            for line in _lines_in(program).get(name, ()):
                if line.number in numbers and chapter_of(node.file) is not None:
                    found[line.id] = chapter if at_home else found.get(line.id, chapter)
    return found


@lru_cache(maxsize=2)
def _lines_in(program: Program) -> dict[str, list[LineInfo]]:
    found: dict[str, list[LineInfo]] = {}
    for line in program.lines.values():
        found.setdefault(line.node, []).append(line)
    return found


def _unseen(content: Content, line: LineInfo, seen: Seen) -> str:
    where = f"{line.file}: line {line.number}: the {line.kind} {line.id} is never seen"
    if line.node not in seen.nodes:
        return f"{where}: nothing begins '{line.node}'"
    opened = _around(content.program.tree[line.node].body, line.number)
    return f"{where}: {opened}" if opened else where


def _around(body: Body, number: int) -> str:
    """What the line hangs on, innermost first: the branch, the option or its own condition."""
    found = ""
    for statement in body:
        for start, what in _branches(statement):
            if start < number:
                inner = what
            elif start == number and isinstance(statement, Choice | LineGroup | Say):
                inner = "its condition never holds"
            else:
                continue
            if _holds_line(statement, number):
                found = inner
        for each in bodies(statement):
            found = _around(each, number) or found
    return found


def _branches(statement: object) -> Iterator[tuple[int, str]]:
    match statement:
        case If():
            starts: Iterable[int] = (clause.line for clause in statement.clauses)
            yield from ((start, f"the branch of line {start} is never taken") for start in starts)
        case Once():
            yield statement.line, f"the once of line {statement.line} never comes to it"
        case Choice() | LineGroup():
            starts = (item.phrase.line for item in statement.items)
            yield from ((start, f"the option of line {start} is never chosen") for start in starts)
        case Say():
            yield statement.phrase.line, ""


def _holds_line(statement: object, number: int) -> bool:
    match statement:
        case Say():
            return statement.phrase.line == number and statement.phrase.condition is not None
        case Choice() | LineGroup():
            own = any(item.phrase.line == number for item in statement.items)
            return own or any(_says(item.body, number) for item in statement.items)
        case If():
            return any(_says(clause.body, number) for clause in statement.clauses)
        case Once():
            return _says(statement.body, number) or _says(statement.otherwise, number)
    return False


def _says(body: Body, number: int) -> bool:
    return any(phrase.line == number for phrase, _ in phrases_in_order(body))
