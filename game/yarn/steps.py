"""The steps of the machine: each does one thing and says which step comes next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, Final, Protocol

from game.yarn.closures import Closure
from game.yarn.library import shown
from game.yarn.lines import LineInfo
from game.yarn.saliency import Candidate
from game.yarn.stops import Command, Option, Options, split_command
from game.yarn.tree import Value

if TYPE_CHECKING:
    from game.yarn.vm import VM


class Step(Protocol):
    """One step; `at` is its own number, `number` its line in the script, `keys` what it leaves in the trail.

    `run` returns the number of the next step, or its own where the machine has to wait at it.
    """

    at: int
    number: int

    @property
    def keys(self) -> tuple[str, ...]: ...

    def run(self, vm: VM) -> int: ...


@dataclass(slots=True, eq=False)
class Wording:
    """The text of a line or option: its row in the string table, its number there, and its values."""

    info: LineInfo
    index: int
    values: tuple[Closure, ...]


@dataclass(slots=True, eq=False)
class Speak:
    """Shows a line."""

    at: int
    number: int
    wording: Wording
    keys: tuple[str, ...]

    def run(self, vm: VM) -> int:
        vm.trail.append(self.keys)
        line = vm.lines[self.wording.index]
        if line is None:
            line = vm.say(self.wording)
            if not self.wording.values:
                vm.keep_ready(self.at, line, self.keys)
        vm.stop = line
        return self.at


@dataclass(slots=True, eq=False)
class Offered:
    """One option: its text, what it hangs on, the slots of its flags (`once` -1: none), where it leads."""

    wording: Wording
    test: Closure | None
    once: int
    chosen: int
    target: int
    keys: tuple[str, ...]

    def enabled(self, vm: VM) -> bool:
        """Whether it can be chosen now."""
        if self.once >= 0 and vm.values[self.once]:
            return False
        return self.test is None or bool(self.test(vm))


def _no_values(_values: Sequence[Value]) -> object:
    return ()


_NONE: Final[list[Offered]] = []


@dataclass(slots=True, eq=False)
class Offer:
    """Offers options; where none can be chosen it goes on behind them."""

    at: int
    number: int
    items: tuple[Offered, ...] = ()
    end: int = 0
    keys: tuple[str, ...] = ()
    _seen: Callable[[Sequence[Value]], object] = _no_values
    _tied: tuple[Offered, ...] = ()
    _fixed: bool = False

    def fill(self, items: tuple[Offered, ...], end: int) -> None:
        """Gives it its options, and the step behind them."""
        self.items, self.end = items, end
        self.keys = tuple(f"offer:{item.wording.info.id}" for item in items)
        self._seen = itemgetter(*(item.chosen for item in items))
        self._tied = tuple(item for item in items if item.test is not None or item.once >= 0)
        self._fixed = not any(item.wording.values for item in items)

    def run(self, vm: VM) -> int:
        shut = [item for item in self._tied if not item.enabled(vm)] if self._tied else _NONE
        if len(shut) == len(self.items) and not vm.shows_closed_options:
            return self.end
        flags = (self._seen(vm.values), shut)
        before = vm.offers.get(self)
        vm.stop = before[1] if before and before[0] == flags else self._make(vm, flags)
        return self.at

    def _make(self, vm: VM, flags: tuple[object, list[Offered]]) -> Options:
        """The options; they are kept where no wording has values, since the flags then tell them whole."""
        options = Options(
            tuple(
                Option(
                    vm.lines[item.wording.index] or vm.say(item.wording),
                    item not in flags[1],
                    bool(vm.values[item.chosen]),
                )
                for item in self.items
            )
        )
        if self._fixed:
            vm.offers[self] = (flags, options)
        return options


@dataclass(slots=True, eq=False)
class Tell:
    """Gives a command to the host."""

    at: int
    number: int
    parts: tuple[str | Closure, ...]
    keys: tuple[str, ...]
    made: Command | None = None

    def run(self, vm: VM) -> int:
        vm.trail.append(self.keys)
        vm.stop = self.made or self._make(vm)
        return self.at

    def _make(self, vm: VM) -> Command:
        text = "".join(part if isinstance(part, str) else shown(part(vm)) for part in self.parts)
        command = command_of(text, self.keys[0])
        if all(isinstance(part, str) for part in self.parts):
            self.made = command
        return command


def command_of(text: str, key: str) -> Command:
    """The command a text says."""
    words = split_command(text)
    return Command(words[0] if words else "", words[1:], text, key)


@dataclass(slots=True, eq=False)
class Assign:
    """Gives a variable a value."""

    at: int
    number: int
    slot: int
    value: Closure
    keys: tuple[str, ...]

    def run(self, vm: VM) -> int:
        value = self.value(vm)
        if vm.shared:
            vm.own()
        vm.values[self.slot] = value
        vm.trail.append(self.keys)
        return self.at + 1


@dataclass(slots=True, eq=False)
class Invoke:
    """Calls a function for what it does."""

    at: int
    number: int
    call: Closure
    keys: tuple[str, ...]

    def run(self, vm: VM) -> int:
        self.call(vm)
        vm.trail.append(self.keys)
        return self.at + 1


@dataclass(slots=True, eq=False)
class Branch:
    """Goes on where the test holds, else to `otherwise`."""

    at: int
    number: int
    test: Closure
    otherwise: int = 0
    keys: tuple[str, ...] = ()

    def run(self, vm: VM) -> int:
        return self.at + 1 if self.test(vm) else self.otherwise


@dataclass(slots=True, eq=False)
class OnceOnly:
    """Goes on the first time the test holds, and to `otherwise` every other time."""

    at: int
    number: int
    slot: int
    test: Closure | None
    otherwise: int = 0
    keys: tuple[str, ...] = ()

    def run(self, vm: VM) -> int:
        if vm.values[self.slot] or (self.test is not None and not self.test(vm)):
            return self.otherwise
        vm.write(self.slot, True)
        vm.trail.append(self.keys)
        return self.at + 1


@dataclass(slots=True, eq=False)
class GoTo:
    """Goes to another step of the node."""

    at: int
    number: int
    target: int = 0
    keys: tuple[str, ...] = ()

    def run(self, vm: VM) -> int:  # noqa: ARG002 - every step is run alike
        return self.target


@dataclass(slots=True, eq=False)
class Pick:
    """Goes to the most salient candidate that can run, or to `otherwise` where none can."""

    at: int
    number: int
    candidates: tuple[Candidate, ...]
    otherwise: int = 0
    keys: tuple[str, ...] = ()

    def open(self, vm: VM) -> list[Candidate]:
        """The candidates that can run now."""
        return [each for each in self.candidates if _can_run(each, vm)]

    def run(self, vm: VM) -> int:
        able = self.open(vm)
        if not able:
            return self.otherwise
        chosen = vm.strategy(able, vm.values)
        vm.count(chosen.views)
        if chosen.once >= 0:
            vm.write(chosen.once, True)
        return chosen.target


def _can_run(candidate: Candidate, vm: VM) -> bool:
    if candidate.once >= 0 and vm.values[candidate.once]:
        return False
    return candidate.test is None or bool(candidate.test(vm))


@dataclass(slots=True, eq=False)
class Leap:
    """Goes to another node; a detour comes back behind this step."""

    at: int
    number: int
    target: str | Closure
    detour: bool
    keys: tuple[str, ...]

    def run(self, vm: VM) -> int:
        name = self.target if isinstance(self.target, str) else str(self.target(vm))
        if self.detour:
            vm.trail.append(self.keys)
            return vm.detour(name, self.at)
        return vm.jump(name)


@dataclass(slots=True, eq=False)
class Leave:
    """Leaves the node: back to where it was detoured from, or the conversation is over."""

    at: int
    number: int
    keys: tuple[str, ...] = ()

    def run(self, vm: VM) -> int:
        return vm.leave()


@dataclass(slots=True, eq=False)
class Halt:
    """Ends the conversation."""

    at: int
    number: int
    keys: tuple[str, ...] = ()

    def run(self, vm: VM) -> int:
        vm.finish()
        return 0


@dataclass(frozen=True, slots=True, eq=False)
class Code:
    """A node as steps: its name, its file, the slot of its visits (-1: not counted), where each key is."""

    name: str
    file: str
    steps: tuple[Step, ...]
    visits: int
    places: Mapping[str, int]
