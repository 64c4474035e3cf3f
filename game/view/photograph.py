"""A small picture of a session, for the list of saves."""

from __future__ import annotations

from io import BytesIO

import pygame

from game.session import Session
from game.view.frame import Eyes
from game.view.window import DESIGN
from game.world.stage import DARK

SIZE = (320, 180)
"""Pixels of a picture as it is kept."""
DIM = DARK // 3
"""Share of the curtain from which there is nothing to be seen."""


def photograph(session: Session, eyes: Eyes) -> bytes | None:
    """The place and its people as a PNG of `SIZE`, without panels; None while the curtain or a card is on."""
    stage = session.world.stage
    if stage.card or stage.dark >= DIM or not session.world.led:
        return None
    painter, camera = eyes.on(session)
    whole = pygame.Surface(DESIGN).convert()
    seen = camera.box(stage.eye, session.world.place.bounds)
    painter.paint(whole, session.world, seen, session.ticks, holds=session.holds, calm=True)
    file = BytesIO()
    pygame.image.save(pygame.transform.smoothscale(whole, SIZE), file, "picture.png")
    return file.getvalue()
