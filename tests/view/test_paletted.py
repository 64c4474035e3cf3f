"""Pictures with a palette are kept as they lie in their file, and cut out just as pygame reads them."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest
from PIL import Image

from game.view.paletted import read
from game.view.roots import assets

BOX = (40, 30, 90, 70)


@pytest.mark.parametrize("kind", ["sprites", "portraits"])
def test_a_part_is_as_pygame_reads_it(kind: str) -> None:
    """With its transparency; and it takes a quarter of the memory."""
    path = min(assets().glob(f"{kind}/shanta*.png"))
    drawn, whole = read(path), pygame.image.load(str(path))
    assert drawn is not None
    assert drawn.size == whole.get_size()
    assert len(drawn.rows) < drawn.size[0] * drawn.size[1] * 1.02
    cut, wanted = drawn.cut(BOX), whole.convert_alpha().subsurface(BOX)
    assert pygame.image.tobytes(cut, "RGBA") == pygame.image.tobytes(wanted, "RGBA")


def test_what_is_kept_otherwise_is_left_to_pygame(tmp_path: Path) -> None:
    """True colours, few colours, filtered rows, broken, cut short, missing."""
    made = {"rgba": Image.new("RGBA", (9, 9), (10, 20, 30, 40)), "few": Image.new("P", (9, 9))}
    for name, image in made.items():
        image.save(tmp_path / f"{name}.png", bits=2)
    whole = (assets() / "sprites" / "shanta.png").read_bytes()
    (tmp_path / "short.png").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "text.png").write_text("no picture at all", encoding="utf-8")
    for name in ("rgba", "few", "short", "text", "missing"):
        assert read(tmp_path / f"{name}.png") is None, name
