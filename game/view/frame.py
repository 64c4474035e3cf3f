"""One frame as it is painted: the stage for the world, the canvas for panels, and what both are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pygame

from game.core.controls import Device
from game.core.geometry import Box
from game.core.settings import Settings
from game.view.canvas import Canvas

if TYPE_CHECKING:
    from game.content import Content
    from game.scenes.backstage import Backstage
    from game.session import Session
    from game.view.place.camera import Camera
    from game.view.place.painter import PlacePainter
    from game.view.window import Window


class Eyes:
    """What is kept from frame to frame: the painter of the place, the camera, and what it saw last.

    Where each frame is a picture by itself the camera stands `still`.
    """

    def __init__(self, *, still: bool = False) -> None:
        self._still = still
        self.seen: Box | None = None
        self._painter: PlacePainter | None = None
        self._camera: Camera | None = None
        self._content: Content | None = None

    def on(self, session: Session) -> tuple[PlacePainter, Camera]:
        """The painter and the camera for a session, also for one that is the same story taken back."""
        if self._painter is None or self._camera is None or self._content is not session.content:
            from game.view.place.camera import Camera  # the first frame needs no place
            from game.view.place.painter import PlacePainter

            self._painter = PlacePainter(session.content.cast)
            self._camera = Camera(still=self._still)
            self._content = session.content
        return self._painter, self._camera


@dataclass(slots=True)
class Frame:
    """`age` counts the ticks of the whole game; `over` is the id the pointer rests on, if it is in use.

    While `telling` a short message lies at the upper edge.
    """

    window: Window
    canvas: Canvas
    backstage: Backstage
    eyes: Eyes
    age: int
    over: str | None = None
    device: Device = Device.KEYS
    telling: bool = False

    @property
    def stage(self) -> pygame.Surface:
        """Where the world is composed, 1280x720."""
        return self.window.stage

    @property
    def settings(self) -> Settings:
        """How the player likes the game."""
        return self.backstage.settings

    def words(self, key: str, **values: object) -> str:
        """The text under `key`."""
        return self.backstage.words(key, **values)
