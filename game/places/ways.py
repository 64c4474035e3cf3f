"""The way from one place to another, door by door."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping

from game.places.place import Place


def doors_to(places: Mapping[str, Place], start: str, goal: str) -> list[str] | None:
    """The doors to go through from `start` to `goal`, the fewest; None where no door leads there."""
    ways: dict[str, list[str]] = {start: []}
    ahead = deque([start])
    while ahead:
        here = ahead.popleft()
        if here == goal:
            return ways[here]
        for door in places[here].doors:
            if door.to not in ways:
                ways[door.to] = [*ways[here], door.name]
                ahead.append(door.to)
    return None
