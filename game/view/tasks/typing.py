"""The typing test: a sheet that goes up line by line, and the one sum that is dictated wrong."""

from __future__ import annotations

from game.scenes.task import TaskScene
from game.view.canvas import Spot
from game.view.frame import Frame
from game.view.palette import Colour
from game.view.tasks import aside

BOARD: Spot = (826.0, 60.0, 420.0, 480.0)
LEFT, FOOT = 190.0, 424.0
"""Where the typed lines begin, and where the one in hand stands, just over the roller."""
SIZE, STEP = 21.0, 34.0
TYPED: Colour = (44, 36, 58)
PACE = 1.4
"""Letters in a tick."""


def paint(scene: TaskScene, frame: Frame) -> None:
    """The machine at the left; at the right what he says, what she thinks, and what can be typed."""
    canvas = frame.canvas
    aside.ground(canvas, "typing_machine")
    if canvas.look.letters > aside.LARGEST:
        aside.tell(scene, frame)
        return
    _paint_page(scene, frame)
    texts = [aside.now(scene, frame), aside.thought(scene, frame)]
    below = aside.board(canvas, BOARD, frame.words(f"task.{scene.task}.title"), texts)
    x, _, w, _ = BOARD
    aside.choices(scene, canvas, (x + 20, below + 4, w - 40, aside.ROW))


def page(scene: TaskScene, frame: Frame) -> list[str]:
    """What stands on the sheet by now, line by line; the last as far as the keys have come."""
    words = (action.partition(":")[2] for action in scene.state.done if not action.startswith("end:"))
    lines = [frame.words(f"task.{scene.task}.page.{each}") for each in words]
    if lines and not scene.backstage.settings.less_motion:
        lines[-1] = lines[-1][: round(scene.since * PACE) if scene.last else None]
    return lines


def _paint_page(scene: TaskScene, frame: Frame) -> None:
    lines = page(scene, frame)
    for number, line in enumerate(reversed(lines)):
        frame.canvas.text(line, LEFT, FOOT - SIZE * 1.4 - number * STEP, SIZE, TYPED)
