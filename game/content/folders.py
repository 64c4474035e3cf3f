"""Where the authored files lie: beside the package in a checkout, inside it once installed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from game.content.problems import ContentError
from game.core.problems import Problem

STORY = "assets/story"
"""How problems name the folder of scripts and their tables, wherever the game is installed."""
WORDS = "assets/words"
"""How problems name the folder of words."""


@dataclass(frozen=True, slots=True)
class Folders:
    """The folder of pictures, words and scripts, and the folder of maps."""

    assets: Path
    maps: Path

    @property
    def root(self) -> Path:
        """The folder from which problems name their files."""
        return self.maps.parent

    @property
    def story(self) -> Path:
        """The scripts and their tables."""
        return self.assets / "story"


def find_folders() -> Folders:
    """The folders of this installation; raises ContentError where there are none."""
    package = Path(__file__).resolve().parent.parent
    for root in (package, package.parent):
        folders = Folders(root / "assets", root / "maps")
        if folders.assets.is_dir() and folders.maps.is_dir():
            return folders
    fault = "the folders 'assets' and 'maps' are missing"
    raise ContentError([Problem(str(package.parent), "", fault, "install the game again")])
