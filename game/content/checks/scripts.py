"""Checks the scripts: speakers, moods, and every direction with all its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from game.content.checks.commands import CommandInfo, commands
from game.content.checks.known import Known
from game.core.problems import Problem, did_you_mean
from game.story.cast import NEUTRAL
from game.story.directions import DIRECTIONS, MEANWHILE, DirectionError, Kind, read
from game.story.directions.telling import Goto
from game.yarn import LineInfo
from game.yarn.lint import lint

if TYPE_CHECKING:
    from game.content.content import Content

MOODS = ("neutral", "happy", "sad", "angry", "worried", "resolved")
"""The moods that a portrait can have."""
_MOOD = "mood:"
_CHAPTER_BEGINS = re.compile(r"Ch\d+_Begin")


def check_scripts(content: Content, known: Known) -> Iterator[Problem]:
    """Every unknown name in the scripts."""
    for line in content.program.lines.values():
        yield from _check_line(content, line)
    for command in commands(content.program):
        yield from _check_command(content, known, command)
    for found in lint(content.program, _entries(content)):
        yield Problem(found.file, found.place, found.what, found.remedy)
    if content.first_node not in content.program.nodes:
        yield Problem("assets/story", "", f"there is no node '{content.first_node}' to begin with")


def _entries(content: Content) -> set[str]:
    """The nodes that the game itself starts: the first of all, of each chapter, and those that maps name."""
    started = {node for node in content.program.nodes if _CHAPTER_BEGINS.fullmatch(node)}
    named = {
        getattr(each, name, "")
        for place in content.places.values()
        for each in place.objects
        for name in ("node", "look", "seen", "shut")
    }
    return started | named | {content.first_node}


def _check_line(content: Content, line: LineInfo) -> Iterator[Problem]:
    where = f"line {line.number}"
    if line.speaker is not None and line.speaker not in content.cast:
        remedy = did_you_mean(line.speaker, content.cast)
        yield Problem(line.file, where, f"'{line.speaker}' is not in the cast", remedy)
    for tag in line.tags:
        mood = tag.removeprefix(_MOOD)
        if tag.startswith(_MOOD) and mood not in MOODS:
            yield Problem(line.file, where, f"there is no mood '{mood}'", did_you_mean(mood, MOODS))
        elif tag.startswith(_MOOD) and line.speaker in content.cast:
            yield from _check_mood(content, line, mood)


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
            remedy = did_you_mean(command.name, DIRECTIONS)
            yield Problem(command.file, where, f"there is no direction '{command.name}'", remedy)
        return
    try:
        cue = read(command.name, command.arguments)
    except DirectionError as error:
        yield Problem(command.file, where, str(error))
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


def _is_seconds(kind: Kind, word: str) -> bool:
    """Camera shakes and tracks without a layer have a number where otherwise a name stands."""
    return kind in (Kind.SPOT, Kind.LAYER) and word.replace(".", "", 1).isdigit()


def _check_goto(content: Content, command: CommandInfo, goto: Goto) -> Iterator[Problem]:
    marks = [mark.name for mark in content.places[goto.place].marks]
    if goto.mark not in marks:
        fault = f"{goto.place} has no Mark '{goto.mark}'"
        yield Problem(command.file, f"line {command.number}", fault, did_you_mean(goto.mark, marks))
