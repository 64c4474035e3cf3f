"""The command line teaches, finds problems, and plays the story without a window."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from game.__main__ import main
from game.commands.desk import Desk
from game.content import Content
from game.session import Session
from game.session.capsule import Recorder, write_capsule
from tests.conftest import MakeHouse
from tests.small.house import Room

ROOT = Path(__file__).parent.parent.parent
MILESTONE = re.compile(r"milestone \w+ \d+ \w+ \d+")
END = re.compile(r"reached .*: \d+ ticks, \d+ lines, [\d.]+ seconds")


@pytest.mark.parametrize("arguments", [["--help"], ["check", "--help"], ["playthrough", "--help"]])
def test_help_teaches(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Each command says what it does and what it takes."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 0
    assert len(capsys.readouterr().out.splitlines()) > 5


def test_check_finds_nothing_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    """The game's own content has no problem."""
    assert main(["check"]) == 0
    assert capsys.readouterr().out.startswith("no problems: ")


def test_check_tells_only_what_was_asked_for(house: MakeHouse, capsys: pytest.CaptureFixture[str]) -> None:
    """A file, or a folder of them; what is wrong elsewhere is not told, but keeps its exit status."""
    folders = house("title: Start\n---\nXxx: Hello.\n===\n", Room().mark("start", 200, 200)).write()
    script = folders.story / "ch0"
    assert Desk(folders, [script]).check() == 1
    assert "assets/story/ch0/all.yarn: line 3: 'Xxx' is not in the cast" in capsys.readouterr().out
    assert Desk(folders, [folders.maps]).check() == 0
    (script / "all.yarn").write_text("title: Start\n---\n<<if>>\n===\n", encoding="utf-8")
    assert Desk(folders, [folders.maps]).check() == 1
    assert "elsewhere" in capsys.readouterr().out


def test_watching_checks_again_after_a_save(
    house: MakeHouse, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each save is one more check; interrupting ends it with the status of the last."""
    folders = house("title: Start\n---\nXxx: Hello.\n===\n", Room().mark("start", 200, 200)).write()
    mended = ["title: Start\n---\n<<if>>\n===\n"]

    def wait(_seconds: float) -> None:
        if not mended:
            raise KeyboardInterrupt
        (folders.story / "ch0" / "new.yarn").write_text(mended.pop(), encoding="utf-8")

    monkeypatch.setattr("game.commands.desk.time.sleep", wait)
    assert Desk(folders).watch() == 1
    told = capsys.readouterr().out
    assert told.index("is not in the cast") < told.index("--- ") < told.index("new.yarn: line 3")


def test_playthrough_prints_milestones_and_where_it_ends(capsys: pytest.CaptureFixture[str]) -> None:
    """A line for each milestone as it happens, the minutes of each chapter and of all, and the end."""
    assert main(["playthrough", "--until", "0"]) == 0
    rows = capsys.readouterr().out.splitlines()
    reached = [row for row in rows if MILESTONE.fullmatch(row)]
    assert [row.split()[1] for row in reached] == ["orphan", "dream_of_house"]
    told = rows[len(reached) : -1]
    assert told[0].startswith("chapter 0: ")
    assert told[-1].startswith("all in all ")
    assert END.fullmatch(rows[-1])
    assert rows[-1].startswith("reached the end of chapter 0:")


def test_a_replay_says_where_it_ends(
    content: Content, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A capsule from a file is played again; what is none is an error with the file's name."""
    session = Session.begin(content)
    recorder = Recorder(session, {})
    recorder.note(session)
    capsule = tmp_path / "crash.capsule"
    capsule.write_bytes(write_capsule(recorder.capsule()))
    assert main(["replay", str(capsule)]) == 0
    assert "chapter 0, orphanage" in capsys.readouterr().out
    capsule.write_text("{}", encoding="utf-8")
    assert main(["replay", str(capsule)]) == 1
    assert "crash.capsule: this is no capsule" in capsys.readouterr().err


def test_without_a_display_a_window_is_refused(tmp_path: Path) -> None:
    """`--window` insists: a clear line, and exit status 2."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment["KEY_OF_HER_OWN_HOME"] = str(tmp_path)
    command = [sys.executable, "-m", "game", "--window"]
    done = subprocess.run(
        command, check=False, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 2
    assert "display" in done.stderr
    assert len(done.stderr.splitlines()) <= 2
