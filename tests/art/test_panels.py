"""What lies on the table: things are whole and apart, layers stay in their photograph, papers leave room."""

import numpy as np
import pytest
from PIL import Image

from game.story.tasks.suitcase import THINGS as PACKED
from game.view.tasks import form
from game.view.tasks.layers import LAYERS
from game.view.tasks.paper import BODIES
from tools.art.build import ASSET_FOLDER
from tools.art.kit.units import px
from tools.art.panels import leaf, slips, suitcase


def opaque(picture: Image.Image, above: int = 60) -> np.ndarray:
    return np.asarray(picture)[..., 3] > above


def test_every_thing_that_can_be_packed_is_drawn() -> None:
    """The task and the pictures name the same twelve."""
    assert tuple(suitcase.THINGS) == PACKED


@pytest.mark.parametrize("name", suitcase.THINGS)
def test_things_are_whole_on_their_sheet(name: str) -> None:
    """Nothing but the faintest shadow touches the edge, and a thing fills a good part of its sheet."""
    pixels = opaque(suitcase.thing(name))
    assert pixels.shape == (160, 200)
    assert not np.concatenate((pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1])).any()
    assert 0.1 < pixels.mean() < 0.6


def test_no_two_things_are_mistaken_for_each_other() -> None:
    """Small and grey, every two things still differ."""
    small = {}
    for name in suitcase.THINGS:
        ground = Image.new("RGBA", (200, 160), "#5d7399")
        ground.alpha_composite(suitcase.thing(name))
        small[name] = np.asarray(ground.convert("L").resize((25, 20))).astype(int)
    for one, first in small.items():
        for other, second in small.items():
            assert one == other or np.abs(first - second).mean() > 6, (one, other)


def test_every_wish_has_a_layer_in_the_photograph() -> None:
    """Layers have the leaf's size, and nothing of them lies outside the photograph."""
    wished = {case for papers in LAYERS.values() for cases in papers.values() for case in cases}
    assert wished == set(leaf.WISHES)
    x, y, wide, tall = (px(side) for side in leaf.PHOTO)
    for name, draw in leaf.WISHES.items():
        pixels = opaque(leaf.layer(draw), 20)
        assert pixels.shape == (px(leaf.HEIGHT), px(leaf.WIDTH))
        assert pixels.mean() > 0.005, name
        pixels[y - 1 : y + tall + 2, x - 1 : x + wide + 2] = False
        assert not pixels.any(), name


@pytest.mark.parametrize(
    ("paper", "body"),
    [
        (leaf.leaf(settled=False), BODIES["brochure_love"]),
        (slips.receipt(), BODIES["receipt_love"]),
        (slips.hostel_card(), BODIES["hostel_card"]),
    ],
)
def test_papers_leave_room_for_their_words(
    paper: Image.Image, body: tuple[float, float, float, float]
) -> None:
    """Where words are set there is little but pale paper: nearly all of it stands off from ink."""
    _assert_pale(paper, body)


@pytest.mark.parametrize("name", [*form.BODIES, *list(BODIES)[5:]])
def test_kept_papers_leave_room_for_their_words(name: str) -> None:
    """The same of the sheets as they lie in the folder."""
    with Image.open(ASSET_FOLDER / f"pictures/paper_{name}.png") as paper:
        _assert_pale(paper.convert("RGBA"), {**BODIES, **form.BODIES}[name])


def _assert_pale(paper: Image.Image, body: tuple[float, float, float, float]) -> None:
    width, height = paper.size
    left, top, right, bottom = body
    part = np.asarray(paper.convert("L"))[
        int(top * height) : int(bottom * height), int(left * width) : int(right * width)
    ]
    assert np.percentile(part, 3) > 150
