"""Looks over what lies in `assets/`: margins, palette, feet, seams, contrast of letters, weight."""

from __future__ import annotations

import argparse
import itertools
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree.ElementTree import Element

import numpy as np
from defusedxml.ElementTree import fromstring
from numpy.typing import NDArray
from PIL import Image

from tools.art.build import ASSET_FOLDER
from tools.art.kit import palette
from tools.art.kit.colour import channels
from tools.contrast import BOARD, LEAST, READ, WRITTEN, ratio

FAINT = 24
"""Opacity, of 255, up to which a shadow may reach the edge of its picture: a palette rounds the faintest."""
OPAQUE = 200
"""Opacity from which a pixel counts as drawn."""
GROUND_SLACK = 3
"""Pixels that soles may stand above or below the ground line."""
STRAY = 32.0
"""How far, of 441, a colour may lie from the palette and the mixtures of its ramps."""
STRAYING = 0.12
"""Share of a picture's pixels that may be farther off: grain, glass, light."""
SEAM = 14.0
"""How far, of 255, two tiles that agree in their corners may differ along their common edge."""
MOST_BYTES = 30_000_000
"""What all pictures may take."""

Picture = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """What is wrong with a file below `assets/`, and the rule that says so."""

    file: str
    rule: str
    what: str

    def __str__(self) -> str:
        return f"assets/{self.file}: {self.what} ({self.rule})"


def margins(assets: Path) -> Iterator[Fault]:
    """Nothing that stands or hangs touches the edge of its picture."""
    for path in _things(assets):
        alpha = _picture(path)[..., 3]
        most = int(max(alpha[0].max(), alpha[-1].max(), alpha[:, 0].max(), alpha[:, -1].max()))
        if most > FAINT:
            yield Fault(_named(path, assets), "margins", f"reaches its edge with opacity {most} of 255")


def colours(assets: Path) -> Iterator[Fault]:
    """Things are painted from the ramps of the palette."""
    for path in _things(assets):
        share = straying(_picture(path))
        if share > STRAYING:
            yield Fault(_named(path, assets), "palette", f"{share:.0%} of it is of no ramp of the palette")


def straying(picture: Picture) -> float:
    """The share of drawn pixels that lie farther than STRAY from every mixture of the palette."""
    drawn = picture[picture[..., 3] >= OPAQUE][:, :3]
    if not len(drawn):
        return 0.0
    bins = np.unique(drawn // 8, axis=0, return_counts=True)
    shades = bins[0].astype(float) * 8 + 4
    nearest = np.array([np.sqrt(((_mixtures() - shade) ** 2).sum(axis=1)).min() for shade in shades])
    return float(bins[1][nearest > STRAY].sum() / bins[1].sum())


def feet(assets: Path) -> Iterator[Fault]:
    """Collision boxes lie within their picture, and people stand on their ground line."""
    for sheet in sorted((assets / "tilesets").glob("*.tsx")):
        for tile in fromstring(sheet.read_text(encoding="utf-8")).iter("tile"):
            yield from _outside(tile, sheet, assets)
    for sheet in sorted((assets / "sprites").glob("*.toml")):
        table = tomllib.loads(sheet.read_text(encoding="utf-8"))
        stand = table["poses"]["stand"]
        if stand.get("front", 0) > FLYING:
            continue
        still = stand["still"]
        for side, cuts in table["cuts"].items():
            _, _, _, _, height, _, top = cuts[still]
            off = top + height - table["ground"][1]
            if not -GROUND_SLACK <= off - SOLES <= GROUND_SLACK:
                where = _named(sheet, assets)
                yield Fault(where, "feet", f"stands {off} pixels below its ground line, facing {side}")


FLYING = 1000
"""Pixels nearer than the ground from which a sheet is of something in the air."""

SOLES = 4
"""Pixels by which soles, and the contour around them, lie below the point between the feet."""


def _outside(tile: Element, sheet: Path, assets: Path) -> Iterator[Fault]:
    image = tile.find("image")
    if image is None:
        return
    wide, tall = int(image.get("width", "0")), int(image.get("height", "0"))
    for box in tile.iter("object"):
        x, y, w, h = (float(box.get(name, "0")) for name in ("x", "y", "width", "height"))
        if x < 0 or y < 0 or x + w > wide or y + h > tall:
            name = f"{_named(sheet, assets)}, {image.get('source')}"
            yield Fault(name, "feet", "its collision box lies outside its picture")


def seams(assets: Path) -> Iterator[Fault]:
    """Ground tiles of a corner set that agree in their corners join without a seam."""
    for sheet in sorted((assets / "tilesets").glob("*.tsx")):
        root = fromstring(sheet.read_text(encoding="utf-8"))
        for wang in root.iter("wangset"):
            if wang.get("type") == "corner":
                yield from _seams_of(wang, _tiles(sheet, root), _named(sheet, assets))


def _seams_of(wang: Element, tiles: dict[int, Picture], file: str) -> Iterator[Fault]:
    corners = {
        int(tile.get("tileid", "0")): tile.get("wangid", "").split(",")[1::2]
        for tile in wang.iter("wangtile")
    }
    for left, (up_right, down_right, _, _) in corners.items():
        for right, (_, _, down_left, up_left) in corners.items():
            if (up_right, down_right) == (up_left, down_left):
                gap = np.abs(tiles[left][:, -1, :3].astype(int) - tiles[right][:, 0, :3].astype(int)).mean()
                if gap > SEAM:
                    yield Fault(
                        file, "seams", f"tiles {left} and {right} differ by {gap:.0f} along their edge"
                    )


def _tiles(sheet: Path, root: Element) -> dict[int, Picture]:
    image = root.find("image")
    if image is None:
        return {}
    whole = _picture(sheet.parent / image.get("source", ""))
    side, columns = int(root.get("tilewidth", "64")), int(root.get("columns", "1"))
    count = int(root.get("tilecount", "0"))
    spots = {number: (number // columns * side, number % columns * side) for number in range(count)}
    return {number: whole[y : y + side, x : x + side] for number, (y, x) in spots.items()}


def contrast(_assets: Path) -> Iterator[Fault]:
    """Letters on panels and on paper stand out by 7 to 1 at least."""
    pairs = {name: (tint, BOARD) for name, tint in READ.items()} | WRITTEN
    for name, (tint, ground) in pairs.items():
        found = ratio(tint, ground)
        if found < LEAST:
            yield Fault("ui", "contrast", f"{name} stand out from what they lie on by only {found:.1f} to 1")


def weight(assets: Path) -> Iterator[Fault]:
    """All pictures together stay as light as a repository can bear."""
    taken = sum(path.stat().st_size for path in assets.rglob("*.png"))
    if taken > MOST_BYTES:
        heaviest = max(assets.rglob("*.png"), key=lambda path: path.stat().st_size)
        most = f"most of it {_named(heaviest, assets)}"
        yield Fault("", "weight", f"pictures take {taken / 1e6:.1f} MB of {MOST_BYTES / 1e6:.0f}, {most}")


@cache
def _mixtures() -> NDArray[np.float64]:
    """The colours of every ramp and the steps between neighbours in it."""
    ramps = [value for value in vars(palette).values() if isinstance(value, tuple)]
    ramps += [*palette.PAINTS.values(), (palette.ROAD, palette.EARTH)]
    steps = [
        np.array(channels(dark)[:3]) * (1 - share) + np.array(channels(light)[:3]) * share
        for ramp in ramps
        for dark, light in itertools.pairwise(ramp)
        for share in (0, 0.25, 0.5, 0.75, 1)
    ]
    return np.array(steps, dtype=float)


def _things(assets: Path) -> Iterator[Path]:
    for path in sorted((assets / "tilesets").glob("*/*.png")):
        if not path.stem.endswith(("@glow", "@outside", "@sway")):
            yield path


@cache
def _picture(path: Path) -> Picture:
    return np.asarray(Image.open(path).convert("RGBA"))


def _named(path: Path, assets: Path) -> str:
    return path.relative_to(assets).as_posix()


RULES: dict[str, Callable[[Path], Iterator[Fault]]] = {
    "margins": margins,
    "palette": colours,
    "feet": feet,
    "seams": seams,
    "contrast": contrast,
    "weight": weight,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Print every fault, one a line; 1 if there is any."""
    parser = argparse.ArgumentParser(prog="python -m tools.art lint", description=__doc__)
    parser.add_argument("rules", nargs="*", choices=[[], *RULES], help="which rules (default: all)")
    wanted = parser.parse_args(arguments).rules or list(RULES)
    faults = sorted(fault for name in wanted for fault in RULES[name](ASSET_FOLDER))
    for fault in faults:
        print(fault)
    if not faults:
        print(f"no faults: {', '.join(wanted)}")
    return 1 if faults else 0
