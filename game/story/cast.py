"""The cast: who speaks, how they look, and what they are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

NEUTRAL = "neutral"
"""The mood of somebody whose line names none."""


@dataclass(frozen=True, slots=True)
class Look:
    """How somebody is dressed: the sprite sheet and, mood by mood, the portrait (file stems)."""

    sprite: str = ""
    portraits: Mapping[str, str] = field(default_factory=dict)

    def portrait(self, mood: str) -> str:
        """The picture for a mood, or the neutral one, or nothing for a voice without a face."""
        return self.portraits.get(mood) or self.portraits.get(NEUTRAL, "")


@dataclass(frozen=True, slots=True)
class CastEntry:
    """One of the cast. `name` is a key to the words; `unnamed` is used instead while `named_when` fails.

    `colour` is that of the name in panels; `voice` how self-voicing speaks for them.
    """

    key: str
    name: str
    colour: str = "#ead9b9"
    voice: str = ""
    unnamed: str = ""
    named_when: str = ""
    looks: Mapping[str, Look] = field(default_factory=dict)

    def look(self, name: str = "") -> Look:
        """The look of that name, or the first one."""
        if name in self.looks:
            return self.looks[name]
        return next(iter(self.looks.values()), Look())
