"""What is heard when something on the table is handled: paper, pencil, pen, keys, cords."""

from __future__ import annotations

from game.scenes.backstage import CHOSE

PAPER = {"": "paper", "end:fold": "paper_fold"}
FORM = {"": "pencil", "end:": "paper_fold"}

SOUNDS: dict[str, dict[str, str]] = {
    "drawing": {"": "pencil", "finish": "put_down"},
    "notice": {"": "paper", "end:hide": "cloth"},
    "brochure_love": PAPER,
    "brochure_money": PAPER,
    "receipt_love": PAPER,
    "receipt_money": PAPER,
    "hostel_card": {"": "paper", "end:keep": "card"},
    "suitcase": {"": "cloth", "close": "suitcase_shut", "sit": "suitcase_shut"},
    "newspaper": {"": "page", "ring:": "pencil", "first:": "paper_fold"},
    "typing": {"": "typewriter_key", "sum:": "typewriter_key_2", "end:": "typewriter_return"},
    "switchboard": {"": "switchboard_plug", "stay": "switch"},
    "register": {"": "pen", "read:above": "page", "read:remarks": "page", "end:blank": "page"},
    "memo": {"": "typewriter_key_3", "end:": "pen"},
    "school_counter": {"": "paper", "end:": "stamp"},
    "kavitas_letter": {"": "page", "end:": "paper_fold"},
    "school_form": {"": "paper", "end:": "pen"},
    "clauses": FORM,
    "statement": {"": "typewriter_key", "because:silence": "typewriter_return", "end:": "card"},
    "slip": {"": "pencil", "end:": "stamp"},
    "coda": {"": "page", "close": "card"},
}
"""For each task what an action sounds like, by how the action begins or by what follows its colon."""


def sound_of(task: str, action: str) -> str:
    """The sound of an action: the longest beginning that fits, else its whole second half, else the usual."""
    heard = SOUNDS.get(task, {"": CHOSE})
    second = action.partition(":")[2]
    fitting = [begins for begins in heard if action.startswith(begins) or begins == second]
    return heard[max(fitting, key=len)]
