"""What self-voicing speaks: whatever of the scene in front has changed, in words that need no picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.scenes.backstage import Backstage
from game.scenes.coda import written
from game.scenes.filling import said
from game.scenes.menu import Menu, Row
from game.scenes.naming import named
from game.scenes.play import Play
from game.scenes.scene import Scene, Stack
from game.scenes.spoken import called
from game.scenes.task import TaskScene
from game.session import LineStop
from game.story.tasks import TASKS
from game.story.tasks.coda import Coda, leaf
from game.story.tasks.form import Form

Words = Callable[..., str]
Parts = tuple[str, ...]

HEADINGS = {
    "Title": "menu.spoken_title",
    "Pause": "menu.pause",
    "SettingsScene": "menu.settings",
    "History": "menu.history",
    "Loading": "menu.loading",
}
"""The words that a scene without a heading of its own is introduced by, by the name of its class."""
PACKED = {"pack": "in", "unpack": "out"}
"""What is said of a thing that went into the trunk or came out of it, as a part of its key."""
LAST_LINES = 6
"""Lines of what was said that are spoken when the history opens."""


class Voicing:
    """Asked once a frame; what it said last is not said again."""

    def __init__(self) -> None:
        self._scene: Scene | None = None
        self._parts: Parts = ()

    def forget(self) -> None:
        """Say everything anew, as when speaking is turned on."""
        self._scene, self._parts = None, ()

    def next(self, stack: Stack, backstage: Backstage, message: str = "") -> str:
        """What to speak now, in place of what is being spoken; nothing where nothing has changed."""
        scene = stack.top
        if scene is None:
            return ""
        parts = parts_of(scene, backstage.words)
        fresh = parts if scene is not self._scene else _changed(self._parts, parts)
        self._scene, self._parts = scene, parts
        return " ".join(_stopped(part) for part in (message, *fresh) if part)


def parts_of(scene: Scene, words: Words) -> Parts:
    """What there is to say of a scene, the most lasting first: when a part changes, the rest follows anew."""
    if isinstance(scene, Play):
        return _play(scene, words)
    if isinstance(scene, TaskScene):
        return _task(scene, words)
    return _menu(scene, words)


def _play(scene: Play, words: Words) -> Parts:
    line = _line(scene, scene.line, words) if scene.line is not None else ""
    choices, choosing = scene.choices, scene.choosing
    if choices is None or choosing is None:
        return (line, _aim(scene, words))
    offered = words("voicing.answers", n=len(choices.choices))
    chosen = choices.choices[choosing.focus]
    answer = words("voicing.answer", i=choosing.focus + 1, text=chosen.text)
    return (line, offered, answer if chosen.enabled else f"{answer} {words('voicing.closed')}")


def _line(scene: Play, line: LineStop, words: Words) -> str:
    """The speaker, how it is said, and what; what Pooja notices by herself is said bare."""
    if line.speaker is None:
        return line.text
    mood = words(f"mood.{line.mood}")
    manner = "" if mood.startswith("mood.") or line.mood == "neutral" else f", {mood}"
    return f"{called(scene.session, words, line.speaker)}{manner}: {line.text}"


def _aim(scene: Play, words: Words) -> str:
    """What confirming would act on, while she walks."""
    aim = scene.session.world.aim if scene.session.free else None
    return named(scene.session, words, aim) if aim else ""


def _task(scene: TaskScene, words: Words) -> Parts:
    told = words(f"task.{scene.task}.prompt")
    verb, _, point = scene.last.partition(":")
    if verb == "read":
        keys = (f"paper.{scene.task}.{point}", f"paper.{scene.task}.{point}.thought")
        told = " ".join(words(key) for key in keys)
    elif verb in PACKED:
        told = words(f"task.{scene.task}.{PACKED[verb]}.{point}")
    if scene.task == Coda.id:
        told = " ".join(written(scene.session, words, leaf(scene.state)))
    rules = TASKS.get(scene.task)
    if isinstance(rules, Form):
        told = " ".join(said(scene, rules, words))
    return (words(f"task.{scene.task}.title"), told, *_focus(scene.menu, words))


def _menu(scene: Scene, words: Words) -> Parts:
    """Any other scene: its heading, what stands on it, and the row in focus with its number."""
    key = HEADINGS.get(type(scene).__name__, "")
    heading = words(key) if key else str(getattr(scene, "heading", ""))
    text: Sequence[object] = getattr(scene, "lines", ()) or getattr(scene, "paragraphs", ())
    said = [each if isinstance(each, str) else str(getattr(each, "text", "")) for each in text]
    hint: list[str] = getattr(scene, "hint", [])
    leaf = getattr(scene, "leaf", None)
    if leaf is not None:
        heading = leaf.heading
        said = [leaf.empty if not leaf.entries else "", leaf.beside, *leaf.asides]
    elif key == HEADINGS["History"]:
        said = said[-LAST_LINES:]
    menu = getattr(scene, "menu", None)
    focus = _focus(menu, words) if isinstance(menu, Menu) else ()
    return (heading, " ".join(said), *focus, " ".join(hint), _detail(leaf, menu))


def _detail(leaf: object, menu: Menu | None) -> str:
    """What stands on the right page of the notebook for the row in focus."""
    entries = getattr(leaf, "entries", ())
    if menu is None or menu.focus >= len(entries):
        return ""
    entry = entries[menu.focus]
    return " ".join((*entry.below, *entry.detail))


def _focus(menu: Menu, words: Words) -> Parts:
    if not menu.rows:
        return ()
    above = [row for row in menu.rows[: menu.focus] if row.heading]
    return (above[-1].text if above else "", _row(menu.current, words))


def _row(row: Row, words: Words) -> str:
    said = f"{row.text}: {row.value}" if row.value else row.text
    return said if row.enabled else f"{said}. {words('voicing.closed')}"


def _changed(before: Parts, now: Parts) -> Parts:
    """What is new, from the first part that is not as it was."""
    for index, part in enumerate(now):
        if index >= len(before) or before[index] != part:
            return now[index:]
    return ()


def _stopped(text: str) -> str:
    """With a mark at its end, so that a voice pauses there."""
    return text if text[-1] in ".?!:,…" else f"{text}."
