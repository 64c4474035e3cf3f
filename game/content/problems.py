"""What is wrong with the content as a whole."""

from __future__ import annotations

from game.core.problems import AuthoringError


class ContentError(AuthoringError):
    """The content cannot be played; `problems` holds everything that is wrong with it."""
