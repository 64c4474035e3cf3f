"""Measures the Yarn machine in CPU time: events against bink's, snapshots, compiling, growth with length."""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable
from functools import partial
from typing import Any, Final

from game.yarn import VM, Options, Program, Source, compile_sources

NODE_LINES: Final = 10
"""Lines of script in one node of the measured story: five spoken, a set, a conditional line, two options."""
ROUNDS: Final = 5
Row = tuple[str, float, float, str]


def yarn_story(lines: int) -> str:
    """A story of about `lines` lines: nodes that speak, count, ask, and go on to the next."""
    count = max(1, lines // NODE_LINES)
    nodes = [_yarn_node(number, count) for number in range(count)]
    return "title: Vars\n---\n<<declare $steps = 0>>\n===\n" + "".join(nodes)


def _yarn_node(number: int, count: int) -> str:
    spoken = "".join(f"Asha: This is line {at} of node {number}. #line:n{number}_{at}\n" for at in range(5))
    onward = f"<<jump N{number + 1}>>\n" if number + 1 < count else ""
    return (
        f"title: N{number}\n---\n{spoken}<<set $steps += 1>>\n"
        f"It goes on and on. <<if $steps > 3>> #line:n{number}_5\n"
        f"-> Go left. #line:n{number}_6\n-> Go right. #line:n{number}_7\n{onward}===\n"
    )


def ink_story(lines: int) -> str:
    """The same story as compiled ink."""
    count = max(1, lines // NODE_LINES)
    knots: dict[str, Any] = {f"N{number}": _ink_knot(number, count) for number in range(count)}
    knots["global decl"] = ["ev", 0, {"VAR=": "steps"}, "/ev", "end", None]
    root = [[{"->": "N0"}, ["done", {"#f": 5, "#n": "g-0"}], None], "done", knots]
    return json.dumps({"inkVersion": 21, "root": root, "listDefs": {}})


def _ink_knot(number: int, count: int) -> list[Any]:
    knot: list[Any] = []
    for at in range(5):
        knot += [f"^Asha: This is line {at} of node {number}.", "\n"]
    knot += ["ev", {"VAR?": "steps"}, 1, "+", {"VAR=": "steps", "re": True}, "/ev"]
    knot += ["ev", {"VAR?": "steps"}, 3, ">", "/ev"]
    behind = {"->": f"N{number}.{len(knot) + 1}"}
    knot += [[{"->": ".^.b", "c": True}, {"b": ["^It goes on and on.", "\n", behind, None]}], "nop"]
    for at, text in enumerate(("Go left.", "Go right.")):
        knot += ["ev", "str", f"^{text}", "/str", "/ev", {"*": f".^.c-{at}", "flg": 20}]
    onward: list[Any] = ["\n", {"->": f"N{number + 1}"}] if number + 1 < count else ["end"]
    knot.append({f"c-{at}": [*onward, {"#f": 5}] for at in range(2)})
    return knot


def _program(lines: int) -> Program:
    return compile_sources([Source("bench.yarn", yarn_story(lines))], strict=True)


def play_yarn(vm: VM) -> int:
    """Plays to the end; returns how many lines were shown and choices made."""
    vm.start("N0")
    advance, events = vm.advance, 0
    stop = advance()
    while stop is not None:
        events += 1
        stop = advance(0) if type(stop) is Options else advance()
    return events


def play_ink(story: Any) -> int:
    """Plays to the end; returns how many lines were shown and choices made."""
    events = 0
    while True:
        while story.can_continue():
            events += bool(story.cont())
        if not len(story.get_current_choices()):
            return events
        story.choose_choice_index(0)
        events += 1


def _best(times: int, work: Callable[[], float]) -> float:
    return max(work() for _ in range(times))


def _rate(play: Callable[[], int]) -> float:
    gc.collect()
    begin = time.process_time()
    events = play()
    return events / (time.process_time() - begin)


def yarn_player(lines: int) -> Callable[[], int]:
    """Plays a story of this length again and again, its lines made once before."""
    vm = VM(_program(lines))
    play_yarn(vm)
    return lambda: sum(play_yarn(vm) for _ in range(max(1, 40_000 // lines)))


def ink_stories(lines: int) -> Callable[[], Any] | None:
    """Opens the same story in bink; None where bink is not installed."""
    try:
        from bink.story import Story
    except ImportError:
        return None
    text = ink_story(lines)
    return lambda: Story(text)


def against_ink(lines: int) -> float | None:
    """How many times bink's events a second the machine plays: the best of runs that take turns."""
    yarn, ink = yarn_player(lines), ink_stories(lines)
    if ink is None:
        return None
    rates = [(_rate(yarn), _rate(partial(play_ink, ink()))) for _ in range(ROUNDS)]
    return max(rate for rate, _ in rates) / max(rate for _, rate in rates)


def snapshot_microseconds() -> float:
    """One snapshot and one restore, in the middle of a story of 2 000 lines."""
    vm = VM(_program(2_000))
    vm.start("N0")
    for _ in range(3):
        vm.advance()

    def pairs() -> int:
        for _ in range(20_000):
            vm.restore(vm.snapshot())
        return 20_000

    return 1e6 / _best(5, lambda: _rate(pairs))


def compile_milliseconds(lines: int) -> float:
    """How long a story of this length takes to compile."""
    text = yarn_story(lines)

    def once() -> int:
        compile_sources([Source("bench.yarn", text)], strict=True)
        return 1

    return 1e3 / _best(3, lambda: _rate(once))


def rows() -> list[Row]:
    """What is measured: name, value, bound, unit; a bound on a ratio is a least, any other a most."""
    found: list[Row] = []
    if ratio := against_ink(2_000):
        found.append(("Yarn events a second, against bink's", ratio, 20.0, "times"))
    found.append(("Yarn snapshot and restore", snapshot_microseconds(), 2.0, "µs"))
    found.append(("Yarn compiles 2 000 lines", compile_milliseconds(2_000), 200.0, "ms"))
    return found


def growth() -> list[tuple[int, float, float]]:
    """For stories of 500 to 20 000 lines: lines, milliseconds to compile, microseconds an event."""
    lengths = (500, 1_000, 2_000, 5_000, 10_000, 20_000)
    return [
        (lines, compile_milliseconds(lines), 1e6 / _best(ROUNDS, partial(_rate, yarn_player(lines))))
        for lines in lengths
    ]


def main() -> None:
    """Prints every row and the table of growth."""
    for name, value, bound, unit in rows():
        print(f"{name:40} {value:10.2f} {unit:6} (bound {bound:g})")
    print(f"\n{'lines':>7} {'compile ms':>11} {'µs a line':>10} {'µs an event':>12}")
    for lines, compiling, event in growth():
        print(f"{lines:7} {compiling:11.1f} {compiling * 1e3 / lines:10.1f} {event:12.3f}")


if __name__ == "__main__":
    main()
