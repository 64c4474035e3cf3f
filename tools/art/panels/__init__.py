"""What lies on the table while a task is played: trunk, papers, newspaper, typewriter, switchboard."""

from tools.art.panels import carriage, jacks, leaf, slips, suitcase, vacancies

__all__ = ["carriage", "jacks", "leaf", "slips", "suitcase", "vacancies"]
