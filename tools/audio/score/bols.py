"""Drum lines: bols by the matra, and which strokes of which hand each bol is."""

from dataclasses import dataclass

from tools.audio.score.notation import NotationError, cycles, words
from tools.audio.score.taal import Taal

STROKES = {
    "dha": ("na", "ghe"),
    "dhin": ("tin", "ghe"),
    "dhi": ("tin", "ghe"),
    "dhun": ("tun", "ghe"),
    "ge": ("ghe",),
    "ghe": ("ghe",),
    "ga": ("ga",),
    "na": ("na",),
    "ta": ("na",),
    "tin": ("tin",),
    "ti": ("tin",),
    "tun": ("tun",),
    "te": ("te",),
    "re": ("te",),
    "ke": ("ke",),
    "ka": ("ke",),
    "chi": ("chi",),
    "cha": ("cha",),
}


@dataclass(frozen=True, slots=True)
class Stroke:
    """One stroke of one hand, `beat` in matras from the start, `force` 0 to 1."""

    beat: float
    name: str
    force: float


def strokes(text: str, taal: Taal) -> tuple[Stroke, ...]:
    """Return the strokes of a drum line; `!` after a bol stresses it, `?` makes it a ghost."""
    found: list[Stroke] = []
    for cycle, line in enumerate(cycles(text)):
        for beat, word in enumerate(words(line, taal, cycle)):
            found.extend(_word(word, cycle * taal.beats + beat, beat == 0))
    return tuple(found)


def _word(word: str, beat: float, sam: bool) -> list[Stroke]:
    if word in (".", "-"):
        return []
    parts = word.split(".")
    found: list[Stroke] = []
    for number, part in enumerate(parts):
        bol = part.rstrip("!?")
        if bol == "-":
            continue
        if bol not in STROKES:
            raise NotationError(f"beat {beat}: {bol!r} is no bol")
        force = (0.78 if sam and not number else 0.66) if not number else 0.5
        force += 0.2 * part.count("!") - 0.28 * part.count("?")
        found.extend(Stroke(beat + number / len(parts), name, force) for name in STROKES[bol])
    return found
