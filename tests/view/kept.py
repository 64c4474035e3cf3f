"""Pictures that were kept: compared with what is painted now, written anew where that is asked for."""

from __future__ import annotations

import os
from pathlib import Path

import pygame
import pytest

FOLDER = Path(__file__).parent / "golden"
BUILD = "ce" if hasattr(pygame, "IS_CE") else "pygame"
LEVELS, SHARE = 12, 0.004
"""How far a channel may be off, and the share of pixels that may be farther off."""


def compare(computed: pygame.Surface, name: str) -> None:
    """Where it differs the computed one is left beside the kept; `GOLDEN=write` makes it the new one."""
    expected = FOLDER / f"{name}.png"
    if os.environ.get("GOLDEN") == "write":
        expected.parent.mkdir(parents=True, exist_ok=True)
        pygame.image.save(computed, str(expected))
    if not expected.exists():
        pytest.skip(f"no picture was kept for this pygame ({name})")
    share = _unlike(computed, pygame.image.load(str(expected)))
    if share > SHARE:
        (FOLDER / "computed").mkdir(exist_ok=True)
        pygame.image.save(computed, str(FOLDER / "computed" / expected.name))
    assert share <= SHARE


def _unlike(first: pygame.Surface, second: pygame.Surface) -> float:
    """The share of channels that differ by more than LEVELS."""
    assert first.get_size() == second.get_size()
    one, other = (pygame.image.tobytes(each, "RGB") for each in (first, second))
    return sum(abs(a - b) > LEVELS for a, b in zip(one, other, strict=True)) / len(one)
