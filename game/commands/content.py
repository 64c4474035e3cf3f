"""The content that a subcommand works on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.content import Content


def loaded() -> Content | None:
    """All content; where it has problems they are printed, and it is None."""
    from game.content import ContentError, load_content
    from game.core.lasting import lasting

    try:
        with lasting():
            return load_content()
    except ContentError as error:
        print(error, file=sys.stderr)
        return None
