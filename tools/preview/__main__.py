"""Writes pictures of maps: `python -m tools.preview maps/apartment.tmx --plain -o apartment.png`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pygame

from game.places import MapError, Place, Tilesets, load_place
from game.story.directions.picture import LIGHTS, WEATHERS
from game.story.directions.telling import HOURS
from tools.preview.overlay import overlaid
from tools.preview.plain import painted
from tools.preview.town import town
from tools.progress import progress

MAPS = Path(__file__).resolve().parents[2] / "maps"


def main(arguments: Sequence[str] | None = None) -> int:
    """Paint the maps that `arguments` name; 1 if one cannot be read, with every reason."""
    options = _parser().parse_args(arguments)
    paths = options.maps or sorted(MAPS.glob("*.tmx"))
    places, faults = _places(paths)
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        return 1
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((1, 1))
    if options.town:
        output = options.output or Path("town.png")
        pygame.image.save(town({place.name: painted(place) for place in places}, places), output)
        print(f"wrote {output}")
        return 0
    for number, (place, path) in enumerate(zip(places, paths, strict=True), 1):
        output = _output(options, place, alone=len(places) == 1)
        output.parent.mkdir(parents=True, exist_ok=True)
        pygame.image.save(_shown(place, path, options), output)
        if len(places) > 1:
            progress(number, len(places), place.name)
        print(f"wrote {output}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tools.preview",
        description=(
            "Writes pictures of whole maps without people, as the game paints them or as Tiled does, "
            "or one picture of all places with their doors as arrows."
        ),
    )
    parser.add_argument("maps", type=Path, nargs="*", metavar="MAP", help="the .tmx files (default: all)")
    parser.add_argument(
        "--plain", action="store_true", help="as Tiled: no light, paper or weather, first frames"
    )
    parser.add_argument("--overlay", action="store_true", help="outline walls, doors, regions, marks, lights")
    parser.add_argument("--town", action="store_true", help="one picture: the places, an arrow for each door")
    parser.add_argument(
        "--hour", choices=HOURS, default="afternoon", metavar="HOUR", help=f"{', '.join(HOURS)} (%(default)s)"
    )
    parser.add_argument(
        "--weather", choices=WEATHERS, default="clear", metavar="WEATHER", help=", ".join(WEATHERS)
    )
    parser.add_argument("--light", choices=LIGHTS, default="", metavar="PRESET", help=", ".join(LIGHTS))
    parser.add_argument("--chapter", type=int, default=1, metavar="N", help="for conditions (%(default)s)")
    parser.add_argument("--day", type=int, default=1, metavar="N", help="1 is 1 June 1982 (%(default)s)")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="PATH",
        help="the file, or the folder for several maps (default: MAP's name .png, here)",
    )
    return parser


def _places(paths: Sequence[Path]) -> tuple[list[Place], list[MapError]]:
    tilesets, places, faults = Tilesets(), [], []
    for path in paths:
        try:
            places.append(load_place(path, tilesets))
        except MapError as error:
            faults.append(error)
    return places, faults


def _output(options: argparse.Namespace, place: Place, *, alone: bool) -> Path:
    wanted: Path | None = options.output
    if alone and wanted is not None:
        return wanted
    return (wanted or Path()) / f"{place.name}.png"


def _shown(place: Place, path: Path, options: argparse.Namespace) -> pygame.Surface:
    if options.plain:
        picture = painted(place)
    else:
        from tools.preview.lit import Moment, lit  # the plain picture does not need the game

        at = Moment(options.hour, options.weather, options.light, options.chapter, options.day)
        picture = lit(place, path, at)
    return overlaid(picture, place) if options.overlay else picture


if __name__ == "__main__":
    sys.exit(main())
