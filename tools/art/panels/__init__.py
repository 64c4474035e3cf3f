"""What lies on the table while a task is played: trunk, papers, newspaper, typewriter, switchboard."""

from tools.art.panels import (
    carriage,
    green_ink,
    jacks,
    leaf,
    ledger,
    memorandum,
    petition,
    school,
    slips,
    station,
    suitcase,
    vacancies,
)

__all__ = [
    "carriage",
    "green_ink",
    "jacks",
    "leaf",
    "ledger",
    "memorandum",
    "petition",
    "school",
    "slips",
    "station",
    "suitcase",
    "vacancies",
]
