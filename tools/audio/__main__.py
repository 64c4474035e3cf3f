"""`python -m tools.audio`: render music and sounds into assets/, draw sheets, or say what is there.

python -m tools.audio                    everything, with a progress bar
python -m tools.audio title door_open    only these
python -m tools.audio --sheets build/audio [names]   sheets to look at, nothing rendered into assets
    python -m tools.audio --list             write only audio.toml and the tables of audio.md
"""

import argparse
import sys
import time
from pathlib import Path

from tools.audio.analysis.measures import report
from tools.audio.analysis.sound_sheet import draw_contact_sheets
from tools.audio.analysis.tune_sheet import draw_sheet
from tools.audio.listing import listing, page
from tools.audio.music import TUNES
from tools.audio.rendering import names, render
from tools.audio.score.mixing import mixed
from tools.audio.sounds import SOUNDS

ROOT = Path(__file__).resolve().parents[2]
BAR = 30  # characters


def main() -> int:
    """Read the command line and do what it asks; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.audio", description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", help="tunes and sounds; none means all")
    parser.add_argument("--assets", type=Path, default=ROOT / "assets", help="where music/ and sounds/ lie")
    parser.add_argument("--sheets", type=Path, help="draw spectrogram sheets into this folder instead")
    parser.add_argument("--list", action="store_true", help="only write audio.toml and audio.md")
    asked = parser.parse_args()
    unknown = [name for name in asked.names if name not in names()]
    if unknown:
        print(f"no such tune or sound: {', '.join(unknown)}", file=sys.stderr)
        return 2
    wanted = tuple(asked.names) or names()
    if asked.sheets:
        _sheets(wanted, asked.sheets)
    elif not asked.list:
        _render_all(wanted, asked.assets)
    _lists(asked.assets)
    return 0


def _lists(assets: Path) -> None:
    (assets / "audio.toml").write_text(listing(), encoding="utf-8")
    prose = assets / "audio.md"
    if prose.exists():
        prose.write_text(page(prose.read_text(encoding="utf-8")), encoding="utf-8")


def _render_all(wanted: tuple[str, ...], assets: Path) -> None:
    began, size = time.monotonic(), 0
    for number, name in enumerate(wanted, start=1):
        size += sum(written.size for written in render(name, assets))
        filled = BAR * number // len(wanted)
        bar = "█" * filled + "·" * (BAR - filled)
        end = "\n" if number == len(wanted) or not sys.stdout.isatty() else ""
        clock = f"{time.monotonic() - began:5.0f} s"
        print(f"\r{bar} {number:3}/{len(wanted)} {name:24} {size / 1e6:5.1f} MB {clock}", end=end, flush=True)


def _sheets(wanted: tuple[str, ...], folder: Path) -> None:
    for name in wanted:
        if name in TUNES:
            found = draw_sheet(TUNES[name], mixed(TUNES[name]), folder / f"{name}.png")
            print("\n  ".join(report(TUNES[name], found)))
    waves = {name: SOUNDS[name].finished() for name in wanted if name in SOUNDS}
    if waves:
        print(*draw_contact_sheets(waves, folder), sep="\n")


if __name__ == "__main__":
    sys.exit(main())
