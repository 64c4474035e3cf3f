"""The drawing vocabulary keeps its promises of shape, colour and measure."""

import numpy as np
import pytest
from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.colour import channels, mix
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import lettering, lettering_width
from tools.art.kit.ornament import arch
from tools.art.kit.palette import RAMPS
from tools.art.kit.paper import gouache, noise
from tools.art.kit.paths import Knot, knots, minus, oval, poly, rect, spline
from tools.art.kit.props import PAD, PROPS, Foot, prop, render
from tools.art.kit.raster import shrink
from tools.art.kit.registry import ASSETS, chosen, register


def test_points_read_the_same_from_text_and_pairs() -> None:
    """Text, pairs and knots are three ways to write one outline."""
    assert (
        knots("1,2 3,4.5!") == [Knot(1, 2), Knot(3, 4.5, corner=True)] == knots([(1, 2), Knot(3, 4.5, True)])
    )


def test_curve_runs_through_its_points_and_keeps_corners() -> None:
    """A corner stays where it is; a smooth square bulges beyond its points."""
    sharp = spline("0,0! 10,0! 10,10! 0,10!").computeTightBounds()
    smooth = spline("0,0 10,0 10,10 0,10").computeTightBounds()
    assert sharp.width() == pytest.approx(10)
    assert smooth.width() > 10.5


def test_brush_is_as_wide_as_asked() -> None:
    """A straight stroke of one width is that wide, and one that swells is widest in its middle."""
    even = brush("0,0 100,0", 4).computeTightBounds()
    swollen = brush("0,0 50,0 100,0", 1, 6, 1)
    assert even.height() == pytest.approx(4, abs=0.05)
    assert swollen.contains(50, 2.8)
    assert not swollen.contains(2, 2.8)


def test_sheet_exports_whole_pixels_of_its_colour() -> None:
    """A filled box of 3 units is 4 opaque pixels of just that colour."""
    art = Art(6, 6)
    art.fill(rect(0, 0, 3, 3), "#336699")
    pixels = np.asarray(art.picture())
    assert pixels.shape == (8, 8, 4)
    assert tuple(pixels[3, 3]) == (0x33, 0x66, 0x99, 255)
    assert pixels[4:, 4:].max() == 0


def test_sheet_moves_turns_and_clips() -> None:
    """What is drawn at a place and inside a clip stays there."""
    art = Art(30, 30)
    with art.at(15, 15, turn=90), art.clip(rect(0, -5, 10, 10)):
        art.fill(rect(-20, -20, 40, 40), "#ffffff")
    alpha = np.asarray(art.picture())[..., 3]
    rows, columns = np.nonzero(alpha > 128)
    assert (rows.min(), rows.max()) == (20, 32)
    assert (columns.min(), columns.max()) == (13, 26)


def test_shrinking_does_not_darken_edges() -> None:
    """Half-covered pixels keep their colour and lose only opacity."""
    pixels = np.zeros((2, 2, 4), np.uint8)
    pixels[:, 0] = (200, 100, 50, 255)
    small = np.asarray(shrink(Image.fromarray(pixels, "RGBA"), 1, 1))[0, 0]
    assert list(small[:3]) == [200, 100, 50]
    assert small[3] in (127, 128)


def test_gouache_keeps_alpha_and_is_the_same_every_time() -> None:
    """Paint texture never changes an outline, and the same seed paints the same."""
    art = Art(30, 30)
    art.fill(oval(15, 15, 10), "#b8356a")
    plain = art.picture()
    painted = gouache(plain, seed=5)
    assert np.array_equal(np.asarray(painted)[..., 3], np.asarray(plain)[..., 3])
    assert painted.tobytes() == gouache(plain, seed=5).tobytes()
    assert painted.tobytes() != gouache(plain, seed=6).tobytes()


def test_wrapped_noise_has_no_seam() -> None:
    """The step across the edge of wrapped noise is no bigger than the steps inside it."""
    field = noise(64, 64, 16, seed=2, wrap=True)
    inside = np.abs(np.diff(field, axis=1)).max()
    assert np.abs(field[:, 0] - field[:, -1]).max() <= inside * 1.5


def test_lettering_has_air_weight_and_kerning() -> None:
    """Bold is heavier than regular, longer text is wider, and kerned pairs stand closer."""
    assert lettering_width("Key", 100) > lettering_width("Ke", 100) > 0
    assert lettering_width("Ta", 100) < lettering_width("Ha", 100) + 10
    bold, regular = (lettering("I", 100, weight=w).computeTightBounds().width() for w in ("bold", "regular"))
    assert bold > regular
    with pytest.raises(KeyError):
        lettering("क", 20)


def test_arch_grows_on_every_side_and_mirrors() -> None:
    """A grown arch encloses the plain one, and the arch's left is its right."""
    plain, grown = arch(0, 0, 180, 194), arch(0, 0, 180, 194, grow=7)
    assert minus(plain, grown).isEmpty() or minus(plain, grown).computeTightBounds().width() < 0.01
    bounds = plain.computeTightBounds()
    assert bounds.left() + bounds.right() == pytest.approx(180, abs=0.1)


def test_props_have_air_whole_threes_and_a_foot() -> None:
    """A prop's box grows to threes of units with air, its foot moves with it, and a name is drawn once."""

    @prop("test stool", 40, 31, foot=Foot(2, 20, 36, 10))
    def stool(art: Art) -> None:
        contact(art, 2, 30, 36, 8)
        art.fill(poly("2,0 38,0 38,30 2,30"), "#9b633b")

    try:
        entry = PROPS["test stool"]
        assert (entry.width, entry.height) == (42 + 2 * PAD, 33 + 2 * PAD)
        assert entry.footprint == Foot(2 + PAD, 20 + PAD, 36, 10)
        assert render("test stool").size == (80, 68)
        with pytest.raises(ValueError, match="twice"):
            prop("test stool", 1, 1)(stool)
    finally:
        del PROPS["test stool"]


def test_registry_finds_by_glob_and_refuses_a_second_maker() -> None:
    """Every file has one maker and is found by a glob."""
    register("test/a.png", lambda: "")
    try:
        assert [asset.name for asset in chosen("test/*")] == ["test/a.png"]
        with pytest.raises(ValueError, match="twice"):
            register("test/a.png", lambda: "")
    finally:
        del ASSETS["test/a.png"]


def test_ramps_run_from_dark_to_light() -> None:
    """Every ramp of the palette grows lighter step by step, and mixing meets both ends."""
    for name, ramp in RAMPS.items():
        sums = [sum(channels(colour)) for colour in ramp]
        assert sums == sorted(sums), name
    assert mix("#102030", "#304050", 0) == "#102030"
    assert mix("#102030", "#304050", 1) == "#304050"
