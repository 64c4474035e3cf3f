"""Saves that survive edits: every kind, at every stop of a real scene; nothing twice, no wrong way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import msgspec
import pytest

from game.yarn import VM, Command, Line, Options, SavedState, ScriptError, Source, compile_sources
from tests.yarn.scene import DECLARED, SCENE, WAYS, Moment, compiled, moments, name, walk

Edit = Callable[[list[str], int], list[str]]
LINES = SCENE.splitlines()
ALL = [(way, moment) for way in WAYS for moment in moments(way)]
IDS = [f"{way[0][5:]}{way[1][5:]}-{at}" for way in WAYS for at, _ in enumerate(moments(way))]


def indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def is_item(line: str) -> bool:
    return line.lstrip().startswith(("->", "=>"))


def end_of(lines: list[str], at: int) -> int:
    """Behind a line, and behind its body where it is an option or an item of a group."""
    end = at + 1
    while is_item(lines[at]) and len(indent(lines[end])) > len(indent(lines[at])):
        end += 1
    return end


def before(text: str) -> Edit:
    """A line put before the stop, except within a line group, which it would cut in two."""
    return lambda lines, at: (
        lines if lines[at].startswith("=>") else [*lines[:at], indent(lines[at]) + text, *lines[at:]]
    )


def after(text: str) -> Edit:
    """A line put behind the stop, or first in the body of an option."""
    return lambda lines, at: [
        *lines[: at + 1],
        indent(lines[at]) + ("    " if is_item(lines[at]) else "") + text,
        *lines[at + 1 :],
    ]


def removed(lines: list[str], at: int) -> list[str]:
    return [*lines[:at], *lines[end_of(lines, at) :]]


def reworded(lines: list[str], at: int) -> list[str]:
    said = re.sub(r"(Asha: )?[^#<>]+( <<|#)", r"\g<1>Other words \g<2>", lines[at].strip(), count=1)
    return [*lines[:at], indent(lines[at]) + ("-> " if "->" in lines[at] else "") + said, *lines[at + 1 :]]


def conditioned(lines: list[str], at: int) -> list[str]:
    if "#line" not in lines[at] or "<<" in lines[at]:
        return lines
    return [*lines[:at], lines[at].replace(" #line", " <<if true>> #line"), *lines[at + 1 :]]


def wrapped(lines: list[str], at: int) -> list[str]:
    """The stop put into an `if` of its own; an option stays where it is."""
    if is_item(lines[at]):
        return lines
    white = indent(lines[at])
    return [*lines[:at], f"{white}<<if true>>", lines[at], f"{white}<<endif>>", *lines[at + 1 :]]


def split(lines: list[str], at: int) -> list[str]:
    """The node cut in two behind the stop, where that is not within anything."""
    if indent(lines[at]) or lines[at].startswith(("-", "=")) or lines[at + 1].startswith((" ", "===")):
        return lines
    return [*lines[: at + 1], "<<jump Second>>", "===", "title: Second", "---", *lines[at + 1 :]]


EDITS: dict[str, Edit] = {
    "nothing": lambda lines, _: lines,
    "line before": before("Asha: New. #line:new"),
    "line after": after("Asha: New. #line:new"),
    "command before": before("<<ring bell>>"),
    "command after": after("<<ring bell>>"),
    "same command before": before("<<wait 1>>"),
    "set before": before("<<set $coins += 0>>"),
    "removed": removed,
    "reworded": reworded,
    "condition": conditioned,
    "wrapped": wrapped,
    "split": split,
}


def edited(moment: Moment, edit: Edit) -> str | None:
    """The scene after an edit, or None where the edit makes no script there."""
    text = "\n".join(edit(LINES, moment.line)) + "\n"
    try:
        compiled(text)
    except ScriptError:
        return None
    return text


def resumed(scene: str, saved: SavedState, renamed: dict[str, str] | None = None) -> VM:
    vm = VM(compiled(scene))
    vm.load(saved, renamed)
    return vm


def told_after(vm: VM, way: tuple[str, ...]) -> list[str]:
    return [name(stop) for stop in walk(vm, way)] if vm.running else []


def ids(names: list[str] | tuple[str, ...]) -> list[str]:
    return [each for each in names if each.startswith("line:")]


@pytest.mark.parametrize(("way", "moment"), ALL, ids=IDS)
@pytest.mark.parametrize("edit", EDITS)
def test_a_save_goes_on_where_it_was_whatever_was_edited(
    edit: str, way: tuple[str, ...], moment: Moment
) -> None:
    """What follows is what a fresh playthrough of the edited scene tells behind that point."""
    text = edited(moment, EDITS[edit])
    if text is None:
        return
    vm = resumed(text, moment.saved)
    told = told_after(vm, way)
    fresh = VM(compiled(text))
    fresh.start("Start")
    whole = [name(stop) for stop in walk(fresh, way)]
    start = len(whole) - len(told)
    assert told == whole[start:], "the way is that of a fresh playthrough"
    assert not set(ids(told)) & set(ids(moment.told[:-1])), "no line is told twice"
    if edit != "removed":
        assert told[0] == moment.told[-1], "the stop is still there, and is shown again"
    newest = max((at for at, each in enumerate(whole) if each in ids(moment.told)), default=-1)
    if edit == "removed":
        assert not ids(whole[newest + 1 : start]), "no line behind the newest one told is left out"
    assert vm.variables["$coins"] == fresh.variables["$coins"], "no effect is left out or applied twice"


@pytest.mark.parametrize(("way", "moment"), ALL, ids=IDS)
@pytest.mark.parametrize("edit", ["nothing", "line before", "removed"])
def test_loading_says_whether_the_stop_is_still_there(
    edit: str, way: tuple[str, ...], moment: Moment
) -> None:
    """A host applies the effect of a stop again only where it is another one."""
    text = edited(moment, EDITS[edit])
    assert text is not None
    vm = VM(compiled(text))
    there = vm.load(moment.saved)
    if edit == "removed" and moment.told[-1][0] != "?":
        assert not there
    else:
        assert there
        assert vm.current is not None
        assert name(vm.current).split()[-1] == moment.told[-1].split()[-1]


@pytest.mark.parametrize(("way", "moment"), ALL, ids=IDS)
def test_a_renamed_node_is_found_with_and_without_being_told(way: tuple[str, ...], moment: Moment) -> None:
    """The ids of lines lead there; a table of names is only needed for visits and nodes without lines."""
    text = SCENE
    for node in ("Window", "Door"):
        text = text.replace(f"title: {node}", f"title: New{node}").replace(f" {node}>>", f" New{node}>>")
    text = text.replace("title: Start", "title: NewStart")
    names = {node: f"New{node}" for node in ("Start", "Window", "Door")}
    expected = told_after(resumed(SCENE, moment.saved), way)
    for renamed in (None, names):
        vm = resumed(text, moment.saved, renamed)
        assert told_after(vm, way) == expected
    assert vm.ask("visited_count", "NewStart") == 1


OPTION_EDITS: dict[str, Callable[[str], str]] = {
    "option inserted before": lambda text: text.replace(
        "-> Yes, please.", "-> Perhaps. #line:o9\n-> Yes, please."
    ),
    "option removed": lambda text: text.replace("-> Wait. #line:o6\n", ""),
    "options reordered": lambda text: text.replace(
        "-> Look. #line:o5\n    Asha: Umbrellas. #line:w2\n-> Wait. #line:o6\n",
        "-> Wait. #line:o6\n-> Look. #line:o5\n    Asha: Umbrellas. #line:w2\n",
    ),
}


@pytest.mark.parametrize("edit", OPTION_EDITS)
@pytest.mark.parametrize(("way", "moment"), ALL, ids=IDS)
def test_options_may_be_inserted_removed_and_reordered(
    edit: str, way: tuple[str, ...], moment: Moment
) -> None:
    text = OPTION_EDITS[edit](SCENE)
    assert text != SCENE
    told = told_after(resumed(text, moment.saved), (*way, *moment.chosen))
    expected = told_after(resumed(SCENE, moment.saved), way)
    if "line:o6" in way and "removed" in edit and "line:o6" not in moment.chosen:
        assert "line:w2" in told, "the only option left is taken"
        return
    assert [each for each in told if each[0] != "?"] == [each for each in expected if each[0] != "?"]


VARIABLES: dict[str, Callable[[str], str]] = {
    "retyped": lambda text: text.replace('$mood = "calm"', "$mood = 1").replace('"still"', "2"),
    "removed": lambda text: text.replace('<<declare $mood = "calm">>\n', "").replace(
        '<<set $mood = "still">>\n', ""
    ),
    "renamed": lambda text: text.replace("$mood", "$temper"),
}


@pytest.mark.parametrize("edit", VARIABLES)
@pytest.mark.parametrize(("way", "moment"), ALL, ids=IDS)
def test_variables_may_be_retyped_removed_and_renamed(
    edit: str, way: tuple[str, ...], moment: Moment
) -> None:
    """A retyped one is reset, an unknown one dropped, a renamed one kept where that is told."""
    change = VARIABLES[edit]
    program = compile_sources([Source("v", change(DECLARED)), Source("s", change(SCENE))])
    vm = VM(program)
    vm.load(moment.saved, {"$mood": "$temper"})
    kept = moment.saved.values.get("$mood", "calm")
    if edit == "retyped":
        assert vm.variables["$mood"] == 1
    elif edit == "renamed":
        assert vm.variables["$temper"] == kept
    else:
        assert "$mood" not in vm.variables
    assert told_after(vm, way) == told_after(resumed(SCENE, moment.saved), way)


def test_everything_gone_closes_the_conversation_and_keeps_the_world() -> None:
    late = ALL[len(ALL) - 1][1]
    vm = resumed("title: Start\n---\nNew. #line:n\n===\n", late.saved)
    assert (vm.running, vm.current) == (False, None)
    assert vm.variables["$coins"] == late.saved.values["$coins"]


def test_a_detour_that_is_gone_is_come_back_from() -> None:
    way = WAYS[0]
    inside = next(moment for moment in moments(way) if moment.told[-1] == "line:w1")
    start = SCENE.index("title: Window")
    text = SCENE[:start] + "title: Window\n---\n===\n" + SCENE[SCENE.index("title: Door") :]
    vm = resumed(text, inside.saved)
    assert told_after(vm, way)[0] == "line:s14"
    text = SCENE[:start].replace("<<detour Window>>\n", "") + SCENE[SCENE.index("title: Door") :]
    assert told_after(resumed(text, inside.saved), way)[0] in ("<<wait 1>>", "line:s14")


def test_a_save_before_the_first_stop_begins_at_the_first_stop() -> None:
    vm = VM(compiled(SCENE))
    vm.start("Start")
    again = resumed(SCENE, vm.save())
    assert again.current is None
    assert getattr(again.advance(), "id", "") == "line:s1"


def test_a_save_without_a_conversation_has_none_after_loading() -> None:
    vm = resumed(SCENE, VM(compiled(SCENE)).save())
    assert (vm.running, vm.current, vm.advance()) == (False, None, None)


def test_a_save_is_plain_values() -> None:
    """It goes through msgpack and back without loss."""
    for _, moment in ALL:
        packed = msgspec.msgpack.encode(moment.saved)
        assert msgspec.msgpack.decode(packed, type=SavedState) == moment.saved


def test_the_flag_of_a_once_block_survives_the_loss_of_its_first_line() -> None:
    vm = VM(compiled(SCENE))
    vm.start("Start")
    list(walk(vm, WAYS[0]))
    saved = vm.save()
    vm = resumed(SCENE.replace("    Asha: Mind the step. #line:s5\n", ""), saved)
    vm.start("Start")
    told = [name(stop) for stop in walk(vm, WAYS[0])]
    assert "line:s6" not in told
    assert "line:s7" in told


def test_a_group_survives_loading_and_losing_its_member() -> None:
    group = "title: Start\n---\n<<detour G>>\nafter #line:a\n===\n"
    group += "title: G\nwhen: always\nsubtitle: m\n---\nin #line:i\nmore #line:j\n===\n"
    vm = VM(compile_sources([Source("g", group)]))
    vm.start("Start")
    vm.advance()
    saved = vm.save()
    for subtitle in ("m", "n"):
        again = VM(compile_sources([Source("g", group.replace("subtitle: m", f"subtitle: {subtitle}"))]))
        again.load(saved)
        assert [name(stop) for stop in walk(again, ())] == ["line:i", "line:j", "line:a"]
    again = VM(compile_sources([Source("g", group.replace("in #line:i\nmore #line:j\n", ""))]))
    again.load(saved)
    assert [name(stop) for stop in walk(again, ())] == ["line:a"]


def test_what_a_function_may_not_do_while_loading_closes_the_conversation() -> None:
    vm = VM(compile_sources([Source("a", "title: Start\n---\none #line:a\ntwo #line:b\n===\n")]))
    vm.start("Start")
    vm.advance()
    broken = 'title: Start\n---\n<<set $n = number("x")>>\ntwo #line:b\n===\n'
    again = VM(compile_sources([Source("a", broken)]))
    again.load(vm.save())
    assert not again.running


@pytest.mark.parametrize(
    "value", ["x", -3, True], ids=["text for a count", "count below nothing", "truth for a count"]
)
def test_a_save_that_was_tampered_with_is_read_with_care(value: str | int) -> None:
    vm = resumed(SCENE, SavedState({"visit:Start": value, "once:nothing": True, "$coins": "many"}))
    assert vm.ask("visited_count", "Start") == 0
    assert vm.variables["$coins"] == 0


def test_live_reload_goes_on_in_mid_line() -> None:
    """Save, compile anew, load: the line on screen is said in its new words."""
    vm = VM(compiled(SCENE))
    vm.start("Start")
    vm.advance()
    again = resumed(SCENE.replace("Come in.", "Come in quickly."), vm.save())
    assert isinstance(again.current, Line)
    assert again.current.text == "Come in quickly."
    assert isinstance(again.advance(), Command)


def commands(vm: VM) -> Iterator[str]:
    return (stop.text for stop in walk(vm, ()) if isinstance(stop, Command))


def test_of_two_like_commands_the_one_that_is_left_is_not_taken_for_the_other() -> None:
    two = "title: Start\n---\n<<ring>> // 1\na #line:a\n<<ring>>\nb #line:b\n===\n"
    vm = VM(compile_sources([Source("t", two)]))
    vm.start("Start")
    vm.advance()
    again = VM(compile_sources([Source("t", two.replace("<<ring>> // 1\n", ""))]))
    again.load(vm.save())
    assert getattr(again.current, "id", "") == "line:a"
    assert list(commands(again)) == ["ring"]


def test_options_that_are_all_shut_after_an_edit_are_passed_over() -> None:
    script = "title: Start\n---\n-> go #line:o\n    in #line:i\nbelow #line:b\n===\n"
    vm = VM(compile_sources([Source("t", script)]))
    vm.start("Start")
    assert isinstance(vm.advance(), Options)
    again = VM(compile_sources([Source("t", script.replace("-> go", "-> go <<if false>>"))]))
    again.load(vm.save())
    assert getattr(again.current, "id", "") == "line:b"


@pytest.mark.parametrize(("saved", "loaded"), [("t", "t"), ("x", "m"), (1, "m")])
def test_an_enum_is_loaded_only_with_a_case_it_has(saved: str | int, loaded: str) -> None:
    enum = '<<enum Day>>\n<<case Mon = "m">>\n<<case Tue = "t">>\n<<endenum>>\n<<declare $day = Day.Mon>>'
    vm = VM(compile_sources([Source("e", f"title: Start\n---\n{enum}\n===\n")]))
    vm.load(SavedState({"$day": saved}))
    assert vm.variables["$day"] == loaded
