"""Plays small scripts and writes down what happens, so that a test reads like a script."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from game.yarn import (
    VM,
    Command,
    Line,
    Options,
    Program,
    ScriptError,
    Signature,
    Source,
    Stop,
    compile_sources,
)

Functions = Mapping[str, Callable[..., float | str | bool]]


def program(body: str, functions: Mapping[str, Signature] | None = None, *, strict: bool = False) -> Program:
    """A program of one node `Start` with this body, or of whole nodes where `body` has headers."""
    text = body if "\n---\n" in body else f"title: Start\n---\n{body}\n===\n"
    return compile_sources([Source("test.yarn", text)], functions or {}, strict=strict)


def machine(body: str) -> VM:
    """A machine of such a program, started at `Start`."""
    vm = VM(program(body))
    vm.start("Start")
    return vm


def told(stop: Stop | None) -> str:
    """A stop as one line of a protocol."""
    match stop:
        case Line():
            return stop.whole
        case Command():
            return f"<<{stop.text}>>"
        case Options():
            return " | ".join(("" if each.enabled else "~") + each.line.whole for each in stop.options)
        case None:
            return "the end"


def rest(vm: VM, choices: Iterable[int] = ()) -> list[str]:
    """What a machine tells from here to the end, choosing as told and the first open option after that."""
    wanted = iter(choices)
    protocol = []
    stop = vm.current or vm.advance()
    while stop is not None:
        protocol.append(told(stop))
        stop = vm.advance(choose(stop, wanted) if isinstance(stop, Options) else None)
    return protocol


def choose(stop: Options, wanted: Iterable[int]) -> int:
    """The next choice wanted, else the first option that can be chosen."""
    first = next(at for at, option in enumerate(stop.options) if option.enabled)
    return next(iter(wanted), first)


def play(body: str, choices: Iterable[int] = (), functions: Functions | None = None) -> list[str]:
    """What a script tells from `Start` to its end."""
    vm = VM(program(body), functions)
    vm.start("Start")
    return rest(vm, choices)


def faults(body: str, functions: Mapping[str, Signature] | None = None, *, strict: bool = False) -> list[str]:
    """The problems of a script that must not compile, as `line:column code what; remedy`."""
    try:
        program(body, functions, strict=strict)
    except ScriptError as error:
        return [
            f"{each.line}:{each.column} {each.code} {each.what}" + (f"; {each.remedy}" if each.remedy else "")
            for each in error.problems
        ]
    return []


def codes_of(body: str, *, whole: bool = False) -> set[str]:
    """The codes of the problems of a script; `whole`: of a file as it stands."""
    try:
        compile_sources([Source("test.yarn", body if whole else f"title: Start\n---\n{body}\n===\n")])
    except ScriptError as error:
        return {each.code for each in error.problems}
    return set()
