"""The steps at which a conversation parts: options for the player, groups of which the fittest item runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from game.yarn.closures import Closure
from game.yarn.saliency import Candidate
from game.yarn.steps import Wording
from game.yarn.stops import Option, Options
from game.yarn.tree import Value

if TYPE_CHECKING:
    from game.yarn.vm import VM


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
