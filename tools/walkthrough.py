"""Writes docs/walkthrough.md: what there is to do, where each beat happens, and what each choice brings back.

python -m tools.walkthrough             plays the story once and writes the page anew
python -m tools.walkthrough --check     exit 1 if the page is stale
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from game.content import Content, load_content
from game.session import Session
from game.session.playthrough import Playthrough
from tools.echoes import ECHOES

PAGE = Path(__file__).resolve().parent.parent / "docs" / "walkthrough.md"
INTRODUCTION = """\
# Walkthrough

Written by `python -m tools.walkthrough` from a playthrough. It tells everything; whoever plays for the first
time has a hint in the notebook that tells less. Nothing is timed and nothing can be lost, so this is a map,
not a rescue.
"""


@dataclass(slots=True)
class Walk:
    """What a playthrough came by, chapter by chapter: objectives once each, and beats with their place."""

    objectives: dict[int, list[str]] = field(default_factory=dict)
    beats: dict[int, list[tuple[str, str]]] = field(default_factory=dict)
    _met: set[str] = field(default_factory=set)

    def watch(self, session: Session) -> Session:
        """Note what is to be done now, and what beat was reached."""
        memory = session.memory
        known = self.objectives.setdefault(memory.chapter, [])
        if memory.objective and memory.objective not in self._met:
            self._met.add(memory.objective)
            known.append(memory.objective)
        before = sum(map(len, self.beats.values()))
        for beat in memory.milestones[before:]:
            self.beats.setdefault(memory.chapter, []).append((beat, memory.place))
        return session


def text(content: Content) -> str:
    """The whole page."""
    walk = Walk()
    Playthrough(content, after=walk.watch).play()
    rows = [INTRODUCTION]
    for chapter in sorted(walk.objectives):
        rows += _chapter(content, walk, chapter)
    rows += ["## What comes back", "", "Choices do not fork the ending. They come back.", ""]
    rows += ["| chapter | the choice | comes back |", "|---|---|---|"]
    rows += [f"| {echo.chapter} | {echo.choice} | {echo.back} |" for echo in ECHOES]
    return "\n".join(rows) + "\n"


def _chapter(content: Content, walk: Walk, chapter: int) -> list[str]:
    words = content.words
    title, date = (words(f"chapter.{chapter}.{part}") for part in ("title", "date"))
    rows = [f"## {chapter}: {title}", "", f"*{date}*", "", "| to do | where | what |", "|---|---|---|"]
    for key in walk.objectives[chapter]:
        told = [words(f"objective.{key}{hint}") for hint in ("", ".where", ".what")]
        rows.append(f"| {' | '.join(told)} |")
    beats = ", ".join(f"`{beat}` ({words(f'place.{place}')})" for beat, place in walk.beats.get(chapter, []))
    return [*rows, "", f"Beats: {beats}.", ""]


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page, or only say whether it is stale."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.walkthrough", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the page is stale")
    options = parser.parse_args(arguments)
    wanted = text(load_content())
    if PAGE.is_file() and PAGE.read_text(encoding="utf-8") == wanted:
        return 0
    if options.check:
        print("docs/walkthrough.md is stale; run python -m tools.walkthrough", file=sys.stderr)
        return 1
    PAGE.write_text(wanted, encoding="utf-8", newline="\n")
    print("wrote docs/walkthrough.md")
    return 0


if __name__ == "__main__":
    sys.exit(main())
