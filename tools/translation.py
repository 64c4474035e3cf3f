"""Brings a translator's table up to date with the words of the menus; nothing translated is ever lost.

python -m tools.translation             writes assets/story/strings/hi.csv anew
python -m tools.translation --check     exit 1 if it is stale
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from game.content.translation import WORD
from game.content.words import flat_words
from game.yarn.strings import Row, lock, read_table, update, write_table

ROOT = Path(__file__).resolve().parent.parent
LANGUAGE = "hi"
TABLE = Path("assets/story/strings/hi.csv")
FILES = ("menus.toml",)
"""Files of words that are being translated; add the next when its turn comes."""


def originals(root: Path = ROOT) -> list[Row]:
    """A row for each word of those files, in their order."""
    folder = root / "assets" / "words" / "en"
    return [
        Row(LANGUAGE, f"{WORD}{key}", text, file=f"words/en/{name}", lock=lock(text))
        for name in FILES
        for key, text in flat_words(folder / name).items()
    ]


def text(root: Path = ROOT) -> str:
    """What the table below `root` should hold."""
    table = root / TABLE
    before = read_table(table.read_text(encoding="utf-8")) if table.is_file() else []
    return write_table(update(originals(root), before, LANGUAGE))


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Write the table, or only say whether it is stale."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.translation", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the table is stale")
    options = parser.parse_args(arguments)
    wanted, table = text(root), root / TABLE
    if table.is_file() and table.read_text(encoding="utf-8") == wanted:
        return 0
    if options.check:
        print(f"{TABLE} is stale; run python -m tools.translation", file=sys.stderr)
        return 1
    table.parent.mkdir(parents=True, exist_ok=True)
    table.write_text(wanted, encoding="utf-8", newline="\n")
    print(f"wrote {TABLE}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
