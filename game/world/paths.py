"""Ways on foot: A* on a lattice of standing points, pulled straight (Hart, Nilsson, Raphael, 1968)."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from heapq import heappop, heappush

from game.core.geometry import Point
from game.world.movement import RUN, WALK, approach
from game.world.walls import Walls

STRIDE = 16
"""Pixels between two neighbouring standing points."""
_STRAIGHT, _SLANTED = 10, 14
_NEIGHBOURS = (
    (1, 0, _STRAIGHT),
    (-1, 0, _STRAIGHT),
    (0, 1, _STRAIGHT),
    (0, -1, _STRAIGHT),
    (1, 1, _SLANTED),
    (1, -1, _SLANTED),
    (-1, 1, _SLANTED),
    (-1, -1, _SLANTED),
)
_MOST_WAYS = 2000
"""Ways that are remembered: people take the same ones again and again."""
_GLANCE = 4
"""Pixels between two looks when a way is pulled straight."""
_POCKET = 160
"""Pixels that a slit may be long which holds no standing point, and into which keys can still steer."""

Node = tuple[int, int]


class Paths:
    """The standing points of a place and the ways between them; points are looked at once."""

    def __init__(self, walls: Walls) -> None:
        self.walls = walls
        self._free: dict[Node, bool] = {}
        self._ways: dict[tuple[Point, Point], tuple[Point, ...]] = {}

    def way(self, start: Point, goal: Point) -> list[Point]:
        """The turning points from `start` to `goal`, or to the reachable point nearest to it.

        Empty where nothing nearer than `start` can be reached. From inside a wall it leads out first.
        """
        known = self._ways.get((start, goal))
        if known is None:
            if len(self._ways) >= _MOST_WAYS:
                self._ways.clear()
            known = self._ways[start, goal] = tuple(self._found_way(start, goal))
        return list(known)

    def _found_way(self, start: Point, goal: Point) -> list[Point]:
        if not self.walls.free(start):
            out = self.nearest_free(start)
            return [out, *self.way(out, goal)] if out != start else []
        if not self._steps(_node(start), start) and (opening := self._opening(start)):
            return [opening, *self.way(opening, goal)]
        points = [_point(node) for node in self._search(start, goal)]
        last = points[-1] if points else start
        if self.walls.free(goal) and self._clear(last, goal):
            points.append(goal)
        return self._pulled(start, points)

    def _opening(self, start: Point) -> Point | None:
        """The nearest end of the slit that `start` lies in, from which ways lead on."""
        for far in range(_GLANCE, _POCKET, _GLANCE):
            for dx, dy, price in _NEIGHBOURS:
                end = start.moved(dx * far, dy * far)
                if price == _STRAIGHT and self._clear(start, end) and self._steps(_node(end), end):
                    return end
        return None

    def nearest_free(self, point: Point) -> Point:
        """The standing point nearest to `point`, or `point` itself where one can stand there."""
        if self.walls.free(point):
            return point
        seen, ahead = {_node(point)}, deque([_node(point)])
        best: Point | None = None
        while ahead and best is None:
            ring = [ahead.popleft() for _ in range(len(ahead))]
            found = [_point(node) for node in ring if self._standable(node)]
            best = min(found, key=point.squared_distance, default=None)
            for column, row in ring:
                for dx, dy, _ in _NEIGHBOURS:
                    node = (column + dx, row + dy)
                    if node not in seen and self._inside(node):
                        seen.add(node)
                        ahead.append(node)
        return best or point

    def _search(self, start: Point, goal: Point) -> list[Node]:
        first, last = _node(start), _node(goal)
        came: dict[Node, Node | None] = {first: None}
        cost: dict[Node, int] = {first: 0}
        open_nodes = [(_estimate(first, last), first)]
        best, nearest = first, _estimate(first, last)
        while open_nodes:
            _, node = heappop(open_nodes)
            left = _estimate(node, last)
            if left < nearest:
                best, nearest = node, left
            if node == last:
                break
            for neighbour, price in self._steps(node, start):
                total = cost[node] + price
                if total < cost.get(neighbour, total + 1):
                    cost[neighbour] = total
                    came[neighbour] = node
                    heappush(open_nodes, (total + _estimate(neighbour, last), neighbour))
        return _trace(came, best)

    def _steps(self, node: Node, start: Point) -> list[tuple[Node, int]]:
        column, row = node
        from_start = node == _node(start)
        found = []
        for dx, dy, price in _NEIGHBOURS:
            neighbour = (column + dx, row + dy)
            if not self._standable(neighbour):
                continue
            slanted = price == _SLANTED
            corners = ((column + dx, row), (column, row + dy))
            if slanted and not from_start and not all(map(self._standable, corners)):
                continue
            if from_start and not self._clear(start, _point(neighbour)):
                continue
            found.append((neighbour, price))
        return found

    def _standable(self, node: Node) -> bool:
        known = self._free.get(node)
        if known is None:
            known = self._free[node] = self.walls.free(_point(node))
        return known

    def _inside(self, node: Node) -> bool:
        return self.walls.bounds.grown(STRIDE).contains(_point(node))

    def _clear(self, start: Point, end: Point) -> bool:
        dx, dy = end.x - start.x, end.y - start.y
        steps = max(abs(dx), abs(dy)) // _GLANCE + 1
        return all(
            self.walls.free(Point(start.x + dx * step // steps, start.y + dy * step // steps))
            for step in range(1, steps + 1)
        )

    def _walkable(self, start: Point, end: Point) -> bool:
        """Whether feet that round each step to whole pixels stay clear too: they bow away from the line."""
        return all(self.walls.free(spot) for pace in (WALK, RUN) for spot in _steps_to(start, end, pace))

    def _pulled(self, start: Point, points: list[Point]) -> list[Point]:
        straight: list[Point] = []
        here, index = start, 0
        while index < len(points):
            far = index
            while far + 1 < len(points) and self._clear(here, points[far + 1]):
                far += 1
            while far > index and not self._walkable(here, points[far]):
                far -= 1
            here = points[far]
            straight.append(here)
            index = far + 1
        return straight if straight != [start] else []


def _steps_to(start: Point, end: Point, pace: int) -> Iterator[Point]:
    here = start
    while here != end:
        here = approach(here, end, pace)
        yield here


def _node(point: Point) -> Node:
    return point.x // STRIDE, point.y // STRIDE


def _point(node: Node) -> Point:
    return Point(node[0] * STRIDE + STRIDE // 2, node[1] * STRIDE + STRIDE // 2)


def _estimate(node: Node, goal: Node) -> int:
    dx, dy = abs(goal[0] - node[0]), abs(goal[1] - node[1])
    return _STRAIGHT * max(dx, dy) + (_SLANTED - _STRAIGHT) * min(dx, dy)


def _trace(came: dict[Node, Node | None], end: Node) -> list[Node]:
    way: list[Node] = []
    node: Node | None = end
    while node is not None:
        way.append(node)
        node = came[node]
    return way[-2::-1]
