"""Mixing: parts weighed against each other, given a room and tape, and mastered so that layers may come
and go.
"""

import numpy as np

from tools.audio.score.playing import loop_samples, played
from tools.audio.score.tune import Drone, Part, Tune
from tools.audio.signal.loudness import blocks, integrated
from tools.audio.signal.master import limiting, warmed
from tools.audio.signal.reel import Reel
from tools.audio.signal.room import echo_round
from tools.audio.signal.wave import Wave, gain

BASE = -18.4  # LUFS of the base alone
WHOLE = -17.5  # LUFS of all layers together
STEM = -20.0  # LUFS of a part of level 0 in its loud passages, before mastering


def mixed(tune: Tune) -> dict[str, Wave]:
    """Return each layer in stereo; base alone and all together both lie at -18 ± 1 LUFS."""
    layers = {name: _layer(tune, name) for name in tune.layers}
    base = layers["base"] * gain(BASE - integrated(layers["base"]))
    over = {name: wave for name, wave in layers.items() if name != "base"}
    level = _level_over(base, over)
    done = {"base": base} | {name: wave * level for name, wave in over.items()}
    held = limiting(np.sum(list(done.values()), axis=0), loop=True)
    return {name: wave * np.minimum(held, limiting(base, loop=True)) for name, wave in done.items()}


def _layer(tune: Tune, name: str) -> Wave:
    reel = Reel(loop_samples(tune), loop=True)
    send = Reel(loop_samples(tune), loop=True)
    for part in tune.parts:
        if part.layer == name:
            dry = played(tune, part)
            level = gain(part.level + STEM - _loud(dry))
            reel.place(dry, 0, level, part.pan)
            send.place(dry, 0, level * part.send, part.pan)
    return warmed(reel.tracks + echo_round(send.tracks, tune.room))


def _loud(wave: Wave) -> float:
    return float(np.percentile(blocks(wave), 85))


def _level_over(base: Wave, over: dict[str, Wave]) -> float:
    """Return the factor for what lies over the base that brings the whole to its loudness, by halving."""
    if not over:
        return 1.0
    wave = np.sum(list(over.values()), axis=0)
    low, high = 0.0, 4.0 * float(np.std(base) / max(float(np.std(wave)), 1e-9))
    for _ in range(7):
        middle = (low + high) / 2
        low, high = (low, middle) if integrated(base + middle * wave) > WHOLE else (middle, high)
    return (low + high) / 2


def dry_parts(tune: Tune, kind: type[Part]) -> list[tuple[Part, Wave]]:
    """Return the dry sound of every part of one kind, for analysis."""
    return [
        (part, played(tune, part))
        for part in tune.parts
        if isinstance(part, kind) and not isinstance(part, Drone)
    ]
