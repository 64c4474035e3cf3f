"""The score language: notation, ragas, taals, bols."""

import pytest

from tools.audio.score.bols import strokes
from tools.audio.score.gesture import gestures
from tools.audio.score.notation import NotationError, read
from tools.audio.score.raga import DESH, MARWA
from tools.audio.score.swara import RATIOS, hertz
from tools.audio.score.taal import DADRA, KEHERWA


def test_letters_of_one_word_share_a_matra() -> None:
    """Two letters are half a beat each; a hold lengthens the note before it."""
    marks = read("SR G - | m - P", DADRA)
    assert [(mark.swara, mark.beat, mark.length) for mark in marks] == [
        ("S", 0.0, 0.5),
        ("R", 0.5, 0.5),
        ("G", 1.0, 2.0),
        ("m", 3.0, 2.0),
        ("P", 5.0, 1.0),
    ]


def test_a_note_is_held_over_the_bar_and_the_cycle() -> None:
    """A line that begins with a hold goes on with the note of the line before."""
    marks = read("S - - | - - -\n- - R | - - .", DADRA)
    assert [(mark.swara, mark.length) for mark in marks] == [("S", 8.0), ("R", 3.0), ("", 1.0)]


@pytest.mark.parametrize(
    ("line", "complaint"),
    [("S R | G m", "bars"), ("S R G m | P D", "bars"), ("S X G | m P D", "cannot read 'X'")],
)
def test_a_line_that_does_not_fit_the_taal_is_refused(line: str, complaint: str) -> None:
    """A wrong bar or letter names the cycle."""
    with pytest.raises(NotationError, match=f"cycle 1.*{complaint}"):
        read(line, DADRA)


def test_octaves_kan_and_slides_are_read() -> None:
    """Marks over, under and before a note."""
    low, high, touched, slid = read("N, S' (R)G | G/m - .", DADRA)[:4]
    assert (low.octave, high.octave) == (-1, 1)
    assert touched.kan == ("R", 0)
    assert (slid.swara, slid.slide) == ("G", False)


def test_a_meend_is_one_gesture_with_a_moving_pitch() -> None:
    """G/m is one pluck that starts on G and ends on m."""
    (first,) = gestures(read("G/m - - | - - -", DADRA), 0.5, 300.0)
    pitch = first.pitches(44_100)
    assert pitch[0] == pytest.approx(375.0, rel=1e-3)
    assert pitch[-1] == pytest.approx(400.0, rel=1e-3)


def test_a_string_is_stopped_by_the_next_note_but_not_by_a_rest() -> None:
    """Only what runs into another note is stopped."""
    played = gestures(read("S R . | G . .", DADRA), 0.5, 300.0)
    assert [gesture.stopped for gesture in played] == [True, False, False]


def test_a_raga_names_what_it_forbids() -> None:
    """A foreign swara, an N that falls in Desh, and nothing for the key's five notes."""
    key = [("R", 0), ("m", 0), ("P", 0), ("N", 0), ("S", 1)]
    assert DESH.faults(key) == ()
    assert DESH.faults([("N", 0), ("P", 0)]) == ("note 0: N of Desh may not fall to P",)
    assert MARWA.faults([("P", 0)]) == ("note 0: P is not in Marwa",)


def test_swaras_are_just() -> None:
    """Pa is a pure fifth, Ga a pure third, and the twelve rise in order."""
    assert hertz("P", 0, 100.0) == 150.0
    assert hertz("G", -1, 100.0) == 62.5
    assert sorted(RATIOS.values()) == list(RATIOS.values())


def test_bols_become_strokes_of_both_hands() -> None:
    """Dha is na with ghe; joined bols divide the matra; the sam is the strongest."""
    found = strokes("dha te.te - - | ke? na! - -", KEHERWA)
    assert [(s.beat, s.name) for s in found] == [
        (0.0, "na"),
        (0.0, "ghe"),
        (1.0, "te"),
        (1.5, "te"),
        (4.0, "ke"),
        (5.0, "na"),
    ]
    assert found[0].force > found[2].force > found[4].force


def test_an_unknown_bol_is_refused() -> None:
    """A misspelt bol is not silence."""
    with pytest.raises(NotationError, match="dhaa"):
        strokes("dhaa - - - | - - - -", KEHERWA)
