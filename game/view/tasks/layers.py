"""What lies over a paper's sheet because of what was chosen, before or on it: layers that fit it exactly."""

from __future__ import annotations

from collections.abc import Iterator

import pygame

from game.scenes.task import TaskScene
from game.session import Session
from game.view.canvas import Canvas
from game.view.pictures import scaled

_BROCHURE = {
    "$wish_wall": ("table", "shelf", "divan"),
    "$wish_window": ("chair", "machine", "plants"),
}
"""What she wished for stands in the photograph: at the window, and behind the film star."""

LAYERS = {"brochure_love": _BROCHURE, "brochure_money": _BROCHURE}
"""For each paper with layers, the variables that choose one, and what each may hold, as cases of `Wish`."""

PRESSED = {
    "memo": ("send",),
    "statement": ("thumb",),
    "slip": ("hand_in",),
    "school_counter": ("whole", "parts"),
}
"""For each paper that is stamped or signed when it is done, the ways to end it that leave a mark."""
TAKEN = {"kavitas_letter": ("key", "keep")}
"""For each paper with something on it that can be taken off, what that is and how it is taken."""


def lay(scene: TaskScene, canvas: Canvas, sheet: pygame.Rect) -> None:
    """Lay everything over the sheet that lies on it now."""
    for name in (*layers(scene.session, scene.task), *_done(scene)):
        layer = scaled(name, sheet.size)
        if layer is not None:
            canvas.surface.blit(layer, sheet)


def _done(scene: TaskScene) -> Iterator[str]:
    """The pictures of what was done to the paper itself."""
    end = scene.last.removeprefix("end:") if scene.last.startswith("end:") else ""
    if end in PRESSED.get(scene.task, ()):
        yield f"pictures/paper_{scene.task}_{end}.png"
    thing, taken = TAKEN.get(scene.task, ("", ""))
    if thing and end != taken:
        yield f"pictures/paper_{scene.task}_{thing}.png"


def layers(session: Session, task: str) -> Iterator[str]:
    """The pictures below assets to lay over the sheet of a task, the farthest first."""
    program = session.content.program
    for variable, cases in LAYERS.get(task, {}).items():
        if variable not in program.variables:
            continue
        for case in cases:
            if session.telling.holds(program.expression(f"{variable} == Wish.{case}")):
                yield f"pictures/paper_brochure_{case}.png"
