"""Instruments: in tune, dying away as their kind does, without a click, and the same each time."""

import numpy as np
import pytest

from tools.audio.analysis.measures import centroid
from tools.audio.analysis.pitch import track
from tools.audio.instruments.drums import Dholak, Tabla
from tools.audio.instruments.gallery import PLAIN, VOICES, gallery
from tools.audio.instruments.plucked import SAROD, SITAR, Pluck
from tools.audio.instruments.tanpura import tanpura_string
from tools.audio.score.swara import SA
from tools.audio.signal.wave import Wave, cents, peak, samples, times


@pytest.fixture(scope="module")
def notes() -> dict[str, Wave]:
    return gallery()


@pytest.mark.parametrize("name", VOICES)
def test_every_voice_is_in_tune(name: str, notes: dict[str, Wave]) -> None:
    """The loudest half second of a Sa lies within 8 cents of Sa, in some octave."""
    found = track(notes[name][: samples(1.6)])
    pitch = float(np.median(found.pitch[15:50]))
    away = (cents(pitch, SA) + 600) % 1200 - 600
    assert abs(away) < 8.0


def test_nothing_clicks(notes: dict[str, Wave]) -> None:
    """Every note begins and ends near silence."""
    for name, wave in notes.items():
        assert abs(wave[0]) < 0.15 * peak(wave), name
        assert np.max(np.abs(wave[-40:])) < 0.01 * peak(wave), name


def test_every_note_is_the_same_again() -> None:
    """The same gesture gives equal samples."""
    for voice in VOICES.values():
        assert np.array_equal(voice.sound(PLAIN), voice.sound(PLAIN))


def test_jawari_hands_energy_down_the_partials() -> None:
    """Of a tanpura string the bright partials bloom first and the centre of brightness falls after."""
    wave = tanpura_string(SA / 4)
    early, late = centroid(wave[samples(0.05) : samples(0.5)]), centroid(wave[samples(2.5) : samples(3.5)])
    assert early > 1.5 * late
    assert _level(wave, SA / 4 * 6, 0.9, 1.3) > _level(wave, SA / 4 * 6, 0.02, 0.15)


def test_the_sitar_is_brighter_than_the_sarod(notes: dict[str, Wave]) -> None:
    """A flat bridge against skin and horn."""
    assert centroid(notes["sitar"]) > 1.3 * centroid(notes["sarod"])


def test_the_dayan_sounds_harmonics() -> None:
    """Raman's loaded head: `na` has its power on 2, 3, 4, 5 times the fundamental, little between."""
    wave = Tabla(SA).stroke("na", 0.8)
    for number in (2, 3, 4, 5):
        assert _level(wave, SA * number, 0.02, 0.3) > 6 * _level(wave, SA * (number + 0.5), 0.02, 0.3)


def test_tun_is_the_open_fundamental() -> None:
    """The open stroke lets the first mode ring, the rim stroke does not."""
    tun, rim = Tabla(SA).stroke("tun", 0.8), Tabla(SA).stroke("na", 0.8)
    assert _level(tun, SA, 0.05, 0.4) > 3 * _level(rim, SA, 0.05, 0.4)


@pytest.mark.parametrize("drum", [Tabla(), Dholak()])
def test_the_bass_head_glides_upward(drum: Tabla | Dholak) -> None:
    """The palm presses after the stroke: the pitch rises by more than a semitone."""
    wave = drum.stroke("ga", 0.9)
    early, late = _pitch(wave[samples(0.005) : samples(0.09)]), _pitch(wave[samples(0.2) : samples(0.5)])
    assert cents(late, early) > 100


def test_a_meend_arrives(notes: dict[str, Wave]) -> None:
    """One pluck on Sa slides to ma."""
    found = track(notes["sarod_meend"])
    assert cents(float(np.median(found.pitch[8:22])), SA) == pytest.approx(0.0, abs=8)
    assert cents(float(np.median(found.pitch[45:70])), SA * 4 / 3) == pytest.approx(0.0, abs=8)


@pytest.mark.parametrize("voice", [SITAR, SAROD])
def test_high_partials_of_a_string_die_first(voice: Pluck) -> None:
    """After a second the tenth partial has lost more than the second."""
    wave = voice.sound(PLAIN)
    lost = [_level(wave, SA * n, 0.3, 0.6) / _level(wave, SA * n, 1.2, 1.5) for n in (2, 10)]
    assert lost[1] > 1.5 * lost[0]


def _level(wave: Wave, hertz: float, start: float, end: float) -> float:
    piece = wave[samples(start) : samples(end)]
    piece = piece * np.hanning(len(piece))
    return float(abs(np.sum(piece * np.exp(-2j * np.pi * hertz * times(len(piece))))) / len(piece))


def _pitch(wave: Wave) -> float:
    spectrum = np.abs(np.fft.rfft(wave * np.hanning(len(wave)), 2**17))
    return float(np.argmax(spectrum) * 44_100 / 2**17)
