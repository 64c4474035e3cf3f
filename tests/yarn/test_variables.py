"""Variables: setting, declaring, inferring, smart ones, enums."""

from __future__ import annotations

import pytest

from game.yarn import VM
from tests.yarn.playing import codes_of, faults, machine, play, program


def test_every_assignment_does_its_arithmetic() -> None:
    steps = ("to 7", "+= 3", "-= 4", "*= 5", "/= 4", "%= 4")
    script = "".join(f"<<set $n {step}>>\n" for step in steps) + "{$n}"
    assert play(script) == ["3.5"]
    assert play('<<set $s = "a">>\n<<set $s += "b">>\n{$s}') == ["ab"]


def test_a_declaration_gives_default_type_and_comment() -> None:
    """The comment above it, or behind it, is what tools show."""
    made = program(
        "/// what she has\n// in rupees\n<<declare $purse = -2.5 as number>>\n<<declare $x = true>> // why"
    )
    purse, x = made.variables["$purse"], made.variables["$x"]
    assert (purse.type, purse.default, purse.comment) == ("number", -2.5, "what she has in rupees")
    assert (x.type, x.default, x.comment, x.smart, x.declared) == ("bool", True, "why", False, True)


def test_a_type_is_inferred_from_any_use() -> None:
    made = program('{$a + 1}\n<<if $b>>\n<<endif>>\n<<set $c = "x">>\n<<set $d = $c>>\n{$e == $a}')
    assert {name: info.type for name, info in made.variables.items()} == {
        "$a": "number",
        "$b": "bool",
        "$c": "string",
        "$d": "string",
        "$e": "number",
    }
    assert made.variables["$a"].default == 0
    assert not made.variables["$a"].declared


def test_a_smart_variable_is_worked_out_when_it_is_read() -> None:
    script = (
        "<<declare $n = 1>>\n<<declare $rich = $n > 5>>\n<<declare $poor = not $rich>>\n{$rich} {$poor}\n"
    )
    vm = machine(script + "<<set $n = 9>>\n{$rich} {$poor}")
    assert [getattr(vm.advance(), "whole", "") for _ in range(2)] == ["False True", "True False"]
    assert vm.variables["$rich"] is True
    with pytest.raises(TypeError, match="smart"):
        vm.variables["$rich"] = False


def test_enums_have_cases_with_raw_values() -> None:
    script = (
        '<<enum Day>>\n<<case Mon = "m">>\n<<case Tue = "t">>\n<<endenum>>\n'
        "<<enum Mood>>\n<<case Glad>>\n<<case Sad>>\n<<endenum>>\n"
        "<<declare $day = .Tue as Day>>\n<<declare $mood = Mood.Sad>>\n"
        "<<if $day == .Tue and $mood != .Glad>>\n{string($day)} {number($mood)} {$day}\n<<endif>>\n"
        "<<set $day to Day.Mon>>\n<<set $new = .Glad>>\n{$day} {$new}"
    )
    assert play(script) == ["t 1 t", "m 0"]


def test_an_enum_variable_takes_only_its_cases() -> None:
    vm = VM(program('<<enum Day>>\n<<case Mon = "m">>\n<<endenum>>\n<<declare $day = Day.Mon>>'))
    vm.variables["$day"] = "m"
    with pytest.raises(TypeError, match="no case"):
        vm.variables["$day"] = "x"
    with pytest.raises(TypeError, match="cannot be"):
        vm.variables["$day"] = 1


def test_variables_are_a_mapping() -> None:
    vm = VM(program("<<declare $a = 1>>\n<<declare $b = $a + 1>>"))
    vm.variables["$a"] = 5
    assert dict(vm.variables) == {"$a": 5, "$b": 6}
    del vm.variables["$a"]
    assert len(vm.variables) == 2
    assert vm.variables["$a"] == 1


ENUM = "<<enum E>>\n<<case A>>\n<<case B>>\n<<endenum>>\n"
WORDS = '<<enum W>>\n<<case A = "a">>\n<<endenum>>\n'


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("<<declare $a>>", "YS0005"),
        ("<<declare $a = >>", "YS0005"),
        ("<<declare $a = 1 as>>", "YS0005"),
        ("<<declare a = 1>>", "YS0005"),
        ("<<set $a>>", "YS0005"),
        ("<<set $a ==  1>>", "YS0005"),
        ("<<set $a = null>>", "YS0005"),
        ("<<declare $a = 1>>\n<<declare $a = 1>>", "YS0101"),
        ("<<declare $a = 1 as string>>", "YS0002"),
        ("<<declare $a = 1 as Nothing>>", "YS0002"),
        ('<<declare $a = 1>>\n<<set $a = "x">>', "YS0002"),
        ('<<set $a = 1>>\n<<set $a = "x">>', "YS0002"),
        ("<<set $a = true>>\n<<set $a += true>>", "YS0002"),
        ('<<set $a = "x">>\n<<set $a -= "y">>', "YS0002"),
        ("<<declare $n = 1>>\n<<declare $a = $n + 1>>\n<<set $a = 1>>", "YS0030"),
        ("{$nobody}", "YS0028"),
        ("<<set $a = $b>>", "YS0028"),
        ("<<set $a = nobody()>>", "YS0028"),
        ("<<declare $a = $a + 1>>", "YS0105"),
        ("<<declare $a = $b + 1>>\n<<declare $b = $a + 1>>", "YS0105"),
        (ENUM + "<<set $x = E.C>>", "YS0038"),
        (ENUM + "<<set $x = F.A>>", "YS0038"),
        (ENUM + ENUM, "YS0101"),
        ("<<enum number>>\n<<case A>>\n<<endenum>>", "YS0101"),
        ("<<enum>>\n<<case A>>\n<<endenum>>", "YS0005"),
        ("<<enum E>>\n<<case A>>\nline\n<<endenum>>", "YS0007"),
        ("<<enum E>>\n<<case A = 1>>\n<<case B = 1>>\n<<endenum>>", "YS0035"),
        ("<<enum E>>\n<<case A = 1.5>>\n<<endenum>>", "YS0035"),
        ("<<enum E>>\n<<case A = true>>\n<<endenum>>", "YS0035"),
        ('<<enum E>>\n<<case A = "a">>\n<<case B>>\n<<endenum>>', "YS0035"),
        ("<<enum E>>\n<<case A = $x>>\n<<endenum>>", "YS0035"),
        (ENUM + "<<enum F>>\n<<case A = E.A>>\n<<endenum>>", "YS0035"),
        (ENUM + '<<if E.A == "a">>\n<<endif>>', "YS0002"),
        (WORDS + "<<if W.A == 1>>\n<<endif>>", "YS0002"),
        (ENUM + WORDS + "<<if E.A == W.A>>\n<<endif>>", "YS0002"),
    ],
)
def test_what_a_variable_cannot_be_is_refused(body: str, code: str) -> None:
    assert code in codes_of(body)


def test_an_enum_goes_where_its_raw_type_is_wanted() -> None:
    assert play(WORDS + '<<set $s = "a">>\n<<if $s == W.A>>\nsame\n<<endif>>\n{format("{0}!", W.A)}') == [
        "same",
        "a!",
    ]


def test_a_chain_of_smart_variables_is_not_followed_without_end() -> None:
    chain = "".join(f"<<declare $v{at} = $v{at + 1} + 1>>\n" for at in range(60)) + "<<declare $v60 = 1>>"
    assert faults(chain)[0].split(" ")[1] == "YS0106"
