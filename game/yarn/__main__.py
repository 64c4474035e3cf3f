"""The command line of the language: check, run, conform, strings, tag."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from random import random

from game.yarn.compiler import compile_sources
from game.yarn.conformance import conform
from game.yarn.library import SIGNATURES
from game.yarn.lint import lint
from game.yarn.problems import Problem, ScriptError
from game.yarn.program import Program
from game.yarn.stops import Line, Options, Stop
from game.yarn.strings import Row, check, extract, read_table, strings_of, update, write_table
from game.yarn.tagging import missing, tag
from game.yarn.tree import Source, Value
from game.yarn.types import DEFAULTS
from game.yarn.vm import VM

Say = Callable[[str], None]


def main(arguments: Sequence[str] | None = None, say: Say = print, ask: Callable[[str], str] = input) -> int:
    """Does what the arguments say; returns 0 where all is well, 1 where problems were found."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.do(options, say, ask))
    except ScriptError as error:
        return _tell(error.problems, say)
    except (OSError, ValueError) as error:
        say(str(error))
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m game.yarn", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="command")
    add = commands.add_parser("conform", help="run the official test suite below a folder")
    add.add_argument("folder", type=Path)
    add.set_defaults(do=_conform)
    add = commands.add_parser("check", help="compile scripts and report every problem and finding")
    _add_files(add)
    add.add_argument("--strict", action="store_true", help="want declarations, known names, ids")
    add.add_argument("--entry", action="append", metavar="NODE", help="a node that a host starts by name")
    add.set_defaults(do=_check)
    add = commands.add_parser("run", help="play a script in the terminal; choose by number")
    _add_files(add)
    add.add_argument("--node", default="Start")
    add.add_argument("--strings", type=Path, metavar="CSV", help="play in translation")
    add.add_argument("--locale", default="en")
    add.set_defaults(do=_run)
    add = commands.add_parser("tag", help="append a #line id to every line that has none")
    _add_files(add)
    add.add_argument("--check", action="store_true", help="change nothing, report lines without an id")
    add.set_defaults(do=_tag)
    _add_strings(commands.add_parser("strings", help="string tables for translators"))
    return parser


def _add_files(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="scripts, or folders of them")


def _add_strings(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("extract", "update", "check"))
    parser.add_argument("table", type=Path, help="the CSV file")
    _add_files(parser)
    parser.add_argument("--language", default="en")
    parser.set_defaults(do=_strings)


def _sources(files: Iterable[Path]) -> list[Source]:
    paths = [path for file in files for path in (sorted(file.rglob("*.yarn")) if file.is_dir() else [file])]
    return [Source(str(path), path.read_text("utf-8")) for path in paths]


def _tell(problems: Iterable[Problem], say: Say) -> int:
    count = 0
    for problem in problems:
        say(str(problem))
        count += 1
    return int(count > 0)


def _conform(options: argparse.Namespace, say: Say, _ask: object) -> int:
    passed = failed = 0
    for verdict in conform(options.folder):
        say(str(verdict))
        passed, failed = passed + verdict.passed, failed + (not verdict.passed)
    say(f"{passed} passed, {failed} failed")
    return int(failed > 0 or not passed)


def _check(options: argparse.Namespace, say: Say, _ask: object) -> int:
    program = compile_sources(_sources(options.files), strict=options.strict)
    return _tell(lint(program, options.entry), say)


def _tag(options: argparse.Namespace, say: Say, _ask: object) -> int:
    sources = _sources(options.files)
    if options.check:
        return _tell(missing(sources), say)
    for before, after in zip(sources, tag(sources), strict=True):
        if before.text != after.text:
            Path(after.name).write_text(after.text, "utf-8", newline="")
            say(f"tagged {after.name}")
    return 0


def _strings(options: argparse.Namespace, say: Say, _ask: object) -> int:
    program = compile_sources(_sources(options.files))
    originals = extract(program.lines, options.language)
    if options.what == "check":
        return _tell(check(originals, _read(options.table), str(options.table)), say)
    if options.what == "update":
        before = _read(options.table) if options.table.exists() else []
        originals = update(originals, before, options.language)
    options.table.write_text(write_table(originals), "utf-8", newline="")
    say(f"{options.table}: {len(originals)} rows")
    return 0


def _read(table: Path) -> list[Row]:
    return read_table(table.read_text("utf-8"))


def _run(options: argparse.Namespace, say: Say, ask: Callable[[str], str]) -> int:
    program = compile_sources(_sources(options.files))
    vm = VM(program, _made_up(program), _translation(options.strings), locale=options.locale, chance=random)
    vm.start(options.node)
    stop = vm.advance()
    while stop is not None:
        stop = vm.advance(_show(stop, say, ask))
    return 0


def _translation(table: Path | None) -> dict[str, str]:
    return strings_of(read_table(table.read_text("utf-8"))) if table else {}


def _made_up(program: Program) -> dict[str, Callable[..., Value]]:
    """Functions of a host that is not there: they give the default of their type."""

    def giving(value: Value) -> Callable[..., Value]:
        return lambda *_: value

    return {
        name: giving(DEFAULTS.get(signature.result, ""))
        for name, signature in program.functions.items()
        if name not in SIGNATURES
    }


def _show(stop: Stop, say: Say, ask: Callable[[str], str]) -> int | None:
    if isinstance(stop, Line):
        say(stop.whole)
        return None
    if not isinstance(stop, Options):
        say(f"<<{stop.text}>>")
        return None
    for number, option in enumerate(stop.options, 1):
        say(f"  {number}. {option.line.whole}" + ("" if option.enabled else "  (not now)"))
    while True:
        answer = ask("> ").strip()
        number = int(answer) if answer.isdecimal() else 0
        if 0 < number <= len(stop.options) and stop.options[number - 1].enabled:
            return number - 1
        say(f"a number from 1 to {len(stop.options)}, please")


if __name__ == "__main__":
    sys.exit(main())
