"""Reads pictures ahead, in the thread that loads the content, so that no scene waits for its first frame."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from game.places import ObjectLayer, Place
from game.view.pictures import loaded
from game.view.place.sheets import sheet
from game.view.place.tiles import sidecar

if TYPE_CHECKING:
    from game.content import Content


def read_ahead(content: Content) -> None:
    """Read every picture that places ask for, and who is there at the start.

    Everybody else takes more room, and is read on coming.
    """
    for place in content.places.values():
        for path in set(_of_place(place)):
            loaded(path)
            sidecar(path, "glow")
            sidecar(path, "outside")
    for person in content.places[content.start_place].people:
        if person.cast in content.cast:
            sheet(content.cast[person.cast].look().sprite)


def _of_place(place: Place) -> Iterator[Path]:
    for layer in place.layers:
        if isinstance(layer, ObjectLayer):
            yield from (each.image.path for each in layer.pictures)
        else:
            yield from (cell.image.path for cell in layer.cells)
