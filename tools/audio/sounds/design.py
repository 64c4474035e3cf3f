"""A sound's design: what makes it, how loud it is beside the others, whether it loops, and the room it is
in.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from tools.audio.signal.loudness import integrated, momentary
from tools.audio.signal.master import limiting, trimmed
from tools.audio.signal.room import ROOM, Room, echo, echo_round
from tools.audio.signal.wave import Wave, gain

CEILING = -2.5  # dBFS


@dataclass(frozen=True, slots=True)
class Sound:
    """A sound by id; `loud` is its loudest 0.4 s (single) or its whole (loop) in LUFS; `send` how much
    room it gets.
    """

    id: str
    about: str
    make: Callable[[], Wave]
    loud: float
    loop: bool
    send: float
    room: Room
    family: str

    def finished(self) -> Wave:
        """Return the sound as it is written: one channel if single, one or two if it loops."""
        return _loop(self) if self.loop else _single(self)


SOUNDS: dict[str, Sound] = {}


def sound(
    name: str,
    loud: float = -28.0,
    *,
    about: str = "",
    loop: bool = False,
    send: float = 0.12,
    room: Room = ROOM,
) -> Callable[[Callable[[], Wave]], Callable[[], Wave]]:
    """Register the function below as the maker of a sound; its docstring says what is heard."""

    def register(make: Callable[[], Wave]) -> Callable[[], Wave]:
        if name in SOUNDS:
            raise ValueError(f"two sounds are called {name}")
        SOUNDS[name] = Sound(name, about or str(make.__doc__), make, loud, loop, send, room, _family(make))
        return make

    return register


def _family(make: Callable[[], Wave]) -> str:
    origin = getattr(make, "func", make)
    return str(origin.__module__).rsplit(".", 1)[-1]


def _single(design: Sound) -> Wave:
    dry = design.make()
    wet = echo(dry, design.room).mean(axis=0)
    level = design.send * float(np.sqrt(np.sum(dry**2) / max(np.sum(wet**2), 1e-12)))
    whole = np.pad(dry, (0, len(wet) - len(dry))) + level * wet
    cut = trimmed(whole)
    cut *= gain(design.loud - momentary(cut))
    return cut * limiting(cut, CEILING, loop=False)


def _loop(design: Sound) -> Wave:
    dry = design.make()
    wet = echo_round(dry, design.room)
    level = design.send * float(np.std(dry) / max(float(np.std(wet)), 1e-12))
    whole = dry + level * (wet if dry.ndim == 2 else wet.mean(axis=0))
    whole = whole * gain(design.loud - integrated(whole))
    return np.asarray(whole * limiting(whole, CEILING, loop=True))
