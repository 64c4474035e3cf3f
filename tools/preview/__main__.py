"""Writes a picture of a map: `python -m tools.preview maps/apartment.tmx --plain -o apartment.png`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pygame

from game.places import MapError, Place, load_place
from tools.preview.overlay import overlaid
from tools.preview.plain import painted


def main(arguments: Sequence[str] | None = None) -> int:
    """Paint the map that `arguments` name; 1 if it cannot be read, with every reason."""
    options = _parser().parse_args(arguments)
    try:
        place = load_place(options.map)
    except MapError as error:
        print(error, file=sys.stderr)
        return 1
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((1, 1))
    picture = painted(place) if options.plain else _lit(place, options.light, options.hour, options.weather)
    if options.overlay:
        picture = overlaid(picture, place)
    output: Path = options.output or Path(options.map.stem + ".png")
    pygame.image.save(picture, output)
    print(f"wrote {output}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tools.preview",
        description="Writes a picture of a whole map without people, as the game paints it or as Tiled does.",
    )
    parser.add_argument("map", type=Path, metavar="MAP", help="the .tmx file")
    parser.add_argument(
        "--plain", action="store_true", help="as Tiled: no light, paper or weather, first frames"
    )
    parser.add_argument("--overlay", action="store_true", help="outline walls, doors, regions, marks, lights")
    parser.add_argument("--hour", default="afternoon", help="hour of the day (default: %(default)s)")
    parser.add_argument("--weather", default="clear", help="weather (default: %(default)s)")
    parser.add_argument("--light", default="", metavar="PRESET", help="a light that a script would set")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="PNG", help="where to (default: MAP's name .png)"
    )
    return parser


def _lit(place: Place, light: str, hour: str, weather: str) -> pygame.Surface:
    """The place in the light of an hour; lamps that depend on the story burn when it is dark."""
    from game.view.place.lit import Lit  # the plain picture does not need the view
    from game.view.place.moods import mood_named
    from game.view.place.scenery import Scenery

    mood = mood_named(light, hour, weather)
    burning = [each for each in place.lights if mood.dark or not each.when]
    return Lit(Scenery(place, mood.sky), mood, burning, {}).whole


if __name__ == "__main__":
    sys.exit(main())
