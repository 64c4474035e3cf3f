"""Where the player's own files lie."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import platformdirs

NAME = "key-of-her-own"
"""The folder's name, where the system keeps such folders."""
VARIABLE = "KEY_OF_HER_OWN_HOME"
"""The environment variable that names another folder."""


def player_folder(given: Path | None, environment: Mapping[str, str]) -> Path:
    """`given`, or what `environment` names, or the system's own for this game; it need not exist."""
    if given is not None:
        return given
    if named := environment.get(VARIABLE):
        return Path(named).expanduser()
    return platformdirs.user_data_path(NAME, appauthor=False)
