"""Content: places, story, cast and words, loaded together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from game.content.checks import check_names
from game.content.folders import STORY, Folders, find_folders
from game.content.problems import ContentError
from game.content.tables import Renamed, load_cast, load_notebook, load_objectives, load_renamed
from game.content.words import Words, load_words
from game.core.problems import Problem
from game.places import MapError, Place, Tilesets, load_place
from game.places.objects import standing
from game.places.sources import Sources
from game.story.cast import CastEntry
from game.story.notebook import Notebook
from game.story.objectives import Objective
from game.story.telling import FUNCTIONS
from game.world.grounds import Grounds
from game.yarn import Expression, Program, ScriptError, Source, compile_sources

FIRST_NODE = "Ch0_Begin"
"""Where a new game begins."""
START_PLACE = "orphanage"
"""Where the player stands when the first curtain opens."""
HERO = "Pooja"
"""Whom the player walks as, until a script says otherwise."""


@dataclass(frozen=True, slots=True)
class Content:
    """Everything authored; `conditions` holds each `when` of maps and tables, compiled, by its text.

    `grounds` keeps what was worked out about walking in the places; it changes nothing that is authored.
    """

    folders: Folders
    program: Program
    places: Mapping[str, Place]
    cast: Mapping[str, CastEntry]
    objectives: Mapping[str, Objective]
    words: Words
    renamed: Renamed
    conditions: Mapping[str, Expression]
    notebook: Notebook = field(default_factory=Notebook)
    grounds: Grounds = field(default_factory=Grounds)
    first_node: str = FIRST_NODE
    start_place: str = START_PLACE
    hero: str = HERO

    def condition_texts(self) -> Iterator[tuple[str, str, str]]:
        """The file, the place in it and the text of every condition outside the scripts."""
        return _condition_texts(self.places.values(), self.cast.values(), self.notebook)


def load_content(folders: Folders | None = None) -> Content:
    """Everything authored; raises ContentError with every problem found."""
    content, problems = read_content(folders or find_folders())
    if content is None or problems:
        raise ContentError(problems)
    return content


def read_content(folders: Folders) -> tuple[Content | None, list[Problem]]:
    """What could be loaded, None where something could not be read, and every problem found.

    Names are looked up only once everything could be read: what a map or table has lost by a slip in it would
    be missed in a hundred other places.
    """
    problems: list[Problem] = []
    program = _program(folders, problems)
    places = _places(folders, problems)
    cast, cast_problems = load_cast(folders.story / "cast.toml")
    objectives, objective_problems = load_objectives(folders.story / "objectives.toml")
    renamed, renamed_problems = load_renamed(folders.story / "renamed.toml")
    notebook, notebook_problems = load_notebook(folders.story / "notebook.toml")
    words, word_problems = load_words(folders.assets / "words" / "en")
    problems += [*cast_problems, *objective_problems, *renamed_problems, *notebook_problems]
    problems += word_problems
    if program is None or not places or problems:
        return None, _once(problems)
    conditions = _conditions(program, places, cast, notebook, problems)
    content = Content(folders, program, places, cast, objectives, words, renamed, conditions, notebook)
    problems += check_names(content)
    return content, _once(problems)


def _once(problems: Iterable[Problem]) -> list[Problem]:
    """Each problem once: a broken tileset is told by every map that uses it."""
    return list(dict.fromkeys(problems))


def script_sources(story: Path) -> list[Source]:
    """Every script below the folder, by its path from the root of the project."""
    return [
        Source(f"{STORY}/{path.relative_to(story).as_posix()}", path.read_text(encoding="utf-8"))
        for path in sorted(story.rglob("*.yarn"))
    ]


def _program(folders: Folders, problems: list[Problem]) -> Program | None:
    try:
        return compile_sources(script_sources(folders.story), FUNCTIONS, strict=True)
    except ScriptError as error:
        problems += (Problem(each.file, each.place, each.what, each.remedy) for each in error.problems)
    except (OSError, UnicodeDecodeError) as error:
        problems.append(Problem(STORY, "", f"cannot be read: {error}"))
    return None


def _places(folders: Folders, problems: list[Problem]) -> dict[str, Place]:
    tilesets = Tilesets(Sources(folders.maps, folders.assets))
    places = {}
    for path in sorted(folders.maps.glob("*.tmx")):
        try:
            place = load_place(path, tilesets)
            places[place.name] = place
        except MapError as error:
            problems += error.problems
    return places


def _conditions(
    program: Program,
    places: Mapping[str, Place],
    cast: Mapping[str, CastEntry],
    notebook: Notebook,
    problems: list[Problem],
) -> dict[str, Expression]:
    conditions: dict[str, Expression] = {}
    for file, place, text in _condition_texts(places.values(), cast.values(), notebook):
        if text in conditions:
            continue
        try:
            conditions[text] = program.expression(text)
        except ScriptError as error:
            problems += [Problem(file, place, each.what, each.remedy) for each in error.problems]
    return conditions


def _condition_texts(
    places: Iterable[Place], cast: Iterable[CastEntry], notebook: Notebook
) -> Iterator[tuple[str, str, str]]:
    for place in places:
        for each in place.objects:
            if when := getattr(each, "when", ""):
                yield f"maps/{place.name}.tmx", f"{standing(each)}, when", when
    for entry in cast:
        if entry.named_when:
            yield f"{STORY}/cast.toml", entry.key, entry.named_when
    for where, fact in notebook.facts:
        if fact.when:
            yield f"{STORY}/notebook.toml", where, fact.when
