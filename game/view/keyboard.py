"""The names that keys are bound by, one for each key and the same wherever the game runs."""

from __future__ import annotations

from functools import cache

import pygame

TWINS = {
    "lshift": "shift",
    "rshift": "shift",
    "lctrl": "ctrl",
    "rctrl": "ctrl",
    "lalt": "alt",
    "ralt": "alt",
    "kp_enter": "return",
}
"""Keys that are there twice and mean the same on either side."""
PREFIX = "K_"


@cache
def _names() -> dict[int, str]:
    """By key code, for every key that pygame names."""
    found: dict[int, str] = {}
    for constant in sorted(dir(pygame)):
        if constant.startswith(PREFIX):
            name = constant.removeprefix(PREFIX).lower()
            found.setdefault(getattr(pygame, constant), TWINS.get(name, name))
    return found


def key_name(code: int) -> str:
    """What the key with this code is called; a key that pygame has no name for by its letter or number."""
    if code in _names():
        return _names()[code]
    letter = chr(code) if 0 < code < 0x110000 else ""
    return letter if letter.isprintable() and letter else f"key_{code}"
