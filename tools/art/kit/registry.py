"""The list of everything that is drawn: a file's name in `assets/`, and the function that makes it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TypeAlias

from PIL import Image

from tools.art.kit.pack import EVERYWHERE, Share

Made: TypeAlias = Image.Image | str
"""What a maker returns: a picture for a PNG, or the text of a TSX or TOML file."""

Maker: TypeAlias = Callable[[], Made]


@dataclass(frozen=True, slots=True)
class Asset:
    """One file under `assets/`: its maker, how many colours it keeps (0 = all) and where they matter most."""

    name: str
    make: Maker
    colours: int = 0
    focus: Share = EVERYWHERE
    dithered: bool = True
    together: str = ""
    """Assets of one such name come from the same drawing, and are drawn one after the other."""


ASSETS: dict[str, Asset] = {}


def register(
    name: str,
    make: Maker,
    *,
    colours: int = 0,
    focus: Share = EVERYWHERE,
    dithered: bool = True,
    together: str = "",
) -> None:
    """Enter a file in the list; raises ValueError if the name is taken."""
    if name in ASSETS:
        raise ValueError(f"{name} is drawn twice")
    ASSETS[name] = Asset(name, make, colours, focus, dithered, together or name)


def picture(
    name: str, *, colours: int = 0, focus: Share = EVERYWHERE
) -> Callable[[Callable[[], Image.Image]], Callable[[], Image.Image]]:
    """Enter the decorated function as the maker of a PNG, its name relative to `assets/`."""

    def enter(make: Callable[[], Image.Image]) -> Callable[[], Image.Image]:
        register(name, make, colours=colours, focus=focus)
        return make

    return enter


def document(name: str) -> Callable[[Callable[[], str]], Callable[[], str]]:
    """Enter the decorated function as the maker of a text file, its name relative to `assets/`."""

    def enter(make: Callable[[], str]) -> Callable[[], str]:
        register(name, make)
        return make

    return enter


def chosen(pattern: str = "*") -> Iterator[Asset]:
    """Give the assets whose names match a glob, in order of name."""
    for name in sorted(ASSETS):
        if fnmatchcase(name, pattern):
            yield ASSETS[name]
