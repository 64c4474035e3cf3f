"""Every command of the scripts, as far as it can be read before it is played."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.yarn import Program
from game.yarn.stops import split_command
from game.yarn.tree import Tell
from game.yarn.walk import statements


@dataclass(frozen=True, slots=True)
class CommandInfo:
    """A command where it stands; `arguments` is None where one of them is worked out at play."""

    name: str
    arguments: tuple[str, ...] | None
    file: str
    node: str
    number: int


def commands(program: Program) -> Iterator[CommandInfo]:
    """The commands of every node, in the order written."""
    for title, node in program.tree.items():
        for statement in statements(node.body):
            if isinstance(statement, Tell):
                yield _info(statement, node.file, title)


def _info(tell: Tell, file: str, node: str) -> CommandInfo:
    plain = [part for part in tell.parts if isinstance(part, str)]
    name, *words = split_command("".join(plain)) or ("",)
    known = len(plain) == len(tell.parts)
    return CommandInfo(name, tuple(words) if known else None, file, node, tell.line)
