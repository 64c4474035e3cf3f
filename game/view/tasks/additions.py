"""What was put into the house since the first night: drawn into the drawing in blue, stroke after stroke."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from math import cos, hypot, sin, tau

import pygame

from game.view.palette import DUSK, MARIGOLD, Colour, mixed

PAPER = (900, 640)
"""The sheet on which all strokes are laid out."""
BLUE: Colour = mixed(DUSK[2], (36, 84, 168), 0.6)
FINE, TURNS = 2, 14
"""Samples to a pixel, and points round a ring."""
THICK = 2.1
DROPS, FALL = 46, 1.1
"""Strokes of rain, and how far they fall in a tick, on the sheet."""
RAIN_ALPHA = 120
GLOW_TICKS = 210
"""Ticks in which a light breathes once."""

Stroke = tuple[tuple[float, float], ...]

# Each part's strokes, divided by bars; "o x,y w,h" is a ring. The red house stands between x 256 and 646, its
# floor at y 530, its door between 400 and 490.
_PARTS = """
window: 538,354 522,346 521,438 538,430 | 614,352 631,344 632,437 614,428
lamp: 282,396 262,408 | 380,396 400,404 | 331,434 331,446
swing: o 172,384 10,11 | 172,396 158,440 188,440 172,396 | 164,440 155,472 | 182,440 191,470
  | 166,410 149,402 | 178,410 197,402 | 164,380 158,392 | 180,380 186,392
chair: 514,450 516,527 | 515,492 554,491 553,527 | 515,462 528,460 528,491 | 518,486 534,482 552,486
machine: 504,488 578,486 | 511,488 509,527 | 571,487 573,527 | 514,486 522,462 562,461 568,486
  | 527,461 526,436 555,435 555,461 | 524,474 560,473 | 522,480 563,479
plants: 514,500 550,499 543,527 521,528 514,500 | 532,500 530,476 536,452 | 531,482 514,470 530,470
  | 534,466 553,456 536,458 | o 566,524 8,4 | o 588,524 8,4
table: 270,476 390,474 | 281,476 279,527 | 379,475 381,527 | 330,464 330,486 | 292,462 294,475 308,475 310,462
  | 350,461 352,474 366,474 368,461
shelf: 268,486 392,484 | 284,486 284,500 | 378,485 378,499 | 280,485 279,454 291,453 292,485
  | 295,485 295,460 305,459 306,485 | 338,466 339,484 357,484 358,466 338,466 | 358,470 366,473 357,479
divan: 270,472 271,527 | 390,488 391,527 | 271,502 390,501 | o 288,492 14,7 | o 290,490 6,6
  | 306,501 312,488 336,492 360,488 388,490
small_bed: 586,486 587,527 | 641,474 641,527 | 587,503 641,501 | o 628,493 9,6
  | 590,502 598,492 606,502 614,492 620,501
desk: 594,462 596,527 | 595,498 630,497 631,527 | 598,491 628,489 632,496 | 595,466 606,465 606,497
space: o 618,468 9,10 | 618,479 604,508 633,508 618,479 | 612,508 611,527 | 625,508 626,527
  | 611,490 598,476 | 626,490 639,477
hung_drawing: 442,331 450,335 | 446,334 430,347 | 446,334 462,347 | 425,347 468,346 469,383 425,384 425,347
  | 434,378 434,365 447,354 460,365 460,378 434,378
hung_padlock: 442,331 450,335 | 437,358 437,346 446,339 455,346 455,358
  | 431,358 461,357 462,383 431,384 431,358 | 446,366 446,374
hung_board: 442,331 450,335 | 446,334 420,347 | 446,334 474,347 | 396,347 496,346 497,383 396,384 396,347
  | 406,377 406,354 417,355 417,365 406,366 | o 431,366 6,11 | o 449,366 6,11
  | 471,354 471,371 466,377 460,372 | 476,377 482,354 489,377 | 478,369 487,369
hung_photograph: 442,331 450,335 | 423,346 470,345 471,385 423,386 423,346 | o 437,360 6,6 | o 456,360 6,6
  | 428,382 437,369 446,382 | 447,382 456,369 465,382
dog: 424,508 446,503 457,506 456,518 425,519 424,508 | o 464,500 9,8 | 458,494 453,504 | 428,519 427,528
  | 453,518 454,528 | 424,509 414,497 | 468,499 469,500
key_shanta: 506,372 516,371 516,378 | o 512,388 7,8 | 512,396 512,424 | 512,414 520,414 | 512,422 519,422
door: o 362,538 9,10 | o 373,532 4,4 | 362,549 346,590 381,590 362,549 | 360,554 378,576 | 355,590 354,600
  | 371,590 372,600 | 368,561 388,574 | o 403,558 7,8 | 397,560 391,571 | 409,560 414,570
  | 403,566 391,588 415,588 403,566 | 398,588 397,598 | 408,588 409,598 | 397,574 388,574
"""
_WARM = frozenset(("key_shanta", "lamp"))
"""Parts in the yellow of brass and of light."""
_LIGHTS = {"lamp": (331.0, 398.0), "window": (576.0, 392.0)}


def _ring(x: float, y: float, wide: float, high: float) -> Stroke:
    turns = (step / TURNS * tau for step in range(TURNS + 1))
    return tuple((x + wide * cos(turn), y + high * sin(turn)) for turn in turns)


def _pair(text: str) -> tuple[float, float]:
    x, y = text.split(",")
    return float(x), float(y)


def _stroke(text: str) -> Stroke:
    points = text.split()
    return _ring(*_pair(points[1]), *_pair(points[2])) if points[0] == "o" else tuple(map(_pair, points))


def _parts(text: str) -> dict[str, tuple[Stroke, ...]]:
    whole = text.strip().replace("\n  |", " |").splitlines()
    found = (line.split(": ", 1) for line in whole)
    return {name: tuple(map(_stroke, strokes.split(" | "))) for name, strokes in found}


PARTS = _parts(_PARTS)


def paint(surface: pygame.Surface, rect: pygame.Rect, parts: Sequence[str], share: float, tick: int) -> None:
    """Draw `share` of all strokes of `parts` into the drawing at `rect`, and its rain and light at `tick`."""
    _paint_rain(surface, rect, tick)
    known = [part for part in parts if part in PARTS]
    ahead = share * sum(map(length, known))
    for part in known:
        if ahead <= 0:
            return
        if ahead >= length(part):
            surface.blit(_drawn(part, rect.size), rect)
            if part in _LIGHTS:
                _paint_light(surface, rect, _LIGHTS[part], tick)
        else:
            surface.blit(_inked(part, rect.size, ahead), rect)
        ahead -= length(part)


def length(part: str) -> float:
    """How far the pencil goes for a part, on the sheet."""
    return sum(hypot(b[0] - a[0], b[1] - a[1]) for stroke in PARTS[part] for a, b in pairwise(stroke))


@lru_cache(maxsize=32)
def _drawn(part: str, size: tuple[int, int]) -> pygame.Surface:
    return _inked(part, size, length(part) + 1)


def _inked(part: str, size: tuple[int, int], ahead: float) -> pygame.Surface:
    """The first `ahead` of a part's way, in waxy dots that waver and thin out."""
    scale = size[0] / PAPER[0] * FINE
    tint = MARIGOLD[1] if part in _WARM else BLUE
    made = pygame.Surface((size[0] * FINE, size[1] * FINE), pygame.SRCALPHA)
    made.fill((*tint, 0))
    for count, (x, y) in enumerate(_way(PARTS[part], ahead)):
        waver = ((count * 7919) % 13 - 6) * 0.07
        thick = THICK * (0.82 + ((count * 104729) % 11) * 0.035)
        pygame.draw.circle(made, tint, ((x + waver) * scale, (y - waver) * scale), max(1.0, thick * scale))
    return pygame.transform.smoothscale(made, size)


def _way(strokes: Iterable[Stroke], ahead: float) -> Iterable[tuple[float, float]]:
    """A point for every pixel of the way, as far as `ahead`."""
    for stroke in strokes:
        for (ax, ay), (bx, by) in pairwise(stroke):
            far = hypot(bx - ax, by - ay)
            for step in range(int(min(far, ahead))):
                share = step / far
                yield ax + (bx - ax) * share, ay + (by - ay) * share
            ahead -= far
            if ahead <= 0:
                return


def _paint_rain(surface: pygame.Surface, rect: pygame.Rect, tick: int) -> None:
    """Slant strokes over the roof and beside the walls, falling."""
    scale = rect.width / PAPER[0]
    made = pygame.Surface(rect.size, pygame.SRCALPHA)
    for drop in range(DROPS):
        x = 66 + (drop * 389) % 770
        y = 44 + ((drop * (173 + 29 * drop)) % 470 + tick * FALL * (0.8 + drop % 5 * 0.1)) % 470
        if y + 22 < _roof(x):
            ends = ((x * scale, y * scale), ((x - 5) * scale, (y + 17) * scale))
            pygame.draw.aaline(made, (*BLUE, RAIN_ALPHA), *ends)
    surface.blit(made, rect)


def _roof(x: float) -> float:
    """How far down rain comes at `x`: to the roof, or beside it to the ground."""
    if not 206 < x < 700:
        return 524.0
    return 316 - (x - 206) * 0.72 if x < 452 else 140 + (x - 452) * 0.72


def _paint_light(surface: pygame.Surface, rect: pygame.Rect, where: tuple[float, float], tick: int) -> None:
    """Warm light round a lamp or a window, which breathes."""
    breath = 0.9 + 0.1 * sin(tick / GLOW_TICKS * tau)
    glow = _glow(max(8, round(rect.width * 0.34)))
    lit = glow.copy()
    lit.set_alpha(round(255 * breath))
    scale = rect.width / PAPER[0]
    surface.blit(lit, lit.get_rect(center=(rect.x + where[0] * scale, rect.y + where[1] * scale)))


@lru_cache(maxsize=4)
def _glow(wide: int) -> pygame.Surface:
    """A round of yellow crayon, strongest in the middle."""
    made = pygame.Surface((wide, wide), pygame.SRCALPHA)
    rings = 24
    for ring in range(rings):
        radius = wide / 2 * (1 - ring / rings)
        pygame.draw.circle(made, (*MARIGOLD[3], 4 + ring * 4), (wide / 2, wide / 2), radius)
    return made
