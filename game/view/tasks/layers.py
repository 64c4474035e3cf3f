"""What lies over a paper's sheet because of what was chosen before: layers that fit it exactly."""

from __future__ import annotations

from collections.abc import Iterator

from game.session import Session

_BROCHURE = {
    "$wish_wall": ("table", "shelf", "divan"),
    "$wish_window": ("chair", "machine", "plants"),
}
"""What she wished for stands in the photograph: at the window, and behind the film star."""

LAYERS = {"brochure_love": _BROCHURE, "brochure_money": _BROCHURE}
"""For each paper with layers, the variables that choose one, and what each may hold, as cases of `Wish`."""


def layers(session: Session, task: str) -> Iterator[str]:
    """The pictures below assets to lay over the sheet of a task, the farthest first."""
    program = session.content.program
    for variable, cases in LAYERS.get(task, {}).items():
        if variable not in program.variables:
            continue
        for case in cases:
            if session.telling.holds(program.expression(f"{variable} == Wish.{case}")):
                yield f"pictures/paper_brochure_{case}.png"
