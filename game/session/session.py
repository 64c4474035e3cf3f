"""Session: the order of a tick, in which the story and the world take turns."""

from __future__ import annotations

from dataclasses import replace

from game.content import Content
from game.core.controls import IDLE, Action, Controls
from game.core.dice import Dice
from game.places import doors_to
from game.session.events import ChapterBegan, Checkpointed, Ended, SessionEvent
from game.session.snapshot import VERSION, Snapshot, clear_of_walls, restore_world, world_state
from game.session.staging import Staging
from game.session.stops import (
    Act,
    Answer,
    ChoiceStop,
    Choose,
    LineStop,
    Next,
    SessionStop,
    Shortcut,
    TaskStop,
    choice_stop,
    line_stop,
)
from game.session.witness import Witness
from game.story.directions import Cue
from game.story.directions.telling import Chapter, Checkpoint, Ending, Goto
from game.story.memory import Memory
from game.story.tasks import TASKS, TaskState, replay
from game.story.telling import Telling
from game.world.events import Entered, Heard, Looked, Seen, Talked, UsedDoor, WorldEvent
from game.world.stage import DARK
from game.world.turn import turn
from game.world.world import World
from game.yarn import Line, Options

_SKIP_TICKS = 60 * 180
"""Ticks after which skipping gives the game back whatever the stage is doing."""


class Session:
    """One playthrough. `stop` is what the player is asked; she walks while `free`.

    `witness`, if there is one, is told of every tick, whoever lets it pass.
    """

    def __init__(self, content: Content, world: World, seed: int = 0) -> None:
        self.content = content
        self.dice = Dice(seed)
        self.ticks = 0
        self.telling = Telling(content.program)
        self.world = world
        self.staging = Staging()
        self.said: LineStop | None = None
        self.task = TaskState()
        self.waiting: list[str] = []
        self.witness: Witness | None = None
        self._events: list[SessionEvent] = []

    @classmethod
    def begin(cls, content: Content, seed: int = 0) -> Session:
        """A new game, behind a closed curtain."""
        world = World(content.places, content.start_place, content.hero, content.grounds)
        world.enter(content.start_place, "start")
        world.stage.dark = world.stage.dark_goal = DARK
        session = cls(content, world, seed)
        session.telling.memory = Memory(place=content.start_place)
        session.start(content.first_node)
        return session

    @classmethod
    def restore(cls, content: Content, snapshot: Snapshot) -> Session:
        """The playthrough that `snapshot` was taken of; raises KeyError where its place is gone."""
        world = World(content.places, snapshot.world.place, snapshot.world.led, content.grounds)
        restore_world(world, snapshot.world, frozenset(content.cast))
        session = cls(content, world)
        session.ticks, session.dice.state = snapshot.ticks, snapshot.dice
        there = session.telling.load(snapshot.telling, content.renamed.in_scripts)
        session.staging = Staging(snapshot.begun, snapshot.age)
        session.said, session.waiting = snapshot.said, list(snapshot.waiting)
        if not there:
            session._reached()
        elif isinstance(session.telling.stop, Line):
            session.said = line_stop(session.telling.stop)
        elif session.telling.task:
            session.task = replay(TASKS[session.telling.task], snapshot.task)
        session._want()
        if session.free:
            clear_of_walls(world)
        return session

    def snapshot(self) -> Snapshot:
        """What the playthrough is at this moment, as plain values."""
        return Snapshot(
            version=VERSION,
            ticks=self.ticks,
            dice=self.dice.state,
            telling=self.telling.save(),
            world=world_state(self.world),
            begun=self.staging.begun,
            age=self.staging.age,
            said=self.said,
            task=self.task.done,
            waiting=tuple(self.waiting),
        )

    @property
    def memory(self) -> Memory:
        """What has been told and is owned."""
        return self.telling.memory

    @property
    def free(self) -> bool:
        """Whether the player may walk."""
        return self.telling.stop is None

    @property
    def stop(self) -> SessionStop | None:
        """What the player is asked; None while she is free, and while the stage acts by itself."""
        stop = self.telling.stop
        if isinstance(stop, Line):
            return self.said
        if isinstance(stop, Options):
            return choice_stop(stop, self.said)
        return TaskStop(self.telling.task, self.task) if self.telling.task else None

    def tick(self, controls: Controls = IDLE, answer: Answer | None = None) -> tuple[SessionEvent, ...]:
        """One sixtieth of a second; returns what those who play it should know."""
        if self.witness is not None:
            self.witness.before(self, controls, answer)
        events = self._ticked(controls, answer)
        if self.witness is not None:
            self.witness.after(self, events)
        return events

    def _ticked(self, controls: Controls, answer: Answer | None) -> tuple[SessionEvent, ...]:
        self.ticks += 1
        if self.free:
            self._live(controls)
        else:
            turn(self.world, None)
            self._tell(answer, hurried=isinstance(answer, Next) or controls.presses(Action.CONFIRM))
        self._events += self.world.sounds
        self.world.sounds.clear()
        events, self._events = tuple(self._events), []
        return events

    def skip(self) -> tuple[SessionEvent, ...]:
        """Ticks until the player is needed: for a choice, for a task, or because she is free."""
        events: list[SessionEvent] = []
        for _ in range(_SKIP_TICKS):
            if self.free or isinstance(self.stop, ChoiceStop | TaskStop):
                break
            events += self.tick(IDLE, Next())
        return tuple(events)

    def skip_task(self) -> None:
        """Leads the player out of a task, its story kept; takes one tick."""
        if self.telling.task:
            self.tick(IDLE, Shortcut())

    def start(self, node: str) -> None:
        """Begins the conversation `node`, or keeps it for when the present one is over."""
        if not self.free:
            self.waiting.append(node)
            return
        self.world.hero.stand()
        self.telling.start(node)
        self._reached()

    def holds(self, condition: str) -> bool:
        """Whether a condition of a map is met now."""
        return self.telling.holds(self.content.conditions[condition])

    def _live(self, controls: Controls) -> None:
        for event in turn(self.world, controls):
            self._happened(event)

    def _happened(self, event: WorldEvent) -> None:
        match event:
            case Talked(_, node) | Looked(_, node) | Seen(_, node):
                self.start(node)
            case Entered(region, node):
                self._came_into(region, node)
            case UsedDoor(door, is_open):
                self._went_through(door, is_open=is_open)
            case Heard():
                self._events.append(event)

    def _came_into(self, region: str, node: str) -> None:
        key = f"{self.world.place.name}/{region}"
        if self.world.place.region(region).once:
            if key in self.memory.entered:
                return
            self.telling.memory = replace(self.memory, entered=(*self.memory.entered, key))
        self.start(node)

    def _went_through(self, name: str, *, is_open: bool) -> None:
        door = self.world.place.door(name)
        if not is_open:
            if door.shut:
                self.start(door.shut)
            return
        if door.sound:
            self._events.append(Heard(door.sound))
        way = Goto(door.to, door.mark)
        self.telling.memory = way.effect(self.memory)
        way.begin(self.world)
        self.world.gather(self.holds)
        self._want()

    def _tell(self, answer: Answer | None, *, hurried: bool) -> None:
        match self.telling.stop:
            case Line() if isinstance(answer, Next):
                self._go_on()
            case Options(options) if isinstance(answer, Choose):
                if 0 <= answer.index < len(options) and options[answer.index].enabled:
                    self._go_on(answer.index)
            case Cue() if self.telling.task:
                self._act(answer)
        while isinstance(self.telling.stop, Cue) and not self.telling.task:
            if not self._stage(self.telling.stop, hurried=hurried):
                break
            hurried = False
            self._go_on()

    def _stage(self, cue: Cue, *, hurried: bool) -> bool:
        fresh = not self.staging.begun
        over = self.staging.step(cue, self.world, hurried=hurried)
        if fresh and isinstance(cue.direction, Goto):
            self.world.gather(self.holds)
        return over

    def _act(self, answer: Answer | None) -> None:
        rules = TASKS[self.telling.task]
        match answer:
            case Act(action) if action in rules.actions(self.task):
                self.task = rules.act(self.task, action)
            case Shortcut():
                self.task = rules.shortcut(self.task)
            case _:
                return
        if outcome := rules.outcome(self.task):
            self.telling.finish(self.telling.task, outcome)
            self._reached()

    def _go_on(self, choice: int | None = None) -> None:
        self.telling.go_on(choice)
        self._reached()

    def _reached(self) -> None:
        """What follows once from coming to a stop."""
        stop = self.telling.stop
        self.staging = Staging()
        self.task = TaskState()
        self.world.gather_things(self.holds)
        match stop:
            case Line():
                self.said = line_stop(stop)
            case Cue(Checkpoint()):
                self._events.append(Checkpointed())
            case Cue(Chapter() as chapter):
                self._events.append(ChapterBegan(int(float(chapter.chapter))))
            case Cue(Ending()):
                self._events.append(Ended())
            case None:
                self._freed()

    def _freed(self) -> None:
        self.said = None
        self.world.gather(self.holds)
        self._want()
        if self.waiting:
            self.start(self.waiting.pop(0))

    def _want(self) -> None:
        """Lets what the objective names here, or the door on the way, be aimed at before what is near."""
        objective = self.content.objectives.get(self.memory.objective)
        here, wanted = self.world.place.name, set[str]()
        for target in objective.targets if objective else ():
            if target.place == here:
                wanted.add(target.object)
            else:
                wanted.update((doors_to(self.content.places, here, target.place) or [])[:1])
        self.world.wanted = frozenset(wanted)
