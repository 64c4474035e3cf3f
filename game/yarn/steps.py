"""The steps of the machine: each does one thing and says which step comes next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from game.yarn.closures import Closure
from game.yarn.library import shown
from game.yarn.lines import LineInfo
from game.yarn.stops import Command, split_command

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
class Tell:
    """Gives a command to the host."""

    at: int
    number: int
    parts: tuple[str | Closure, ...]
    keys: tuple[str, ...]
    made: Command | None
    """The command itself, where nothing in it has to be worked out."""

    def run(self, vm: VM) -> int:
        vm.trail.append(self.keys)
        vm.stop = self.made or self._make(vm)
        return self.at

    def _make(self, vm: VM) -> Command:
        text = "".join(part if isinstance(part, str) else shown(part(vm)) for part in self.parts)
        return command_of(text, self.keys[0])


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
