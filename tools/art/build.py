"""Draws the listed files into `assets/`, or draws them again and compares with what lies there."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO
from itertools import groupby
from pathlib import Path

import numpy as np
from PIL import Image

from tools.art.kit.pack import packed
from tools.art.kit.registry import ASSETS, Asset, chosen
from tools.progress import progress

ROOT = Path(__file__).parents[2]
ASSET_FOLDER = ROOT / "assets"

PAINTERS = (
    "tools.art.people",
    "tools.art.faces",
    "tools.art.title",
    "tools.art.panels",
    "tools.art.places",
    "tools.art.light",
    "tools.art.traffic",
)
"""Modules that enter their pictures in the registry when they are imported."""

PNG = b"\x89PNG"
"""How a picture's file begins."""

MEAN_TOLERANCE = 1.5
"""How far a rebuilt picture may be from the committed one on average, of 255: library versions differ."""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one file: its name, and what is wrong with it or an empty text."""

    name: str
    fault: str


def load_painters() -> None:
    """Import every painter, so that the registry is full; one that is not there yet is passed over."""
    for name in PAINTERS:
        if find_spec(name) is not None:
            import_module(name)


def encoded(asset: Asset) -> bytes:
    """Draw what an asset's maker makes, as the bytes of its file."""
    made = asset.make()
    if isinstance(made, str):
        return made.encode()
    finished = packed(made, asset.colours, asset.focus, dithered=asset.dithered) if asset.colours else made
    file = BytesIO()
    finished.save(file, "PNG", optimize=True)
    return file.getvalue()


def draw(name: str) -> Result:
    """Draw one file and write it, leaving a file that would not change untouched."""
    content = encoded(ASSETS[name])
    target = ASSET_FOLDER / name
    if not target.is_file() or not _shows_the_same(content, target.read_bytes()):
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return Result(name, "")


def _shows_the_same(new: bytes, old: bytes) -> bool:
    """Whether two files are alike: pictures by every pixel, whichever zlib packed them."""
    if new == old or not (new.startswith(PNG) and old.startswith(PNG)):
        return new == old
    fresh, kept = (Image.open(BytesIO(content)) for content in (new, old))
    if fresh.mode != kept.mode or fresh.size != kept.size:
        return False
    return fresh.convert("RGBA").tobytes() == kept.convert("RGBA").tobytes()


def compare(name: str) -> Result:
    """Draw one file again and say how it differs from the one that lies in `assets/`."""
    asset = ASSETS[name]
    target = ASSET_FOLDER / name
    if not target.is_file():
        return Result(name, "is not there")
    return Result(name, difference(encoded(asset), target.read_bytes()))


def difference(new: bytes, old: bytes) -> str:
    """Say in words how two files differ, or nothing if they are near enough."""
    if new == old:
        return ""
    if not new.startswith(PNG):
        return "says something else"
    fresh, kept = (Image.open(BytesIO(content)).convert("RGBA") for content in (new, old))
    if fresh.size != kept.size:
        return f"is {kept.size} and should be {fresh.size}"
    gap = float(np.abs(np.asarray(fresh).astype(int) - np.asarray(kept).astype(int)).mean())
    return f"differs by {gap:.2f} of 255 on average" if gap > MEAN_TOLERANCE else ""


def run(work: Callable[[str], Result], names: Sequence[str], jobs: int) -> list[str]:
    """Do the work for each name with a progress bar; give what is wrong, one line a file."""
    faults = []
    for count, result in enumerate(_results(work, names, jobs), start=1):
        progress(count, len(names), result.name)
        if result.fault:
            faults.append(f"assets/{result.name} {result.fault}")
    return faults


def _results(work: Callable[[str], Result], names: Sequence[str], jobs: int) -> Iterator[Result]:
    if jobs == 1:
        yield from map(work, names)
        return
    groups = [list(group) for _, group in groupby(names, key=lambda name: ASSETS[name].together)]
    with ProcessPoolExecutor(jobs, initializer=load_painters) as pool:
        for done in pool.map(partial(_all, work), groups):
            yield from done


def _all(work: Callable[[str], Result], names: Sequence[str]) -> list[Result]:
    """Do the work for names that belong together, in one process."""
    return [work(name) for name in names]


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw, compare or list, as the command line asks; 1 if anything is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tools.art", description=__doc__)
    parser.add_argument(
        "--only", metavar="GLOB", default="*", help="only files whose names match, as 'sprites/*'"
    )
    parser.add_argument(
        "--check", action="store_true", help="compare with the files in assets/, write nothing"
    )
    parser.add_argument("--list", action="store_true", help="print the names of all files")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes to draw with")
    options = parser.parse_args(arguments)
    load_painters()
    names = [asset.name for asset in chosen(options.only)]
    if options.list:
        print("\n".join(names))
        return 0
    if not names:
        print(f"nothing that is drawn matches {options.only}", file=sys.stderr)
        return 1
    faults = run(compare if options.check else draw, names, options.jobs)
    print("\n".join(faults) if faults else f"{len(names)} files {'agree' if options.check else 'drawn'}")
    return 1 if faults else 0
