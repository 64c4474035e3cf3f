"""What lies on the table while a task is played: the trunk with its things, and papers to be read."""

from tools.art.panels import leaf, slips, suitcase

__all__ = ["leaf", "slips", "suitcase"]
