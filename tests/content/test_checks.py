"""Every name that nothing has is found before anybody plays, with its place and the nearest right word."""

from __future__ import annotations

import pytest

from game.core.problems import Problem
from tests.conftest import MakeHouse
from tests.small.house import Room

WORDS = """\
[cast]
pooja = "Pooja"
inder = "Inder"
bai = "Bai"
[place]
room = "A room"
[item]
umbrella = "An umbrella"
[thing.room]
box = "A box"
[caption]
rain = "[rain]"
[track]
keys = "Keys"
[reason]
milk = "Milk"
"""
FINE = "title: Ch0_Begin\n---\nInder: Hello. #mood:neutral\n<<walk Inder start>>\n<<give umbrella>>\n===\n"
ROOM = Room().mark("start", 200, 200).thing("box", 400, 200, look="Ch0_Begin")


def found(house: MakeHouse, script: str = FINE, room: Room = ROOM, **rest: str) -> list[Problem]:
    """What is wrong with a small house."""
    return house(script, room, words=rest.pop("words", WORDS), **rest).problems()[1]


def test_a_sound_house_has_no_problems(house: MakeHouse) -> None:
    """Where every name is known nothing is said."""
    assert found(house) == []


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("Indre: Hello.", "'Indre' is not in the cast; did you mean 'Inder'?"),
        ("Inder: Hello. #mood:hapy", "there is no mood 'hapy'; did you mean 'happy'?"),
        ("<<wlak Inder start>>", "there is no direction 'wlak'; did you mean 'walk'?"),
        ("<<walk Inder strat>>", "'walk' knows no spot 'strat'; did you mean 'start'?"),
        ("<<give umbrela>>", "'give' knows no item 'umbrela'; did you mean 'umbrella'?"),
        ("<<goto room door>>", "room has no Mark 'door'"),
        ("<<milestone orphann>>", "did you mean 'orphan'?"),
        ("<<sound rian>>", "did you mean 'rain'?"),
        ("<<music kyes>>", "did you mean 'keys'?"),
        ("<<pay 3 mlik>>", "did you mean 'milk'?"),
        ("<<task drawin>>", "did you mean 'drawing'?"),
    ],
)
def test_a_wrong_name_in_a_script(house: MakeHouse, row: str, says: str) -> None:
    """Speaker, mood, direction and each of its words are looked up; file and line are named."""
    problems = found(house, FINE.replace("===", f"{row}\n==="))
    assert len(problems) == 1
    assert says in str(problems[0])
    assert problems[0].file == "ch0/all.yarn"
    assert problems[0].place.startswith("line 6")


@pytest.mark.parametrize(
    ("room", "says"),
    [
        (ROOM.__class__().mark("start", 200, 200).thing("box", 400, 200, look="Strat"), "look 'Strat'"),
        (Room().mark("start", 200, 200).thing("bx", 400, 200, look="Ch0_Begin"), "has no name to show"),
        (Room().mark("start", 200, 200).person("x", 300, 300, cast="Indr", node="Ch0_Begin"), "cast 'Indr'"),
        (Room().mark("start", 200, 200).door("d", 300, 0, to="rom", mark="start"), "to 'rom'"),
        (Room().mark("start", 200, 200).door("d", 300, 0, to="room", mark="strt"), "mark 'strt'"),
        (Room().mark("start", 200, 200).passing("taxy", 0, 300, "0,0 90,0"), "sprite 'taxy' is not drawn"),
    ],
)
def test_a_wrong_name_on_a_map(house: MakeHouse, room: Room, says: str) -> None:
    """Nodes, cast, doors and shown names are looked up; map, object and where it stands are named."""
    problems = found(house, room=room)
    assert len(problems) == 1
    assert says in problems[0].what
    assert problems[0].file == "maps/room.tmx"
    assert "at (" in problems[0].place


def test_what_goes_by_is_drawn_as_it_will_be_seen(house: MakeHouse) -> None:
    """Its sheet has the pose, and the sides that its way shows."""
    room = Room().mark("start", 200, 200).passing("cart", 0, 300, "0,0 90,0 90,200", pose="tilted")
    sheet = 'rows = ["left", "right"]\n[poses.stand]\nstill = 0\n'
    small = house(FINE, room, words=WORDS)
    layout = small.folder / "assets" / "sprites" / "cart.toml"
    layout.parent.mkdir(parents=True)
    layout.write_text(sheet, encoding="utf-8")
    problems = small.problems()[1]
    assert [problem.what for problem in problems] == [
        "cart has no pose 'tilted'",
        "cart is not drawn going down",
    ]
    assert problems[1].remedy == "let the way go left or right"


def test_a_thing_behind_walls_is_found(house: MakeHouse) -> None:
    """What feet cannot reach from `start` is a problem."""
    room = Room().mark("start", 200, 200).thing("box", 600, 200, look="Ch0_Begin").wall(400, 0, 20, 640)
    assert "cannot be reached" in found(house, room=room)[0].what


def test_a_condition_is_compiled_at_load(house: MakeHouse) -> None:
    """A `when` that Yarn cannot read is a problem of its object."""
    room = Room().mark("start", 200, 200).thing("box", 400, 200, look="Ch0_Begin", when="$nothing and")
    problem = found(house, room=room)[0]
    assert problem.file == "maps/room.tmx"
    assert "object 'box', when" in problem.place


def test_an_objective_that_leads_nowhere(house: MakeHouse) -> None:
    """Targets and all three texts are looked up."""
    problems = found(house, objectives='[go]\ntargets = ["room/bx"]\n')
    assert {problem.what for problem in problems} == {
        "room has nothing called 'bx'",
        "there are no words for 'objective.go'",
        "there are no words for 'objective.go.where'",
        "there are no words for 'objective.go.what'",
    }


def test_a_table_that_cannot_be_read_is_one_problem(house: MakeHouse) -> None:
    """Broken TOML is named with the file and does not hide what else is wrong."""
    problems = found(house, objectives="[go\n", words="[cast\n")
    assert {"objectives.toml", "en/all.toml"} <= {problem.file for problem in problems}


def test_steadiness_locks_nothing(house: MakeHouse) -> None:
    """Options that all hang on conditions, one of them on steadiness or the purse, are a problem."""
    rows = '-> Plainly. <<if rupees() > 3>>\n    Yes.\n-> Softly. <<if has("umbrella")>>\n    No.\n'
    problems = found(house, FINE.replace("===", f"{rows}==="))
    assert [problem.place for problem in problems] == ["line 6"]
    assert "no option is always open" in problems[0].what
    opened = rows.replace(' <<if has("umbrella")>>', "")
    assert found(house, FINE.replace("===", f"{opened}===")) == []


def test_a_node_that_nothing_leads_to(house: MakeHouse) -> None:
    """What neither maps nor other nodes name is found."""
    assert "nothing leads to the node 'Lost'" in found(house, FINE + "title: Lost\n---\nOh.\n===\n")[0].what
