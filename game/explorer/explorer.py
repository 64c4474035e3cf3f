"""Walks every reachable state of a chapter, breadth first, by rules that keep them few and hide no dead end.

1. Only what the chapter can come to is looked at: see `outlook`. What is left out cannot happen.
2. A conversation without weight - all that it changes decides only words - leads nowhere else. It is not
   walked; what can be said in it is heard out by itself, for the values of what it reads. Side talks so never
   multiply each other, in whatever order they are had. It always ends: what may go round has weight.
3. A fact that nothing with weight reads leaves the state, as soon as nothing from there on can read it: see
   `weight` and `phases`. Of one that is only held against fixed values only how that comes out stays: see
   `lenses`. States that agree in what is left go on alike for ever, so what holds of one holds of all.
   Text, ledger and history are never in a state; where she stands is the part of the place she can walk in.
4. A chapter begins with every value of every fact with which the chapter before can be left: see `leaving`.
   A fact that can have several is unknown until a conversation, a door or a Thing reads it; then the state
   splits into them. So it does at a task, into the ways in which that can end.
5. Purse and steadiness are dealt afresh at each stretch that reads them, from below to above all they are
   compared with.

Rules 4 and 5 can show a state that no player reaches; the pilot replays each trace, so a false alarm shows.
What was not looked at to the end is never called proved.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, partial

from game.content import Content
from game.core.geometry import Point
from game.explorer.domains import Domains
from game.explorer.facts import lay_down, look_up
from game.explorer.findings import (
    Finding,
    lost_states,
    milestones_amiss,
    milestones_missing,
    unseen,
)
from game.explorer.leaving import Leaving, leaving
from game.explorer.moves import Move, Stage, way_through
from game.explorer.outlook import Outlook, nodes_under_way, ranges_now
from game.explorer.phases import Phase, Phases
from game.explorer.player import Kind, Player, Seen
from game.explorer.scene import Scene
from game.explorer.states import Graph, State
from game.explorer.values import tree_of
from game.explorer.words import Words
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
    """Where a chapter begins: on a real path, so that a pilot can be brought there.

    `before` says how the chapter before can be left; without it only this one beginning is looked at.
    """

    mark: TellingMark
    place: str
    led: str
    at: Point
    before: Leaving | None = None


@dataclass(slots=True)
class Exploration:
    """What was found in a chapter; nothing is proved unless it was `finished`."""

    chapter: int
    graph: Graph
    seen: Seen
    lines: int
    leaving: Leaving | None
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
        self._most = most_states
        self._told = told
        self._chapter = entry.mark.memory.chapter
        self._telling = Telling(content.program)
        self._telling.return_to(entry.mark)
        self.before = entry.before or _just(content, self._telling, entry)
        self.entering = self.before.ranges
        self._telling.return_to(self.before.mark)
        places = {scene.place for scene in self.before.scenes}
        self._whole = whole = Outlook(content, places, nodes_under_way(self._telling), self.entering)
        self._script = whole.script
        self.phases = Phases(content, whole, self.entering)
        self._domains = Domains(content, self.entering)
        self._stage = Stage(content)
        self._player = Player(self._telling, self._chapter, content.places.__getitem__)
        self._words = Words(content, self._script, Domains(content, whole.values), self._player)
        self._graph = Graph()
        self._numbers: dict[object, int] = {}
        self._left: deque[int] = deque()
        self._findings: dict[str, Finding] = {}
        self._idle: set[object] = set()
        """Situations in which a conversation came to nothing but words: it does so wherever they recur."""
        self._touched = cache(lambda node: self._script.reads(node) | self._script.writes(node))
        self._told_in = cache(_told_in)
        self._plain_in = cache(_plain_in)
        self._asked = {place: self._whens(place) for place in content.places}

    def explore(self) -> Exploration:
        """Walks all states, hears all words, and says what is wrong."""
        if self.before.fault:
            self._find(f"it may begin in other ways, since {self.before.fault}", ())
        phase = self.phases.whole
        unknown = frozenset(fact for fact in phase.told_apart if len(self.entering.get(fact, ())) != 1)
        self._telling.return_to(self.before.mark)
        node = self._telling.vm.node or ""
        facts = {fact: look_up(self._telling, fact) for fact in phase.told_apart}
        for scene in sorted(self.before.scenes, key=repr):
            state = State(-1, Kind.CHOICE, self.before.mark, scene, phase, 0, unknown)
            self._heard(node, state, facts)
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
        ends = [state for state in self._graph.states if state.kind is Kind.END]
        left = leaving(self._content, self._whole.values, self.phases.counted, ends, whole=finished)
        found = Exploration(self._chapter, self._graph, self._player.seen, lines, left, finished)
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
            facts = {fact: look_up(telling, fact) for fact in state.phase.told_apart}
            for move in list(self._stage.moves(telling, state.scene)):
                self._do(state, move, facts)

    def _do(self, state: State, move: Move, facts: Mapping[str, Value]) -> None:
        """Does what a free player can do, unless it came to nothing but words when all it reads was alike."""
        if move.door is not None:
            self._leave(state, move)
            return
        self._heard(move.node, state, facts)
        situation = self._situation(move, state, facts)
        if move.node not in state.phase.heavy or situation in self._idle:
            return
        before = self._graph.leads[state.number]
        self._graph.leads[state.number] = set()
        self._converse(state, move, move.node, partial(self._begin, move))
        if self._graph.leads[state.number] == {state.number}:
            self._idle.add(situation)
        self._graph.leads[state.number] |= before

    def _situation(self, move: Move, state: State, facts: Mapping[str, Value]) -> object:
        """Everything that a conversation can read or change here."""
        told = self._told_in(state.phase, self._touched(move.node))
        values = tuple([facts[fact] for fact in told])
        unknown = state.unknown & self._touched(move.node)
        reached = len(state.mark.memory.milestones)
        scene = state.scene
        return (
            move.node,
            move.once,
            scene.place,
            scene.led,
            scene.hidden,
            state.patch,
            reached,
            told,
            values,
            unknown,
        )

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
        touched = state.unknown & self._touched(node)
        scene = state.scene
        if move is not None and move.box is not None:
            self._telling.return_to(state.mark)
            scene = replace(scene, at=self._stage.patch(self._telling, scene).nearest(move.box))
        step = move.step if move is not None else None
        for deal in self._domains.deals(sorted(touched)):
            self._telling.return_to(state.mark)
            for fact, value in deal:
                lay_down(self._telling, fact, value)
            known = replace(state, mark=self._telling.mark(), scene=scene)
            self._play(known, step, state.unknown - touched, act)

    def _play(self, state: State, step: Step | None, unknown: frozenset[str], act: Act) -> None:
        """Plays from a state to where the player is needed next, once for each hand of what is dealt."""
        for deal in self._domains.deals(self.phases.dealt):
            self._telling.return_to(state.mark)
            for fact, value in deal:
                lay_down(self._telling, fact, value)
            kind, scene = self._player.play(state.scene, act)
            self._arrive(state, step, kind, scene, unknown)

    def _arrive(
        self, state: State, step: Step | None, kind: Kind, scene: Scene, unknown: frozenset[str]
    ) -> None:
        """Splits where what is here hangs on what nobody knows, and notes the state, if it is new."""
        phase = self.phases.at(self._telling, scene.place) if kind is Kind.FREE else state.phase
        unknown &= phase.facts
        asked = unknown & self._asked[scene.place] if kind is Kind.FREE else frozenset()
        mark = self._telling.mark()
        for deal in self._domains.deals(sorted(asked)):
            self._telling.return_to(mark)
            for fact, value in deal:
                lay_down(self._telling, fact, value)
            self._note(state, step, kind, scene, phase, unknown - asked)

    def _note(
        self,
        before: State,
        step: Step | None,
        kind: Kind,
        scene: Scene,
        phase: Phase,
        unknown: frozenset[str],
    ) -> None:
        patch = 0 if kind is Kind.END else self._stage.patch(self._telling, scene).number
        key = self._key(self._telling, kind, scene, phase, patch, unknown)
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._graph.states)
            mark, fault = self._telling.mark(), self._player.fault
            self._graph.add(
                State(number, kind, mark, scene, phase, patch, unknown, before.number, step, fault)
            )
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

    def knows(self, telling: Telling, kind: Kind, scene: Scene, phase: Phase) -> bool:
        """Whether a state was explored, by whatever of it was unknown then."""
        patch = 0 if kind is Kind.END else self._stage.patch(telling, scene).number
        unknowns = {state.unknown for state in self._graph.states}
        keys = (self._key(telling, kind, scene, phase, patch, each) for each in unknowns)
        return any(key in self._numbers for key in keys)

    def _key(
        self,
        telling: Telling,
        kind: Kind,
        scene: Scene,
        phase: Phase,
        patch: int,
        unknown: frozenset[str],
    ) -> object:
        counts = tuple([look_up(telling, fact) for fact in self.phases.counted])
        told = (phase.told_apart, phase.view(telling, unknown), counts, telling.memory.milestones, unknown)
        if kind is Kind.END:
            return (kind, scene, told)
        vm = telling.vm
        stop = telling.stop
        offered = tuple(each.enabled for each in stop.options) if isinstance(stop, Options) else ()
        frames = tuple((frame.code.name, frame.at) for frame in vm.frames)
        at = (kind, scene.place, patch, scene.led, scene.hidden, vm.node, vm.at, frames, offered)
        return (at, told)

    def _heard(self, node: str, state: State, facts: Mapping[str, Value]) -> None:
        """Notes the words that may be said, given all that the conversation can read here."""
        reads = self._script.reads(node)
        told = self._plain_in(state.phase, reads)
        unknown = state.unknown & reads if state.unknown else state.unknown
        situation = (node, told, tuple([facts[fact] for fact in told]), unknown)
        self._words.note(situation, node, state.mark, state.scene, reads.difference(told) | unknown)

    def _whens(self, place: str) -> frozenset[str]:
        """What the objects of a place hang on."""
        whens = {getattr(each, "when", "") for each in self._content.places[place].objects} - {""}
        return frozenset(self._script.facts(map(tree_of, whens)))


def _just(content: Content, telling: Telling, entry: Entry) -> Leaving:
    """The one way to begin that `entry` is."""
    scene = Scene(entry.place, entry.led, entry.at)
    return Leaving(ranges_now(content, telling), frozenset({scene}), entry.mark)


def _told_in(phase: Phase, facts: frozenset[str]) -> tuple[str, ...]:
    """Those of the facts by which states of the phase are told apart."""
    return tuple(fact for fact in phase.told_apart if fact in facts)


def _plain_in(phase: Phase, facts: frozenset[str]) -> tuple[str, ...]:
    """Those of them that are told apart as they are."""
    return tuple(fact for fact in phase.as_they_are if fact in facts)
