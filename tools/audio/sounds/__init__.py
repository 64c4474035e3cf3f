"""Every sound that is not music, family by family: steps, doors, water, streets, paper."""

from tools.audio.sounds import (
    animals,
    beds,
    domestic,
    doors,
    engines,
    house,
    kitchen,
    menu,
    paper,
    steps,
    street,
    telephone,
    things,
    water,
    weather,
    work,
)
from tools.audio.sounds.design import SOUNDS

FAMILIES = (
    *(animals, beds, domestic, doors, engines, house, kitchen, menu),
    *(paper, steps, street, telephone, things, water, weather, work),
)
__all__ = ["FAMILIES", "SOUNDS"]
