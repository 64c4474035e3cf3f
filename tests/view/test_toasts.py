"""Short messages stay as long as reading them takes, one after the other, or until a press."""

from __future__ import annotations

from game.core.settings import Settings
from game.view.toasts import HURRIED_TICKS, LEAST_TICKS, NOTICED_TICKS, Toasts

LONG = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"


USUAL = Settings()


def _shown(toasts: Toasts, age: int, *messages: str, settings: Settings = USUAL) -> str:
    return toasts.text if toasts.take(list(messages), age, settings) else ""


def test_a_message_stays_as_long_as_its_reader_needs() -> None:
    """Fifteen words at the pace of auto-forward; a word alone has four seconds."""
    toasts = Toasts()
    assert _shown(toasts, 0, "Saved.") == "Saved."
    assert _shown(toasts, LEAST_TICKS - 1) == "Saved."
    assert _shown(toasts, LEAST_TICKS) == ""
    slow, quick = Settings(auto_pace=100), Settings(auto_pace=400)
    for settings, ticks in ((slow, NOTICED_TICKS + 540), (quick, LEAST_TICKS)):
        toasts = Toasts()
        assert _shown(toasts, 0, LONG, settings=settings) == LONG
        assert _shown(toasts, ticks - 1, settings=settings) == LONG
        assert _shown(toasts, ticks, settings=settings) == ""


def test_no_message_is_lost_behind_another() -> None:
    """Two that come at once are shown in turn; the same one again only stays longer."""
    toasts = Toasts()
    assert _shown(toasts, 0, "First.", "Second.") == "First."
    assert _shown(toasts, HURRIED_TICKS) == "Second."
    assert _shown(toasts, HURRIED_TICKS + LEAST_TICKS - 1, "Second.") == "Second."
    assert _shown(toasts, HURRIED_TICKS + 2 * LEAST_TICKS - 2) == "Second."
    assert _shown(toasts, HURRIED_TICKS + 2 * LEAST_TICKS - 1) == ""


def test_a_message_waits_for_a_press_where_that_is_wished() -> None:
    """For ever if need be; a press as it comes up does not count, for it was meant for something else."""
    toasts, settings = Toasts(), Settings(messages_wait=True)
    _shown(toasts, 0, "Saved.", settings=settings)
    toasts.press()
    assert _shown(toasts, NOTICED_TICKS - 1, settings=settings) == "Saved."
    assert _shown(toasts, 100_000, settings=settings) == "Saved."
    toasts.press()
    assert _shown(toasts, 100_001, settings=settings) == ""
