"""Lets a pilot follow a trace, step by step: what cannot be followed, no player can do."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

import msgspec

from game.content import Content
from game.session.pilot import Pilot, PilotError
from game.session.playthrough import begin_at
from game.session.session import Session
from game.story.tasks import TASKS, TaskState
from game.story.trace import Step, Trace

_ATTEMPTS = 8
"""Times that a step is tried: somebody may catch the player on her way."""


def write_trace(trace: Trace) -> bytes:
    """The trace as JSON."""
    return msgspec.json.format(msgspec.json.encode(trace))


def read_trace(written: bytes) -> Trace:
    """The trace in these bytes; raises ValueError where there is none."""
    try:
        return msgspec.json.decode(written, type=Trace)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise ValueError(f"this is no trace: {error}") from error


def chapter_begun(content: Content, chapter: int) -> Session:
    """A session as a chapter begins, with facts of a real path; raises PilotError or ContentError."""
    return begin_at(content, chapter=chapter) if chapter else Session.begin(content)


def retrace(content: Content, trace: Trace) -> Session:
    """The session after every step of the trace; raises PilotError at the first that cannot be taken."""
    return Retracer(chapter_begun(content, trace.chapter), trace.steps).follow()


class Retracer:
    """A pilot whose every decision stands in a trace."""

    def __init__(self, session: Session, steps: Sequence[Step]) -> None:
        self._left = deque(steps)
        self._pilot = Pilot(session, self._decide)

    def follow(self) -> Session:
        """Takes every step; the last may leave the player at a choice that the trace does not make."""
        try:
            self._pilot.until_free()
            while self._left:
                self._take(self._left.popleft())
        except _TraceEnds:
            pass
        return self._pilot.session

    def _take(self, step: Step) -> None:
        for _ in range(_ATTEMPTS):
            before = self._begun(step)
            left = len(self._left)
            self._act(step)
            if self._begun(step) != before or len(self._left) != left:
                return
        raise self._refused(f"'{step}' does not come to it")

    def _begun(self, step: Step) -> object:
        """What changes when the step was taken: how often its node was visited, or the place."""
        session = self._pilot.session
        if not step.detail:
            return session.world.place.name
        vm = session.telling.vm
        slot = vm.program.slots.get(f"visit:{step.detail}", -1)
        return (vm.values[slot] if slot >= 0 else 0, session.memory.ended)

    def _act(self, step: Step) -> None:
        world = self._pilot.session.world
        match step.verb:
            case "use" | "look":
                self._pilot.use(step.name, look=step.verb == "look")
            case "enter":
                self._pilot.walk_to(world.place.region(step.name).box.centre)
            case "seen" if step.name in world.actors:
                self._pilot.walk_to(world.actors[step.name].at)
            case _:
                raise self._refused(f"'{step}' cannot be done while she is free")

    def _decide(self, names: Sequence[str]) -> int:
        """The index of what the trace does next, of the names of what can be chosen."""
        if not self._left:
            raise _TraceEnds
        step = self._left[0]
        if step.verb == "choose" and step.name in names:
            self._left.popleft()
            return names.index(step.name)
        if step.verb == "task":
            return self._work(step, names)
        raise self._refused(f"'{step}' is not among {', '.join(names)}")

    def _work(self, step: Step, names: Sequence[str]) -> int:
        """The action that leads a task to the outcome of the step; the last one takes the step."""
        task = TASKS[step.name]
        state = self._pilot.session.task
        actions = _actions_to(step.name, state, step.detail)
        if not actions or f"{step.name}:{actions[0]}" not in names:
            raise self._refused(f"'{step}' cannot be reached in the task")
        if task.outcome(task.act(state, actions[0])):
            self._left.popleft()
        return names.index(f"{step.name}:{actions[0]}")

    def _refused(self, why: str) -> PilotError:
        session = self._pilot.session
        hero = tuple(session.world.hero.at)
        return PilotError(f"{session.world.place.name} {hero}, tick {session.ticks}: {why}")


class _TraceEnds(Exception):  # noqa: N818 - no fault: a trace may end at a choice
    """The trace makes no more decisions."""


def _actions_to(name: str, state: TaskState, outcome: str) -> tuple[str, ...]:
    """The fewest actions that end a task in `outcome`; none where nothing does."""
    task = TASKS[name]
    ahead: deque[tuple[TaskState, tuple[str, ...]]] = deque([(state, ())])
    known = {frozenset(state.done)}
    while ahead:
        here, way = ahead.popleft()
        if task.outcome(here) == outcome:
            return way
        for action in task.actions(here):
            there = task.act(here, action)
            if frozenset(there.done) not in known:
                known.add(frozenset(there.done))
                ahead.append((there, (*way, action)))
    return ()
