"""Writes pictures of maps: `python -m tools.preview maps/apartment.tmx --plain -o apartment.png`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pygame

from game.places import MapError, Place, Tilesets, load_place
from tools.preview.overlay import overlaid
from tools.preview.plain import painted
from tools.preview.town import town
from tools.progress import progress

MAPS = Path(__file__).resolve().parents[2] / "maps"


def main(arguments: Sequence[str] | None = None) -> int:
    """Paint the maps that `arguments` name; 1 if one cannot be read, with every reason."""
    options = _parser().parse_args(arguments)
    places, faults = _places(options.maps or sorted(MAPS.glob("*.tmx")))
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
    for number, place in enumerate(places, 1):
        output = _output(options, place, alone=len(places) == 1)
        output.parent.mkdir(parents=True, exist_ok=True)
        pygame.image.save(_shown(place, options), output)
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
    parser.add_argument("--hour", default="afternoon", help="hour of the day (default: %(default)s)")
    parser.add_argument("--weather", default="clear", help="weather (default: %(default)s)")
    parser.add_argument("--light", default="", metavar="PRESET", help="a light that a script would set")
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


def _shown(place: Place, options: argparse.Namespace) -> pygame.Surface:
    picture = painted(place) if options.plain else _lit(place, options.light, options.hour, options.weather)
    return overlaid(picture, place) if options.overlay else picture


def _lit(place: Place, light: str, hour: str, weather: str) -> pygame.Surface:
    """The place in the light of an hour; lamps that depend on the story burn when it is dark."""
    from game.view.place.lit import Lit  # the plain picture does not need the view
    from game.view.place.moods import mood_named, outdoors
    from game.view.place.scenery import Scenery

    mood = mood_named(light, hour, weather)
    mood = mood if place.indoors else outdoors(mood)
    burning = [each for each in place.lights if mood.dark or not each.when]
    return Lit(Scenery(place, mood.sky), mood, burning, {}).whole


if __name__ == "__main__":
    sys.exit(main())
