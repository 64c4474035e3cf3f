"""Which tunes and sounds are named and not yet made; a missing one is silence, never a fault."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.content.content import Content


def missing_sounds(content: Content) -> Iterator[str]:
    """One sentence for each tune and sound that has a name but no file."""
    for kind, folder in (("track", "music"), ("caption", "sounds")):
        made = {path.stem for path in (content.folders.assets / folder).glob("*.ogg")}
        for name in content.words.under(kind):
            if name not in made:
                yield f"assets/{folder}/{name}.ogg is not made yet; it is silent"
