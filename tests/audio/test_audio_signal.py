"""Samples, envelopes, filters, rooms and loudness: the ground under every sound."""

from pathlib import Path

import numpy as np
import pytest

from tools.audio.signal.envelope import hill, strike
from tools.audio.signal.filters import band, shaped
from tools.audio.signal.loudness import integrated, momentary
from tools.audio.signal.master import CEILING, limiting, trimmed
from tools.audio.signal.noise import chance, white
from tools.audio.signal.ogg import read_ogg, write_ogg
from tools.audio.signal.reel import Reel
from tools.audio.signal.room import ROOM, echo_round, impulse
from tools.audio.signal.wave import RATE, cents, gain, peak, samples, sine, times


def test_a_full_scale_tone_has_the_loudness_that_the_standard_gives() -> None:
    """A 997 Hz sine at full scale on both sides measures 0 LUFS in BS.1770 (−3.01 on one side)."""
    tone = np.sin(2 * np.pi * 997.0 * times(samples(3.0)))
    assert integrated(np.stack([tone, tone])) == pytest.approx(0.0, abs=0.1)
    assert integrated(np.stack([tone, 0 * tone])) == pytest.approx(-3.01, abs=0.1)


def test_loudness_falls_with_the_level_and_ignores_silence() -> None:
    """Half the level is 6 dB less; a long silence after a sound does not make it quieter."""
    noise = white(samples(3.0), "loudness") * 0.1
    whole = integrated(noise)
    assert integrated(noise * gain(-6.0)) == pytest.approx(whole - 6.0, abs=0.05)
    assert integrated(np.pad(noise, (0, samples(20.0)))) == pytest.approx(whole, abs=0.7)


def test_a_short_sound_is_measured_in_one_block() -> None:
    """A sound of 0.1 s is measured as if 0.4 s long, so it is 6 dB less than a steady one."""
    noise = white(samples(2.0), "short") * 0.1
    assert momentary(noise[: samples(0.1)]) == pytest.approx(momentary(noise) - 6.0, abs=0.8)


def test_a_named_seed_always_gives_the_same_numbers() -> None:
    """Renders are equal only if noise is."""
    assert np.array_equal(white(64, "rain"), white(64, "rain"))
    assert not np.array_equal(white(64, "rain"), white(64, "sea"))
    assert chance("door").integers(10_000) == chance("door").integers(10_000)


def test_a_loop_carries_over_its_seam() -> None:
    """What runs over the reel's end goes on at its beginning; a single sound is cut."""
    looped, single = Reel(100, loop=True), Reel(100, loop=False)
    for reel in (looped, single):
        reel.place(np.ones(40), 80)
    assert looped.tracks[0, :20] == pytest.approx(1.0)
    assert looped.tracks[0, 20:80] == pytest.approx(0.0)
    assert single.tracks[0, :80] == pytest.approx(0.0)
    assert single.tracks[0, 80:] == pytest.approx(1.0)


def test_a_wave_laid_before_or_after_a_loop_comes_round_into_it() -> None:
    """A hand that strays ahead of the first beat is heard at the end."""
    reel = Reel(100, loop=True)
    reel.place(np.ones(10), -5)
    reel.place(np.ones(1), 250)
    assert np.nonzero(reel.tracks[0])[0].tolist() == [0, 1, 2, 3, 4, 50, 95, 96, 97, 98, 99]


def test_a_wave_longer_than_its_loop_is_laid_round_and_round() -> None:
    """Nothing of a long tail is lost."""
    reel = Reel(50, loop=True)
    reel.place(np.ones(125), 10)
    assert reel.tracks[0].sum() == pytest.approx(125.0)


def test_the_room_of_a_loop_has_no_seam() -> None:
    """Turning a loop and then hearing it in a room equals hearing it and then turning it."""
    loop = white(samples(1.0), "room loop")
    turned = np.roll(echo_round(loop, ROOM), 12_345, axis=-1)
    assert np.std(turned) == pytest.approx(1.0, abs=0.2)
    assert echo_round(np.roll(loop, 12_345), ROOM) == pytest.approx(turned, abs=1e-9)


def test_a_room_dies_away_in_its_time() -> None:
    """After its reverberation time a room is at least 40 dB below its beginning."""
    answer = impulse(ROOM)[0]
    early, late = answer[: samples(0.1)], answer[samples(ROOM.reverberation) :]
    assert 20 * np.log10(np.std(late) / np.std(early)) < -40.0


def test_a_circular_filter_keeps_what_is_inside_its_band() -> None:
    """Ten times below and above a band, less than a tenth is left."""
    for pitch, low, high in ((1000.0, 0.9, 1.1), (50.0, 0.0, 0.1), (15_000.0, 0.0, 0.1)):
        tone = shaped(sine(times(RATE) * pitch), band(300.0, 3000.0))
        assert low <= peak(tone) <= high


def test_the_limiter_holds_the_ceiling_and_leaves_the_quiet_alone() -> None:
    """No sample passes the ceiling; a quiet wave is not touched."""
    wave = white(samples(1.0), "loud") * np.linspace(0.01, 2.0, samples(1.0))
    held = wave * limiting(wave, loop=True)
    assert peak(held) <= gain(CEILING) + 1e-9
    assert limiting(wave * 0.01, loop=True) == pytest.approx(1.0)


def test_envelopes_begin_and_end_in_silence() -> None:
    """No envelope starts or stops with a click."""
    assert hill(1000, 0.005, 0.005)[[0, -1]] == pytest.approx(0.0, abs=1e-3)
    assert strike(4410, 0.01, 60.0)[0] < 0.01


def test_a_trimmed_sound_loses_its_silence_only() -> None:
    """The end that nobody hears goes, what is heard stays, and the cut is faded."""
    wave = np.concatenate([white(samples(0.5), "trim"), np.zeros(samples(1.0))])
    cut = trimmed(wave)
    assert len(cut) == pytest.approx(samples(0.5), abs=5)
    assert abs(cut[-1]) < 1e-6


def test_a_file_comes_back_as_it_was_written(tmp_path: Path) -> None:
    """Length is exact, channels are kept, a long file does not crash the writer."""
    wave = np.stack([sine(times(RATE * 4) * 440.0), sine(times(RATE * 4) * 660.0)]) * 0.4
    write_ogg(tmp_path / "tone.ogg", wave, 0.4)
    back = read_ogg(tmp_path / "tone.ogg")
    assert back.shape == wave.shape
    assert np.std(back - wave) < 0.02


def test_cents_are_hundredths_of_a_semitone() -> None:
    """An octave has 1200."""
    assert cents(880.0, 440.0) == pytest.approx(1200.0)
