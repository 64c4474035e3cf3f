"""The maps: they load, hold what the story names, and everything on them can be walked to."""

from pathlib import Path

import pytest

from game.core.geometry import TILE, Box, Point
from game.places import Place, load_place, reach
from game.world.aim import THING_REACH, lowered
from game.world.walls import Walls

MAPS = Path(__file__).parents[2] / "maps"

MARKS = {
    "orphanage": """start beside_bed tara_side at_drip classroom store at_matron_table corridor_w corridor_e
        dorm_door dorm_middle veranda yard gate_in gate_out hide_spot tara_gate matron_gate""",
    "apartment": """start stove at_tap sink at_front_door door_mat balcony balcony_rail at_table bedside trunk
        at_inder_chair at_almirah at_sofa at_telephone sheet_a sheet_near sheet_b bai_floor at_lamp passage
        at_mirror at_kitchen_shelf at_water_drum at_clothesline door_outside twig_spot twig_north twig_east
        twig_south twig_west at_nails floor_side at_umbrella at_ironing trunk_side at_sofa_end""",
    "new_house": """start landing landing_side at_entrance hall hall_side middle hall_window kitchen_door
        balcony_door small_door at_cross_window at_cross_wall at_cross_kitchen at_cross_balcony
        at_cross_small""",
    "workplace": """start reception bench switchboard_seat switchboard_side own_desk own_seat usha_seat
        mary_seat joshi_desk joshi_side at_cabin_door cabin_in at_visitor_chair bhatia_seat
        bhatia_standing bhatia_chair_near canteen canteen_seat_a canteen_seat_b canteen_seat_c
        sink ledgers test_seat window stairs at_pay_table pay_queue""",
    "police_station": """start steps door_in at_bench bench_2 at_desk desk_side inspector_seat
        at_statement_chair
        typewriter_side at_bars bars_in at_wardress_stool gauri_bench at_slip_table
        inspector_door window cell_seat""",
    "lane": """start hostel_gate_out
        bus_stop bus_door newspaper at_tea_stall at_tea_bench at_tea_bench_2 booth
        booth_out at_ladder scaffold scaffold_below pots key_maker joshi_door_out side_lane lane_w lane_e
        wall_middle car shade kerb""",
    "seafront": """start bus_stop wall_a wall_b wall_c on_wall_a on_wall_b corn trestle at_bench lamp_first
        lamp_middle lamp_last rail far_end road steps_down""",
    "hostel": """room_door room_middle bed_drip_side bed_window_side bed_door_side trunk_side
        in_bed_drip in_bed_window in_bed_door at_nasreen_bed at_leela_desk at_room_window in_mattress
        in_mattress_door leela_chair_seat bedside_side bedside_door_side at_mess_table mess_seat_a
        mess_seat_b mess_seat_c urn corridor_w corridor_e telephone at_mirror bathroom_queue at_stairs
        office_hatch register hall_middle hall_bench_seat office_in office_chair office_side_chair
        parlour_door parlour_chair_a parlour_chair_b at_parlour_window parlour_standing start gate_in yard
        bench""",
    "school": """at_counter office_side office_wait corridor at_list at_pegs class_door class_inside
        yard yard_line_a yard_line_b gate_in gauri_wait start gate_out at_bench bench_seat at_tree road
        gate_side shade""",
    "kavita_flat": """start at_door door_in outside at_bolts at_chain living sofa_a sofa_b table_side table_a
        table_b at_telephone at_gas at_stove bedside in_bed at_window balcony at_mother_door
        at_mother_chair at_mirror hall""",
    "chawl": """start room_middle at_tin at_door_inside bed_roll at_bedding cooking at_window gallery
        at_neighbour_door at_tap lane_start lane_middle bench_side shutter_side paan_side den_door
        den_steps lane_end tin_spot gauri_bed way_out""",
    "her_room": """start door_in door_out middle at_table at_window bedside_own bedside_gauri in_bed_own
        in_bed_gauri at_shelf at_stove nail wall at_step joshi_stands gauri_table""",
}
THINGS = {
    "orphanage": """bowl drip pooja_bed tara_bed empty_bed window washstand trunks clock rules candle pencil
        paper blackboard matron_table keys_board shoes visitors_bench swing_tree gate gate_open loose_brick
        mattress picture_frame coat_hook lamp""",
    "apartment": """milk bucket tiffin ironing tea_tray newspaper watering_can washing kitchen_shelf
        water_drum table inder_chair plants clothesline telephone radio calendar wedding_photo nails sofa
        curtains almirah mirror bed steel_trunk tumbler cups sewing_machine clock fan switchboard lamp
        doormat street shoe_rack notice tap bowl tiffin_table newspaper_table tray_table shirt_chair
        washing_line banyan_twig banyan_in_bowl umbrella envelope number_slip floor_spot radio_square
        clock_square hostel_card tea_tin basket""",
    "new_house": """entrance cross_window cross_wall cross_kitchen cross_balcony cross_small window_living
        window_kitchen window_small house_telephone name_board meter tap platform loft fan_hook switches floor
        creek balcony_rail bath_door paint_tins""",
    "workplace": """switchboard reception_bench sign_samples own_typewriter usha_typewriter mary_typewriter
        carbon_box joshi_ledgers joshi_clock joshi_photograph pay_table cabin_door
        cabin_door_open cabin_glass visitor_chair visitor_chair_near bhatia_lamp bhatia_decanter
        bhatia_blotter air_cooler tiffin_shelf canteen_sink calendar fan_switch notice_overtime
        window_yard time_register lift_out_of_order memo_board staircase""",
    "police_station": """desk typewriter statement_chair bench register bars bars_gate wardress_stool
        slip_table
        clock wanted_board tea_glasses inspector_table map_wall keys_belt window_bars lathi_rack
        calendar tube_light cell_window gauri_shoes tin_on_desk door barometer""",
    "lane": """hoarding ladder paint_pots brush bus_board bus bus_pole shelter newspapers tea_stall kettle
        tea_bench hostel_board hostel_wall gate_bell coin_box booth_list key_board key_maker_box tree
        shop_shutter matchbox_poster puddle street_lamp handcart joshi_door letter_slot cat taxi""",
    "seafront": """sea wall corn_cart signboard bench lamp_post tetrapods far_lights balloon_stand crab puddle
        oil_lamp lamps_row name_board bus_pole sky""",
    "hostel": """mattress_night mattress_door_night mess_menu corridor_line mirror house_telephone
        call_book bathroom_door rules_board notice_board letters_rack key_cupboard office_clock guest_card
        parlour_portrait parlour_window parlour_clock cup cup_door tumbler tumbler_door photograph
        photograph_door lamp lamp_door steel_bowl steel_bowl_door cutting cutting_door thread thread_door
        doormat doormat_door curtain curtain_door shorthand_book shorthand_book_door tape tape_door
        typewriter_ribbon typewriter_ribbon_door bucket bucket_dry nasreen_curtain nasreen_curtain_open
        padlock mattress mattress_door tea_urn ironing_board umbrella_stand warden_desk register_book
        harmonium yard_bench yard_notice doorbell bed_drip bed_window bed_door nasreen_bed leela_desk
        leela_books trunk stain room_window bedside bedside_door mess_table stairs hatch parlour_chairs""",
    "school": """pegs list notice_fees bell class_window receipt_book trophies shoe_rack umbrella_bin
        globe water_taps blackboard_yard bench counter fernandes_desk hopscotch tree gate""",
    "kavita_flat": """bolt_1 bolt_1_drawn bolt_2 bolt_2_drawn bolt_3 bolt_3_drawn bolt_4 bolt_4_drawn bolt_5
        bolt_5_drawn chain mirror mother_door stills window_sea award tea_tray rug calendar stool lamp
        sofa table_lighter table_photograph table_letter table_script table_telephone_slip box box_1 box_2
        box_3 telephone mother_chair clock costume_trunk gas peephole cups bed balcony_grille""",
    "chawl": """den_curtain strike_poster liquor_shutter strokes window banyan_thread tin good_cup school_list
        shirt_peg neighbour_door mattress_shanta shuttle stove_chawl flour_tin rice_tin bedding
        trunk_shanta weaver_bench folded_shirt lamp_lane paan_stall tap washing_stone moon_water
        mill_chimney peg gallery_rail""",
    "her_room": """door step window curtain cutting drawing_on_nail padlock_on_nail board_on_nail
        photograph_on_nail shelf shorthand_book photograph steel_bowl tumbler cup thread tape mother_clock
        mother_picture key_hook rug doormat gauri_shoes bed_gauri table typewriter lamp ribbon
        form_on_table mother_chair stove water_pot gauri_satchel lock nail_wall floor_swept bed_own""",
}
ALOFT = ("scaffold", "ladder_five", "house_front")
"""Marks that nobody walks to: who stands there was put there, or only the camera goes there."""
CROSSES = ("cross_window", "cross_wall", "cross_kitchen", "cross_balcony", "cross_small")
STEP = 120
"""Pixels, nearly two tiles: how far from a cross she may stand and still stand on it and at its window."""


@pytest.fixture(scope="module", params=sorted(path.stem for path in MAPS.glob("*.tmx")))
def place(request: pytest.FixtureRequest) -> Place:
    """One of the places, read from its map."""
    return load_place(MAPS / f"{request.param}.tmx")


def test_marks_of_the_story_are_there(place: Place) -> None:
    """Every mark that scripts send people to is drawn."""
    assert set(MARKS.get(place.name, "start").split()) - {mark.name for mark in place.marks} == set()


def test_things_of_the_story_are_there(place: Place) -> None:
    """Every Thing that scripts speak of is drawn and says something; others are only pictures."""
    spoken_of = set(THINGS.get(place.name, "").split())
    assert spoken_of - {thing.name for thing in place.things} == set()
    assert [thing.name for thing in place.things if thing.name in spoken_of and not thing.look] == []
    assert [thing.name for thing in place.things if not thing.look and not thing.picture] == []


def test_every_spot_can_be_walked_to(place: Place) -> None:
    """From where play begins, feet come to every mark but beds and seats, to people and points of routes."""
    ground = reach(place, place.mark("start").at)
    spots = {mark.name: mark.at for mark in place.marks if not mark.name.startswith(("in_", "on_"))}
    spots = {name: spot for name, spot in spots.items() if name not in ALOFT}
    aloft = [mark.at for mark in place.marks if mark.name in ALOFT]
    spots |= {each.name: each.at for each in place.people if each.at not in aloft}
    spots |= {f"{route.name} {point}": point for route in place.routes for point in route.points}
    assert [name for name, spot in spots.items() if not ground.contains(spot)] == []


def test_every_thing_can_be_reached(place: Place) -> None:
    """From where play begins, hands come to every Thing, those on walls from the floor below them."""
    coming = [box for thing in place.things for box in thing.solids if not _put_down(thing.name)]
    solids = [*place.solids, *coming]
    ground = reach(place, place.mark("start").at, solids)
    walls = Walls(solids, (place.bounds.w, place.bounds.h))
    boxes = {thing.name: lowered(thing.box, walls) for thing in place.things if thing.look or thing.node}
    assert [name for name, box in boxes.items() if not ground.near(box, THING_REACH)] == []


def _put_down(name: str) -> bool:
    """Whether a Thing stands where another one is at other times, so that the two are never there at once."""
    return name in ("bucket_drum", "gate", "gate_shut", "door_leaf", "cabin_door", "bars_gate")


def test_doorways_let_two_feet_pass(place: Place) -> None:
    """Nowhere on the way to a mark is the free ground narrower than one tile and a half."""
    wide = [Box(box.x - 16, box.y - 8, box.w + 32, box.h + 16) for box in _walls_only(place)]
    ground = reach(place, place.mark("start").at, wide)
    rooms = {
        "apartment": ("passage", "sheet_near", "bedside"),
        "orphanage": ("dorm_middle", "dorm_door", "veranda", "yard", "gate_out", "corridor_e"),
        "new_house": ("at_cross_small", "at_cross_balcony", "at_cross_kitchen", "landing"),
        "hostel": ("yard", "parlour_door", "corridor_w", "room_middle", "urn"),
        "school": ("corridor", "at_counter", "class_door", "yard", "road"),
    }
    assert [name for name in rooms.get(place.name, ()) if not ground.contains(place.mark(name).at)] == []


def test_one_stands_on_a_cross_within_a_step_of_its_middle() -> None:
    """The mark of each cross lies on it, so that she stands where the tape says."""
    house = load_place(MAPS / "new_house.tmx")
    for name in CROSSES:
        cross, mark = house.thing(name).box, house.mark(f"at_{name}").at
        middle = Point(cross.x + cross.w // 2, cross.y + cross.h // 2)
        assert mark.squared_distance(middle) < (STEP // 3) ** 2, name


def test_windows_are_measured_from_their_crosses() -> None:
    """From the cross at a window one reaches the window: its foot on the floor is a step away."""
    house = load_place(MAPS / "new_house.tmx")
    for room, window in (("window", "living"), ("kitchen", "kitchen"), ("small", "small")):
        box, mark = house.thing(f"window_{window}").box, house.mark(f"at_cross_{room}").at
        assert box.x - STEP < mark.x < box.x + box.w + STEP
        assert 0 < mark.y - (box.y + box.h) < 2 * STEP


def test_nobody_leaves_the_landing_while_the_door_is_shut() -> None:
    """Before the door is opened only what is on the landing can be come to."""
    house = load_place(MAPS / "new_house.tmx")
    leaf = house.thing("door_leaf")
    ground = reach(house, house.mark("landing").at, [*house.solids, *leaf.solids])
    assert ground.contains(house.mark("at_entrance").at)
    assert not ground.contains(house.mark("hall").at)
    assert not ground.contains(house.mark("start").at)


def test_who_waits_for_the_bus_stands_under_its_roof() -> None:
    """The heads of those who wait are below the edge of the roof, and their feet before the railings."""
    lane = load_place(MAPS / "lane.tmx")
    shelter = lane.thing("shelter").box
    for person in lane.people:
        if person.name in ("passer_man_4", "passer_woman_4"):
            assert shelter.x < person.at.x < shelter.x + shelter.w
            assert shelter.y + 140 < person.at.y < shelter.y + shelter.h


def test_warm_and_cold_do_not_touch() -> None:
    """Between where Inder says warmer and where he says colder lie two tiles of saying nothing."""
    flat = load_place(MAPS / "apartment.tmx")
    warm = flat.region("warm_room").box
    wider = Box(warm.x - 2 * TILE, warm.y - 2 * TILE, warm.w + 4 * TILE, warm.h + 4 * TILE)
    cold = [each for each in flat.regions if each.name.startswith("cold")]
    assert len(cold) == 4
    for each in cold:
        assert not _meet(wider, each.box), each.name


def _meet(one: Box, other: Box) -> bool:
    return one.x < other.x + other.w and other.x < one.x + one.w and _level(one, other)


def _level(one: Box, other: Box) -> bool:
    return one.y < other.y + other.h and other.y < one.y + one.h


def _walls_only(place: Place) -> list[Box]:
    """The solid boxes as long as a wall is: furniture can be walked around."""
    return [box for box in place.solids if max(box.w, box.h) >= 160]
