"""A rehearsal: the game's scripts told without a stage, from a node to the end of what it leads to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from game.content.content import script_sources
from game.story.memory import Memory
from game.story.tasks import TASKS, TaskState
from game.story.telling import FUNCTIONS, Telling
from game.yarn import Line, Options, Program, compile_sources

ASSETS = Path(__file__).resolve().parents[2] / "assets"
_STEPS = 3000


@cache
def scripts() -> Program:
    """Every script of the game."""
    return compile_sources(script_sources(ASSETS / "story"), FUNCTIONS, strict=True)


class Rehearsal:
    """`heard` is every line so far; a task ends as `task` stands, or by its shortcut if that is None."""

    def __init__(self, chapter: int, day: int = 0, /, **variables: str) -> None:
        self.telling = Telling(scripts())
        self.telling.memory = Memory(chapter=chapter, day=day)
        self.heard: list[str] = []
        self.task: TaskState | None = None
        self.assume(**variables)

    def assume(self, **variables: str) -> None:
        """Sets variables to the values of expressions: `assume(rains="Rains.hunt")`."""
        for name, expression in variables.items():
            value = self.telling.vm.evaluate(scripts().expression(expression))
            self.telling.vm.variables["$" + name] = value

    def tell(
        self,
        node: str,
        choose: Callable[[Sequence[str]], int] = lambda texts: 0,
        until: str = "",
    ) -> list[str]:
        """What is said in `node` and whatever it jumps to, up to the first node called `until`."""
        begin = len(self.heard)
        self.telling.start(node)
        for _ in range(_STEPS):
            stop = self.telling.stop
            if stop is None or (until and self.telling.vm.node == until):
                return self.heard[begin:]
            if isinstance(stop, Options):
                can = [index for index, option in enumerate(stop.options) if option.enabled]
                self.telling.go_on(can[choose([stop.options[index].line.text for index in can])])
                continue
            if isinstance(stop, Line):
                self.heard.append(stop.text)
            if self.telling.task:
                self._leave_task()
            else:
                self.telling.go_on()
        raise AssertionError(f"'{node}' does not end")

    def _leave_task(self) -> None:
        rules = TASKS[self.telling.task]
        state = self.task if self.task is not None else rules.shortcut(TaskState())
        self.telling.finish(rules.id, rules.outcome(state))

    def holds(self, condition: str) -> bool:
        """Whether a condition is met now."""
        return self.telling.holds(scripts().expression(condition))
