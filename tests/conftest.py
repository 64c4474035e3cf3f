"""What tests share: small houses to play in, the game's own content, and the pilot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from game.content import Content, load_content
from game.session import Session
from game.session.choosing import Manner, chooser
from game.session.pilot import Pilot
from tests.small.house import House, Room

# Machines are noisy: an example may take its time, and a run must fail for everybody or for nobody.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")

MakeHouse = Callable[..., House]


@pytest.fixture
def house(tmp_path: Path) -> MakeHouse:
    """Makes a small house: `house(script, room=Room(), …)`."""

    def make(script: str, room: Room | None = None, **rest: object) -> House:
        rooms = rest.pop("rooms", None) or {"room": room or Room().mark("start", 200, 200)}
        return House(tmp_path, rooms, script, **rest)  # type: ignore[arg-type]  # the rest are House's own texts

    return make


@pytest.fixture(scope="session")
def content() -> Content:
    """The game's own content, loaded once a run."""
    return load_content()


@pytest.fixture
def pilot(content: Content) -> Pilot:
    """A pilot at the beginning of the game, who takes what is offered first."""
    return Pilot(Session.begin(content), chooser(Manner.FIRST, 0, set()))
