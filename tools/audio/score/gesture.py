"""A gesture: one pluck, blow or breath, and the path its pitch takes until the next."""

from dataclasses import dataclass, replace

import numpy as np

from tools.audio.score.notation import Mark
from tools.audio.score.swara import hertz
from tools.audio.signal.wave import Wave, times

KAN = 0.085  # seconds a touched note takes
TOUCHING = 0.02  # seconds between notes that count as none
SLIDE = 0.16  # seconds a meend takes at most


@dataclass(frozen=True, slots=True)
class Turn:
    """A pitch (hertz) that is reached `at` seconds after the attack, by a slide of `slide` seconds."""

    at: float
    pitch: float
    slide: float = 0.0


@dataclass(frozen=True, slots=True)
class Gesture:
    """One attack: `at` and `length` in seconds, `force` 0 to 1, the turns of its pitch, its signs.

    A gesture that is `stopped` runs into the next one, so that an instrument with one string ends it there.
    One that is `slurred_from` a pitch (hertz, 0 if not) follows it without a gap.
    """

    at: float
    length: float
    force: float
    path: tuple[Turn, ...]
    signs: str = ""
    stopped: bool = False
    slurred_from: float = 0.0

    def pitches(self, count: int) -> Wave:
        """Return the pitch in hertz of each of `count` samples."""
        time = times(count)
        pitch = np.full(count, np.log2(self.path[0].pitch))
        for before, turn in zip(self.path, self.path[1:], strict=False):
            share = np.clip((time - turn.at + turn.slide) / max(turn.slide, 1e-4), 0.0, 1.0)
            pitch += (0.5 - 0.5 * np.cos(np.pi * share)) * (np.log2(turn.pitch) - np.log2(before.pitch))
        if "~" in self.signs:
            depth = 14.0 / 1200.0 * np.clip((time - 0.15) / 0.3, 0.0, 1.0)
            pitch += depth * np.sin(2 * np.pi * 4.2 * time)
        return np.asarray(2.0**pitch)


def gestures(marks: tuple[Mark, ...], matra: float, sa: float) -> tuple[Gesture, ...]:
    """Return the gestures of a line; `matra` is a beat's length in seconds, `sa` the tonic in hertz."""
    groups: list[list[Mark]] = []
    for mark in marks:
        if mark.swara and mark.slide and groups and groups[-1]:
            groups[-1].append(mark)
        elif mark.swara:
            groups.append([mark])
        else:
            groups.append([])
    found = [_gesture(group, matra, sa) for group in groups if group]
    shaped = [_shaped(gesture, found) for gesture in found]
    return tuple(
        replace(gesture, stopped=_runs_into(gesture, after), slurred_from=_slur(before, gesture))
        for before, gesture, after in zip([None, *shaped], shaped, [*shaped[1:], None], strict=False)
    )


def _runs_into(gesture: Gesture, after: Gesture | None) -> bool:
    return after is not None and gesture.at + gesture.length > after.at - TOUCHING


def _slur(before: Gesture | None, gesture: Gesture) -> float:
    return before.path[-1].pitch if before and _runs_into(before, gesture) else 0.0


def _shaped(gesture: Gesture, tune: list[Gesture]) -> Gesture:
    """Give a gesture the force a player would: fuller where the line is high or rests, lighter in passing."""
    heights = [np.log2(other.path[-1].pitch) for other in tune]
    span = max(max(heights) - min(heights), 0.3)
    high = (np.log2(gesture.path[-1].pitch) - min(heights)) / span
    rests = min(gesture.length / 1.2, 1.0)
    return replace(gesture, force=round(gesture.force + 0.13 * (high - 0.5) + 0.12 * (rests - 0.5), 2))


def _gesture(group: list[Mark], matra: float, sa: float) -> Gesture:
    start = group[0].beat
    path: list[Turn] = []
    for mark in group:
        at = (mark.beat - start) * matra
        pitch = hertz(mark.swara, mark.octave, sa)
        if mark.kan:
            path.append(Turn(at, hertz(*mark.kan, sa), SLIDE / 2 if path else 0.0))
            path.append(Turn(at + KAN, pitch, KAN / 2))
        else:
            path.append(Turn(at + (SLIDE / 2 if path else 0.0), pitch, SLIDE if path else 0.0))
    length = sum(mark.length for mark in group) * matra
    stress = 0.2 if "^" in group[0].signs else 0.0
    return Gesture(start * matra, length, 0.7 + stress, tuple(path), "".join(m.signs for m in group))
