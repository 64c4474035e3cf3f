"""Ways on foot go round what is in the way and end where they were meant to, or as near as can be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from game.core.geometry import Box, Point
from game.world.movement import RUN, WALK, approach
from game.world.paths import Paths
from game.world.walls import Walls

SIZE = (640, 480)
WALLS = Walls([Box(300, 0, 40, 380)], SIZE)


def glances(start: Point, way: list[Point]) -> list[Point]:
    """The spots, four pixels apart, at which a way looks for walls."""
    spots, here = [], start
    for goal in way:
        dx, dy = goal.x - here.x, goal.y - here.y
        steps = max(abs(dx), abs(dy)) // 4 + 1
        spots += [
            Point(here.x + dx * step // steps, here.y + dy * step // steps) for step in range(1, steps + 1)
        ]
        here = goal
    return spots


def clear(walls: Walls, start: Point, way: list[Point]) -> bool:
    """Whether every pixel of the way can be stood on."""
    here = start
    for goal in way:
        steps = max(abs(goal.x - here.x), abs(goal.y - here.y), 1)
        for step in range(steps + 1):
            spot = Point(
                here.x + (goal.x - here.x) * step // steps, here.y + (goal.y - here.y) * step // steps
            )
            if not walls.free(spot):
                return False
        here = goal
    return True


def test_a_way_leads_round_a_wall() -> None:
    """From one side of a wall to the other the way goes through the gap below it."""
    start, goal = Point(200, 100), Point(450, 100)
    way = Paths(WALLS).way(start, goal)
    assert way[-1] == goal
    assert max(point.y for point in way) > 380
    assert clear(WALLS, start, way)


def test_a_way_in_the_open_is_straight() -> None:
    """Where nothing is in the way there are no corners."""
    assert Paths(WALLS).way(Point(100, 100), Point(220, 300)) == [Point(220, 300)]


def test_what_cannot_be_reached_is_come_near_to() -> None:
    """A goal behind walls all round leads to the reachable spot nearest to it."""
    walls = Walls([Box(300, 0, 40, 480)], SIZE)
    way = Paths(walls).way(Point(100, 100), Point(500, 100))
    assert way
    assert way[-1].x <= 300 - 14


def test_the_nearest_free_spot_is_free() -> None:
    """In the middle of a wall the nearest spot to stand on lies beside it."""
    spot = Paths(WALLS).nearest_free(Point(320, 200))
    assert WALLS.free(spot)
    assert abs(spot.x - 320) < 60


def test_a_free_spot_is_its_own_nearest() -> None:
    """Where one can stand, one stays."""
    assert Paths(WALLS).nearest_free(Point(101, 99)) == Point(101, 99)


@given(
    st.lists(
        st.builds(Box, st.integers(0, 600), st.integers(0, 440), st.integers(8, 90), st.integers(8, 90)),
        max_size=8,
    ),
    st.integers(20, 620),
    st.integers(20, 460),
)
def test_every_way_can_be_walked(solids: list[Box], x: int, y: int) -> None:
    """No way that is found leads through a wall, looked at every four pixels."""
    walls = Walls(solids, SIZE)
    paths = Paths(walls)
    start = paths.nearest_free(Point(40, 40))
    if not walls.free(start):
        return
    way = paths.way(start, Point(x, y))
    assert all(walls.free(spot) for spot in glances(start, way))


def test_a_way_to_where_one_stands_stays_there() -> None:
    """Close to a wall, a way to a spot inside it a step away never leads into the wall."""
    wall = Walls([Box(0, 211, 640, 16)], SIZE)
    start = Point(200, 211)
    assert wall.free(start)
    for goal in (start, Point(203, 211), Point(200, 218), Point(220, 218), Point(184, 205)):
        assert clear(wall, start, Paths(wall).way(start, goal))


def test_a_way_begins_askew_out_of_a_pocket() -> None:
    """Somebody who stepped between two walls gets out again by the way she came."""
    pocket = Walls([Box(285, 228, 40, 28), Box(320, 176, 300, 32)], SIZE)
    start, goal = Point(307, 228), Point(200, 300)
    assert pocket.free(start)
    way = Paths(pocket).way(start, goal)
    assert way
    assert way[-1] == goal


@given(st.integers(14, 626), st.integers(14, 480), st.integers(14, 626), st.integers(14, 480))
def test_feet_on_a_way_never_enter_a_wall(x: int, y: int, goal_x: int, goal_y: int) -> None:
    """Walked or run in whole pixels, tick by tick, a way stays clear of every wall."""
    walls = Walls([Box(300, 0, 40, 200), Box(300, 232, 40, 248), Box(120, 120, 60, 60)], SIZE)
    start = Point(x, y)
    if not walls.free(start):
        return
    for pace in (WALK, RUN):
        here = start
        for point in Paths(walls).way(start, Point(goal_x, goal_y)):
            while here != point:
                here = approach(here, point, pace)
                assert walls.free(here)


def test_a_way_leads_out_of_a_wall() -> None:
    """Somebody who finds herself in a wall walks to the nearest free spot, and on from there."""
    way = Paths(WALLS).way(Point(296, 100), Point(200, 100))
    assert not WALLS.free(Point(296, 100))
    assert WALLS.free(way[0])
    assert way[-1] == Point(200, 100)


def test_a_way_leads_out_of_a_slit_that_holds_no_standing_point() -> None:
    """Keys steer her a pixel at a time between a bed and a wall; a click must bring her back."""
    slit = Walls([Box(0, 0, 400, 235), Box(0, 249, 400, 231)], SIZE)
    start = Point(300, 249)
    assert [y for y in range(220, 280) if slit.free(Point(300, y))] == [249]
    way = Paths(slit).way(start, Point(500, 100))
    assert way[-1] == Point(500, 100)
    assert all(map(slit.free, glances(start, way)))
