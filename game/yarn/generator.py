"""Turns the body of one node into steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from game.yarn import choices, steps, tree
from game.yarn.anchors import Anchors
from game.yarn.closures import Closures
from game.yarn.lines import LineInfo, Lines
from game.yarn.saliency import Candidate, complexity_of
from game.yarn.steps import Code, Step
from game.yarn.walk import phrases_in_order

_StepT = TypeVar("_StepT", bound=Step)


@dataclass(slots=True)
class Slots:
    """The places of everything a conversation remembers: by stable name, with its value at the beginning."""

    numbers: dict[str, int] = field(default_factory=dict)
    defaults: list[tree.Value] = field(default_factory=list)

    def of(self, name: str, default: tree.Value) -> int:
        """The slot of `name`, made if there is none."""
        if name not in self.numbers:
            self.numbers[name] = len(self.defaults)
            self.defaults.append(default)
        return self.numbers[name]


@dataclass(slots=True)
class Shop:
    """What the making of every node shares."""

    closures: Closures
    slots: Slots
    lines: Lines
    index: Mapping[str, int]
    """Line id → its number in the string table."""
    aliases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The slot of a once-block → every name its flag is saved under."""


class Generator:
    """Makes the steps of one node, in order; jumps forward are filled in when their end is known."""

    def __init__(self, shop: Shop, name: str, node: tree.Node) -> None:
        self._shop = shop
        self._name = name
        self._node = node
        self._steps: list[Step] = []
        self._anchors = Anchors(name, node, shop.lines)
        self._levels = 0

    def code(self) -> Code:
        """The whole node."""
        self._body(self._node.body)
        self._add(steps.Leave(self._here, self._node.line))
        tracked = self._node.headers.get("tracking") != "never"
        visits = self._shop.slots.of(f"visit:{self._name}", 0) if tracked else -1
        return Code(self._name, self._node.file, tuple(self._steps), visits, places(self._steps))

    @property
    def _here(self) -> int:
        return len(self._steps)

    def _add(self, step: _StepT) -> _StepT:
        self._steps.append(step)
        return step

    def _body(self, body: tree.Body) -> None:
        for statement in body:
            self._statement(statement)

    def _statement(self, statement: tree.Statement) -> None:
        match statement:
            case tree.Say():
                self._say(statement.phrase)
            case tree.Choice():
                self._choice(statement)
            case tree.LineGroup():
                self._line_group(statement)
            case tree.If():
                self._if(statement)
            case tree.Once():
                self._once(statement)
            case tree.Set():
                self._set(statement)
            case tree.Jump():
                self._jump(statement)
            case tree.Return():
                self._add(steps.Leave(self._here, statement.line))
            case tree.Invoke():
                call = self._shop.closures.make(statement.call)
                self._add(steps.Invoke(self._here, statement.line, call, self._anchors.keys(statement.text)))
            case tree.Tell():
                self._tell(statement)

    def _wording(self, phrase: tree.Phrase) -> steps.Wording:
        info = self._info(phrase)
        values = tuple(self._shop.closures.make(part) for part in phrase.parts if not isinstance(part, str))
        return steps.Wording(info, self._shop.index[info.id], values)

    def _info(self, phrase: tree.Phrase) -> LineInfo:
        return self._shop.lines.of[phrase]

    def _say(self, phrase: tree.Phrase) -> None:
        guard = self._guard(phrase)
        wording = self._wording(phrase)
        self._add(steps.Speak(self._here, phrase.line, wording, (wording.info.id,)))
        self._anchors.passed += 1
        if guard:
            guard.otherwise = self._here

    def _guard(self, phrase: tree.Phrase) -> steps.Branch | steps.OnceOnly | None:
        condition = phrase.condition
        if condition is None:
            return None
        test = self._shop.closures.make(condition.test) if condition.test else None
        if condition.once:
            slot = self._once_slot(phrase)
            return self._add(steps.OnceOnly(self._here, phrase.line, slot, test))
        assert test is not None
        return self._add(steps.Branch(self._here, phrase.line, test))

    def _once_slot(self, phrase: tree.Phrase) -> int:
        return self._shop.slots.of(f"once:{self._info(phrase).id}", False)

    def _choice(self, choice: tree.Choice) -> None:
        offer = self._add(choices.Offer(self._here, choice.line))
        unchosen = self._add(steps.GoTo(self._here, choice.line))
        offered: list[choices.Offered] = []
        exits: list[steps.GoTo] = []
        for item in choice.items:
            offered.append(self._offered(item.phrase))
            self._body(item.body)
            exits.append(self._add(steps.GoTo(self._here, item.phrase.line)))
        offer.fill(tuple(offered), self._here)
        self._land([unchosen, *exits])

    def _land(self, exits: list[steps.GoTo]) -> None:
        for each in exits:
            each.target = self._here

    def _offered(self, phrase: tree.Phrase) -> choices.Offered:
        wording, condition = self._wording(phrase), phrase.condition
        self._anchors.passed += 1
        line = wording.info.id
        test = self._shop.closures.make(condition.test) if condition and condition.test else None
        once = self._once_slot(phrase) if condition and condition.once else -1
        chosen = self._shop.slots.of(f"chose:{line}", False)
        return choices.Offered(wording, test, once, chosen, self._here, (f"chose:{line}",))

    def _line_group(self, group: tree.LineGroup) -> None:
        pick = self._add(choices.Pick(self._here, group.line, ()))
        candidates: list[Candidate] = []
        exits: list[steps.GoTo] = []
        for item in group.items:
            candidates.append(self._candidate(item.phrase))
            wording = self._wording(item.phrase)
            self._add(steps.Speak(self._here, item.phrase.line, wording, (wording.info.id,)))
            self._anchors.passed += 1
            self._body(item.body)
            exits.append(self._add(steps.GoTo(self._here, item.phrase.line)))
        pick.candidates, pick.otherwise = tuple(candidates), self._here
        self._land(exits)

    def _candidate(self, phrase: tree.Phrase) -> Candidate:
        condition, line = phrase.condition, self._info(phrase).id
        test = self._shop.closures.make(condition.test) if condition and condition.test else None
        once = self._once_slot(phrase) if condition and condition.once else -1
        views = self._shop.slots.of(f"view:{line}", 0)
        return Candidate(line, test, complexity_of(condition), views, once, self._here)

    def _if(self, statement: tree.If) -> None:
        exits: list[steps.GoTo] = []
        for clause in statement.clauses:
            branch = None
            if clause.test is not None:
                test = self._shop.closures.make(clause.test)
                branch = self._add(steps.Branch(self._here, clause.line, test))
            self._body(clause.body)
            exits.append(self._add(steps.GoTo(self._here, clause.line)))
            if branch:
                branch.otherwise = self._here
        self._land(exits)

    def _once(self, once: tree.Once) -> None:
        test = self._shop.closures.make(once.test) if once.test else None
        names = self._block_names(once)
        slot = self._shop.slots.of(names[0], False)
        self._shop.aliases[names[0]] = names
        guard = self._add(steps.OnceOnly(self._here, once.line, slot, test, keys=names))
        self._levels += 1
        self._body(once.body)
        self._levels -= 1
        way_out = self._add(steps.GoTo(self._here, once.line))
        guard.otherwise = self._here
        self._body(once.otherwise)
        way_out.target = self._here

    def _block_names(self, once: tree.Once) -> tuple[str, ...]:
        """The flag of a block by each line in it, the first one's first; without lines, by its place.

        The level keeps a block apart from a block around it that has the same lines.
        """
        lines = [self._info(phrase).id for phrase, _ in phrases_in_order(once.body)]
        level = f":{self._levels}" if self._levels else ""
        return tuple(f"block:{name}{level}" for name in lines or self._anchors.keys("once"))

    def _set(self, statement: tree.Set) -> None:
        value = statement.value
        if statement.operator:
            variable = tree.Variable(statement.column, statement.name)
            value = tree.Binary(statement.column, statement.operator, variable, value)
        slot = self._shop.slots.numbers[statement.name]
        closure = self._shop.closures.make(value)
        self._add(steps.Assign(self._here, statement.line, slot, closure, self._anchors.keys(statement.text)))

    def _jump(self, jump: tree.Jump) -> None:
        target = jump.target if isinstance(jump.target, str) else self._shop.closures.make(jump.target)
        self._add(steps.Leap(self._here, jump.line, target, jump.detour, self._anchors.keys(jump.text)))

    def _tell(self, tell: tree.Tell) -> None:
        if tell.parts == ("stop",):
            self._add(steps.Halt(self._here, tell.line))
            return
        parts = tuple(
            part if isinstance(part, str) else self._shop.closures.make(part) for part in tell.parts
        )
        keys = self._anchors.keys(tell.text)
        fixed = len(tell.parts) == 1 and isinstance(tell.parts[0], str)
        made = steps.command_of(str(tell.parts[0]), keys[0]) if fixed else None
        self._add(steps.Tell(self._here, tell.line, parts, keys, made))


def places(made: list[Step]) -> dict[str, int]:
    """Where each key of the steps is: the step itself, for a chosen option the one before where it leads."""
    found: dict[str, int] = {}
    for step in made:
        found.update((key, step.at) for key in step.keys)
        if isinstance(step, choices.Offer):
            found.update((key, item.target - 1) for item in step.items for key in item.keys)
    return found
