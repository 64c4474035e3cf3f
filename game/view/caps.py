"""Key caps, pad buttons and mouse buttons, drawn small: by place on the pad, for letters differ by maker."""

from __future__ import annotations

from functools import lru_cache

import pygame

from game.core.controls import Device
from game.scenes.prompts import Cap
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.ornaments import inked
from game.view.palette import CREAM, INK, MARIGOLD, Colour

HEIGHT = 24
"""Design pixels of a cap in a line of prompts."""
LABEL = 15
LIP = 2.5
"""Design pixels of a key's front edge."""
WAYS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
FACE_BUTTONS = {"x": (-1, 0), "b": (1, 0), "y": (0, -1), "a": (0, 1)}
"""The four buttons under the right thumb, by where they lie."""


def width(canvas: Canvas, cap: Cap, height: float = HEIGHT) -> float:
    """How wide a cap is painted, in design pixels."""
    if _is_drawn(cap):
        return height
    size = LABEL * height / HEIGHT
    return max(height, canvas.width(cap.label, size, Weight.MEDIUM) + 14 * height / HEIGHT)


def paint(canvas: Canvas, cap: Cap, x: float, y: float, height: float = HEIGHT) -> float:
    """Paint one cap, its upper left corner at the design point; returns its width."""
    wide = width(canvas, cap, height)
    canvas.lay(_face(canvas.scale, cap.device, cap.name, round(wide), round(height), _is_drawn(cap)), x, y)
    if not _is_drawn(cap):
        size = LABEL * height / HEIGHT
        lift = LIP / 2 if cap.device is Device.KEYS else 0
        tint = INK[0] if cap.device is Device.KEYS else CREAM[4]
        top = y + height / 2 - size * 0.83 - lift
        canvas.text(cap.label, x + wide / 2, top, size, tint, weight=Weight.MEDIUM, align=0.5)
    return wide


def _is_drawn(cap: Cap) -> bool:
    """Whether the cap bears a drawing, not letters."""
    if cap.device is Device.MOUSE:
        return True
    if cap.device is Device.KEYS:
        return cap.name in WAYS
    return cap.name in FACE_BUTTONS or _stick_way(cap.name) is not None


def _stick_way(name: str) -> tuple[str, tuple[int, int]] | None:
    """Which of stick, right stick or cross a name belongs to, and the way it points."""
    part, _, way = name.rpartition("_")
    return (part, WAYS[way]) if part in ("stick", "right_stick", "dpad") and way in WAYS else None


@lru_cache(maxsize=256)
def _face(scale: float, device: Device, name: str, wide: int, high: int, drawn: bool) -> pygame.Surface:
    size = (round(wide * scale), round(high * scale))

    def ink(sheet: pygame.Surface, unit: float) -> None:
        if device is Device.KEYS:
            _key(sheet, unit)
            if drawn:
                middle = pygame.Vector2(sheet.get_width() / 2, sheet.get_height() / 2 - LIP / 2 * unit)
                _triangle(sheet, middle, WAYS[name], sheet.get_height() * 0.2, INK[0])
        elif device is Device.MOUSE:
            _mouse(sheet, unit, name)
        elif name in FACE_BUTTONS:
            _diamond(sheet, FACE_BUTTONS[name])
        elif (lean := _stick_way(name)) is not None:
            (_cross if lean[0] == "dpad" else _stick)(sheet, unit, lean[1])
        else:
            _pill(sheet, unit)

    return inked(size, scale, ink, CREAM[3] if device is Device.KEYS else INK[0])


def _key(sheet: pygame.Surface, unit: float) -> None:
    """A paper-coloured key with a darker front."""
    whole = sheet.get_rect()
    radius = round(5 * unit)
    pygame.draw.rect(sheet, INK[0], whole, border_radius=radius)
    front = whole.inflate(-2 * unit, -2 * unit)
    pygame.draw.rect(sheet, CREAM[1], front, border_radius=radius)
    top = pygame.Rect(front.left, front.top, front.w, front.h - round(LIP * unit))
    pygame.draw.rect(sheet, CREAM[3], top, border_radius=radius)


def _pill(sheet: pygame.Surface, unit: float) -> None:
    whole = sheet.get_rect()
    radius = whole.h // 3
    pygame.draw.rect(sheet, INK[0], whole, border_radius=radius)
    rim = whole.inflate(-2 * unit, -2 * unit)
    pygame.draw.rect(sheet, INK[2], rim, border_radius=radius)
    pygame.draw.rect(sheet, MARIGOLD[2], rim, max(1, round(1.2 * unit)), border_radius=radius)


def _diamond(sheet: pygame.Surface, lit: tuple[int, int]) -> None:
    """Four buttons, the one that is meant lit and larger."""
    middle, side = pygame.Vector2(sheet.get_rect().center), sheet.get_height()
    for way in FACE_BUTTONS.values():
        spot = middle + pygame.Vector2(way) * side * 0.29
        pygame.draw.circle(sheet, INK[0], spot, side * (0.22 if way == lit else 0.16))
    for way in FACE_BUTTONS.values():
        spot = middle + pygame.Vector2(way) * side * 0.29
        tint, reach = (MARIGOLD[3], 0.18) if way == lit else (INK[4], 0.11)
        pygame.draw.circle(sheet, tint, spot, side * reach)


def _cross(sheet: pygame.Surface, unit: float, lit: tuple[int, int]) -> None:
    middle, side = pygame.Vector2(sheet.get_rect().center), sheet.get_height()
    arm, broad = side * 0.44, side * 0.27
    for grown, tint in ((1.5 * unit, INK[0]), (0.0, INK[4])):
        for across in (True, False):
            size = (2 * arm + grown, broad + grown) if across else (broad + grown, 2 * arm + grown)
            bar = pygame.Rect((0, 0), size)
            bar.center = (round(middle.x), round(middle.y))
            pygame.draw.rect(sheet, tint, bar, border_radius=round(2 * unit))
    _triangle(sheet, middle + pygame.Vector2(lit) * side * 0.29, lit, side * 0.15, MARIGOLD[4])


def _stick(sheet: pygame.Surface, unit: float, lit: tuple[int, int]) -> None:
    middle, side = pygame.Vector2(sheet.get_rect().center), sheet.get_height()
    pygame.draw.circle(sheet, INK[0], middle, side * 0.49)
    pygame.draw.circle(sheet, INK[3], middle, side * 0.45, max(1, round(1.6 * unit)))
    pygame.draw.circle(sheet, INK[4], middle + pygame.Vector2(lit) * side * 0.07, side * 0.2)
    _triangle(sheet, middle + pygame.Vector2(lit) * side * 0.36, lit, side * 0.12, MARIGOLD[3])


def _mouse(sheet: pygame.Surface, unit: float, lit: str) -> None:
    """A mouse from above, one of its buttons lit."""
    whole = sheet.get_rect()
    body = pygame.Rect(0, 0, round(whole.h * 0.72), whole.h)
    body.center = whole.center
    radius = body.w // 2
    pygame.draw.rect(sheet, INK[0], body, border_radius=radius)
    face = body.inflate(-3 * unit, -3 * unit)
    pygame.draw.rect(sheet, CREAM[3], face, border_radius=radius)
    half = pygame.Rect(face.left, face.top, face.w // 2, round(face.h * 0.46))
    if lit == "right":
        half.left = face.centerx
    corner = {"border_top_left_radius" if lit == "left" else "border_top_right_radius": radius}
    pygame.draw.rect(sheet, MARIGOLD[2], half, **corner)
    pygame.draw.line(sheet, INK[0], (face.left, half.bottom), (face.right, half.bottom), round(1.2 * unit))
    pygame.draw.line(sheet, INK[0], (face.centerx, face.top), (face.centerx, half.bottom), round(1.2 * unit))


def _triangle(
    sheet: pygame.Surface, at: pygame.Vector2, way: tuple[int, int], reach: float, tint: Colour
) -> None:
    ahead = pygame.Vector2(way)
    aside = pygame.Vector2(-way[1], way[0])
    back = at - ahead * reach * 0.7
    points = [at + ahead * reach, back + aside * reach, back - aside * reach]
    pygame.draw.polygon(sheet, tint, points)
