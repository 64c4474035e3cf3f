"""The two maps: they load, hold what the story names, and everything on them can be walked to."""

from pathlib import Path

import pytest

from game.core.geometry import Box
from game.places import Place, load_place, reach
from game.world.aim import THING_REACH, lowered
from game.world.walls import Walls

MAPS = Path(__file__).parents[2] / "maps"

MARKS = {
    "orphanage": """start beside_bed tara_side at_drip classroom store at_matron_table corridor_w corridor_e
        dorm_door dorm_middle veranda yard gate_in gate_out hide_spot tara_gate matron_gate""",
    "apartment": """start stove at_tap sink at_front_door door_mat balcony balcony_rail at_table bedside trunk
        at_inder_chair at_almirah at_sofa at_telephone sheet_a sheet_near sheet_b bai_floor at_lamp passage
        at_mirror at_kitchen_shelf at_water_drum at_clothesline door_outside""",
}
THINGS = {
    "orphanage": """bowl drip pooja_bed tara_bed empty_bed window washstand trunks clock rules candle pencil
        paper blackboard matron_table keys_board shoes visitors_bench swing_tree gate gate_open loose_brick
        mattress picture_frame coat_hook lamp""",
    "apartment": """milk bucket tiffin ironing tea_tray newspaper watering_can washing kitchen_shelf
        water_drum table inder_chair plants clothesline telephone radio calendar wedding_photo nails sofa
        curtains almirah mirror bed steel_trunk tumbler cups sewing_machine clock fan switchboard lamp
        doormat street shoe_rack notice tap bowl tiffin_table newspaper_table tray_table shirt_chair
        washing_line""",
}


@pytest.fixture(scope="module", params=["apartment", "orphanage"])
def place(request: pytest.FixtureRequest) -> Place:
    """One of the two places, read from its map."""
    return load_place(MAPS / f"{request.param}.tmx")


def test_marks_of_the_story_are_there(place: Place) -> None:
    """Every mark that scripts send people to is drawn."""
    assert set(MARKS[place.name].split()) - {mark.name for mark in place.marks} == set()


def test_things_of_the_story_are_there(place: Place) -> None:
    """Every Thing that scripts speak of is drawn, and what is looked at says something."""
    assert set(THINGS[place.name].split()) - {thing.name for thing in place.things} == set()
    assert [thing.name for thing in place.things if not thing.look] == []


def test_every_spot_can_be_walked_to(place: Place) -> None:
    """From where play begins, feet come to every mark but beds and seats, to people and points of routes."""
    ground = reach(place, place.mark("start").at)
    spots = {mark.name: mark.at for mark in place.marks if not mark.name.startswith(("in_", "on_"))}
    spots |= {each.name: each.at for each in place.people}
    spots |= {f"{route.name} {point}": point for route in place.routes for point in route.points}
    assert [name for name, spot in spots.items() if not ground.contains(spot)] == []


def test_every_thing_can_be_reached(place: Place) -> None:
    """From where play begins, hands come to every Thing, those on walls from the floor below them."""
    coming = [box for thing in place.things for box in thing.solids if not _put_down(thing.name)]
    solids = [*place.solids, *coming]
    ground = reach(place, place.mark("start").at, solids)
    walls = Walls(solids, (place.bounds.w, place.bounds.h))
    boxes = {thing.name: lowered(thing.box, walls) for thing in place.things}
    assert [name for name, box in boxes.items() if not ground.near(box, THING_REACH)] == []


def _put_down(name: str) -> bool:
    """Whether a Thing stands where another one was brought, so that the two are never there at once."""
    return name in ("bucket_drum", "gate")


def test_doorways_let_two_feet_pass(place: Place) -> None:
    """Nowhere on the way to a mark is the free ground narrower than one tile and a half."""
    wide = [Box(box.x - 16, box.y - 8, box.w + 32, box.h + 16) for box in _walls_only(place)]
    ground = reach(place, place.mark("start").at, wide)
    rooms = {
        "apartment": ("passage", "sheet_near", "bedside"),
        "orphanage": ("dorm_middle", "dorm_door", "veranda", "yard", "gate_out", "corridor_e"),
    }
    assert [name for name in rooms[place.name] if not ground.contains(place.mark(name).at)] == []


def _walls_only(place: Place) -> list[Box]:
    """The solid boxes as long as a wall is: furniture can be walked around."""
    return [box for box in place.solids if max(box.w, box.h) >= 160]
