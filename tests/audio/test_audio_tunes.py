"""The tunes as written: every melody keeps its raga, every part its taal, and the key comes back changed."""

from itertools import pairwise

import pytest

from tools.audio.analysis.measures import drum_finding, line_finding
from tools.audio.music import TUNES
from tools.audio.score.bols import strokes
from tools.audio.score.notation import cycles, melody, read
from tools.audio.score.playing import loop_samples
from tools.audio.score.tune import Beat, Drone, Line, Tune

TRACKS = [
    "title",
    "drawing",
    "unease",
    "keys",
    "leaving",
    "hostel",
    "work",
    "seafront",
    "friendship",
    "papers",
    "shanta",
    "station",
    "kavita",
    "refusal",
    "ending",
    "coda",
]
DECODED = 40 * 2**20  # bytes a tune with all its layers may take in memory
KEY = ["R", "m", "P", "N", "S"]


@pytest.fixture(params=TUNES.values(), ids=list(TUNES))
def tune(request: pytest.FixtureRequest) -> Tune:
    found: Tune = request.param
    return found


def test_every_track_of_the_story_is_written() -> None:
    """The sixteen tracks the scripts may name."""
    assert set(TRACKS) <= set(TUNES)


def test_a_melody_keeps_its_raga(tune: Tune) -> None:
    """A tune uses its raga's swaras, and leaves each as it may; what accompanies, its swaras."""
    for part in tune.parts:
        if isinstance(part, Line):
            faults = tune.raga.faults(melody(read(part.text, tune.taal)))
            assert not [fault for fault in faults if not part.under or "is not in" in fault]


def test_every_part_is_written_out_in_the_taal(tune: Tune) -> None:
    """All parts of a tune have as many cycles; every bar and bol can be read."""
    written = [part for part in tune.parts if not isinstance(part, Drone)]
    assert len({len(cycles(part.text)) for part in written}) == 1
    for part in written:
        if isinstance(part, Beat):
            assert strokes(part.text, tune.taal)


def test_a_tune_lasts_and_fits(tune: Tune) -> None:
    """75 to 150 seconds, and all layers decoded within 40 MiB."""
    assert 75.0 <= tune.seconds <= 150.0
    assert loop_samples(tune) * 2 * 2 * len(tune.layers) <= DECODED


def test_a_tune_has_a_base_and_a_layer_to_bring_in(tune: Tune) -> None:
    """The base comes first; a conversation has at least one layer to lay over it."""
    assert tune.layers[0] == "base"
    assert len(tune.layers) >= 2


def test_melody_moves_by_step_more_than_by_leap(tune: Tune) -> None:
    """A tune, not random notes: most of a leading line's moves go to a neighbouring swara of the raga."""
    order = sorted(tune.raga.swaras, key="SrRgGmMPdDnN".index)
    lead = max((p for p in tune.parts if isinstance(p, Line) and not p.under), key=lambda p: p.level)
    places = [octave * len(order) + order.index(s) for s, octave in melody(read(lead.text, tune.taal))]
    steps = [abs(b - a) for a, b in pairwise(places)]
    assert sum(step <= 2 for step in steps) / len(steps) >= 0.75


@pytest.mark.parametrize("name", ["title", "leaving", "kavita"])
def test_a_lead_is_heard_in_its_raga_and_as_written(name: str) -> None:
    """Of a rendered lead's frames at least 95 % lie within 20 cents of the raga and are the note on paper."""
    tune = TUNES[name]
    lead = max((p for p in tune.parts if isinstance(p, Line) and not p.under), key=lambda p: p.level)
    found = line_finding(tune, lead)
    assert found.tuning.in_tune_all >= 0.95
    assert found.as_written >= 0.95


def test_drums_are_heard_on_the_beat() -> None:
    """Every stroke of Bai's dholak is found, a few milliseconds from the taal's grid."""
    drum = next(part for part in TUNES["bai"].parts if isinstance(part, Beat))
    _, found = drum_finding(TUNES["bai"], drum)
    assert found.found >= 0.98
    assert abs(found.mean) < 0.005
    assert found.spread < 0.005


@pytest.mark.parametrize("name", ["title", "keys", "station", "ending", "coda"])
def test_the_key_comes_back_whole(name: str) -> None:
    """R m P N S' is played in title, keys, promise and ending, and at last by the child's box."""
    assert any(_holds(part, TUNES[name], KEY) for part in TUNES[name].parts if isinstance(part, Line))


def test_both_voices_of_the_promise_have_the_whole_key() -> None:
    """The child's box says it, the flute says it after."""
    promise = [part for part in TUNES["station"].parts if isinstance(part, Line) and part.layer == "promise"]
    assert len(promise) == 2
    assert all(_holds(part, TUNES["station"], KEY) for part in promise)


def test_the_key_is_unfinished_when_she_leaves_and_not_yet_known_in_the_drawing() -> None:
    """Leaving climbs R m P n and does not reach home by N; the drawing has only R m P."""
    for name, has in (("leaving", ["R", "m", "P", "n"]), ("drawing", ["R", "m", "P"])):
        lines = [part for part in TUNES[name].parts if isinstance(part, Line)]
        assert any(_holds(part, TUNES[name], has) for part in lines)
        assert not any(_holds(part, TUNES[name], KEY) for part in lines)


def _holds(part: Line, tune: Tune, turn: list[str]) -> bool:
    notes = [swara for swara, _ in melody(read(part.text, tune.taal))]
    return any(notes[at : at + len(turn)] == turn for at in range(len(notes)))
