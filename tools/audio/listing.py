"""The lists of all that can be heard: TOML for programs, tables for people."""

from collections.abc import Iterator

from tools.audio.music import TUNES
from tools.audio.score.playing import loop_samples
from tools.audio.signal.wave import RATE
from tools.audio.sounds import SOUNDS
from tools.audio.sounds.design import Sound

MARK = "<!-- Below this line `python -m tools.audio --list` writes. -->"


def listing() -> str:
    """Return assets/audio.toml: tunes with their layers and lengths, sounds with what is heard."""
    lines = ["# Written by `python -m tools.audio`. Lengths in seconds.", ""]
    for tune in TUNES.values():
        lines += [
            f"[music.{tune.name}]",
            f"layers = [{', '.join(quoted(layer) for layer in tune.layers)}]",
            f"seconds = {loop_samples(tune) / RATE:.3f}",
            f"about = {quoted(tune.about)}",
            "",
        ]
    for design in _ordered():
        lines += [
            f"[sounds.{design.id}]",
            f"loop = {'true' if design.loop else 'false'}",
            f"family = {quoted(design.family)}",
            f"about = {quoted(design.about)}",
            "",
        ]
    return "\n".join(lines)


def page(written: str) -> str:
    """Return assets/audio.md with its tables made anew below the mark; raises ValueError without the mark."""
    prose, mark, _ = written.partition(MARK)
    if not mark:
        raise ValueError(f"audio.md has lost its line {MARK!r}")
    return "\n".join([prose + mark, "", *_tunes(), "", *_sounds(), ""])


def _tunes() -> Iterator[str]:
    yield "## Tunes"
    yield "| track | raga, taal, matras a minute | s | layers | for |"
    yield "|---|---|---|---|---|"
    for tune in TUNES.values():
        over = ", ".join(f"`{layer}`" for layer in tune.layers[1:])
        how = f"{tune.raga.name} ({tune.raga.hour}), {tune.taal.name}, {tune.tempo:g}"
        yield f"| `{tune.name}` | {how} | {loop_samples(tune) / RATE:.0f} | {over} | {tune.about} |"


def _sounds() -> Iterator[str]:
    yield f"## Sounds ({len(SOUNDS)})"
    yield "| id | what is heard | LUFS | made in |"
    yield "|---|---|---|---|"
    for design in _ordered():
        kind = " (loop)" if design.loop else ""
        about = " ".join(design.about.split())
        yield f"| `{design.id}`{kind} | {about} | {design.loud:g} | {design.family}.py |"


def _ordered() -> list[Sound]:
    return sorted(SOUNDS.values(), key=lambda design: (design.family, design.id))


def quoted(text: str) -> str:
    """Return a TOML string on one line."""
    escaped = " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
