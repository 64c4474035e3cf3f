"""The files themselves: every one decodes, is as loud as it should be, loops without a seam, and is there."""

import re
import tomllib
from pathlib import Path

import numpy as np
import pytest

from tools.audio.analysis.seam import seam
from tools.audio.music import TUNES
from tools.audio.rendering import file_of
from tools.audio.score.playing import loop_samples
from tools.audio.signal.loudness import integrated
from tools.audio.signal.ogg import read_ogg
from tools.audio.signal.wave import decibels, peak, samples
from tools.audio.sounds import SOUNDS
from tools.audio.sounds.beds import air

ROOT = Path(__file__).resolve().parents[2]
ASSETS = ROOT / "assets"
LIMIT = 25_000_000  # bytes of all music and sounds
SEAM = 1.0  # a step at the seam beside the largest near it


@pytest.mark.parametrize("name", TUNES)
def test_a_tune_decodes_loud_enough_and_loops(name: str) -> None:
    """Base alone and with each layer lie at -18 ± 1 LUFS, no sum clips, no seam is heard, lengths agree."""
    read = {layer: read_ogg(ASSETS / file_of(name, layer)) for layer in TUNES[name].layers}
    layers = {layer: np.broadcast_to(wave, (2, wave.shape[1])) for layer, wave in read.items()}
    assert {wave.shape[1] for wave in layers.values()} == {loop_samples(TUNES[name])}
    for layer, wave in layers.items():
        heard = wave if layer == "base" else wave + layers["base"]
        assert integrated(heard) == pytest.approx(-18.0, abs=1.0), layer
        assert seam(heard) < SEAM, layer
    assert decibels(peak(np.sum(list(layers.values()), axis=0))) < 0.0


def test_every_sound_decodes_is_heard_and_does_not_clip() -> None:
    """No file is missing, silent, clipped or of a length that is not its design's kind."""
    wrong = []
    for name, design in SOUNDS.items():
        wave = read_ogg(ASSETS / "sounds" / f"{name}.ogg")
        if not samples(0.04) <= wave.shape[1] <= samples(30.0) or peak(wave) < 0.003 or peak(wave) > 0.99:
            wrong.append(name)
        if design.loop and seam(wave) > 1.3:
            wrong.append(f"{name}: seam {seam(wave):.2f}")
        if not design.loop and np.max(np.abs(wave[:, -30:])) > 0.03 * peak(wave) + 0.001:
            wrong.append(f"{name}: end")
    assert not wrong


def test_everything_fits() -> None:
    """All OGG files together stay within 25 MB."""
    assert sum(path.stat().st_size for path in ASSETS.glob("*/*.ogg")) <= LIMIT


def test_no_file_is_left_over() -> None:
    """Each OGG belongs to a tune or a sound that is still made."""
    made = {ASSETS / file_of(name, layer) for name, tune in TUNES.items() for layer in tune.layers}
    made |= {ASSETS / "sounds" / f"{name}.ogg" for name in SOUNDS}
    assert made == {*ASSETS.glob("music/*.ogg"), *ASSETS.glob("sounds/*.ogg")}


def test_the_list_names_what_is_there() -> None:
    """assets/audio.toml holds every tune with its layers and every sound."""
    listed = tomllib.loads((ASSETS / "audio.toml").read_text(encoding="utf-8"))
    assert {name: tuple(tune["layers"]) for name, tune in listed["music"].items()} == {
        name: tune.layers for name, tune in TUNES.items()
    }
    assert {name: sound["loop"] for name, sound in listed["sounds"].items()} == {
        name: design.loop for name, design in SOUNDS.items()
    }


def test_scripts_and_maps_name_only_what_is_there() -> None:
    """Every `music`, `sound` and Sound object of the story has its file."""
    missing = set()
    for script in (ASSETS / "story").rglob("*.yarn"):
        for kind, name, layer in re.findall(
            r"<<(music|sound) (\w+)(?: ([a-z]\w*))?", script.read_text("utf-8")
        ):
            known = name in SOUNDS if kind == "sound" else name == "none" or name in TUNES
            if kind == "music" and layer and name in TUNES:
                known = layer in TUNES[name].layers
            if not known:
                missing.add(f"{script.name}: {kind} {name} {layer}".strip())
    for place in (ROOT / "maps").glob("*.tmx"):
        text = place.read_text("utf-8")
        named = re.findall(r'name="(?:ambience|sound)" value="(\w+)"', text)
        named += re.findall(r'type="Sound".*?name="id" value="(\w+)"', text, re.DOTALL)
        missing |= {f"{place.name}: {name}" for name in named if name not in SOUNDS}
    assert not missing


def test_a_render_is_equal_in_its_samples() -> None:
    """Making a sound twice gives the same samples."""
    for name in ("drip_bowl", "key_turn", "clock"):
        assert np.array_equal(SOUNDS[name].finished(), SOUNDS[name].finished())
    assert np.array_equal(air("same", 60.0, 400.0), air("same", 60.0, 400.0))
