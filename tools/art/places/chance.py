"""Dice for drawing: the same seed scatters leaves in the same places on every machine."""

from random import Random


def dice_of(seed: int) -> Random:
    """Give dice whose every throw follows from the seed."""
    return Random(seed)  # noqa: S311 - nothing here is a secret, and pictures must come out the same
