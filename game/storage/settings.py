"""The settings file: plain JSON that a player may also edit by hand."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import msgspec

from game.core.settings import Settings
from game.storage import disk
from game.storage.problems import Fault, SaveError

FILE = "settings.json"
LARGEST = 400
"""No number among the settings, all of them percents, is larger."""


class SettingsFile:
    """How the player likes the game, as a file in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE

    def load(self) -> tuple[Settings, SaveError | None]:
        """The settings, and what was wrong with their file; instead of a broken one come the defaults.

        A setting that this version does not know is passed over; one that is not there has its default.
        """
        try:
            return self._read(), None
        except SaveError as error:
            if error.fault is Fault.MISSING:
                return Settings(), None
            return Settings(), error

    def write(self, settings: Settings) -> None:
        """Keep `settings`, putting a broken file aside; raises SaveError where the disk refuses."""
        _, fault = self.load()
        if fault is not None:
            disk.put_aside(self.path)
        disk.write(
            self.path, msgspec.json.format(msgspec.json.encode(settings), indent=2) + b"\n", keep=False
        )

    def _read(self) -> Settings:
        data = disk.read(self.path)
        try:
            settings = msgspec.json.decode(data, type=Settings)
        except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
            raise SaveError(Fault.DAMAGED) from error
        numbers = [value for value in _values(settings) if type(value) is int]
        if any(not 0 <= number <= LARGEST for number in numbers):
            raise SaveError(Fault.DAMAGED)
        return settings


def _values(settings: Settings) -> list[object]:
    return [getattr(settings, each.name) for each in fields(settings)]
