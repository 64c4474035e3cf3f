"""Writes the files by which Yarn's own editors know this game's scripts, directions, functions and cast.

python -m tools.yarn_project            write assets/story/story.yarnproject and commands.ysls.json anew
python -m tools.yarn_project --check    exit 1 if either is stale
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from game.content.content import FIRST_NODE
from game.content.words import load_words
from game.story.directions import DIRECTIONS, MEANWHILE
from game.story.directions.direction import Direction, Kind
from game.story.telling import FUNCTIONS
from game.yarn.project import Character, Described, Parameter, described, yarnproject, ysls

ROOT: Final = Path(__file__).resolve().parent.parent
STORY: Final = "assets/story"
PROJECT: Final = "story.yarnproject"
COMMANDS: Final = "commands.ysls.json"
TRANSLATIONS: Final = {"hi": "strings/hi.csv"}
_NUMBERS: Final = (Kind.NUMBER, Kind.SECONDS)


def command(kind: type[Direction]) -> Described:
    """A direction as the editor knows a command; any may end in `meanwhile`."""
    says = " ".join((kind.__doc__ or "").split())
    parameters = [
        Parameter(
            each.name,
            "number" if each.kind in _NUMBERS else "string",
            f"{each.kind}: {', '.join(each.words)}" if each.words else str(each.kind),
            each.optional,
        )
        for each in kind.parameters()
    ]
    last = Parameter(MEANWHILE, "string", "the story does not wait for it", optional=True)
    return Described(kind.word, says, (*parameters, last))


def cast(root: Path) -> list[Character]:
    """Everybody who speaks, by the name before the colon."""
    people = tomllib.loads((root / STORY / "cast.toml").read_text("utf-8"))
    words, _ = load_words(root / "assets" / "words" / "en")
    return [
        Character(key, words(entry.get("name", "")), entry.get("colour", "")) for key, entry in people.items()
    ]


def files(root: Path = ROOT) -> dict[Path, str]:
    """What each file should hold."""
    story = root / STORY
    there = {language: path for language, path in TRANSLATIONS.items() if (story / path).exists()}
    functions = [described(name, signature, "") for name, signature in FUNCTIONS.items()]
    return {
        story / PROJECT: yarnproject(
            definitions=COMMANDS, localisation=there, characters=cast(root), start=FIRST_NODE
        ),
        story / COMMANDS: ysls(map(command, DIRECTIONS.values()), functions),
    }


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Writes the files, or with --check says which are stale."""
    parser = argparse.ArgumentParser(prog="python -m tools.yarn_project", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a file is stale")
    options = parser.parse_args(arguments)
    stale = [
        path for path, text in files(root).items() if not path.exists() or path.read_text("utf-8") != text
    ]
    for path in stale:
        if options.check:
            print(f"{path.relative_to(root)} is stale: run `python -m tools.yarn_project`")
        else:
            path.write_text(files(root)[path], "utf-8", newline="")
    return int(options.check and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
