"""The six moods: what brows, lids, mouth and neck do, and the poster behind them."""

from dataclasses import dataclass
from typing import Literal

from tools.art.kit.palette import DUSK, INK, LEAF, MARI, RANI, TEAL, VERM

Motif = Literal["disc", "rays", "rain", "rings", "waves", "dawn"]


@dataclass(frozen=True, slots=True)
class Mouth:
    """Half its width as a longitude, how far its corners drop, how full and how open it is."""

    half: float = 0.34
    drop: float = -1.5
    full: float = 0.9
    open: float = 0.0


@dataclass(frozen=True, slots=True)
class Mood:
    """Offsets from a face at rest, in units, downward positive; tilt of the head in degrees."""

    brow_inner: float = 0
    brow_peak: float = 0
    brow_outer: float = 0
    lid: float = 1.0
    lower_lid: float = 0
    gaze: tuple[float, float] = (0, 0)
    mouth: Mouth = Mouth()
    tilt: float = -3
    nod: float = 0
    blush: float = 0.3
    furrow: float = 0
    tear: bool = False
    back: tuple[str, str, str] = (TEAL[2], TEAL[1], MARI[3])
    motif: Motif = "disc"


MOODS: dict[str, Mood] = {
    "neutral": Mood(brow_inner=-0.8, brow_peak=-0.3, brow_outer=0.5, lid=1.02),
    "happy": Mood(
        brow_inner=-1.6,
        brow_peak=-1.4,
        brow_outer=0.2,
        lid=0.86,
        lower_lid=1.6,
        mouth=Mouth(0.34, -2.9, 1.0, 0.9),
        tilt=-6,
        nod=-1,
        blush=0.55,
        back=(MARI[3], MARI[2], VERM[3]),
        motif="rays",
    ),
    "sad": Mood(
        brow_inner=-3.6,
        brow_peak=0.4,
        brow_outer=2.8,
        lid=0.45,
        gaze=(-0.15, 2.2),
        mouth=Mouth(0.26, 2.0, 0.9, 0),
        tilt=8,
        nod=5,
        tear=True,
        back=(DUSK[2], DUSK[1], DUSK[3]),
        motif="rain",
    ),
    "angry": Mood(
        brow_inner=4.4,
        brow_peak=1.4,
        brow_outer=-1.8,
        lid=0.8,
        lower_lid=1.1,
        gaze=(0.12, 0),
        mouth=Mouth(0.27, 1.8, 0.62, 0),
        tilt=1,
        nod=2,
        blush=0.5,
        furrow=1,
        back=(VERM[2], VERM[1], MARI[2]),
        motif="rings",
    ),
    "worried": Mood(
        brow_inner=-4.4,
        brow_peak=-1.2,
        brow_outer=1.8,
        lid=1.12,
        gaze=(0.3, -0.4),
        mouth=Mouth(0.22, 1.1, 0.9, 0.38),
        tilt=4,
        nod=1,
        furrow=0.5,
        back=(INK[3], INK[2], RANI[3]),
        motif="waves",
    ),
    "resolved": Mood(
        brow_inner=1.1,
        brow_peak=-0.8,
        brow_outer=-0.9,
        lid=0.96,
        lower_lid=0.5,
        gaze=(0.18, -0.6),
        mouth=Mouth(0.31, -1.2, 0.86, 0),
        tilt=-8,
        nod=-3,
        back=(LEAF[2], TEAL[1], MARI[3]),
        motif="dawn",
    ),
}
