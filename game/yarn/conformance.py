"""Runs the official test suite: every plan must play as written, every reject file must be refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from game.yarn.compiler import compile_sources
from game.yarn.plans import FUNCTIONS, PlanError, read_plan, run_plan
from game.yarn.problems import ScriptError
from game.yarn.program import Program
from game.yarn.tree import Source

REJECT_FOLDERS: Final = frozenset({"reject", "ParseFailures"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """How one file of the suite fared: its path below the suite's folder, and why."""

    name: str
    passed: bool
    why: str

    def __str__(self) -> str:
        return f"{'pass' if self.passed else 'FAIL'}  {self.name}" + (f"  ({self.why})" if self.why else "")


def conform(folder: Path) -> Iterator[Verdict]:
    """A verdict for each plan and each reject file anywhere below `folder`, in order of their paths."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.suffix == ".testplan":
            yield _run(name, path)
        elif path.suffix == ".yarn" and REJECT_FOLDERS & set(path.parts):
            yield _reject(name, path)


def _compile(path: Path) -> Program:
    signatures = {name: signature for name, (signature, _) in FUNCTIONS.items()}
    return compile_sources([Source(path.name, path.read_text("utf-8-sig"))], signatures)


def _run(name: str, plan: Path) -> Verdict:
    script = plan.with_suffix(".yarn")
    if not script.exists():
        return Verdict(name, False, "its script is missing")
    try:
        run_plan(_compile(script), read_plan(plan.read_text("utf-8-sig")))
    except (PlanError, ScriptError) as error:
        return Verdict(name, False, str(error))
    return Verdict(name, True, "")


def _reject(name: str, script: Path) -> Verdict:
    try:
        _compile(script)
    except ScriptError as error:
        return Verdict(name, True, "; ".join(_brief(str(problem)) for problem in error.problems))
    return Verdict(name, False, "it compiled, and must not")


def _brief(problem: str) -> str:
    return problem.partition(": ")[2]
