"""A scene with everything in it that can go wrong when it is edited under a save."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from game.yarn import VM, Command, Line, Options, Program, SavedState, Source, Stop, compile_sources

DECLARED = """title: Vars
---
<<declare $coins = 0>>
<<declare $met = false>>
<<declare $mood = "calm">>
===
"""
SCENE = """title: Start
---
Asha: Come in. #line:s1
<<walk Asha table>>
<<set $coins += 1>>
<<if $coins > 0>>
    Asha: You look tired. #line:s2
    <<set $met = true>>
    Asha: Sit down. #line:s3
<<else>>
    Asha: Who are you? #line:s4
<<endif>>
<<once>>
    Asha: Mind the step. #line:s5
    Asha: It is loose. #line:s6
<<else>>
    Asha: You know the step. #line:s7
<<endonce>>
Asha: Tea? #line:s8
-> Yes, please. #line:o1
    <<give cup>>
    Asha: Here. #line:s9
    <<set $coins += 10>>
    -> With milk. <<if $met>> #line:o2
        Asha: Milk. #line:s10
    -> Without. #line:o3
        Asha: Plain. #line:s11
    <<wait 1>>
-> No. #line:o4
    <<give nothing>>
    Asha: As you like. #line:s12
    <<set $coins += 100>>
=> Asha: The rain stops. <<if not $met>> #line:g1
=> Asha: The rain goes on. #line:g2
    Asha: All night. #line:s13
<<wait 1>>
<<detour Window>>
Asha: Well. #line:s14
<<wait 1>>
<<if $met>>
    <<give key>>
    Asha: Keep it. #line:s15
<<endif>>
<<jump Door>>
===
title: Window
---
<<walk Asha window>>
Asha: The street is full. #line:w1
-> Look. #line:o5
    Asha: Umbrellas. #line:w2
-> Wait. #line:o6
<<set $mood = "still">>
Asha: So many. #line:w3
===
title: Door
---
<<wait 1>>
Asha: Go safely. #line:d1
<<set $coins += 1000>>
<<leave>>
Asha: Good night. #line:d2
===
"""


def compiled(scene: str) -> Program:
    return compile_sources([Source("vars.yarn", DECLARED), Source("scene.yarn", scene)])


def name(stop: Stop) -> str:
    """A stop by what an edit leaves alone: the id of a line, the ids of options, the text of a command."""
    match stop:
        case Line():
            return stop.id
        case Command():
            return f"<<{stop.text}>>"
        case Options():
            return "? " + " ".join(option.line.id for option in stop.options)


@dataclass(frozen=True)
class Moment:
    """A stop of a playthrough: what was told up to and with it, the choices, the save, its line from 0."""

    told: tuple[str, ...]
    chosen: tuple[str, ...]
    saved: SavedState
    line: int


def pick(stop: Options, wanted: tuple[str, ...]) -> int:
    """The option of those wanted, else the first that is open."""
    ids = [option.line.id for option in stop.options]
    found = next((at for at, line in enumerate(ids) if line in wanted and stop.options[at].enabled), None)
    return next(at for at in count() if stop.options[at].enabled) if found is None else found


def walk(vm: VM, wanted: tuple[str, ...]) -> Iterator[Stop]:
    """Every stop from the current one to the end."""
    stop = vm.current or vm.advance()
    while stop is not None:
        yield stop
        stop = vm.advance(pick(stop, wanted) if isinstance(stop, Options) else None)


def moments(wanted: tuple[str, ...]) -> list[Moment]:
    """Every stop of the scene on one way through it."""
    vm = VM(compiled(SCENE))
    vm.start("Start")
    found: list[Moment] = []
    told: list[str] = []
    chosen: list[str] = []
    for stop in walk(vm, wanted):
        told.append(name(stop))
        line = vm.steps[vm.at].number - 1
        found.append(Moment(tuple(told), tuple(chosen), vm.save(), line))
        if isinstance(stop, Options):
            chosen.append(stop.options[pick(stop, wanted)].line.id)
    return found


WAYS = (("line:o1", "line:o2", "line:o5"), ("line:o1", "line:o3", "line:o6"), ("line:o4", "line:o5"))
