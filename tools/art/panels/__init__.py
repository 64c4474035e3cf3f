"""What lies on the table while a task is played: the trunk with its things, and papers to be read."""

from tools.art.panels import suitcase

__all__ = ["suitcase"]
