"""What a scene returns decides what is on, and nothing else does."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.core.controls import IDLE, Controls
from game.scenes.scene import Pop, Push, Quit, Replace, Reset, Scene, Stack, Transition


@dataclass(eq=False)
class Told:
    """A scene that returns what it was told to, once."""

    overlay: bool = False
    answer: Transition | None = None
    ticks: list[Controls] = field(default_factory=list)

    def tick(self, controls: Controls) -> Transition | None:
        self.ticks.append(controls)
        answer, self.answer = self.answer, None
        return answer


def test_only_the_topmost_scene_ticks() -> None:
    """A scene under another stands still."""
    below, above = Told(), Told()
    below.answer = Push(above)
    stack = Stack(below)
    stack.tick(IDLE)
    stack.tick(IDLE)
    assert (len(below.ticks), len(above.ticks)) == (1, 1)


def test_every_transition_does_what_it_says() -> None:
    """Push lays over, Pop takes away, Replace exchanges, Reset begins anew, Quit ends."""
    first, second, third = Told(), Told(), Told()
    stack = Stack(first)
    expected: list[tuple[Transition | None, list[Scene]]] = [
        (Push(second), [first, second]),
        (None, [first, second]),
        (Replace(third), [first, third]),
        (Push(second), [first, third, second]),
        (Pop(2), [first]),
        (Push(second), [first, second]),
        (Pop(), [first]),
        (Reset(third), [third]),
        (Quit(), []),
    ]
    for transition, scenes in expected:
        stack.apply(transition)
        assert stack.scenes == scenes
    assert stack.top is None
    stack.tick(IDLE)


def test_what_lies_below_an_overlay_is_seen() -> None:
    """Painted is all from the last scene that hides what is below it."""
    hidden, ground, veil, panel = Told(), Told(), Told(overlay=True), Told(overlay=True)
    stack = Stack(hidden)
    for scene in (ground, veil, panel):
        stack.apply(Push(scene))
    assert stack.visible == (ground, veil, panel)


def test_an_overlay_alone_is_painted() -> None:
    """Nothing needs to lie below an overlay."""
    only = Told(overlay=True)
    assert Stack(only).visible == (only,)
