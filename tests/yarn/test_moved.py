"""A save goes on where it was though lines, options and commands were moved about behind its back."""

from __future__ import annotations

import pytest

from game.yarn import VM, Source, compile_sources
from tests.yarn.scene import name, walk


def reloaded(script: str, edited_script: str, stops: int, choices: tuple[str, ...] = ()) -> list[str]:
    """What is told from the load on when a script is edited while its stop number `stops` is shown."""
    vm = VM(compile_sources([Source("t", f"title: Start\n---\n{script}\n===\n")]))
    vm.start("Start")
    for _, stop in zip(range(stops), walk(vm, choices), strict=False):
        assert stop is vm.current
    again = VM(compile_sources([Source("t", f"title: Start\n---\n{edited_script}\n===\n")]))
    again.load(vm.save())
    return [name(stop) for stop in walk(again, choices)] if again.running else []


A, B, C, D = ("a #line:a", "b #line:b", "c #line:c", "d #line:d")
TWO = "-> x #line:x\n    in x #line:ix\n-> y #line:y\n    in y #line:iy"
GROUP = "=> g #line:g\n    in g #line:ig\n=> h #line:h\n    in h #line:ih"
ONCE = "<<once>>\no #line:o\n<<else>>\np #line:p\n<<endonce>>"


@pytest.mark.parametrize(
    ("script", "edited_script", "stops", "told"),
    [
        ([A, B, C, D], [B, A, C, D], 2, ["line:b", "line:c", "line:d"]),
        ([A, B, C, D], [C, A, D, B], 3, ["line:c", "line:d"]),
        ([A, "<<ring>>", B, C], [A, B, "<<ring>>", C], 3, ["line:b", "line:c"]),
        ([A, B, C, D], [A, C, B, D], 2, ["line:b", "line:d"]),
        ([TWO, B, C], [B, TWO, C], 3, ["line:b", "line:c"]),
        (
            [TWO, B, C],
            [B, TWO.replace("in x", "more #line:n\n    in x"), C],
            3,
            ["line:b", "line:n", "line:c"],
        ),
        ([GROUP, B, C], [B, GROUP, C], 3, ["line:b", "line:c"]),
        ([ONCE, B, C], [B, ONCE, C], 2, ["line:b", "line:c"]),
        ([A, B, C], [A, TWO, C], 2, ["? line:x line:y", "line:ix", "line:c"]),
        ([A, "<<set $n = 1>>", B, C], [A, B, "<<set $n = 1>>", C], 2, ["line:b", "line:c"]),
    ],
)
def test_what_ran_before_is_passed_over_where_it_is_found_again(
    script: list[str], edited_script: list[str], stops: int, told: list[str]
) -> None:
    """Things moved behind the stop are not told again, taken options are taken, run blocks stay run."""
    assert reloaded("\n".join(script), "\n".join(edited_script), stops, ("line:x",)) == told


def test_a_set_moved_behind_the_stop_is_not_applied_again() -> None:
    count = "<<set $n += 1>>"
    vm = VM(compile_sources([Source("t", f"title: Start\n---\n{A}\n{count}\n{B}\n{C}\n===\n")]))
    vm.start("Start")
    vm.advance()
    vm.advance()
    again = VM(compile_sources([Source("t", f"title: Start\n---\n{A}\n{B}\n{count}\n{C}\n===\n")]))
    again.load(vm.save())
    list(walk(again, ()))
    assert again.variables["$n"] == 1
