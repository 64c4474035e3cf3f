"""Whatever Pooja looks at in the rains, in the flat and after it, there is something to notice."""

from __future__ import annotations

import pytest

from tests.story.rehearsal import Rehearsal, scripts

STRETCHES = {
    2: {
        "thread": 6,
        "hunt": 6,
        "landing": 6,
        "crosses": 6,
        "curtains": 9,
        "ringing": 9,
        "washing": 10,
        "supper": 10,
        "milk": 11,
        "tea": 11,
        "door": 12,
        "bolt": 12,
    },
    3: {"accounts": 25, "call": 25, "notes": 26, "keys": 27, "trunk": 27, "stairs": 27},
    4: {"july": 59, "mirror": 61, "board": 70, "padlock": 92, "evening": 108, "answer": 109, "sunday": 118},
}
"""The stretches of each chapter, and the day on which they fall."""
VARIABLES = {2: ("rains", "Rains"), 3: ("leaving", "Leaving"), 4: ("stay", "Stay")}
"""The variable that holds the stretch of each chapter, and its enum."""
FILES = {
    "assets/story/ch2/flat.yarn": 2,
    "assets/story/ch2/new_house.yarn": 2,
    "assets/story/ch3/flat.yarn": 3,
    "assets/story/ch4/looks_lane.yarn": 4,
    "assets/story/ch4/looks_hostel.yarn": 4,
    "assets/story/ch4/looks_workplace.yarn": 4,
}
LOOKS = [(node.name, FILES[node.file]) for node in scripts().nodes.values() if node.file in FILES]


@pytest.mark.parametrize(("look", "chapter"), LOOKS)
def test_no_look_is_silent(look: str, chapter: int) -> None:
    """Each look says something in every stretch of its chapter."""
    for stretch, day in STRETCHES[chapter].items():
        variable, names = VARIABLES[chapter]
        pooja = Rehearsal(chapter, day, **{variable: f"{names}.{stretch}"})
        assert pooja.tell(look, until="Ch3_Begin"), f"nothing to see in '{stretch}'"


def test_looks_change_as_the_week_goes() -> None:
    """More than half of what is in the flat has another line on each day of chapter 2."""
    changing = 0
    looks = [look for look, _ in LOOKS if scripts().nodes[look].file == "assets/story/ch2/flat.yarn"]
    for look in looks:
        said = {tuple(Rehearsal(2, day, rains="Rains.landing").tell(look)) for day in (6, 10, 11, 12)}
        changing += len(said) == 4
    assert changing > len(looks) / 2


@pytest.mark.parametrize("place", ["lane", "hostel", "workplace"])
def test_looks_change_from_part_to_part(place: str) -> None:
    """What can be looked at says something else in July, on pay day and in September."""
    for node in scripts().nodes.values():
        if node.file == f"assets/story/ch4/looks_{place}.yarn":
            said = {tuple(Rehearsal(4, day).tell(node.name)) for day in (59, 92, 108)}
            assert len(said) == 3, node.name
