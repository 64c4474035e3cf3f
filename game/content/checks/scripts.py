"""Checks the scripts: speakers, moods, and every direction with all its words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from game.content.checks.commands import CommandInfo, commands
from game.content.checks.known import Known
from game.content.folders import STORY
from game.core.problems import Problem, did_you_mean, nearest
from game.story.cast import NEUTRAL
from game.story.directions import DIRECTIONS, MEANWHILE, NONE, DirectionError, Kind, read
from game.story.directions.picture import Music
from game.story.directions.telling import Goto
from game.yarn import LineInfo
from game.yarn.directives import KEYWORDS
from game.yarn.lint import lint

if TYPE_CHECKING:
    from game.content.content import Content

MOODS = ("neutral", "happy", "sad", "angry", "worried", "resolved")
"""The moods that a portrait can have."""
_MOOD = "mood:"
_TAGS = ("summary",)
_TAG_NAMES = ("line", "mood", *_TAGS)


def check_scripts(content: Content, known: Known) -> Iterator[Problem]:
    """Every unknown name in the scripts."""
    for line in content.program.lines.values():
        yield from _check_line(content, line)
    for command in commands(content.program):
        yield from _check_command(content, known, command)
    for found in lint(content.program):
        yield Problem(found.file, found.place, found.what, found.remedy)
    if content.first_node not in content.program.nodes:
        yield Problem(STORY, "", f"there is no node '{content.first_node}' to begin with")


def _check_line(content: Content, line: LineInfo) -> Iterator[Problem]:
    where = f"line {line.number}"
    if line.text.startswith("- "):
        yield Problem(line.file, where, "a line begins with '- '", "an option begins with '-> '")
    if line.speaker is not None and line.speaker not in content.cast:
        close = nearest(line.speaker, content.cast)
        remedy = f"did you mean '{close}'?" if close else "a colon within a line is written '\\:'"
        yield Problem(line.file, where, f"'{line.speaker}' is not in the cast", remedy)
    for tag in line.tags:
        mood = tag.removeprefix(_MOOD)
        if tag.startswith(_MOOD) and mood not in MOODS:
            yield Problem(line.file, where, f"there is no mood '{mood}'", did_you_mean(mood, MOODS))
        elif tag.startswith(_MOOD) and line.speaker in content.cast:
            yield from _check_mood(content, line, mood)
        elif not tag.startswith(_MOOD) and tag not in _TAGS:
            remedy = did_you_mean(tag.partition(":")[0], _TAG_NAMES)
            yield Problem(line.file, where, f"nothing reads the tag '#{tag}'", remedy)


def _check_mood(content: Content, line: LineInfo, mood: str) -> Iterator[Problem]:
    looks = content.cast[line.speaker or ""].looks.values()
    if mood == NEUTRAL or not looks or any(mood in look.portraits for look in looks):
        return
    drawn = sorted({each for look in looks for each in look.portraits})
    fault = f"{line.speaker} has no portrait for the mood '{mood}'"
    yield Problem(line.file, f"line {line.number}", fault, "drawn are " + ", ".join(drawn))


def _check_command(content: Content, known: Known, command: CommandInfo) -> Iterator[Problem]:
    where = f"line {command.number}"
    if command.arguments is None:
        if command.name not in DIRECTIONS:
            remedy = did_you_mean(command.name, (*DIRECTIONS, *KEYWORDS))
            yield Problem(command.file, where, f"there is no direction '{command.name}'", remedy)
        return
    try:
        cue = read(command.name, command.arguments)
    except DirectionError as error:
        yield Problem(command.file, where, str(error), error.remedy)
        return
    words = [word for word in command.arguments if word != MEANWHILE]
    for word, parameter in zip(words, type(cue.direction).parameters(), strict=False):
        names = known.kinds.get(parameter.kind)
        if names is None or parameter.words or word in names or _is_seconds(parameter.kind, word):
            continue
        fault = f"'{command.name}' knows no {parameter.kind} '{word}'"
        yield Problem(command.file, where, fault, did_you_mean(word, names))
    if isinstance(cue.direction, Goto) and cue.direction.place in content.places:
        yield from _check_goto(content, command, cue.direction)
    if isinstance(cue.direction, Music):
        yield from _check_layer(known, command, cue.direction)


def _check_layer(known: Known, command: CommandInfo, music: Music) -> Iterator[Problem]:
    layers = known.layers(music.track)
    if layers and music.layer not in (*layers, NONE, "") and not _is_seconds(Kind.LAYER, music.layer):
        fault = f"the tune '{music.track}' has no layer '{music.layer}'"
        yield Problem(command.file, f"line {command.number}", fault, did_you_mean(music.layer, layers))


def _is_seconds(kind: Kind, word: str) -> bool:
    """Camera shakes and tracks without a layer have a number where otherwise a name stands."""
    return kind in (Kind.SPOT, Kind.LAYER) and word.replace(".", "", 1).isdigit()


def _check_goto(content: Content, command: CommandInfo, goto: Goto) -> Iterator[Problem]:
    marks = [mark.name for mark in content.places[goto.place].marks]
    if goto.mark not in marks:
        fault = f"{goto.place} has no Mark '{goto.mark}'"
        yield Problem(command.file, f"line {command.number}", fault, did_you_mean(goto.mark, marks))
