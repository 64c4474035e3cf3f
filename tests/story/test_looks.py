"""Whatever Pooja looks at in the first rain and on the last weekend, there is something to notice."""

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
}
"""The stretches of each chapter, and the day on which they fall."""
FILES = {"ch2/flat.yarn": 2, "ch2/new_house.yarn": 2, "ch3/flat.yarn": 3}
LOOKS = [(node.name, FILES[node.file]) for node in scripts().nodes.values() if node.file in FILES]


@pytest.mark.parametrize(("look", "chapter"), LOOKS)
def test_no_look_is_silent(look: str, chapter: int) -> None:
    """Each look says something in every stretch of its chapter."""
    for stretch, day in STRETCHES[chapter].items():
        variable, names = ("rains", "Rains") if chapter == 2 else ("leaving", "Leaving")
        pooja = Rehearsal(chapter, day, **{variable: f"{names}.{stretch}"})
        assert pooja.tell(look, until="Ch3_Begin"), f"nothing to see in '{stretch}'"


def test_looks_change_as_the_week_goes() -> None:
    """More than half of what is in the flat has another line on each day of chapter 2."""
    changing = 0
    looks = [look for look, _ in LOOKS if scripts().nodes[look].file == "ch2/flat.yarn"]
    for look in looks:
        said = {tuple(Rehearsal(2, day, rains="Rains.landing").tell(look)) for day in (6, 10, 11, 12)}
        changing += len(said) == 4
    assert changing > len(looks) / 2
