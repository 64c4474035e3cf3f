"""What stands on a form: each printed line with its answer, marked, typed on, or written under it."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.scenes.task import TaskScene
from game.story.tasks.form import Form
from game.view import fonts, panel
from game.view.canvas import Canvas
from game.view.fonts import Weight
from game.view.frame import Frame
from game.view.palette import Colour
from game.view.pictures import picture, scaled
from game.view.tasks import paper

SIZE, LINE = 20, 26
MARKED = {"clauses": 0.10}
"""Forms that are marked in the margin, and how far from the lines' end, as a share of their width."""
TYPED_ON = frozenset(("statement",))
"""Forms whose answer goes on where the printed line ends; on others it is written under it."""
WRITTEN: dict[str, Colour] = {"slip": (48, 62, 140)}
MARK, FAINT = 42.0, 96
"""How large a mark is, and how strong, of 255, one that is only thought of."""
PACE = 0.6
"""Letters in a tick, where they are typed."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the form as it is laid out: what is printed, and what was written under it."""

    point: str
    printed: tuple[str, ...]
    inked: tuple[str, ...]

    @property
    def tall(self) -> float:
        return (len(self.printed) + len(self.inked)) * LINE


def paint(scene: TaskScene, frame: Frame, rules: Form, room: paper.Share) -> None:
    """Every line in its room; the one to be filled in next lies in the light."""
    left, top, right, bottom = room
    found = [_entry(scene, frame, rules, point, right - left) for point in rules.points]
    gap = (bottom - top - sum(entry.tall for entry in found)) / max(1, len(found))
    gap = max(4.0, min(gap, 2.0 * LINE))
    coming = rules.points[len(rules.answers(scene.state)) :][:1]
    for entry in found:
        spot = (left - 14, top - 4, right - left + 28, entry.tall + 6)
        if coming == (entry.point,):
            rect = frame.canvas.rect(spot)
            frame.canvas.surface.blit(panel.bar(rect.size, 150), rect)
        _paint_entry(scene, frame.canvas, entry, (left, top, right))
        if scene.task in MARKED:
            where = right + (right - left) * MARKED[scene.task], top + entry.tall / 2 - 2
            _paint_mark(scene, frame.canvas, rules, entry.point, where)
        top += entry.tall + gap


def _entry(scene: TaskScene, frame: Frame, rules: Form, point: str, room: float) -> Entry:
    """Lay one line out; where an answer is written under it there is room for it from the beginning."""
    printed = frame.words(f"paper.{scene.task}.{point}")
    if scene.task in MARKED:
        return Entry(point, _wrapped(printed, room), ())
    answer = _answer(scene, frame, rules, point)
    if scene.task in TYPED_ON:
        return Entry(point, _wrapped(f"{printed} {answer}", room), ())
    return Entry(point, _wrapped(printed, room), _wrapped(answer, room - 24) or ("",))


def _answer(scene: TaskScene, frame: Frame, rules: Form, point: str) -> str:
    """What was answered, as it is written; just typed, as far as the keys have come."""
    given = rules.answers(scene.state).get(point, "")
    if not given:
        return ""
    own = f"task.{scene.task}.written.{given}"
    text = frame.words(own)
    if text == own:
        text = frame.words(f"task.{scene.task}.{point}.{given}")
    fresh = scene.last == f"{point}:{given}" and not scene.backstage.settings.less_motion
    return text[: round(scene.since * PACE)] if fresh and scene.task in TYPED_ON else text


def _wrapped(text: str, room: float) -> tuple[str, ...]:
    return tuple(fonts.wrapped(text, Weight.REGULAR, SIZE, int(room)))


def _paint_entry(scene: TaskScene, canvas: Canvas, entry: Entry, place: tuple[float, float, float]) -> None:
    left, top, right = place
    for number, line in enumerate(entry.printed):
        canvas.text(line, left, top - 2 + number * LINE, SIZE, paper.TYPED)
    ink = WRITTEN.get(scene.task, paper.TYPED)
    for number, line in enumerate(entry.inked, len(entry.printed)):
        y = top + (number + 1) * LINE - 3
        rule = canvas.rect((left + 20, y, right - left - 20, 1))
        pygame.draw.line(canvas.surface, ink, rule.topleft, rule.topright)
        canvas.text(line, left + 24, top - 3 + number * LINE, SIZE + 1, ink)


def _paint_mark(
    scene: TaskScene, canvas: Canvas, rules: Form, point: str, where: tuple[float, float]
) -> None:
    """The mark that was made in the margin, or faintly that which is thought of."""
    given = rules.answers(scene.state).get(point, "")
    thought, _, mark = scene.menu.current.id.partition(":") if scene.menu.rows else ("", "", "")
    art = picture(f"pictures/mark_{given or mark}.png") if given or thought == point else None
    if art is None:
        return
    size = canvas.px(MARK)
    drawn = scaled(f"pictures/mark_{given or mark}.png", (size, size))
    if drawn is not None and not given:
        drawn = drawn.copy()
        drawn.set_alpha(FAINT)
    if drawn is not None:
        canvas.surface.blit(drawn, drawn.get_rect(center=canvas.point(*where)))
