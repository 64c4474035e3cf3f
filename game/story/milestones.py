"""The beats of the story, in the order in which every complete playthrough reaches them."""

from __future__ import annotations

BEATS: dict[int, tuple[str, ...]] = {
    0: ("orphan", "dream_of_house"),
    1: ("advice_to_maid", "notice_to_leave", "insecurity"),
    2: (
        "keys_given",
        "affair_revealed",
        "money_revealed",
        "same_as_maid",
        "inder_leaves",
    ),
    3: ("chooses_to_leave", "two_thousand"),
    4: ("hostel", "raj_helps", "job_found", "stands_alone", "friends"),
    5: (
        "kavita_unsteady",
        "papers_requested",
        "kavita_still_afraid",
        "raj_proposes",
        "pooja_empty",
        "raj_persuades",
        "promise_to_think",
    ),
    6: (
        "maid_savings",
        "money_stolen",
        "husband_found",
        "killing",
        "confession",
        "promise_of_care",
    ),
    7: ("mother_and_doctor_insist", "pooja_assures_kavita", "kavita_leaves_inder"),
    8: ("inder_rejected", "independent_ending"),
}
"""Chapter by chapter."""

MILESTONES: tuple[str, ...] = tuple(beat for beats in BEATS.values() for beat in beats)
"""All of them, in order."""
