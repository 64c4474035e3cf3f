"""The reader speaks what scenes write for listeners, while the player has asked for it."""

from __future__ import annotations

from game.scenes.backstage import Backstage
from game.scenes.scene import Stack
from game.scenes.voicing import Voicing
from game.view.voice import Voice, installed


class Reader:
    """Brings what is spoken to what is on, frame by frame; `speaking` while anything is being said."""

    def __init__(self, voice: Voice | None = None) -> None:
        self.voice = voice or Voice(installed())
        self.speaking = False
        self._voicing = Voicing()
        self._on = False

    def follow(self, stack: Stack, backstage: Backstage, message: str = "") -> None:
        """Speak what is new; `message` is what was shown over the scenes in this frame, if anything."""
        settings = backstage.settings
        if settings.self_voicing != self._on:
            self._on = settings.self_voicing
            self._voicing.forget()
            self._turned(backstage)
        if not self._on:
            self.speaking = False
            return
        text = self._voicing.next(stack, backstage, message)
        if text:
            self.voice.say(text, settings.voice_rate)
        self.speaking = self.voice.tick(settings.voice_volume)

    def _turned(self, backstage: Backstage) -> None:
        """Say that it is on, or that this computer has no voice."""
        if not self._on:
            self.voice.hush()
        elif self.voice.speaker is None:
            backstage.say(backstage.words("voicing.nothing"))
