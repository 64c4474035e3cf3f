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
        ("<<elif chapter() == 1>>", "there is no direction 'elif'; did you mean 'elseif'?"),
        ("<<wait>>", "'wait' was given 0 words; it is written: wait SECONDS"),
        ("Remember: go.", "a colon within a line is written '\\:'"),
        ("- Hello.", "an option begins with '-> '"),
        ("Inder: Hello. #moood:happy", "nothing reads the tag '#moood:happy'; did you mean 'mood'?"),
    ],
)
def test_a_wrong_name_in_a_script(house: MakeHouse, row: str, says: str) -> None:
    """Speaker, mood, direction and each of its words are looked up; file and line are named."""
    problems = found(house, FINE.replace("===", f"{row}\n==="))
    assert len(problems) == 1
    assert says in str(problems[0])
    assert problems[0].file == "assets/story/ch0/all.yarn"
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
    assert problem.place == "Thing 'box' at (400, 200), when"


@pytest.mark.parametrize(
    ("condition", "says"),
    [
        ('has("umbrela")', "there is no item 'umbrela'; did you mean 'umbrella'?"),
        ('milestone("orphann")', "there is no milestone 'orphann'; did you mean 'orphan'?"),
        ('visited("Ch0_Begn")', "there is no node 'Ch0_Begn'; did you mean 'Ch0_Begin'?"),
        ('outcome("drawin") == ""', "there is no task 'drawin'; did you mean 'drawing'?"),
        ('outcome("notice") == "shwo"', "outcome() is never 'shwo'; did you mean 'show'?"),
        ('hour() == "nite"', "hour() is never 'nite'; did you mean 'night'?"),
        ('"rom" != place()', "place() is never 'rom'; did you mean 'room'?"),
    ],
)
def test_a_condition_that_nothing_can_meet(house: MakeHouse, condition: str, says: str) -> None:
    """What a condition asks for is looked up, in scripts and on maps alike."""
    script = found(house, FINE.replace("===", f"<<if {condition}>>\nInder: Yes.\n<<endif>>\n==="))
    assert [str(each) for each in script] == [f"assets/story/ch0/all.yarn: line 6: {says}"]
    room = Room().mark("start", 200, 200).thing("box", 400, 200, look="Ch0_Begin", when=condition)
    assert [str(each) for each in found(house, room=room)] == [
        f"maps/room.tmx: Thing 'box' at (400, 200), when: {says}"
    ]


def test_a_layer_that_a_tune_does_not_have(house: MakeHouse) -> None:
    """Layers are the files that lie beside the tune."""
    made = house(FINE.replace("===", "<<music keys dout 1>>\n==="), ROOM, words=WORDS)
    music = made.write().assets / "music"
    music.mkdir()
    (music / "keys.doubt.ogg").touch()
    assert "has no layer 'dout'; did you mean 'doubt'?" in str(made.problems()[1][0])


def test_a_broken_map_is_told_alone(house: MakeHouse) -> None:
    """What a map that cannot be read has lost is not missed in scripts and tables as well."""
    script = FINE.replace("===", "<<goto room door>>\n===")
    problems = found(
        house, script, Room().mark("begin", 200, 200), objectives='[go]\ntargets = ["room/bx"]\n'
    )
    assert [problem.file for problem in problems] == ["maps/room.tmx"]


def test_a_misspelt_node_does_not_lose_all_behind_it(house: MakeHouse) -> None:
    """That nothing leads to a node is told only where every name is known."""
    script = FINE + "title: Box\n---\nOh.\n===\n"
    room = Room().mark("start", 200, 200).thing("box", 400, 200, look="Bx")
    assert [problem.what for problem in found(house, script, room)] == ["look 'Bx' is not known"]


@pytest.mark.parametrize(
    "room",
    [
        Room().door("d", 600, 200, to="room", mark="start"),
        Room().region("r", (600, 200, 40, 40), node="Ch0_Begin"),
        Room().person("p", 700, 200, cast="Inder", node="Ch0_Begin"),
    ],
)
def test_what_is_behind_walls_is_found(house: MakeHouse, room: Room) -> None:
    """Doors, regions and people to be spoken to must be come to on foot, as things must."""
    problems = found(house, room=room.mark("start", 200, 200).wall(400, 0, 20, 640))
    assert ["cannot be reached" in problem.what for problem in problems] == [True]


def test_a_door_into_a_wall(house: MakeHouse) -> None:
    """A mark at which a door arrives must be free."""
    room = Room().mark("start", 200, 200).mark("in", 500, 200).wall(450, 150, 100, 100)
    problems = found(house, room=room.door("d", 300, 200, to="room", mark="in"))
    assert "leads to the Mark 'in' of room, which stands in a wall" in problems[0].what


def test_line_nine_comes_before_line_ten() -> None:
    """Problems are sorted as a reader counts."""
    places = [Problem("a", f"line {number}", "") for number in (10, 9, 100)]
    assert [problem.place for problem in sorted(places)] == ["line 9", "line 10", "line 100"]


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
    assert {"assets/story/objectives.toml", "assets/words/en/all.toml"} <= {
        problem.file for problem in problems
    }


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
