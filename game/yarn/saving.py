"""Saves a conversation under names that outlive edits, and finds the way back into an edited script.

The stop on screen is looked for by its keys; where it is gone, the newest thing that ran and still exists is
where the conversation goes on, passing over whatever ran before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.yarn.choices import Offer, Pick
from game.yarn.problems import ScriptError
from game.yarn.program import Program
from game.yarn.state import Frame, SavedFrame, SavedState
from game.yarn.steps import Code, Step
from game.yarn.tree import Value
from game.yarn.types import NUMBER, type_of

if TYPE_CHECKING:
    from game.yarn.vm import VM

Keys = tuple[str, ...]


def save(vm: VM) -> SavedState:
    """The state of a machine under names that outlive edits."""
    return SavedState(_saved_values(vm), _saved_frames(vm))


def _saved_values(vm: VM) -> dict[str, Value]:
    program, found = vm.program, {}
    for name, slot in program.slots.items():
        if vm.values[slot] != program.defaults[slot]:
            for alias in program.aliases.get(name, (name,)):
                found[alias] = vm.values[slot]
    return found


def _saved_frames(vm: VM) -> tuple[SavedFrame, ...]:
    if vm.code is None:
        return ()
    outer = [_frame(frame.code, frame.at, frame.trail[: frame.length]) for frame in vm.frames]
    return (*outer, _frame(vm.code, vm.at, vm.trail))


def _frame(code: Code, at: int, trail: Sequence[Keys]) -> SavedFrame:
    return SavedFrame(code.name, code.steps[at].keys if at >= 0 else (), tuple(trail))


def load(vm: VM, saved: SavedState, renamed: Mapping[str, str]) -> bool:
    """Puts a saved state into a machine whose program may be a later edit of the one it was saved from.

    Returns whether the stop it was saved at is still there.
    """
    vm.reset(_loaded_values(vm.program, saved.values, renamed))
    finder = _Finder(vm.program, renamed)
    found = [place for frame in saved.frames if (place := finder.place(frame)) is not None]
    if not found or not saved.frames:
        return False
    inner = found[-1]
    arrived = finder.place(saved.frames[-1]) is not None
    vm.frames = tuple(Frame(each.code, each.at, each.trail, len(each.trail)) for each in found[:-1])
    vm.resumed = frozenset(range(len(found)))
    vm.be_in(inner.code, inner.trail)
    return _present(vm, inner, there=arrived and inner.there)


def _present(vm: VM, place: _Place, *, there: bool) -> bool:
    """Shows the stop again if it is there, else goes on behind the newest thing that ran."""
    length = len(vm.trail)
    if place.at < 0 and there:
        vm.at, vm.stop = -1, None
        return True
    try:
        if there and vm.present(place.at):
            del vm.trail[length:]
            return True
        vm.run(place.at + 1 if not there else vm.at)
    except ScriptError:
        vm.finish()
    return False


@dataclass(slots=True)
class _Place:
    """Where a saved node goes on: at the stop itself (`there`), or behind step `at`."""

    code: Code
    at: int
    trail: list[Keys]
    there: bool


class _Finder:
    """Finds what the keys of a save name in a program."""

    def __init__(self, program: Program, renamed: Mapping[str, str]) -> None:
        self._program = program
        self._renamed = renamed

    def place(self, frame: SavedFrame) -> _Place | None:
        """Where a saved node goes on, or None where nothing of it is left."""
        code = self._program.code.get(self._renamed.get(frame.node, frame.node))
        stop, trail = self._current(frame.stop), [self._current(keys) for keys in frame.trail]
        if not frame.stop:
            return _Place(code, -1, trail, there=True) if code else None
        if found := self._find(code, stop):
            return _Place(found, found.places[self._first(found, stop)], trail, there=True)
        for keys in reversed(trail):
            if found := self._find(code, keys):
                return _Place(found, found.places[self._first(found, keys)], trail, there=False)
        return self._beginning(code, frame, trail)

    def _beginning(self, code: Code | None, frame: SavedFrame, trail: list[Keys]) -> _Place | None:
        """A group whose member is gone is left; a node in which nothing else had run begins anew."""
        if code is None:
            return None
        if code.name in self._program.groups:
            return _Place(code, len(code.steps) - 2, trail, there=False)
        ran = [keys for keys in frame.trail if keys != frame.stop]
        return None if ran else _Place(code, -1, trail, there=False)

    def _find(self, code: Code | None, keys: Keys) -> Code | None:
        if code and any(key in code.places for key in keys):
            return code
        everywhere = self._program.code.values()
        return next((other for key in keys for other in everywhere if key in other.places), None)

    def _first(self, code: Code, keys: Keys) -> str:
        return next(key for key in keys if key in code.places)

    def _current(self, keys: Keys) -> Keys:
        """Keys as they would be written now: nodes by new names, the last resort only where it is due."""
        current = tuple(self._renamed_key(key) for key in keys)
        if len(current) == _KEYS_OF_A_STATEMENT and any(map(self._anchored, current[:2])):
            return current[:3]
        return current

    def _renamed_key(self, key: str) -> str:
        scope, slash, rest = key.partition("/")
        edge, name = (scope[:1], scope[1:]) if scope[:1] in ("^", "$") else ("", scope)
        return f"{edge}{self._renamed.get(name, name)}{slash}{rest}"

    def _anchored(self, key: str) -> bool:
        """Whether the line, or the node's edge, that a key hangs on is still there."""
        scope = key.partition("/")[0]
        return scope in self._program.lines or scope[1:] in self._program.code


_KEYS_OF_A_STATEMENT = 4


def _loaded_values(program: Program, saved: Mapping[str, Value], renamed: Mapping[str, str]) -> list[Value]:
    values = list(program.defaults)
    current = {_renamed_slot(name, renamed): value for name, value in saved.items()}
    for name, slot in program.slots.items():
        for alias in program.aliases.get(name, (name,)):
            if alias in current and _fits(program, name, current[alias]):
                values[slot] = current[alias]
    return values


def _renamed_slot(name: str, renamed: Mapping[str, str]) -> str:
    kind, colon, rest = name.partition(":")
    return renamed.get(name, f"{kind}{colon}{renamed.get(rest, rest)}")


def _fits(program: Program, name: str, value: Value) -> bool:
    """Whether a saved value is of the type its slot has now."""
    info = program.variables.get(name)
    if info and info.type in program.enums:
        return value in program.enums[info.type].cases.values()
    wanted = info.type if info else type_of(program.defaults[program.slots[name]])
    found = type_of(value)
    return found == wanted and not (wanted == NUMBER and not info and not _is_count(value))


def _is_count(value: Value) -> bool:
    return isinstance(value, int | float) and value >= 0


def pass_or_run(vm: VM, step: Step) -> int:
    """Runs a step of a resumed conversation, or passes over it where it ran before the save."""
    if len(vm.frames) not in vm.resumed:
        return step.run(vm)
    ran = {key for keys in vm.trail for key in keys}
    if isinstance(step, Offer):
        taken = next((item for item in step.items if not ran.isdisjoint(item.keys)), None)
        return taken.target if taken else step.run(vm)
    if isinstance(step, Pick) and vm.code:
        targets = (each.target for each in step.candidates)
        taken_at = next((at for at in targets if not ran.isdisjoint(vm.code.steps[at].keys)), None)
        return step.run(vm) if taken_at is None else taken_at
    return step.run(vm) if ran.isdisjoint(step.keys) else step.at + 1
