"""Makes the steps of a node group: pick the fittest member, detour into it, leave."""

from __future__ import annotations

from collections.abc import Mapping

from game.yarn.choices import Pick
from game.yarn.closures import Closure
from game.yarn.generator import Shop, places
from game.yarn.saliency import Candidate, complexity_of_whens
from game.yarn.steps import Code, Leap, Leave, Step
from game.yarn.tree import Node


def hub(shop: Shop, title: str, members: Mapping[str, Node]) -> Code:
    """The group as a node of its own; it is visited unless none of its members is tracked."""
    pick = Pick(0, 0, ())
    made: list[Step] = [pick]
    candidates: list[Candidate] = []
    for name, node in members.items():
        candidates.append(_member(shop, name, node, len(made)))
        made.append(Leap(len(made), node.line, name, True, (f"{title}/{name}",)))
        made.append(Leave(len(made), node.line))
    pick.candidates, pick.otherwise = tuple(candidates), len(made)
    made.append(Leave(len(made), 0))
    tracked = any(node.headers.get("tracking") != "never" for node in members.values())
    visits = shop.slots.of(f"visit:{title}", 0) if tracked else -1
    file = next(iter(members.values())).file
    return Code(title, file, tuple(made), visits, places(made))


def _member(shop: Shop, name: str, node: Node, target: int) -> Candidate:
    test = _all_of([shop.closures.make(when.test) for when in node.whens if when.test])
    is_once = any(when.once for when in node.whens)
    once = shop.slots.of(f"once:{name}", False) if is_once else -1
    views = shop.slots.of(f"view:{name}", 0)
    return Candidate(name, test, complexity_of_whens(node.whens), views, once, target)


def _all_of(tests: list[Closure]) -> Closure | None:
    if len(tests) < 2:
        return tests[0] if tests else None
    return lambda vm: all(test(vm) for test in tests)
