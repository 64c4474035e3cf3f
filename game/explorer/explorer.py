"""Walks every reachable state of a chapter, breadth first, by four rules that keep them few.

1. A conversation without weight - all that it changes decides only words - leads nowhere else. It is not
   walked; what can be said in it is heard out by itself, once for each value of what it reads.
2. A fact from an earlier chapter is unknown until a conversation, a door or a Thing reads it; then the state
   splits into the values that it can have. So it does at a task, into the ways in which that can end.
3. A fact that nothing with weight reads leaves the state; text, ledger and history are never in it.
4. Purse and steadiness are dealt afresh at each stretch that reads them, from below to above all they are
   compared with.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from game.content import Content
from game.core.geometry import Point
from game.explorer.certain import certain_text, tree_of
from game.explorer.domains import Domains
from game.explorer.facts import DEALT, lay_down, look_up
from game.explorer.findings import (
    Finding,
    lost_states,
    milestones_amiss,
    milestones_missing,
    unseen,
)
from game.explorer.moves import Move, Stage, way_through
from game.explorer.player import Kind, Player, Seen
from game.explorer.scene import Scene
from game.explorer.script import Script
from game.explorer.states import Graph, State
from game.explorer.weight import Weight
from game.explorer.words import Words, deals
from game.story.tasks import TASKS
from game.story.telling import Telling, TellingMark
from game.story.trace import Step
from game.yarn import Options
from game.yarn.tree import Value

MOST_STATES = 200_000
"""States after which an exploration gives up."""

Act = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a chapter begins: on a real path, so that a pilot can be brought there."""

    mark: TellingMark
    place: str
    led: str
    at: Point


@dataclass(slots=True)
class Exploration:
    """What was found in a chapter; nothing is proved unless it was `finished`."""

    chapter: int
    graph: Graph
    seen: Seen
    lines: int
    finished: bool = True
    findings: list[Finding] = field(default_factory=list)
    unseen: list[Finding] = field(default_factory=list)

    @property
    def proved(self) -> bool:
        """Whether every state has a way on to the end, with its milestones in order and all words seen."""
        return self.finished and not self.findings and not self.unseen


def explore(
    content: Content,
    entry: Entry,
    most_states: int = MOST_STATES,
    told: Callable[[int, int], None] | None = None,
) -> Exploration:
    """Explores the chapter in which `entry` stands; `told` hears of the states known and of those left."""
    return Explorer(content, entry, most_states, told).explore()


class Explorer:
    """One exploration."""

    def __init__(
        self,
        content: Content,
        entry: Entry,
        most_states: int = MOST_STATES,
        told: Callable[[int, int], None] | None = None,
    ) -> None:
        self._content = content
        self._entry = entry
        self._most = most_states
        self._told = told
        chapter = entry.mark.memory.chapter
        self._chapter = chapter
        self._script = Script(content.program, chapter)
        self._domains = Domains(content, chapter)
        weight = Weight(content, self._script)
        self._heavy = weight.nodes
        self._told_apart = weight.told_apart
        self._dealt = sorted(weight.facts & DEALT)
        self._telling = Telling(content.program)
        self._stage = Stage(content)
        self._player = Player(self._telling, chapter, content.places.__getitem__)
        self._words = Words(content, self._script, self._domains, self._player)
        self._graph = Graph()
        self._numbers: dict[object, int] = {}
        self._left: deque[int] = deque()
        self._findings: dict[str, Finding] = {}
        self._read_in: dict[str, tuple[tuple[str, ...], frozenset[str]]] = {}
        self._idle: set[object] = set()
        """Situations in which a conversation came to nothing but words: it does so wherever they recur."""
        self._asked = {place: self._whens(place) for place in content.places}

    def explore(self) -> Exploration:
        """Walks all states, hears all words, and says what is wrong."""
        entry = self._entry
        scene = Scene(entry.place, entry.led, entry.at)
        unknown = self._domains.earlier & set(self._told_apart)
        self._telling.return_to(entry.mark)
        node = self._telling.vm.node or ""
        state = State(-1, Kind.CHOICE, entry.mark, scene, 0, frozenset(unknown))
        self._heard(node, state, {fact: look_up(self._telling, fact) for fact in self._told_apart})
        self._converse(state, None, node, lambda: None)
        while self._left and len(self._graph.states) <= self._most:
            state = self._graph.states[self._left.popleft()]
            if self._told is not None:
                self._told(len(self._graph.states), len(self._left))
            self._go_on(state)
        return self._result(finished=not self._left)

    def _result(self, *, finished: bool) -> Exploration:
        if finished:
            self._words.hear()
        lines = sum(1 for line in self._content.program.lines.values() if line.id in self._player.seen.lines)
        found = Exploration(self._chapter, self._graph, self._player.seen, lines, finished)
        found.findings = list(self._findings.values())
        if finished:
            found.findings = [*lost_states(self._graph), *found.findings]
            found.unseen = unseen(self._content, self._chapter, self._player.seen)
        return found

    def _go_on(self, state: State) -> None:
        telling = self._telling
        telling.return_to(state.mark)
        stop = telling.stop
        if isinstance(stop, Options):
            for index, option in enumerate(stop.options):
                if option.enabled:
                    step = Step("choose", option.line.id)
                    self._play(state, step, state.unknown, partial(telling.go_on, index))
        elif telling.task:
            task = telling.task
            for outcome in TASKS[task].outcomes:
                step = Step("task", task, outcome)
                self._play(state, step, state.unknown, partial(telling.finish, task, outcome))
        else:
            facts = {fact: look_up(telling, fact) for fact in self._told_apart}
            for move in list(self._stage.moves(telling, state.scene)):
                self._do(state, move, facts)

    def _do(self, state: State, move: Move, facts: Mapping[str, Value]) -> None:
        """Does what a free player can do, unless it came to nothing but words when all it reads was alike."""
        if move.door is not None:
            self._leave(state, move)
            return
        situation = self._heard(move.node, state, facts)
        if move.node not in self._heavy or (situation, move.once, state.patch) in self._idle:
            return
        before = self._graph.leads[state.number]
        self._graph.leads[state.number] = set()
        self._converse(state, move, move.node, partial(self._begin, move))
        if self._graph.leads[state.number] == {state.number}:
            self._idle.add((situation, move.once, state.patch))
        self._graph.leads[state.number] |= before

    def _begin(self, move: Move) -> None:
        memory = self._telling.memory
        if move.once:
            self._telling.memory = replace(memory, entered=(*memory.entered, move.once))
        self._telling.start(move.node)

    def _leave(self, state: State, move: Move) -> None:
        assert move.door is not None
        way = way_through(move.door)
        if way.place not in self._content.places:
            what = f"the open door '{move.door.name}' leads to '{way.place}', which is no place"
            self._find(what, (*self._graph.steps_to(state.number), move.step))
            return
        scene = state.scene.after(way, self._content.places.__getitem__)
        self._telling.return_to(state.mark)
        self._telling.memory = way.effect(self._telling.memory)
        self._arrive(state, move.step, Kind.FREE, scene, state.unknown)

    def _converse(self, state: State, move: Move | None, node: str, act: Act) -> None:
        """Begins a conversation, for each value of what it may read or write and nobody knows yet."""
        touched = state.unknown & (self._script.reads(node) | self._script.writes(node))
        scene = state.scene
        if move is not None and move.box is not None:
            self._telling.return_to(state.mark)
            scene = replace(scene, at=self._stage.patch(self._telling, scene).nearest(move.box))
        step = move.step if move is not None else None
        for deal in deals(sorted(touched), self._domains):
            self._telling.return_to(state.mark)
            for fact, value in deal:
                lay_down(self._telling, fact, value)
            known = replace(state, mark=self._telling.mark(), scene=scene)
            self._play(known, step, state.unknown - touched, act)

    def _play(self, state: State, step: Step | None, unknown: frozenset[str], act: Act) -> None:
        """Plays from a state to where the player is needed next, once for each hand of what is dealt."""
        for deal in deals(self._dealt, self._domains):
            self._telling.return_to(state.mark)
            for fact, value in deal:
                lay_down(self._telling, fact, value)
            kind, scene = self._player.play(state.scene, act)
            self._arrive(state, step, kind, scene, unknown)

    def _arrive(
        self, state: State, step: Step | None, kind: Kind, scene: Scene, unknown: frozenset[str]
    ) -> None:
        """Splits where what is here hangs on what nobody knows, and notes the state, if it is new."""
        asked = unknown & self._asked[scene.place] if kind is Kind.FREE else frozenset()
        mark = self._telling.mark()
        for deal in deals(sorted(asked), self._domains):
            self._telling.return_to(mark)
            for fact, value in deal:
                lay_down(self._telling, fact, value)
            self._note(state, step, kind, scene, unknown - asked)

    def _note(
        self, before: State, step: Step | None, kind: Kind, scene: Scene, unknown: frozenset[str]
    ) -> None:
        patch = 0 if kind is Kind.END else self._stage.patch(self._telling, scene).number
        key = self._key(self._telling, kind, scene, patch, unknown)
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._graph.states)
            mark, fault = self._telling.mark(), self._player.fault
            self._graph.add(State(number, kind, mark, scene, patch, unknown, before.number, step, fault))
            self._judge(before, self._graph.states[number])
            if kind not in (Kind.END, Kind.STUCK):
                self._left.append(number)
        if before.number >= 0:
            self._graph.leads[before.number].add(number)

    def _judge(self, before: State, state: State) -> None:
        amiss = milestones_amiss(before.mark.memory, state.mark.memory)
        if not amiss and state.kind is Kind.END:
            amiss = milestones_missing(self._chapter, state.mark.memory)
        if amiss:
            self._find(amiss, self._graph.steps_to(state.number))

    def _find(self, what: str, steps: tuple[Step, ...]) -> None:
        """Notes a finding; of those that are alike the first is the nearest to the beginning."""
        self._findings.setdefault(what, Finding(what, steps))

    def knows(self, telling: Telling, kind: Kind, scene: Scene) -> bool:
        """Whether a state was explored, by whatever of it was unknown then."""
        patch = 0 if kind is Kind.END else self._stage.patch(telling, scene).number
        unknowns = {state.unknown for state in self._graph.states}
        return any(self._key(telling, kind, scene, patch, each) in self._numbers for each in unknowns)

    def _key(self, telling: Telling, kind: Kind, scene: Scene, patch: int, unknown: frozenset[str]) -> object:
        if kind is Kind.END:
            return (kind, telling.memory.milestones)
        vm = telling.vm
        stop = telling.stop
        offered = tuple(each.enabled for each in stop.options) if isinstance(stop, Options) else ()
        frames = tuple((frame.code.name, frame.at) for frame in vm.frames)
        facts = tuple(None if fact in unknown else look_up(telling, fact) for fact in self._told_apart)
        where = (scene.place, patch, scene.led, scene.hidden)
        return (kind, where, vm.node, vm.at, frames, offered, facts, telling.memory.milestones, unknown)

    def _heard(self, node: str, state: State, facts: Mapping[str, Value]) -> object:
        """Notes the words that may be said, and returns all that the conversation can read here."""
        if node not in self._read_in:
            reads = self._script.reads(node)
            self._read_in[node] = (tuple(fact for fact in self._told_apart if fact in reads), reads)
        told, reads = self._read_in[node]
        unknown = state.unknown & reads if state.unknown else state.unknown
        situation = (node, tuple([facts[fact] for fact in told]), unknown)
        self._words.note(situation, node, state.mark, state.scene, reads.difference(told) | unknown)
        return situation

    def _whens(self, place: str) -> frozenset[str]:
        """What the objects of a place hang on."""
        whens = (getattr(each, "when", "") for each in self._content.places[place].objects)
        open_ones = (when for when in whens if certain_text(when, self._chapter) is None)
        return frozenset(self._script.facts(map(tree_of, open_ones)))
