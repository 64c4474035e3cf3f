"""Draws over a picture of a place what is there and not seen: walls, doors, regions, marks, lights."""

from __future__ import annotations

import pygame

from game.core.geometry import Box, Point
from game.places import Door, Light, Mark, Passing, Person, Place, Region, Room, Route, Sound, Thing
from game.places.objects import Placed
from tools.project import COLOURS

WALL = "#d0402c"
_THIN = 2
_DOT = 6
_FAINT = 70
"""Opacity, of 255, of ground that is filled."""
_LETTERS = 18


def overlaid(picture: pygame.Surface, place: Place) -> pygame.Surface:
    """A copy of `picture` with the walls and objects of `place` outlined and named."""
    shown = picture.copy()
    for wall in place.solids:
        _ground(shown, wall, WALL)
    for each in place.objects:
        _outline(shown, each, COLOURS[type(each).__name__])
    font = pygame.font.Font(None, _LETTERS)
    for each in place.objects:
        _name(shown, font, each)
    return shown


def _outline(shown: pygame.Surface, each: Placed, colour: str) -> None:
    match each:
        case Room():
            pygame.draw.rect(shown, colour, pygame.Rect(each.box), _THIN)
        case Thing() | Door():
            _ground(shown, each.box, colour)
        case Region() if not each.points:
            _ground(shown, each.box, colour)
        case Region():
            pygame.draw.polygon(shown, colour, each.points, _THIN)
        case Route():
            pygame.draw.lines(shown, colour, each.loop, each.points, _THIN)
        case Passing():
            pygame.draw.lines(shown, colour, False, each.points, _THIN)
        case Light():
            pygame.draw.circle(shown, colour, each.at, max(each.radius, _DOT), 1)
        case Person() | Mark():
            pygame.draw.circle(shown, colour, each.at, _DOT)
            ahead = each.facing.step
            end = each.at.moved(ahead.x * _DOT * 3, ahead.y * _DOT * 3)
            pygame.draw.line(shown, colour, each.at, end, _THIN)
        case Sound():
            pygame.draw.circle(shown, colour, each.at, _DOT, _THIN)


def _ground(shown: pygame.Surface, box: Box, colour: str) -> None:
    veil = pygame.Surface((max(1, box.w), max(1, box.h)), pygame.SRCALPHA)
    veil.fill((*pygame.Color(colour)[:3], _FAINT))
    shown.blit(veil, (box.x, box.y))
    pygame.draw.rect(shown, colour, pygame.Rect(box), _THIN)


def _name(shown: pygame.Surface, font: pygame.font.Font, each: Placed) -> None:
    at = _place(each)
    letters = font.render(each.name, True, COLOURS[type(each).__name__], "#14110f")
    shown.blit(letters, (at.x + _DOT, at.y - _LETTERS))


def _place(each: Placed) -> Point:
    match each:
        case Thing() | Door() | Region() | Room():
            return Point(each.box.x, each.box.y + _LETTERS)
        case Route() | Passing():
            return each.points[0]
        case _:
            return each.at
