"""Expressions: operators in words and signs, precedence, types, functions, expressions of a host."""

from __future__ import annotations

import pytest

from game.yarn import VM, ScriptError, Signature
from tests.yarn.playing import codes_of, faults, play, program


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1 + 2 * 3", "7"),
        ("(1 + 2) * 3", "9"),
        ("10 - 4 - 3", "3"),
        ("12 / 4 / 3", "1"),
        ("7 % 4", "3"),
        ("-7 % 4", "-3"),
        ("-2 * -3", "6"),
        ("--2", "2"),
        ("1 / 0", "Infinity"),
        ("-1 / 0", "-Infinity"),
        ("0 / 0", "NaN"),
        ("5 % 0", "NaN"),
        ("2 lt 3 and 3 gt 2", "True"),
        ("2 lte 2 && 2 gte 2", "True"),
        ("1 is 1 or false", "True"),
        ("1 eq 2 || 1 neq 2", "True"),
        ("true xor true", "False"),
        ("true ^ false", "True"),
        ("not true or true", "True"),
        ("!(true or true)", "False"),
        ("true or false and false", "False"),
        ("1 + 1 == 2", "True"),
        ("1 < 2 == true", "True"),
        ('"a" + "b" == "ab"', "True"),
        ('"say \\"hi\\" \\\\"', 'say "hi" \\'),
        ("0.1 + 0.2", "0.3"),
        ("123456789", "123456789"),
        ("0.0000001", "1E-07"),
        ("2 / 3", "0.6666667"),
        ("10000000000 * 10000000000", "100000000000000000000"),
    ],
)
def test_an_expression_has_the_value_upstream_gives_it(written: str, value: str) -> None:
    """`and`, `or` and `xor` bind alike and from the left; the rest follows arithmetic."""
    assert play(f"value {{{written}}}") == [f"value {value}"]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ('string(1) + "!"', "1!"),
        ('number("2.5") + 1', "3.5"),
        ('bool("true")', "True"),
        ("bool(0)", "False"),
        ("min(1, 2) + max(3, 4)", "5"),
        ("round(2.6)", "3"),
        ("round_places(2.345, 1)", "2.3"),
        ("floor(2.9) + ceil(2.1)", "5"),
        ("inc(2) + inc(2.5)", "6"),
        ("dec(2) + dec(2.5)", "3"),
        ("decimal(2.5)", "0.5"),
        ("int(-2.5)", "-2"),
        ('format("${0:F2} {x}", 0.451)', "$0.45 {x}"),
        ('format("{0:N0}|", 12345)', "12,345|"),
        ('format("{0:D3}", 7)', "007"),
        ('format("{0:P0}", 0.25)', "25%"),
        ('format("{0:X}", 7)', "7"),
        ('format("{0}", "a")', "a"),
        ('format("none", 1)', "none"),
        ("format_invariant(1.5)", "1.5"),
    ],
)
def test_every_function_of_the_library_works(written: str, value: str) -> None:
    assert play(f"{{{written}}}") == [value]


def test_chance_comes_from_the_host() -> None:
    """The machine itself rolls nothing: the same lots give the same story."""
    made = program("{dice(6)} {random_range(1, 3)} {random_range_float(0, 2)} {random()}")
    vm = VM(made, chance=lambda: 0.5)
    vm.start("Start")
    assert getattr(vm.advance(), "whole", "") == "4 2 1 0.5"
    vm = VM(made)
    vm.start("Start")
    with pytest.raises(ScriptError, match="given no chance"):
        vm.advance()


def test_a_function_of_the_host_is_checked_and_called() -> None:
    takes = {"has": Signature(("string",), "bool"), "sum": Signature((), "number", variadic="number")}
    assert faults("<<if has(1)>>\n<<endif>>", takes) == [
        "3:10 YS0002 value 1 of has() needs a string, not a number"
    ]
    assert faults("<<call has()>>", takes) == ["3:8 YS0013 has() takes 1 values, and 0 are given"]
    vm = VM(
        program('{has("key")} {sum(1, 2, 3)}', takes),
        {"has": lambda item: item == "key", "sum": lambda *n: sum(n)},
    )
    vm.start("Start")
    assert getattr(vm.advance(), "whole", "") == "True 6"


def test_a_function_nobody_described_is_inferred() -> None:
    made = program("<<if open($door) and $n > cost(2)>>\n<<endif>>\n<<set $door = 1>>\n<<call ring()>>")
    assert made.functions["open"] == Signature(("number",), "bool")
    assert made.functions["cost"] == Signature(("number",), "number")
    assert made.functions["ring"].result == "any"


def test_a_missing_function_is_an_error_at_play() -> None:
    with pytest.raises(ScriptError, match="no function is called 'rng'; did you mean 'ring'"):
        play("<<call rng()>>", functions={"ring": lambda: True})


@pytest.mark.parametrize("written", ['number("x")', 'bool("maybe")', "round(1 / 0)", 'format("{0:Dx}", 1)'])
def test_a_function_that_cannot_be_worked_out_names_itself(written: str) -> None:
    with pytest.raises(ScriptError, match=r"test.yarn: line 3.*cannot be worked out"):
        play(f"{{{written}}}")


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("true + false", "YS0002"),
        ('1 + "a"', "YS0002"),
        ('"a" * 2', "YS0002"),
        ('"a" < "b"', "YS0002"),
        ("not 1", "YS0002"),
        ('-"a"', "YS0002"),
        ("1 and true", "YS0002"),
        ('1 == "a"', "YS0002"),
        ("f(1) + f(1, 2)", "YS0013"),
        ("visited(1)", "YS0002"),
        ("1 +", "YS0005"),
        ("(1", "YS0005"),
        ("1 2", "YS0005"),
        ("f(1", "YS0005"),
        ("f(1,)", "YS0005"),
        ("word", "YS0005"),
        ("1 ? 2", "YS0005"),
        ('"open', "YS0005"),
        (".", "YS0005"),
        ("A.", "YS0005"),
        ("= 1", "YS0005"),
    ],
)
def test_what_makes_no_sense_is_refused(written: str, code: str) -> None:
    assert code in codes_of(f"{{{written}}}")


def test_only_a_function_can_be_called() -> None:
    assert "only a function can be called" in faults("<<call 1>>")[0]


@pytest.mark.parametrize(
    "written",
    ["(" * 60 + "1" + ")" * 60, "1" + " + 1" * 300, "not " * 60 + "true", "f(" * 60 + "1" + ")" * 60],
)
def test_nesting_and_length_have_bounds(written: str) -> None:
    assert "YS0106" in codes_of(f"{{{written}}}")


def test_a_text_cannot_grow_without_bounds() -> None:
    script = 'title: Start\n---\n<<declare $s = "ab">>\n<<set $s = $s + $s>>\n<<jump Start>>\n===\n'
    with pytest.raises(ScriptError, match="grows longer"):
        play(script)


@pytest.mark.parametrize("growth", ["$n * $n", "$n + $n"])
def test_a_number_that_grows_without_bounds_becomes_infinite(growth: str) -> None:
    script = (
        f"title: Start\n---\n<<declare $n = 3>>\n<<set $n = {growth}>>\n"
        "<<if $n < 1 / 0>>\n<<jump Start>>\n<<endif>>\n{$n}\n===\n"
    )
    assert play(script) == ["Infinity"]


def test_an_expression_of_the_host_is_checked_and_read() -> None:
    """Maps hold such conditions; `reads` tells what they hang on, through smart variables too."""
    made = program(
        "<<declare $n = 1>>\n<<declare $rich = $n > 3>>\n<<declare $e = E.B>>\n"
        "<<enum E>>\n<<case A>>\n<<case B>>\n<<endenum>>"
    )
    rich = made.expression('$rich or visited("Start") and $e == .A', "bool")
    assert rich.reads == {"$rich", "$n", "visited", "$e"}
    assert rich.type == "bool"
    vm = VM(made)
    assert vm.evaluate(rich) is False
    vm.variables["$n"] = 9
    assert vm.evaluate(rich) is False
    vm.variables["$e"] = 0
    assert vm.evaluate(rich) is True
    assert vm.evaluate(made.expression("$n + 1")) == 10


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("$coinz > 1", r"the variable \$coinz is not declared; did you mean '\$coins'"),
        ("$coins", "this needs a bool, not a number"),
        ("1 +", "expected a value, found 'the end'"),
        ("has($coins)", "no function is called 'has'"),
        ("E.A", "no enum is called 'E'"),
    ],
)
def test_an_expression_of_the_host_is_refused_by_name(written: str, fault: str) -> None:
    with pytest.raises(ScriptError, match=fault):
        program("<<declare $coins = 1>>").expression(written, "bool")


def test_call_calls_a_function_for_what_it_does() -> None:
    rung: list[float | str | bool] = []

    def ring(times: float | str | bool) -> bool:
        rung.append(times)
        return True

    assert play("<<call ring(1 + 1)>>\ndone", functions={"ring": ring}) == ["done"]
    assert rung == [2]
