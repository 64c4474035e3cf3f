"""The way from place to place: the fewest doors, or none."""

from __future__ import annotations

from game.core.geometry import Box
from game.places import Door, Place, doors_to


def _place(name: str, *doors: tuple[str, str]) -> Place:
    box = Box(0, 0, 64, 32)
    return Place(
        name=name,
        size=(10, 10),
        doors=tuple(Door(name=door, box=box, to=to, mark="start") for door, to in doors),
    )


def test_the_fewest_doors_lead_there() -> None:
    """A short cut is taken, one's own place needs no door, and what is cut off has no way."""
    places = {
        place.name: place
        for place in (
            _place("room", ("out", "hall")),
            _place("hall", ("back", "room"), ("round", "yard"), ("straight", "street")),
            _place("yard", ("gate", "street")),
            _place("street"),
        )
    }
    assert doors_to(places, "room", "street") == ["out", "straight"]
    assert doors_to(places, "room", "room") == []
    assert doors_to(places, "street", "room") is None
