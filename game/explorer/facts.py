"""Facts: everything that a condition may read, by name, looked up in a telling and laid down in it.

A fact is called like the variable ("$tea"), the slot that keeps a once-flag ("block:line:x"), or the question
that scripts ask: "has:bowl", "visited:Ch1_Bai", "hour", "entered:place/region". "has:*" is all that is had.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from game.story.memory import PAISE, Memory
from game.story.telling import Telling
from game.yarn import Program
from game.yarn.tree import Call, Expr, Literal, Value, Variable
from game.yarn.walk import every

ALL = "*"
"""Stands for every name of a kind, where a script works the name out."""
MOST_VISITS = 12
"""Visits beyond this many count as so many, since no script counts further."""
PURSE = "rupees"
DEALT = frozenset({"$steadiness", PURSE})
"""Facts that are dealt afresh at every read: they may open lines but never lock a way."""
_ASKED = {
    "has": "has",
    "milestone": "milestone",
    "noted": "noted",
    "outcome": "outcome",
    "packed": "packed",
    "answered": "answered",
    "visited": "visited",
    "visited_count": "visits",
}
_PLAIN = frozenset({"hour", "day", "chapter", "place", PURSE})


def facts_of(program: Program, expression: Expr) -> Iterator[str]:
    """The facts that an expression reads, those of smart variables too."""
    for each in every(expression):
        if isinstance(each, Variable):
            if each.name in program.smart:
                yield from facts_of(program, program.smart[each.name])
            else:
                yield each.name
        elif isinstance(each, Call) and (fact := fact_asked(each)):
            yield fact


def fact_asked(call: Call) -> str:
    """The fact that a function looks up; nothing where it only works something out."""
    if call.name in _ASKED:
        return f"{_ASKED[call.name]}:{_name(call)}"
    return call.name if call.name in _PLAIN else ""


def _name(call: Call) -> str:
    named = [str(each.value) for each in call.arguments if isinstance(each, Literal)]
    return "/".join(named) if named and len(named) == len(call.arguments) else ALL


def kin(fact: str) -> str:
    """The fact that stands for all of its kind."""
    return fact.partition(":")[0] + f":{ALL}"


def look_up(telling: Telling, fact: str) -> Value:
    """What the fact is now; a fact that stands for a whole kind is given as one text."""
    slots = telling.vm.program.slots
    if fact in slots:
        return telling.vm.values[slots[fact]]
    kind, _, name = fact.partition(":")
    if kind in ("visited", "visits"):
        return _visits(telling, kind, name)
    return _remembered(telling.memory, kind, name)


def _visits(telling: Telling, kind: str, name: str) -> Value:
    slots, values = telling.vm.program.slots, telling.vm.values
    if name == ALL:
        return " ".join(key for key, slot in slots.items() if key.startswith("visit:") and values[slot])
    slot = slots.get(f"visit:{name}", -1)
    count = min(int(values[slot]), MOST_VISITS) if slot >= 0 else 0
    return count if kind == "visits" else bool(count)


def _remembered(memory: Memory, kind: str, name: str) -> Value:
    match kind:
        case "has":
            return " ".join(sorted(memory.items)) if name == ALL else name in memory.items
        case "milestone":
            return " ".join(memory.milestones) if name == ALL else name in memory.milestones
        case "noted":
            return " ".join(sorted(memory.notes)) if name == ALL else name in memory.notes
        case "outcome":
            return repr(sorted(memory.outcomes)) if name == ALL else memory.outcome(name)
        case "packed" | "answered":
            return _answered(memory, kind, name)
        case "entered":
            return name in memory.entered
        case "rupees":
            return memory.purse / PAISE
        case _:
            plain: Value = getattr(memory, kind)
            return plain


def _answered(memory: Memory, kind: str, name: str) -> Value:
    task, answer = _task_and_answer(kind, name)
    return repr(sorted(memory.outcomes)) if name == ALL else answer in memory.outcome(task).split("+")


def _task_and_answer(kind: str, name: str) -> tuple[str, str]:
    if kind == "packed":
        return "suitcase", name
    task, _, answer = name.partition("/")
    return task, answer


def lay_down(telling: Telling, fact: str, value: Value) -> None:
    """Makes the fact so. What stands for a whole kind stays as it is."""
    slots = telling.vm.program.slots
    if fact in slots:
        telling.vm.write(slots[fact], value)
        return
    kind, _, name = fact.partition(":")
    if kind in ("visited", "visits"):
        slot = slots.get(f"visit:{name}", -1)
        if slot >= 0:
            telling.vm.write(slot, int(value))
    elif name != ALL:
        telling.memory = _with(telling.memory, kind, name, value)


def _with(memory: Memory, kind: str, name: str, value: Value) -> Memory:
    match kind:
        case "has":
            return memory.given(name) if value else memory.taken(name)
        case "noted":
            notes = tuple(each for each in memory.notes if each != name)
            return replace(memory, notes=(*notes, name) if value else notes)
        case "outcome":
            return memory.finished(name, str(value))
        case "packed" | "answered":
            task, answer = _task_and_answer(kind, name)
            others = [each for each in memory.outcome(task).split("+") if each not in ("", answer)]
            return memory.finished(task, "+".join([*others, answer] if value else others))
        case "entered":
            entered = tuple(each for each in memory.entered if each != name)
            return replace(memory, entered=(*entered, name) if value else entered)
        case "rupees":
            return replace(memory, purse=round(float(value) * PAISE))
        case "hour":
            return replace(memory, hour=str(value))
        case "day":
            return replace(memory, day=int(value))
        case _:
            return memory
