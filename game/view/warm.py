"""Reads pictures ahead, in the thread that loads the content, so that no scene waits for its first frame."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from game.places import ObjectLayer, Place
from game.view.pictures import loaded, packed
from game.view.place.sheets import sheet
from game.view.place.tiles import sidecar

if TYPE_CHECKING:
    from game.content import Content


def read_ahead(content: Content, places: Iterable[str] = ()) -> None:
    """Read every picture of `places`, by default of the first one, and who is there at the start.

    All others take more room, and are read on coming, while the curtain is down.
    """
    for name in places or (content.start_place,):
        for path in set(_of_place(content.places[name])):
            if packed(path) is None:
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
