"""Slots: a save comes back as it was, the one before it is kept, and every broken one is a SaveError."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.core.geometry import Facing, Point
from game.storage import Fault, Header, SaveError, Slots

HEADER = Header("apartment", 1, 20, "evening", 3600, "1982-06-20T19:30:00")


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody in a save."""

    key: str
    at: Point
    facing: Facing = Facing.DOWN


@dataclass(frozen=True, slots=True)
class Moment:
    """A snapshot as the session's is: frozen values inside each other."""

    ticks: int
    actors: tuple[Actor, ...] = ()
    variables: dict[str, float | str | bool] | None = None


MOMENT = Moment(
    7, (Actor("Pooja", Point(96, 128), Facing.LEFT),), {"$asked_name": True, "$bag": 2.0, "$d": "क्ष"}
)


@pytest.fixture
def slots(tmp_path: Path) -> Slots[Moment]:
    """Slots in a folder that is not there yet."""
    return Slots(tmp_path / "saves", Moment)


def fault_of(slots: Slots[Moment], slot: str = "1") -> SaveError:
    """What is wrong with `slot`."""
    with pytest.raises(SaveError) as caught:
        slots.read(slot)
    return caught.value


def file_of(slots: Slots[Moment], slot: str = "1") -> Path:
    """The file of `slot`."""
    return slots.folder / f"{slot}.json"


def test_a_save_comes_back_as_it_was(slots: Slots[Moment]) -> None:
    """Points, directions, letters of any script."""
    slots.write("1", MOMENT, HEADER, b"picture")
    assert slots.read("1") == MOMENT
    assert slots.picture("1") == b"picture"
    (entry,) = slots.entries()
    assert (entry.slot, entry.header, entry.fault, entry.older) == ("1", HEADER, None, False)


def test_the_save_before_is_kept(slots: Slots[Moment]) -> None:
    """One step back, not more."""
    for ticks in (1, 2, 3):
        slots.write("quick", Moment(ticks), HEADER)
    assert slots.read("quick") == Moment(3)
    assert slots.read_older("quick") == Moment(2)
    assert slots.entries()[0].older


def test_the_newest_comes_first(slots: Slots[Moment]) -> None:
    """By the time the caller wrote into the header."""
    slots.write("1", MOMENT, Header(saved="1982-06-01"))
    slots.write("2", MOMENT, Header(saved="1982-06-30"))
    slots.write("autosave", MOMENT, Header(saved="1982-06-15"))
    assert [entry.slot for entry in slots.entries()] == ["2", "autosave", "1"]


def test_a_pin_stays_with_its_slot(slots: Slots[Moment]) -> None:
    """Through a new save, until it is taken out or the slot is thrown away."""
    for name in ("1", "2"):
        slots.write(name, MOMENT, HEADER)
    slots.pin("1", pinned=True)
    slots.write("1", MOMENT, HEADER)
    assert {entry.slot: entry.pinned for entry in slots.entries()} == {"1": True, "2": False}
    slots.pin("1", pinned=False)
    assert not any(entry.pinned for entry in slots.entries())
    slots.pin("2", pinned=True)
    slots.remove("2")
    slots.write("2", MOMENT, HEADER)
    assert not any(entry.pinned for entry in slots.entries())


def test_a_picture_belongs_to_the_save_that_it_came_with(slots: Slots[Moment]) -> None:
    """A later save in the dark has none, not the old one."""
    slots.write("1", MOMENT, HEADER, b"picture")
    slots.write("1", MOMENT, HEADER)
    assert slots.picture("1") is None


def test_a_fresh_slot_was_never_used(slots: Slots[Moment]) -> None:
    """Not even one of which only a broken file is left."""
    assert slots.fresh() == "1"
    slots.write("1", MOMENT, HEADER)
    slots.write("autosave", MOMENT, HEADER)
    (slots.folder / "4.json.broken1").touch()
    assert slots.fresh() == "5"


def test_a_removed_slot_is_gone(slots: Slots[Moment]) -> None:
    """With its backup and its picture."""
    slots.write("1", MOMENT, HEADER, b"picture")
    slots.write("1", MOMENT, HEADER, b"picture")
    slots.remove("1")
    assert list(slots.folder.iterdir()) == []
    assert fault_of(slots).fault is Fault.MISSING


@pytest.mark.parametrize("name", ["", "..", "../1", "a/b", "A", "x" * 50, "con.json"])
def test_no_slot_lies_outside_the_folder(slots: Slots[Moment], name: str) -> None:
    """A slot's name is a word."""
    with pytest.raises(ValueError, match="no name for a slot"):
        slots.write(name, MOMENT, HEADER)


def test_a_save_that_vanished_is_read_from_its_backup(slots: Slots[Moment]) -> None:
    """That is what a crash between two renamings leaves behind."""
    slots.write("1", Moment(1), HEADER)
    file_of(slots).replace(slots.folder / "1.json.backup")
    assert slots.read("1") == Moment(1)
    (entry,) = slots.entries()
    assert (entry.header, entry.fault) == (HEADER, None)


def test_a_broken_save_offers_the_one_before(slots: Slots[Moment]) -> None:
    """And says so in the list."""
    slots.write("1", Moment(1), HEADER)
    slots.write("1", Moment(2), HEADER)
    file_of(slots).write_bytes(b'{"game"')
    error = fault_of(slots)
    assert (error.fault, error.older) == (Fault.DAMAGED, True)
    assert slots.read_older("1") == Moment(1)
    (entry,) = slots.entries()
    assert (entry.header, entry.fault, entry.older) == (HEADER, Fault.DAMAGED, True)


def test_saving_over_a_broken_save_loses_nothing(slots: Slots[Moment]) -> None:
    """It does not push out the sound backup, and stays itself beside it."""
    slots.write("1", Moment(1), HEADER)
    slots.write("1", Moment(2), HEADER)
    file_of(slots).write_bytes(b"broken")
    slots.write("1", Moment(3), HEADER)
    assert slots.read("1") == Moment(3)
    assert slots.read_older("1") == Moment(1)
    assert (slots.folder / "1.json.broken1").read_bytes() == b"broken"


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_can_be_shown_as_it_stands(fault: Fault) -> None:
    """In whole sentences, with the system's own reason where there is one."""
    text = str(SaveError(fault, "the disk is full"))
    assert text[0].isupper()
    assert text.endswith(".")
    assert ("the disk is full" in text) == (fault in (Fault.UNREADABLE, Fault.UNWRITABLE))


FOREIGN = {
    "nothing": b"",
    "a picture": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "no text": bytes(range(256)),
    "another game": b'{"game":"chess","version":1,"sum":"","header":{},"body":{}}',
    "JSON that is no save": b"[1, 2, 3]",
    "JSON too deep": b"[" * 100_000,
    "objects too deep": b'{"a":' * 100_000,
    "half a letter": '{"x":"क'.encode()[:-1],
}


@pytest.mark.parametrize("name", FOREIGN)
def test_a_foreign_file_is_not_a_save(slots: Slots[Moment], name: str) -> None:
    """It says so, and the file stays."""
    slots.write("1", MOMENT, HEADER)
    file_of(slots).write_bytes(FOREIGN[name])
    assert fault_of(slots).fault is Fault.FOREIGN
    assert slots.entries()[0].fault is Fault.FOREIGN
    assert file_of(slots).read_bytes() == FOREIGN[name]


def test_a_newer_save_is_left_alone(slots: Slots[Moment]) -> None:
    """Also when this version saves into its slot."""
    Slots(slots.folder, Moment, 2).write("1", MOMENT, HEADER)
    kept = file_of(slots).read_bytes()
    assert fault_of(slots).fault is Fault.NEWER
    slots.write("1", MOMENT, HEADER)
    assert (slots.folder / "1.json.broken1").read_bytes() == kept


def test_an_older_save_is_upgraded_step_by_step(slots: Slots[Moment]) -> None:
    """Each step takes plain values and gives those of the next version."""
    slots.write("1", MOMENT, HEADER)
    upgrades = {
        1: lambda values: {**values, "ticks": values["ticks"] + 1},
        2: lambda values: values | {"actors": []},
    }
    assert Slots(slots.folder, Moment, 3, upgrades).read("1") == Moment(8, (), MOMENT.variables)
    with pytest.raises(SaveError) as caught:
        Slots(slots.folder, Moment, 3, {2: upgrades[2]}).read("1")
    assert caught.value.fault is Fault.FOREIGN
    with pytest.raises(SaveError) as caught:
        Slots(slots.folder, Moment, 2, {1: lambda values: values["no such key"]}).read("1")
    assert caught.value.fault is Fault.DAMAGED


def test_a_save_of_the_wrong_shape_is_damaged(tmp_path: Path) -> None:
    """Even where its sum is right."""
    Slots(tmp_path, Header).write("1", HEADER, HEADER)
    assert fault_of(Slots(tmp_path, Moment)).fault is Fault.DAMAGED


def test_an_endless_file_is_not_read(slots: Slots[Moment]) -> None:
    """Neither a long one, nor a pipe, nor a folder."""
    slots.write("1", MOMENT, HEADER)
    file_of(slots).write_bytes(b" " * (4 * 1024 * 1024 + 1))
    assert fault_of(slots).fault is Fault.TOO_LONG
    file_of(slots).unlink()
    if sys.platform != "win32":
        os.mkfifo(file_of(slots))
        assert fault_of(slots).fault is Fault.FOREIGN
        file_of(slots).unlink()
    file_of(slots).mkdir()
    assert fault_of(slots).fault is Fault.FOREIGN


def test_a_disk_that_refuses_is_told(tmp_path: Path) -> None:
    """Here a file lies where the folder should be."""
    (tmp_path / "saves").write_text("in the way", encoding="utf-8")
    slots = Slots(tmp_path / "saves", Moment)
    with pytest.raises(SaveError) as caught:
        slots.write("1", MOMENT, HEADER)
    assert caught.value.fault is Fault.UNWRITABLE
    assert slots.entries() == ()


def test_a_write_that_fails_leaves_the_save_there(
    slots: Slots[Moment], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full when the new file is to be flushed."""
    slots.write("1", Moment(1), HEADER)

    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SaveError, match="No space left on device"):
        slots.write("1", Moment(2), HEADER)
    assert slots.read("1") == Moment(1)
    assert [path.name for path in slots.folder.iterdir()] == ["1.json"]


def test_a_picture_for_which_there_is_no_room_costs_no_save(
    slots: Slots[Moment], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The save is kept, the picture of the one before is not shown for it, and no half file stays."""
    slots.write("1", Moment(1), HEADER, b"a picture")
    real, room = os.fsync, [True, True]

    def nearly_full(file: int) -> None:
        if not room:
            raise OSError(28, "No space left on device")
        room.pop()
        real(file)

    monkeypatch.setattr(os, "fsync", nearly_full)
    slots.write("1", Moment(2), HEADER, b"a larger picture")
    assert slots.read("1") == Moment(2)
    assert slots.picture("1") is None
    assert not list(slots.folder.glob("*.new"))


@given(st.data())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_flipped_bit_is_always_noticed(slots: Slots[Moment], data: st.DataObject) -> None:
    """Wherever it is, the save is refused, and nothing but a SaveError comes of it."""
    slots.write("1", MOMENT, HEADER)
    sound = file_of(slots).read_bytes()
    bit = data.draw(st.integers(0, len(sound) * 8 - 1))
    flipped = bytearray(sound)
    flipped[bit // 8] ^= 1 << bit % 8
    file_of(slots).write_bytes(flipped)
    assert fault_of(slots).fault in (Fault.DAMAGED, Fault.FOREIGN, Fault.NEWER)
    assert slots.entries()[0].fault is not None
    file_of(slots).unlink()


@given(st.data())
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_cut_off_save_is_always_noticed(slots: Slots[Moment], data: st.DataObject) -> None:
    """Short of its last line break, that is."""
    slots.write("1", MOMENT, HEADER)
    sound = file_of(slots).read_bytes()
    file_of(slots).write_bytes(sound[: data.draw(st.integers(0, len(sound) - 2))])
    assert fault_of(slots).fault in (Fault.DAMAGED, Fault.FOREIGN)
    file_of(slots).unlink()


@given(st.binary(max_size=300))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_refused_politely(slots: Slots[Moment], data: bytes) -> None:
    """As a body with a right sum too: what is typed is decoded as its type or not at all."""
    slots.write("1", MOMENT, HEADER)
    file_of(slots).write_bytes(data)
    assert fault_of(slots).fault in (Fault.DAMAGED, Fault.FOREIGN)
    file_of(slots).unlink()
