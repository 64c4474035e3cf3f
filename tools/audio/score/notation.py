"""The notation: one line a cycle, `|` between vibhags, one word a matra, letters within it sharing the matra.

S r R g G m M P d D n N are the swaras; ' raises and , lowers by an octave; - holds; . is silence.
(R)G touches R before G (kan); G/m slides from G to m on one pluck (meend); G~ sways (andolan);
G^ is stressed; G: rolls (santoor, harmonium bellows); x alone is a silent cycle.
"""

import re
from dataclasses import dataclass

from tools.audio.score.swara import RATIOS
from tools.audio.score.taal import Taal

MARK = re.compile(
    r"(?P<slide>/)?(?:\((?P<kan>[SrRgGmMPdDnN][',]*)\))?(?P<swara>[SrRgGmMPdDnN])(?P<octave>[',]*)(?P<signs>[~^:]*)"
    r"|(?P<hold>-)|(?P<rest>\.)"
)


class NotationError(ValueError):
    """A line of music that cannot be read, with the cycle and the beat."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One sign of a line: a swara, a hold or a silence, `beat` and `length` in matras from the tune's
    start.
    """

    beat: float
    length: float
    swara: str = ""
    octave: int = 0
    kan: tuple[str, int] | None = None
    slide: bool = False
    signs: str = ""
    hold: bool = False


def read(text: str, taal: Taal) -> tuple[Mark, ...]:
    """Return the marks of a tune, holds joined to their notes; raises NotationError."""
    marks: list[Mark] = []
    for cycle, line in enumerate(cycles(text)):
        for beat, word in enumerate(words(line, taal, cycle)):
            marks.extend(_word(word, cycle * taal.beats + beat, f"cycle {cycle + 1}, beat {beat + 1}"))
    return _held(marks)


def cycles(text: str) -> list[str]:
    """Return the written cycles of a text."""
    return [line.strip() for line in text.strip().splitlines() if line.strip()]


def words(line: str, taal: Taal, cycle: int) -> list[str]:
    """Return the matras of a cycle, its bars checked against the taal."""
    if line == "x":
        return ["."] * taal.beats
    bars = [bar.split() for bar in line.split("|")]
    if tuple(len(bar) for bar in bars) != taal.vibhags:
        raise NotationError(
            f"cycle {cycle + 1}: bars {[len(b) for b in bars]}, {taal.name} has {taal.vibhags}"
        )
    return [word for bar in bars for word in bar]


def _word(word: str, beat: float, where: str) -> list[Mark]:
    found = list(MARK.finditer(word))
    if "".join(match.group(0) for match in found) != word:
        raise NotationError(f"{where}: cannot read {word!r}")
    share = 1.0 / len(found)
    return [_mark(match, beat + number * share, share) for number, match in enumerate(found)]


def _mark(match: re.Match[str], beat: float, length: float) -> Mark:
    if match["hold"] or match["rest"]:
        return Mark(beat, length, hold=bool(match["hold"]))
    kan = match["kan"]
    touched = (kan[0], _octave(kan[1:])) if kan else None
    octave = _octave(match["octave"])
    return Mark(beat, length, match["swara"], octave, touched, bool(match["slide"]), match["signs"])


def _octave(ticks: str) -> int:
    return ticks.count("'") - ticks.count(",")


def _held(marks: list[Mark]) -> tuple[Mark, ...]:
    notes: list[Mark] = []
    for mark in marks:
        if mark.hold and notes:
            last = notes[-1]
            notes[-1] = Mark(
                last.beat,
                last.length + mark.length,
                last.swara,
                last.octave,
                last.kan,
                last.slide,
                last.signs,
            )
        else:
            notes.append(mark)
    return tuple(notes)


def melody(marks: tuple[Mark, ...]) -> list[tuple[str, int]]:
    """Return the (swara, octave) of every note that sounds, for the raga's grammar."""
    return [(mark.swara, mark.octave) for mark in marks if mark.swara in RATIOS]
