"""Pilot: plays a session as a person would, by walking, talking, looking and choosing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from game.core.controls import IDLE, Controls
from game.core.geometry import Point
from game.places import doors_to
from game.session.choosing import Chooser
from game.session.session import Session
from game.session.stops import Act, Answer, Choice, ChoiceStop, Choose, LineStop, Next, TaskStop
from game.story.objectives import Target
from game.story.tasks import TASKS

WALK_TICKS = 60 * 90
"""Ticks after which a walk that has not arrived has failed."""
_TALK_TICKS = 60 * 900
_ATTEMPTS = 8
"""Times that a walk which a conversation cut short is begun again."""
SUMMARY = "summary"
"""Tag of the option that tells a chapter in short instead of playing it."""
_TRIES = 60
"""Attempts at one objective, each ending in freedom again, after which the pilot is lost."""


class PilotError(Exception):
    """The pilot cannot go on; the message says where it stands and what it wanted."""


def _as_it_is(session: Session) -> Session:
    return session


class Pilot:
    """`choose` decides at choices, tasks and between targets.

    `after` is called after every tick and returns the session to go on with: it may have been through a save.
    With `summaries` chapters are told in short wherever the story offers that, without it never.
    """

    def __init__(
        self,
        session: Session,
        choose: Chooser,
        after: Callable[[Session], Session] = _as_it_is,
        *,
        summaries: bool = False,
    ) -> None:
        self.session = session
        self.choose = choose
        self.after = after
        self.summaries = summaries
        self.lines = 0
        self._acted: Counter[tuple[str, str]] = Counter()

    def tick(self, controls: Controls = IDLE, answer: Answer | None = None) -> None:
        """One tick."""
        self.session.tick(controls, answer)
        self.session = self.after(self.session)

    def until_free(self) -> None:
        """Reads, chooses and acts until the player may walk; raises PilotError if that never comes."""
        for _ in range(_TALK_TICKS):
            if self.session.free or self.session.memory.ended:
                return
            self.tick(answer=self._answer())
        raise self._lost("a conversation does not end")

    def walk_to(self, spot: Point) -> None:
        """Walks to the free point nearest to `spot`; conversations on the way are lived through."""
        world = self.session.world
        place, goal = world.place, world.paths.nearest_free(spot)
        for _ in range(_ATTEMPTS):
            self.tick(Controls(pointer=spot, pointed=True, clicked=True))
            self._arrive()
            if self.session.world.place is not place or self.session.world.hero.at == goal:
                return
        raise self._lost(f"cannot walk to {tuple(spot)}")

    def use(self, target: str, *, look: bool = False) -> None:
        """Walks to the target with this id ("thing:bed", "person:Tara", "door:gate") and acts on it."""
        known = {each.id: each for each in self.session.world.targets()}
        if target not in known:
            raise self._lost(f"there is no '{target}' here to act on")
        centre = known[target].box.centre
        self.tick(Controls(pointer=centre, pointed=True, over=target, clicked=not look, looked=look))
        self._arrive()

    def look_at(self, thing: str) -> None:
        """Walks to a Thing and looks at it, and hears what there is to say."""
        self.use(f"thing:{thing}", look=True)

    def talk_to(self, person: str) -> None:
        """Walks to somebody and talks until free."""
        self.use(f"person:{person}")

    def go_through(self, door: str) -> None:
        """Walks through a door of this place."""
        self.use(f"door:{door}")

    def travel(self, place: str) -> None:
        """Goes to another place, door by door, the fewest doors first."""
        doors = doors_to(self.session.content.places, self.session.world.place.name, place)
        if doors is None:
            raise self._lost(f"no door leads to '{place}'")
        for door in doors:
            self.go_through(door)

    def follow_objective(self) -> None:
        """Goes to one target of the present objective and acts on it; raises PilotError where none can be."""
        key = self.session.memory.objective
        objective = self.session.content.objectives.get(key)
        if objective is None:
            raise self._lost("free, but without an objective")
        target = self._next_target(key, objective.targets)
        self._acted[key, target.object] += 1
        if self._acted[key, target.object] > _TRIES:
            raise self._lost(f"objective '{key}' leads nowhere: '{target.object}' was tried {_TRIES} times")
        if target.place != self.session.world.place.name:
            self.travel(target.place)
        else:
            self._act_on(target.object)

    def play(self, over: Callable[[Session], bool], *, curious: bool = False) -> None:
        """Plays from objective to objective until `over` says so or the story ends.

        Who is curious first acts once, under each objective, on everything and everybody here.
        """
        while True:
            self.until_free()
            if self.session.memory.ended or over(self.session):
                return
            if not (curious and self._look_around()):
                self.follow_objective()

    def _look_around(self) -> bool:
        """Acts on the first target that was not yet acted on under this objective, if there is one."""
        objective = self.session.memory.objective
        for target in self.session.world.targets():
            name = target.id.partition(":")[2]
            if not self._acted[objective, name]:
                self._acted[objective, name] += 1
                self.use(target.id)
                return True
        return False

    def _answer(self) -> Answer | None:
        match self.session.stop:
            case LineStop():
                self.lines += 1
                return Next()
            case ChoiceStop(_, choices):
                enabled = self._offered(choices)
                return Choose(enabled[self.choose([choices[index].id for index in enabled])])
            case TaskStop(task, state):
                actions = TASKS[task].actions(state)
                return Act(actions[self.choose([f"{task}:{action}" for action in actions])])
        return None

    def _offered(self, choices: Sequence[Choice]) -> list[int]:
        """Where those choices stand that may be taken; of a summary and the play, what was wanted."""
        lines = self.session.content.program.lines
        enabled = [index for index, choice in enumerate(choices) if choice.enabled]
        short = [
            index for index in enabled if (line := lines.get(choices[index].id)) and SUMMARY in line.tags
        ]
        if self.summaries and short:
            return short
        return [index for index in enabled if index not in short] or enabled

    def _arrive(self) -> None:
        """Lets a walk that was begun come to its end, and whatever it leads to."""
        for _ in range(WALK_TICKS):
            if not self.session.free:
                self.until_free()
                return
            world = self.session.world
            if not world.hero.way and not world.errand:
                return
            self.tick()
        raise self._lost("a walk does not end")

    def _next_target(self, key: str, targets: Iterable[Target]) -> Target:
        """The target acted on least, of those that are here; ties are for the chooser."""
        place = self.session.world.place.name
        at_hand = [each for each in targets if each.place != place or self._here(each.object)]
        if not at_hand:
            raise self._lost(f"no target of objective '{key}' is here")
        least = min(self._acted[key, each.object] for each in at_hand)
        candidates = [each for each in at_hand if self._acted[key, each.object] == least]
        if len(candidates) == 1:
            return candidates[0]
        return candidates[self.choose([f"target:{each.object}" for each in candidates])]

    def _here(self, name: str) -> bool:
        place = self.session.world.place
        spots = {mark.name for mark in place.marks} | {region.name for region in place.regions}
        return name in spots or self._target_id(name) is not None

    def _target_id(self, name: str) -> str | None:
        ids = {each.id for each in self.session.world.targets()}
        return next(
            (f"{kind}:{name}" for kind in ("thing", "person", "door") if f"{kind}:{name}" in ids), None
        )

    def _act_on(self, name: str) -> None:
        place = self.session.world.place
        if target := self._target_id(name):
            self.use(target)
        elif name in {region.name for region in place.regions}:
            self.walk_to(place.region(name).box.centre)
        else:
            self.walk_to(place.mark(name).at)

    def _lost(self, why: str) -> PilotError:
        memory, world = self.session.memory, self.session.world
        hero = world.actors.get(world.led)
        where = f"{world.place.name} {tuple(hero.at) if hero else ''}"
        return PilotError(
            f"chapter {memory.chapter}, {where}, tick {self.session.ticks}, "
            f"objective '{memory.objective}', node '{self.session.telling.vm.node}': {why}"
        )
