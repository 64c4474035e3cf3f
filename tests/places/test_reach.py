"""Where somebody can walk to from a mark: past walls, through gaps as wide as her feet."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.geometry import Box, Point
from game.places import FOOTPRINT, Place, footprint, reach
from game.places.reach import STEP


def place(*walls: Box) -> Place:
    """An empty room of 4 by 3 tiles with `walls`."""
    return Place(name="room", size=(4, 3), solids=walls)


def test_an_empty_room_is_reached_everywhere() -> None:
    """Except where feet would leave the place."""
    found = reach(place(), Point(128, 96))
    assert found.contains(Point(16, 16))
    assert found.contains(Point(240, 192))
    assert not found.contains(Point(240, 1))


def test_a_wall_from_side_to_side_cannot_be_passed() -> None:
    """What lies behind it is out of reach, unless a hand can reach over."""
    found = reach(place(Box(0, 90, 256, 8)), Point(128, 64))
    assert found.contains(Point(128, 32))
    assert not found.contains(Point(128, 160))
    assert found.near(Box(100, 100, 40, 10))
    assert not found.near(Box(100, 170, 40, 10))


def test_a_door_wide_enough_is_passed() -> None:
    """Half a tile is enough for anyone, a quarter for no one."""
    wide = place(Box(0, 90, 112, 8), Box(144, 90, 112, 8))
    narrow = place(Box(0, 90, 120, 8), Box(136, 90, 120, 8))
    assert reach(wide, Point(128, 64)).contains(Point(128, 160))
    assert not reach(narrow, Point(128, 64)).contains(Point(128, 160))


def test_other_walls_may_be_given() -> None:
    """Those of Things that are here at the moment."""
    assert not reach(place(), Point(128, 64), [Box(0, 90, 256, 8)]).contains(Point(128, 160))


def test_a_start_in_a_wall_begins_beside_it() -> None:
    """And where there is no free spot at all, nothing is reached."""
    assert reach(place(Box(0, 0, 128, 192)), Point(100, 96)).contains(Point(200, 96))
    assert not reach(place(Box(0, 0, 256, 192)), Point(100, 96)).contains(Point(100, 96))


walls = st.lists(
    st.builds(Box, st.integers(-120, 280), st.integers(-120, 220), st.integers(1, 90), st.integers(1, 90)),
    max_size=6,
)


@given(walls)
@settings(max_examples=60)
def test_what_is_reached_is_free_and_ends_only_at_walls(solids: Iterable[Box]) -> None:
    """No spot puts feet into a wall or out of the place; beside each, every free one is reached too."""
    room = place(*solids)
    found = reach(room, Point(128, 96))

    def free(spot: Point) -> bool:
        feet = footprint(Point(spot.x * STEP, spot.y * STEP))
        inside = feet.x >= 0 and feet.y >= 0 and feet.right <= 256 and feet.bottom <= 192
        return inside and not any(feet.overlaps(solid) for solid in room.solids)

    for number in (number for number, reached in enumerate(found.spots) if reached):
        spot = Point(number % found.columns, number // found.columns)
        assert free(spot)
        for beside in (spot.moved(1, 0), spot.moved(-1, 0), spot.moved(0, 1), spot.moved(0, -1)):
            assert not free(beside) or found.spots[beside.y * found.columns + beside.x]
    assert FOOTPRINT.w > STEP
