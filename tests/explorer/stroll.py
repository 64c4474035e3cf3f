"""A random player, with nothing left out of what she remembers, to see whether any state was missed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from game.content import Content
from game.core.dice import Dice
from game.explorer.explorer import Entry, Explorer
from game.explorer.moves import Move, Stage, way_through
from game.explorer.player import Kind, Player
from game.explorer.scene import Scene
from game.story.tasks import TASKS
from game.story.telling import Telling
from game.yarn import Options


class Stroll:
    """Plays on and on by chance; `strayed` counts the states that `explorer` has not come to."""

    def __init__(self, content: Content, entry: Entry, explorer: Explorer, dice: Dice) -> None:
        self._content = content
        self._entry = entry
        self._explorer = explorer
        self._dice = dice
        self._telling = Telling(content.program)
        self._stage = Stage(content)
        self._player = Player(self._telling, entry.mark.memory.chapter, content.places.__getitem__)
        self.states = 0
        self.strayed = 0

    def walk(self, steps: int) -> None:
        """Plays from the beginning of the chapter to its end, or as many steps."""
        self._telling.return_to(self._entry.mark)
        kind, scene = self._player.play(
            Scene(self._entry.place, self._entry.led, self._entry.at), lambda: None
        )
        phase = self._explorer.phases.whole
        for _ in range(steps):
            self.states += 1
            if kind is Kind.FREE:
                phase = self._explorer.phases.at(self._telling, scene.place)
            self.strayed += not self._explorer.knows(self._telling, kind, scene, phase)
            if kind in (Kind.END, Kind.STUCK):
                return
            kind, scene = self._step(kind, scene)

    def _step(self, kind: Kind, scene: Scene) -> tuple[Kind, Scene]:
        telling = self._telling
        stop = telling.stop
        if isinstance(stop, Options):
            able = [index for index, option in enumerate(stop.options) if option.enabled]
            return self._player.play(scene, partial(telling.go_on, able[self._dice.below(len(able))]))
        if kind is Kind.TASK:
            outcomes = TASKS[telling.task].outcomes
            outcome = outcomes[self._dice.below(len(outcomes))]
            return self._player.play(scene, partial(telling.finish, telling.task, outcome))
        moves = list(self._stage.moves(telling, scene))
        return self._do(scene, moves[self._dice.below(len(moves))]) if moves else (Kind.STUCK, scene)

    def _do(self, scene: Scene, move: Move) -> tuple[Kind, Scene]:
        telling = self._telling
        if move.door is not None:
            way = way_through(move.door)
            telling.memory = way.effect(telling.memory)
            return Kind.FREE, scene.after(way, self._content.places.__getitem__)
        if move.box is not None:
            scene = replace(scene, at=self._stage.patch(telling, scene).nearest(move.box))
        if move.once:
            telling.memory = replace(telling.memory, entered=(*telling.memory.entered, move.once))
        return self._player.play(scene, partial(telling.start, move.node))
