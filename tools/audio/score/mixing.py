"""Mixing: parts weighed against each other, given a room and tape, and mastered so that layers may come
and go.
"""

import numpy as np

from tools.audio.score.playing import loop_samples, played
from tools.audio.score.tune import Tune
from tools.audio.signal.loudness import blocks, integrated, momentary
from tools.audio.signal.master import limiting, warmed
from tools.audio.signal.reel import Reel
from tools.audio.signal.room import echo_round
from tools.audio.signal.wave import Wave, gain

BASE = -18.7  # LUFS of the base alone
WHOLE = -17.2  # LUFS of the base with one layer over it
TOGETHER = -0.5  # dBFS under which all layers at once are held
UNDER_DRUMS = 6.0  # LU, the same for a layer of drums alone, whose blows stand out more than they measure
UNDER = 3.0  # LU that a layer's loudest moment stays below the base's: it colours, it does not lead
SILENT = 18.0  # LU below its loudest block at which a part counts as resting
STEM = -20.0  # LUFS of a part of level 0 in its loud passages, before mastering


def mixed(tune: Tune) -> dict[str, Wave]:
    """Return each layer in stereo; the base alone, and with any one layer, lie at -18 ± 1 LUFS."""
    layers = {name: _layer(tune, name) for name in tune.layers}
    base = _held_at(layers.pop("base"), BASE)
    over = {
        name: wave * _level_over(base, wave, UNDER_DRUMS if tune.drums_only(name) else UNDER)
        for name, wave in layers.items()
    }
    sums = [base + wave for wave in over.values()]
    held = np.min([limiting(wave, loop=True) for wave in sums], axis=0)
    held = np.minimum(held, limiting(base + np.sum(list(over.values()), axis=0), TOGETHER, loop=True))
    return {name: wave * held for name, wave in ({"base": base} | over).items()}


def _held_at(wave: Wave, loud: float) -> Wave:
    """Return a loop that is so loud after its peaks were held."""
    for _ in range(3):
        wave = wave * gain(loud - integrated(wave))
        wave = wave * limiting(wave, loop=True)
    return wave


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
    values = blocks(wave)
    return float(np.percentile(values[values > values.max() - SILENT], 85))


def _level_over(base: Wave, wave: Wave, under: float) -> float:
    """Return the factor for a layer that brings base and layer to their loudness, by halving, or less."""
    low, high = 0.0, 4.0 * float(np.std(base) / max(float(np.std(wave)), 1e-9))
    for _ in range(7):
        middle = (low + high) / 2
        low, high = (low, middle) if integrated(base + middle * wave) > WHOLE else (middle, high)
    return min((low + high) / 2, gain(momentary(base) - under - momentary(wave)))
