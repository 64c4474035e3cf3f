"""Playing a part: every gesture laid on a loop, a few milliseconds and a little force as a hand would have
them.
"""

from itertools import cycle

from scipy import fft

from tools.audio.instruments.sympathy import humming
from tools.audio.instruments.tanpura import tanpura_string
from tools.audio.score.bols import strokes
from tools.audio.score.gesture import gestures
from tools.audio.score.notation import read
from tools.audio.score.swara import hertz
from tools.audio.score.tune import Beat, Drone, Line, Part, Tune
from tools.audio.signal.noise import chance
from tools.audio.signal.reel import Reel
from tools.audio.signal.wave import Wave, samples

LATE = 0.006  # seconds a hand strays
FORCE = 0.06  # share of its force a hand strays


def loop_samples(tune: Tune) -> int:
    """Return the loop's length in samples, rounded up to one that transforms fast (under 0.1 % longer)."""
    return int(fft.next_fast_len(samples(tune.seconds), real=True))


def played(tune: Tune, part: Part) -> Wave:
    """Return one part dry and mono, as long as the tune's loop."""
    reel = Reel(loop_samples(tune), loop=True)
    match part:
        case Line():
            _play_line(tune, part, reel)
        case Beat():
            _play_beat(tune, part, reel)
        case Drone():
            _play_drone(tune, part, reel)
    dry = reel.mono()
    if isinstance(part, Line) and part.hum:
        dry = dry + part.hum * humming(dry, _scale(tune))
    return dry


def _play_line(tune: Tune, part: Line, reel: Reel) -> None:
    hand = chance(f"{tune.name} {part.layer} {part.text[:24]} {part.octave}")
    marks = read(part.text, tune.taal)
    for gesture in gestures(marks, tune.matra, tune.sa * 2.0**part.octave):
        late = abs(float(hand.normal(0.0, LATE)))
        level = 1.0 + FORCE * float(hand.normal())
        reel.lay(part.voice.sound(gesture), gesture.at + late, level)


def _play_beat(tune: Tune, part: Beat, reel: Reel) -> None:
    hand = chance(f"{tune.name} {part.layer} {part.text[:24]}")
    for stroke in strokes(part.text, tune.taal):
        at = stroke.beat * tune.matra + abs(float(hand.normal(0.0, LATE * 0.5)))
        reel.lay(part.drum.stroke(stroke.name, stroke.force), at, 1.0 + FORCE * float(hand.normal()))


def _play_drone(tune: Tune, part: Drone, reel: Reel) -> None:
    hand = chance(f"{tune.name} drone {part.layer}")
    pitches = [hertz(s[0], s.count("'") - s.count(","), tune.sa) for s in part.strings.split()]
    beats = tune.cycles * tune.taal.beats
    rounds = max(1, round(beats / part.every / (len(pitches) + 1)))
    step = beats / rounds / (len(pitches) + 1)
    for number, (string, pitch) in zip(range(rounds * len(pitches)), cycle(enumerate(pitches)), strict=False):
        turn = number // len(pitches)
        at = (turn * (len(pitches) + 1) + string) * step * tune.matra + float(hand.normal(0.0, 0.02))
        reel.lay(tanpura_string(pitch, part.buzz), at, 1.0 + FORCE * float(hand.normal()))


def _scale(tune: Tune) -> tuple[float, ...]:
    return tuple(hertz(s, octave, tune.sa) for octave in (0, 1) for s in sorted(tune.raga.swaras))
