"""What people can be made to say: each conversation by itself, for each value of what it reads.

Here a fact that decides only words has every value that it can have, in whatever order it came by it. So a
line may be counted as seen although no player can bring those values together; no line is missed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from math import prod

from game.content import Content
from game.core.dice import Dice
from game.explorer.domains import Deal, Domains
from game.explorer.facts import lay_down
from game.explorer.player import Kind, Player
from game.explorer.scene import Scene
from game.explorer.script import Script
from game.story.tasks import TASKS
from game.story.telling import TellingMark
from game.yarn import LineInfo, Options
from game.yarn.walk import phrases

_MOST_TOGETHER = 400
"""Combinations of values up to which all are played; beyond, some are played by chance."""
_BY_CHANCE = 200
_MOST_TRIES = 1000
"""Situations in which a conversation is played again for what was not heard in it."""
_SEED = 1982


class Words:
    """Conversations to be heard out, each in the situations in which it can begin."""

    def __init__(self, content: Content, script: Script, domains: Domains, player: Player) -> None:
        self._program = content.program
        self._script = script
        self._domains = domains
        self._player = player
        self._own: dict[str, set[str]] = {}
        self._lines: dict[str, list[LineInfo]] = {}
        for line in content.program.lines.values():
            self._lines.setdefault(line.node, []).append(line)
        self._known: set[object] = set()
        self._waiting: list[tuple[str, TellingMark, Scene, frozenset[str]]] = []

    def note(
        self, situation: object, node: str, mark: TellingMark, scene: Scene, free: frozenset[str]
    ) -> None:
        """A conversation can begin at `node` here, where the facts `free` may be anything.

        A situation that was noted before is passed over.
        """
        if situation not in self._known:
            self._known.add(situation)
            self._waiting.append((node, mark, scene, free))

    def hear(self) -> None:
        """Plays every conversation noted in which something may be left to hear.

        First with all facts as they happened to be: what is left then needs the many other values.
        """
        for node, mark, scene, _ in self._waiting:
            if not self._is_heard(node):
                self._hear(node, mark, scene, ())
        tried: Counter[str] = Counter()
        for node, mark, scene, free in self._waiting:
            tried[node] += not self._is_heard(node)
            if tried[node] > _MOST_TRIES:
                continue
            for deal in some_deals(sorted(free), self._domains):
                if self._is_heard(node):
                    break
                self._hear(node, mark, scene, deal)

    def _is_heard(self, node: str) -> bool:
        return self._own_lines(node) <= self._player.seen.lines

    def _own_lines(self, node: str) -> set[str]:
        """The lines and options that may be met in a conversation that begins at `node`."""
        if node not in self._own:
            self._own[node] = {line for each in self._script.closure(node) for line in self._lines_of(each)}
        return self._own[node]

    def _lines_of(self, node: str) -> Iterator[str]:
        """The lines and options of one node that can be come to."""
        tree = self._program.tree.get(node)
        inside = self._script.statements(tree.body) if tree else ()
        numbers = {phrase.line for statement in inside for phrase in phrases(statement)}
        return (line.id for line in self._lines.get(node, ()) if line.number in numbers)

    def _hear(self, node: str, mark: TellingMark, scene: Scene, deal: Deal) -> None:
        """Plays one conversation through all its options."""
        telling = self._player.telling
        telling.return_to(mark)
        for fact, value in deal:
            lay_down(telling, fact, value)
        begun = telling.vm.running
        left = [self._after(scene, (lambda: None) if begun else (lambda: telling.start(node)))]
        known: set[object] = set()
        while left:
            kind, place, reached = left.pop()
            for act in self._acts(kind, reached):
                telling.return_to(reached)
                kind_there, scene_there, there = self._after(place, act)
                key = (there.yarn, there.memory.items, there.memory.outcomes)
                if kind_there in (Kind.CHOICE, Kind.TASK) and key not in known:
                    known.add(key)
                    left.append((kind_there, scene_there, there))

    def _after(self, scene: Scene, act: Callable[[], None]) -> tuple[Kind, Scene, TellingMark]:
        kind, there = self._player.play(scene, act)
        return kind, there, self._player.telling.mark()

    def _acts(self, kind: Kind, mark: TellingMark) -> Iterator[Callable[[], None]]:
        telling = self._player.telling
        telling.return_to(mark)
        stop, task = telling.stop, telling.task
        if kind is Kind.CHOICE and isinstance(stop, Options):
            for index, option in enumerate(stop.options):
                if option.enabled:
                    yield lambda index=index: telling.go_on(index)  # type: ignore[misc] # bound at once
        elif kind is Kind.TASK:
            for outcome in TASKS[task].outcomes:
                yield lambda outcome=outcome: telling.finish(task, outcome)  # type: ignore[misc] # bound at once


def some_deals(facts: Iterable[str], domains: Domains) -> Iterator[Deal]:
    """The values that facts can have together; where those are too many each once, then some by chance."""
    choices = domains.choices(facts)
    if prod(map(len, choices)) <= _MOST_TOGETHER:
        yield from product(*choices)
        return
    yield ()
    for choice in choices:
        yield from ((pair,) for pair in choice)
    dice = Dice(_SEED)
    for _ in range(_BY_CHANCE):
        yield tuple([choice[dice.below(len(choice))] for choice in choices])
