"""A tune: its raga, taal and tempo, and the parts that play it, each in a layer that can come and go."""

from dataclasses import dataclass
from typing import Protocol

from tools.audio.score.gesture import Gesture
from tools.audio.score.notation import cycles
from tools.audio.score.raga import Raga
from tools.audio.score.swara import SA
from tools.audio.score.taal import Taal
from tools.audio.signal.room import HALL, Room
from tools.audio.signal.wave import Wave


class Voice(Protocol):
    """An instrument that plays melody."""

    def sound(self, gesture: Gesture) -> Wave:
        """Return one gesture as a mono wave that may ring on after its length."""
        ...


class Drum(Protocol):
    """An instrument that plays bols."""

    def stroke(self, name: str, force: float) -> Wave:
        """Return one stroke as a mono wave."""
        ...


@dataclass(frozen=True, slots=True)
class Line:
    """A melody: `level` in LU beside the tune's other parts, `send` how much the room hears, `hum`
    sympathetic strings.

    A line that is `under` accompanies: it keeps to the raga's swaras but not to the order of a melody.
    """

    voice: Voice
    text: str
    level: float = 0.0
    pan: float = 0.0
    send: float = 0.35
    octave: int = 0
    hum: float = 0.0
    layer: str = "base"
    under: bool = False


@dataclass(frozen=True, slots=True)
class Beat:
    """A drum line in bols."""

    drum: Drum
    text: str
    level: float = -5.0
    pan: float = 0.0
    send: float = 0.15
    layer: str = "base"


@dataclass(frozen=True, slots=True)
class Drone:
    """A tanpura: its strings as swaras with octave marks, one stroke every `every` matras, the last rests
    twice.
    """

    strings: str = "P,, S, S, S,,"
    every: float = 1.0
    level: float = -9.0
    pan: float = 0.0
    send: float = 0.3
    buzz: float = 1.0
    layer: str = "base"


Part = Line | Beat | Drone


@dataclass(frozen=True, slots=True)
class Tune:
    """A piece of music; `tempo` is matras a minute, `about` says in a sentence what it is for."""

    name: str
    about: str
    raga: Raga
    taal: Taal
    tempo: float
    parts: tuple[Part, ...]
    room: Room = HALL
    sa: float = SA

    @property
    def matra(self) -> float:
        """Return one beat in seconds."""
        return 60.0 / self.tempo

    @property
    def cycles(self) -> int:
        """Return how many cycles the longest part is written out for."""
        return max(len(cycles(part.text)) for part in self.parts if not isinstance(part, Drone))

    @property
    def seconds(self) -> float:
        """Return the length of the loop."""
        return self.cycles * self.taal.beats * self.matra

    @property
    def layers(self) -> tuple[str, ...]:
        """Return the names of its layers, `base` first, the others in the order written."""
        return tuple(dict.fromkeys(["base", *(part.layer for part in self.parts)]))

    def drums_only(self, layer: str) -> bool:
        """Tell whether nothing but drums plays in a layer."""
        return all(isinstance(part, Beat) for part in self.parts if part.layer == layer)


def again(text: str, times: int) -> str:
    """Return written cycles so many times over."""
    return "\n".join([text.strip()] * times)


def turned(theka: str, fill: str, every: int, times: int) -> str:
    """Return a drum's cycle so many times, each `every`th one turned into its fill."""
    return "\n".join(fill if number % every == 0 else theka for number in range(1, times + 1))
