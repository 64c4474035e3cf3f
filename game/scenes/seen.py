"""The lines this player has read before, in whichever playthrough."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.storage import Profile


class Seen:
    """Asks `load` for the profile when it is first needed, and hands it to `store` where it has changed."""

    def __init__(
        self,
        load: Callable[[], Profile] | None = None,
        store: Callable[[Profile], None] = lambda _profile: None,
    ) -> None:
        self._load = load
        self._store = store
        self._profile: Profile | None = None
        self._fresh: set[str] = set()

    def __contains__(self, line: str) -> bool:
        """Whether the line of that id was read."""
        return line in self._fresh or line in self._known.lines

    def add(self, line: str) -> None:
        """The line of that id was read to its end."""
        if line not in self:
            self._fresh.add(line)

    def keep(self) -> None:
        """Store what is new."""
        if self._fresh:
            self._profile = self._known.saw(lines=self._fresh)
            self._fresh.clear()
            self._store(self._profile)

    @property
    def _known(self) -> Profile:
        if self._profile is None:
            from game.storage import Profile  # the first frame needs none

            self._profile = self._load() if self._load is not None else Profile()
        return self._profile
