"""No place flashes: counted frame by frame as WCAG 2.3.1 counts, in the worst weather there is."""

from __future__ import annotations

import numpy
import pygame
import pytest

from game.content import Content
from game.core.controls import IDLE
from game.scenes.play import Play
from game.scenes.scene import Stack
from game.session import Session
from game.session.playthrough import begin_at
from game.view.album import Studio

SECONDS = 6
EVERY = 3
"""Ticks between two frames that are looked at: twenty a second, more than twice what may flash."""
SMALL = (64, 36)
CHANGE, DARK = 0.1, 0.8
"""A flash is a rise and a fall by a tenth of full light, the darker of them below 0.8."""
AREA = 0.25
MOST = 3
"""Flashes a second that are safe, on a quarter of the screen at once."""


@pytest.mark.parametrize("place", ["seafront", "lane", "orphanage"])
def test_nothing_flashes_more_than_three_times_a_second(content: Content, place: str) -> None:
    """Storm at night, the window over all."""
    studio = Studio(content)
    session: Session = begin_at(content, place, None, None, 0)
    session.world.stage.weather, session.world.stage.hour = "storm", "night"
    play = Play(studio.backstage, session)
    frames = []
    for tick in range(SECONDS * 60):
        play.tick(IDLE)
        studio.screen.age += 1
        if tick % EVERY == 0:
            studio.screen.paint(Stack(play), studio.backstage)
            frames.append(_light(studio.screen.window.surface))
    swings = _swings(numpy.array(frames))
    window = 60 // EVERY
    for start in range(len(swings) - window):
        flashes = swings[start : start + window].sum(axis=0) // 2
        assert (flashes > MOST).mean() < AREA


def test_what_flashes_is_counted() -> None:
    """Five flashes a second over the whole screen are five rises and five falls; a slow dusk is none."""
    steps = 60 // EVERY
    strobe = numpy.array([numpy.full((2, 2), 0.9 * (number // 2 % 2)) for number in range(steps + 1)])
    assert (_swings(strobe).sum(axis=0) >= 2 * 5 - 1).all()
    dusk = numpy.array([numpy.full((2, 2), 0.7 - number * 0.02) for number in range(steps)])
    assert (_swings(dusk).sum(axis=0) <= 2).all()


def _light(surface: pygame.Surface) -> numpy.ndarray:
    """Relative luminance, 0 to 1, of a small copy of the frame."""
    pixels = pygame.image.tobytes(pygame.transform.smoothscale(surface, SMALL), "RGB")
    small = numpy.frombuffer(pixels, dtype=numpy.uint8).reshape(*SMALL[::-1], 3) / 255
    linear = numpy.where(small <= 0.04045, small / 12.92, ((small + 0.055) / 1.055) ** 2.4)
    light: numpy.ndarray = linear @ numpy.array([0.2126, 0.7152, 0.0722])
    return light


def _swings(light: numpy.ndarray) -> numpy.ndarray:
    """For each frame and pixel whether a rise or fall large enough came to its end there."""
    found = numpy.zeros(light.shape, dtype=int)
    last, way = light[0].copy(), numpy.zeros(light[0].shape, dtype=int)
    for number, now in enumerate(light):
        change = now - last
        seen = (numpy.abs(change) >= CHANGE) & (numpy.minimum(now, last) < DARK)
        turned = seen & (numpy.sign(change) != way)
        found[number][turned] = 1
        way = numpy.where(turned, numpy.sign(change).astype(int), way)
        further = turned | (numpy.sign(change) == way)
        last = numpy.where(further, now, last)
    return found
