"""Settings, profile and folder: what is broken gives way to defaults and is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.core.settings import Settings, TextSpeed
from game.storage import Fault, Profile, ProfileFile, SettingsFile, player_folder


def test_settings_come_back_as_they_were(tmp_path: Path) -> None:
    """As JSON that can be read and edited by hand."""
    file = SettingsFile(tmp_path)
    assert file.load() == (Settings(), None)
    file.write(Settings(text_speed=TextSpeed.INSTANT, language="hi"))
    assert file.load() == (Settings(text_speed=TextSpeed.INSTANT, language="hi"), None)
    assert '"language": "hi"' in file.path.read_text(encoding="utf-8")


def test_a_setting_of_another_version_is_passed_over(tmp_path: Path) -> None:
    """One that is missing has its default."""
    file = SettingsFile(tmp_path)
    file.path.write_text('{"text_size": 150, "smell": "jasmine"}', encoding="utf-8")
    assert file.load() == (Settings(text_size=150), None)


@pytest.mark.parametrize(
    "text", ["", "{", '{"text_size": "large"}', '{"music_volume": -3}', "[" * 50_000, "\0"]
)
def test_broken_settings_give_way_to_the_defaults(tmp_path: Path, text: str) -> None:
    """A note says so, and the file is still there after new ones were written."""
    file = SettingsFile(tmp_path)
    file.path.write_text(text, encoding="utf-8")
    loaded, error = file.load()
    assert loaded == Settings()
    assert error is not None
    assert error.fault is Fault.DAMAGED
    file.write(Settings(text_size=120))
    assert file.load() == (Settings(text_size=120), None)
    assert (tmp_path / "settings.json.broken1").read_text(encoding="utf-8") == text


def test_a_profile_grows_and_comes_back(tmp_path: Path) -> None:
    """Lines, notes and chapters are sets: seen twice is seen."""
    file = ProfileFile(tmp_path)
    assert file.load() == (Profile(), None)
    profile = Profile().saw(lines=["a", "b"], notes=["n"]).saw(lines=["b"]).reached(0).reached(1)
    assert profile == Profile(frozenset("ab"), frozenset("n"), frozenset((0, 1)))
    file.write(profile)
    assert file.load() == (profile, None)


def test_a_broken_profile_gives_way_to_the_one_before(tmp_path: Path) -> None:
    """And to an empty one where there is none; the broken file is kept."""
    file = ProfileFile(tmp_path)
    file.path.write_bytes(b"broken")
    loaded, error = file.load()
    assert (loaded, error is not None) == (Profile(), True)
    file.write(Profile().reached(1))
    file.write(Profile().reached(2))
    file.path.write_bytes(b"broken again")
    loaded, error = file.load()
    assert (loaded, error is not None) == (Profile().reached(1), True)
    file.write(loaded)
    assert file.load() == (loaded, None)
    assert (tmp_path / "profile.json.broken1").read_bytes() == b"broken"
    assert (tmp_path / "profile.json.broken2").read_bytes() == b"broken again"


def test_the_folder_can_be_given(tmp_path: Path) -> None:
    """By whoever starts the game, else by the environment, else it is the system's."""
    named = {"KEY_OF_HER_OWN_HOME": str(tmp_path / "named")}
    assert player_folder(tmp_path, named) == tmp_path
    assert player_folder(None, named) == tmp_path / "named"
    assert player_folder(None, {}).name == "key-of-her-own"
