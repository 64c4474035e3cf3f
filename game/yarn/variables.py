"""The variables of a machine as a mapping by name."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import TYPE_CHECKING

from game.yarn.program import Expression
from game.yarn.tree import Value
from game.yarn.types import type_of

if TYPE_CHECKING:
    from game.yarn.vm import VM


class Variables(MutableMapping[str, Value]):
    """The variables by name; smart ones are worked out when read and cannot be written."""

    def __init__(self, vm: VM) -> None:
        self._vm = vm
        self._smart: dict[str, Expression] = {}

    def __getitem__(self, name: str) -> Value:
        info = self._vm.program.variables[name]
        if info.smart:
            if name not in self._smart:
                self._smart[name] = self._vm.program.expression(name)
            return self._vm.evaluate(self._smart[name])
        return self._vm.values[self._vm.program.slots[name]]

    def __setitem__(self, name: str, value: Value) -> None:
        info = self._vm.program.variables[name]
        enum = self._vm.program.enums.get(info.type)
        if info.smart or type_of(value) != (enum.raw if enum else info.type):
            raise TypeError(
                f"{name} is a {'smart ' if info.smart else ''}{info.type}: it cannot be {value!r}"
            )
        if enum and value not in enum.cases.values():
            raise TypeError(f"{name} is a {info.type}: it has no case {value!r}")
        self._vm.write(self._vm.program.slots[name], value)

    def __delitem__(self, name: str) -> None:
        """Gives the variable its default again."""
        self[name] = self._vm.program.variables[name].default

    def __iter__(self) -> Iterator[str]:
        return iter(self._vm.program.variables)

    def __len__(self) -> int:
        return len(self._vm.program.variables)
