"""What is measured of a tune: melody against raga and score, drums against the taal, loudness, crest,
seam.
"""

from dataclasses import dataclass

import numpy as np

from tools.audio.analysis.onsets import Timing, onsets, timing
from tools.audio.analysis.pitch import Track, Tuning, off, track, tuning
from tools.audio.analysis.seam import level_step, seam
from tools.audio.score.bols import strokes
from tools.audio.score.gesture import gestures
from tools.audio.score.notation import read
from tools.audio.score.playing import played
from tools.audio.score.swara import hertz
from tools.audio.score.tune import Beat, Line, Tune
from tools.audio.signal.loudness import integrated
from tools.audio.signal.wave import Wave, decibels, peak, samples

SETTLED = 0.09  # seconds after an attack before a frame is asked which note it is
SAME = 50.0  # cents within which a frame is the written note


@dataclass(frozen=True, slots=True)
class LineFinding:
    """A melody as measured: its tuning against the raga, and the share of frames that are the note
    written.
    """

    label: str
    line: Line
    track: Track
    tuning: Tuning
    as_written: float


@dataclass(frozen=True, slots=True)
class TuneFinding:
    """A whole tune as measured; loudness in LUFS by layer and of all, peak and crest in decibels."""

    lines: tuple[LineFinding, ...]
    drums: tuple[tuple[str, Timing], ...]
    loudness: tuple[tuple[str, float], ...]
    whole: float
    peak: float
    crest: float
    seam: float
    level_step: float
    centroid: float


def measured(tune: Tune, layers: dict[str, Wave]) -> TuneFinding:
    """Measure a tune's parts dry and its layers as mixed."""
    mix = np.asarray(np.sum(list(layers.values()), axis=0))
    return TuneFinding(
        tuple(line_finding(tune, part) for part in tune.parts if isinstance(part, Line)),
        tuple(drum_finding(tune, part) for part in tune.parts if isinstance(part, Beat)),
        tuple((name, _with_base(layers, name)) for name in layers),
        integrated(mix),
        decibels(peak(mix)),
        decibels(peak(mix)) - decibels(float(np.sqrt(np.mean(mix**2)))),
        seam(mix),
        level_step(mix),
        centroid(mix.mean(axis=0)),
    )


def _with_base(layers: dict[str, Wave], name: str) -> float:
    """Return the loudness of the base, or of the base with a layer over it, as it is heard."""
    return integrated(layers["base"] if name == "base" else layers["base"] + layers[name])


def line_finding(tune: Tune, part: Line) -> LineFinding:
    """Render a melody dry and measure it."""
    swaras = np.array([hertz(s, 0, tune.sa) for s in sorted(tune.raga.swaras)])
    found = track(played(tune, part))
    name = getattr(part.voice, "name", type(part.voice).__name__.lower())
    return LineFinding(
        f"{name} ({part.layer})", part, found, tuning(found, swaras), _as_written(tune, part, found)
    )


def _as_written(tune: Tune, part: Line, found: Track) -> float:
    right = asked = 0
    for gesture in gestures(read(part.text, tune.taal), tune.matra, tune.sa * 2.0**part.octave):
        inside = (found.seconds > gesture.at + SETTLED) & (found.seconds < gesture.at + gesture.length - 0.02)
        inside &= found.pitch > 0
        path = gesture.pitches(samples(gesture.length) + 1)
        for at, pitch in zip(found.seconds[inside], found.pitch[inside], strict=True):
            written = path[min(samples(at - gesture.at), len(path) - 1)]
            right += int(abs(off(np.array([pitch]), np.array([written]))[0]) <= SAME)
            asked += 1
    return right / max(asked, 1)


def drum_finding(tune: Tune, part: Beat) -> tuple[str, Timing]:
    """Render a drum dry and measure its onsets."""
    written = np.unique([stroke.beat * tune.matra for stroke in strokes(part.text, tune.taal)])
    name = f"{type(part.drum).__name__.lower()} ({part.layer})"
    return name, timing(onsets(played(tune, part)), written)


def centroid(wave: Wave) -> float:
    """Return the spectral centroid in hertz, the middle of a sound's brightness."""
    power = np.abs(np.fft.rfft(wave)) ** 2
    return float(np.sum(power * np.fft.rfftfreq(len(wave), 1 / 44_100)) / max(float(np.sum(power)), 1e-12))


def report(tune: Tune, found: TuneFinding) -> list[str]:
    """Return the findings as lines of text."""
    loud = ", ".join(f"{name} {value:.1f}" for name, value in found.loudness)
    lines = [
        f"{tune.name}: {tune.raga.name}, {tune.taal.name}, {tune.tempo:g} a minute, {tune.seconds:.1f} s",
        (
            f"LUFS {loud}, all {found.whole:.1f}; peak {found.peak:.1f} dB, crest {found.crest:.1f} dB, "
            f"seam {found.seam:.2f} ({found.level_step:+.1f} dB), centroid {found.centroid:.0f} Hz"
        ),
    ]
    lines += [
        f"{line.label}: {line.tuning.in_tune_all:.1%} of frames in raga, {line.tuning.in_tune_steady:.1%} of "
        f"steady, {line.tuning.mean_off:.1f} cents off, as written {line.as_written:.1%}"
        for line in found.lines
    ]
    return lines + [
        f"{name}: {t.found:.0%} of strokes found, {t.mean * 1000:+.1f} ms, spread {t.spread * 1000:.1f} ms"
        for name, t in found.drums
    ]
