"""What is heard follows the window: softer while another one is in use."""

from __future__ import annotations

from game.scenes.scene import Stack
from game.scenes.title import Title
from game.view.audio import Audio
from game.view.score import HUSH, Score
from tests.scenes.fakes import backstage


def test_everything_is_softer_while_another_window_is_in_use() -> None:
    """And as loud as the player likes when she is back."""
    audio, stage = Audio(), backstage()
    score, stack = Score(audio), Stack(Title(stage))
    heard = []
    for hushed in (False, True, False):
        score.follow(stack, stage, hushed=hushed)
        heard.append((audio.music_volume, audio.sound_volume))
    full, soft, again = heard
    assert full == again == (stage.settings.music_volume / 100, stage.settings.sound_volume / 100)
    assert soft[0] <= full[0] * HUSH + 0.01
    assert soft[1] <= full[1] * HUSH + 0.01
