"""Every sound that is not music, family by family: steps, doors, water, streets, paper."""

from tools.audio.sounds import (
    beds,
    domestic,
    doors,
    house,
    kitchen,
    menu,
    paper,
    steps,
    street,
    telephone,
    water,
    work,
)
from tools.audio.sounds.design import SOUNDS

FAMILIES = (beds, domestic, doors, house, kitchen, menu, paper, steps, street, telephone, water, work)
__all__ = ["FAMILIES", "SOUNDS"]
