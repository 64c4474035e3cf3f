"""The whole town in one picture: every place in small, an arrow from each door to the mark it leads to."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import pygame

from game.core.geometry import Point
from game.places import Place

SHARE = 6
"""How many pixels of a place are one of its picture."""
GAP = 90
COLUMNS = 3
LETTERS = 26
PAPER, INK, ARROW, CLOSED = "#f1e6cf", "#241a2e", "#c2432f", "#8a7ad0"
HEAD = 14
"""Pixels of an arrow's head."""


def town(pictures: Mapping[str, pygame.Surface], places: Sequence[Place]) -> pygame.Surface:
    """Lay out the pictures of `places` in rows; doors that only open at times are drawn in another colour."""
    small = {
        name: pygame.transform.smoothscale(whole, (whole.get_width() // SHARE, whole.get_height() // SHARE))
        for name, whole in pictures.items()
    }
    corners = _corners(small)
    wide = max(corners[name].x + each.get_width() for name, each in small.items()) + GAP
    tall = max(corners[name].y + each.get_height() for name, each in small.items()) + GAP
    shown = pygame.Surface((wide, tall))
    shown.fill(PAPER)
    font = pygame.font.Font(None, LETTERS)
    for name, each in small.items():
        shown.blit(each, corners[name])
        shown.blit(font.render(name, True, INK), corners[name].moved(0, -LETTERS))
    for place in places:
        _doors(shown, place, {each.name: each for each in places}, corners)
    return shown


def _corners(small: Mapping[str, pygame.Surface]) -> dict[str, Point]:
    """The upper left corner of each picture: rows of three, each as high as its highest."""
    corners, y = {}, GAP
    names = list(small)
    for start in range(0, len(names), COLUMNS):
        row, x = names[start : start + COLUMNS], GAP
        for name in row:
            corners[name] = Point(x, y)
            x += small[name].get_width() + GAP
        y += max(small[name].get_height() for name in row) + GAP
    return corners


def _doors(
    shown: pygame.Surface, place: Place, places: Mapping[str, Place], corners: Mapping[str, Point]
) -> None:
    for door in place.doors:
        if door.to not in places:
            continue
        start = _spot(corners[place.name], door.box.centre)
        end = _spot(corners[door.to], places[door.to].mark(door.mark).at)
        _arrow(shown, start, end, CLOSED if door.when else ARROW)


def _spot(corner: Point, at: Point) -> Point:
    return corner.moved(at.x // SHARE, at.y // SHARE)


def _arrow(shown: pygame.Surface, start: Point, end: Point, colour: str) -> None:
    pygame.draw.line(shown, colour, start, end, 3)
    angle = math.atan2(end.y - start.y, end.x - start.x)
    wings = [
        (end.x - HEAD * math.cos(angle + turn), end.y - HEAD * math.sin(angle + turn)) for turn in (-0.4, 0.4)
    ]
    pygame.draw.polygon(shown, colour, [end, *wings])
    pygame.draw.circle(shown, colour, start, 5)
