"""The list of all that can be heard, as TOML for the game, its checks and its makers."""

from tools.audio.music import TUNES
from tools.audio.score.playing import loop_samples
from tools.audio.signal.wave import RATE
from tools.audio.sounds import SOUNDS


def listing() -> str:
    """Return assets/audio.toml: tunes with their layers and lengths, sounds with what is heard."""
    lines = ["# Written by `python -m tools.audio`. Lengths in seconds.", ""]
    for tune in TUNES.values():
        lines += [
            f"[music.{tune.name}]",
            f"layers = [{', '.join(repr_toml(layer) for layer in tune.layers)}]",
            f"seconds = {loop_samples(tune) / RATE:.3f}",
            f"about = {repr_toml(tune.about)}",
            "",
        ]
    for design in sorted(SOUNDS.values(), key=lambda design: (design.family, design.id)):
        lines += [
            f"[sounds.{design.id}]",
            f"loop = {'true' if design.loop else 'false'}",
            f"family = {repr_toml(design.family)}",
            f"about = {repr_toml(design.about)}",
            "",
        ]
    return "\n".join(lines)


def repr_toml(text: str) -> str:
    """Return a TOML string."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
