"""Blown and bellowed: the bansuri with its breath, the harmonium with its reeds."""

import numpy as np

from tools.audio.score.gesture import Gesture
from tools.audio.signal.envelope import hill
from tools.audio.signal.filters import band, bells, shaped
from tools.audio.signal.noise import wander, white
from tools.audio.signal.wave import Wave, samples, sine, times, turns

BANSURI_PARTIALS = (1.0, 0.42, 0.2, 0.075, 0.04, 0.018)
HANDOVER = 0.04  # seconds two slurred notes share
FINGER = 0.016  # seconds in which a finger leaves its hole under a slur
REED_PARTIALS = 22


class Bansuri:
    """A bamboo flute: few partials, breath noise that follows the note, vibrato that comes late; notes are
    slurred.
    """

    def sound(self, gesture: Gesture) -> Wave:
        """Return one tongued tone with its slides; it ends with its length."""
        count = samples(gesture.length + (HANDOVER if gesture.stopped else 0.09))
        time, pitch = times(count), gesture.pitches(count)
        late = np.clip((time - 0.35) / 0.7, 0.0, 1.0) * np.clip(gesture.length / 0.9 - 0.4, 0.0, 1.0)
        pitch = pitch * 2.0 ** (9.0 * late * np.sin(2 * np.pi * 4.9 * time + 0.4) / 1200.0)
        if gesture.slurred_from:
            pitch = pitch * (gesture.slurred_from / pitch[0]) ** (0.7 * np.exp(-time / FINGER))
        breath = self._breath(gesture, count)
        breath *= 1.0 + 0.10 * late * np.sin(2 * np.pi * 4.9 * time)
        return self._air(gesture, pitch, breath, turns(pitch))

    def _breath(self, gesture: Gesture, count: int) -> Wave:
        quick = gesture.length < 0.3
        rise = 0.04 if gesture.slurred_from or quick else 0.085
        envelope = hill(count, rise, HANDOVER if gesture.stopped else 0.09 if quick else 0.16)
        arc = 0.8 + 0.2 * np.sin(np.pi * np.clip(times(count) / max(gesture.length, 0.1), 0, 1) ** 0.7)
        return envelope * arc * (1.0 + 0.03 * wander(count, f"breath {count}", 6.0))

    def _air(self, gesture: Gesture, pitch: Wave, breath: Wave, cycles: Wave) -> Wave:
        tone = np.zeros(len(pitch))
        bright = 0.75 + 0.5 * gesture.force
        for number, level in enumerate(BANSURI_PARTIALS, start=1):
            tone += level * bright ** (number - 1) * breath**number * sine(cycles * number, 0.07 * number)
        middle = float(np.mean(pitch))
        hiss = shaped(
            white(len(pitch), f"air {len(pitch)} {middle:.0f}"), band(middle * 0.8, middle * 5.0, 1.5)
        )
        hiss /= max(float(np.std(hiss)), 1e-9)
        chiff = 1.0 + (0.5 if gesture.slurred_from else 2.6) * np.exp(-times(len(pitch)) / 0.035)
        return gesture.force * (tone + 0.022 * hiss * breath * chiff)


class Harmonium:
    """Two brass reeds a breath apart and one an octave above, on bellows that lean into each note."""

    def sound(self, gesture: Gesture) -> Wave:
        """Return one key held; a gesture with `:` lets the bellows pulse."""
        count = samples(gesture.length + 0.12)
        pitch = gesture.path[-1].pitch
        bellows = hill(count, 0.06, 0.12) * (0.9 + 0.1 * np.sin(2 * np.pi * 0.37 * times(count)))
        if ":" in gesture.signs:
            bellows *= 1.0 + 0.2 * np.sin(2 * np.pi * 5.5 * times(count))
        reeds = (
            _reed(count, pitch, 0.0) + 0.8 * _reed(count, pitch, 3.5) + 0.35 * _reed(count, pitch * 2.0, -2.0)
        )
        box = bells((520.0, 0.7, 0.9), (1250.0, 0.6, 0.7), (2600.0, 0.5, 0.35))
        return shaped(reeds * bellows, box) * gesture.force * 0.16


def _reed(count: int, pitch: float, detune: float) -> Wave:
    cycles = turns(np.full(count, pitch * 2.0 ** (detune / 1200.0)))
    total = np.zeros(count)
    for number in range(1, REED_PARTIALS):
        if number * pitch < 9000.0:
            total += sine(cycles * number, 0.21 * number + detune) / number ** (1.05 if number % 2 else 1.3)
    return total
