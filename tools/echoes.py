"""What comes back: each choice that the story remembers, and where it is met again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Echo:
    """A choice of `chapter`, and where it comes `back`; `told` are variables or outcomes that keep it."""

    chapter: int
    choice: str
    back: str
    told: tuple[str, ...]


ECHOES = (
    Echo(
        0, "the first line of the house", "every page of the notebook; the coda's drawing", ("$first_line",)
    ),
    Echo(1, "tumbler or cup for Bai's tea", "6, Shanta's one good cup; 8, the shelf", ("$tea",)),
    Echo(1, "the advice to Bai", "2, word for word; 6, through the bars", ("$advice",)),
    Echo(1, "her name, asked or not", "6, the visitor's slip; 8, the school form", ("$asked_name",)),
    Echo(1, "the notice hidden or shown", "2, what Inder says of it", ("$notice",)),
    Echo(
        2,
        "five things for the crosses",
        "2, the brochure's photograph; 8, her room and the coda",
        ("$wish_window", "$wish_wall", "$wish_kitchen", "$wish_balcony", "$wish_small"),
    ),
    Echo(
        2,
        "how she finds out, and asks",
        "5, what Inder dares to say; 8, in the lane",
        ("$asking", "$first_find", "$last_find"),
    ),
    Echo(2, "umbrella, shirt or nothing", "3, on the telephone; 8, what he holds", ("$handed",)),
    Echo(3, "the five things in the trunk", "4, the bedside; 8, the last shelf", ("suitcase",)),
    Echo(
        3,
        "where keys and envelope were put down",
        "8, Inder has found them",
        ("$envelope_at", "$flat_keys_at", "$house_keys_at"),
    ),
    Echo(4, "the coin dropped or kept", "5, Kavita's list; 7, the silent calls", ("$coin",)),
    Echo(4, "the bag given or kept", "5 and 8, whether Raj still reaches for it", ("$bag",)),
    Echo(4, "what becomes of the mangalsutra", "5, where Inder looks", ("$chain",)),
    Echo(4, "the dictated mistake", "7, how Mr Joshi offers the room", ("$dictated",)),
    Echo(4, "the answer to Mr Bhatia", "5, the office women; 7, who minds Gauri", ("$bhatia",)),
    Echo(5, "what becomes of the papers", "7, Kavita's table; 8, what is left to sign", ("$papers",)),
    Echo(
        5,
        "what is left unsaid at the sea wall",
        "8, it may be said after all",
        ("$said_house", "$said_empty", "$said_tired"),
    ),
    Echo(6, "Shanta's four sentences", "8, the charge that Leela brings", ("$because",)),
    Echo(6, "what Pooja promises", "8, what Gauri repeats", ("$promise",)),
    Echo(7, "what Kavita is told, and how", "7, her letter; 8, the coda", ("$tone", "$calls_owned")),
    Echo(
        8,
        "words to Inder and Raj, the guardian's line, the nail",
        "the coda",
        ("$to_inder", "$to_raj", "$guardian", "$hung"),
    ),
)
"""All of them, in the order in which they are chosen."""
