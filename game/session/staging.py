"""Puts the stop that a story waits at on the stage, and says when the story may go on."""

from __future__ import annotations

from dataclasses import dataclass

from game.story.directions import Cue
from game.story.directions.picture import Card
from game.world.world import World


@dataclass(slots=True)
class Staging:
    """`begun` and `age` (ticks) of the cue on the stage; they are saved, the cue itself is the telling's."""

    begun: bool = False
    age: int = 0

    def step(self, cue: Cue, world: World, *, hurried: bool) -> bool:
        """One tick of a cue; True once the story may go on. A card can be hurried away."""
        direction = cue.direction
        if not self.begun:
            direction.begin(world)
            self.begun = True
        over = cue.meanwhile or direction.done(world, self.age) or (hurried and isinstance(direction, Card))
        if over:
            direction.end(world)
            self.begun, self.age = False, 0
        else:
            self.age += 1
        return over
