"""Every line, every group of answers and every menu of the game fits its panel, however large letters are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.content import Content
from game.core.controls import Device
from game.core.settings import Letterform, Settings
from game.scenes.backstage import Backstage, Library
from game.scenes.bindings import BindingsScene
from game.scenes.chapters import Chapters
from game.scenes.described import Described
from game.scenes.leaflet import Leaflet
from game.scenes.lookout import Lookout
from game.scenes.pause import Pause
from game.scenes.question import Message, Question
from game.scenes.scene import Scene, Stack
from game.scenes.settings import SettingsScene
from game.scenes.slots import Slots
from game.scenes.stuck import Stuck
from game.scenes.task import TaskScene
from game.scenes.title import Title
from game.session import ChoiceStop, Session
from game.session.choosing import Manner, chooser
from game.session.pilot import Pilot
from game.story.tasks import TASKS, TaskState
from game.view import fonts, panel
from game.view.album import Studio
from game.view.canvas import Canvas, Hits
from game.view.fonts import Weight
from game.view.legibility import Legibility
from game.view.palette import Colour
from game.view.panel import PanelRuler, Speech
from game.view.screen import Screen
from game.view.window import Window
from tests.scenes.fakes import MemorySaves

SIZES = (100, 150, 200)
SEEN = pygame.Rect(0, 0, 1280, 720)


@pytest.fixture(autouse=True)
def mukta() -> Iterator[None]:
    """Each test begins, and leaves the others, with the usual typeface."""
    fonts.use(Letterform.MUKTA)
    yield
    fonts.use(Letterform.MUKTA)


def _canvas(percent: int, spacing: float = 1.0) -> Canvas:
    surface = pygame.display.set_mode((1280, 720))
    return Canvas(surface, surface.get_rect(), Hits(), Legibility(percent / 100, spacing))


@contextmanager
def _written(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[str, pygame.Rect]]]:
    """Collects every line that is set on a canvas, and where, in design pixels, but what is clipped away."""
    found: list[tuple[str, pygame.Rect]] = []
    real = Canvas.text

    def text(
        canvas: Canvas,
        text: str,
        x: float,
        y: float,
        size: float,
        colour: Colour = (0, 0, 0),
        *,
        weight: Weight = Weight.REGULAR,
        align: float = 0.0,
        track: float = 0.0,
    ) -> float:
        wide = real(canvas, text, x, y, size, colour, weight=weight, align=align, track=track)
        left, top = canvas.point(x, y)
        rect = pygame.Rect(left - canvas.px(wide * align), top + canvas.px(size * 0.3), canvas.px(wide), 1)
        rect.h = canvas.px(size)
        if canvas.surface.get_clip().size == canvas.surface.get_size():
            found.append((text, rect))
        return wide

    monkeypatch.setattr(Canvas, "text", text)
    yield found


@pytest.mark.parametrize("letterform", Letterform)
@pytest.mark.parametrize("percent", SIZES)
def test_every_line_of_the_game_fits_the_panel(
    content: Content, percent: int, letterform: Letterform
) -> None:
    """No line is wider than its room, no page has more lines than the panel, and no word is lost."""
    ruler = PanelRuler(percent, letterform)
    fonts.use(letterform)
    size = round(panel.TEXT_SIZE * percent / 100)
    for line in content.program.lines.values():
        left = panel.TEXT_LEFT if line.speaker else panel.BARE_LEFT
        pages = ruler.pages(line.text, line.speaker)
        words = [word for page in pages for row in page for word in row.split()]
        assert words == line.text.split(), line.id
        for page in pages:
            assert len(page) <= panel.PAGE_LINES
            widest = max(fonts.width(row, Weight.REGULAR, size) for row in page)
            assert widest <= panel.TEXT_RIGHT - left, f"{line.id}: {page}"


@pytest.fixture(scope="module")
def choices(content: Content) -> list[ChoiceStop]:
    """Every group of answers that two playthroughs meet, each once."""
    found: dict[tuple[str, ...], ChoiceStop] = {}

    def after(session: Session) -> Session:
        stop = session.stop
        if isinstance(stop, ChoiceStop):
            found[tuple(choice.id for choice in stop.choices)] = stop
        return session

    taken: set[str] = set()
    for seed in range(2):
        pilot = Pilot(Session.begin(content, seed), chooser(Manner.NEW, seed, taken), after)
        pilot.play(lambda _session: False, curious=True)
    return list(found.values())


@pytest.mark.parametrize("percent", SIZES)
def test_every_group_of_answers_fits_the_screen(choices: list[ChoiceStop], percent: int) -> None:
    """With the last page of the line they answer; every answer comes into sight when it is in focus."""
    assert len(choices) > 5
    ruler, canvas = PanelRuler(percent), _canvas(percent)
    for stop in choices:
        page = ruler.pages(stop.line.text, stop.line.speaker)[-1] if stop.line else ()
        offered = [(choice.text, choice.enabled) for choice in stop.choices]
        for focus, (_, enabled) in enumerate(offered):
            canvas.hits.spots.clear()
            speech = Speech(page=page, written=400, name="Telephone", choices=offered, focus=focus)
            assert panel.paint(canvas, speech) >= panel.HIGHEST
            where = {name: rect for rect, name in canvas.hits.spots}
            if enabled:
                assert SEEN.contains(where[f"choice:{focus}"]), stop.choices[focus].text


def _scenes(content: Content, stage: Backstage) -> Iterator[Scene]:
    session = Session.begin(content)
    stage.saves.write("autosave", session)
    stage.saves.write("1", session)
    session.skip()
    lookout = Lookout()
    yield Title(stage)
    yield Pause(stage, session)
    yield SettingsScene(stage)
    yield Slots(stage)
    yield Chapters(stage)
    yield Slots(stage, session)
    yield Leaflet(stage, "credits")
    yield Leaflet(stage, "content_note")
    yield Question(stage, "menu.ask_overwrite", lambda: None)
    yield Message(stage, [stage.words("menu.crashed"), stage.words("menu.crash_save", where="/a/folder")])
    yield Described(stage, session, lambda _controls: None)
    yield Stuck(stage, session, lookout, noticed=True)
    yield from (BindingsScene(stage, device) for device in (Device.KEYS, Device.PAD))
    yield from _tasks(content, stage)


def _tasks(content: Content, stage: Backstage) -> Iterator[Scene]:
    """Each task at its beginning and after its first two actions."""
    session = Session.begin(content)
    for name, rules in TASKS.items():
        state = TaskState()
        for done in range(3):
            if done != 1:
                scene = TaskScene(stage, session)
                scene.task, scene.state = name, state
                scene.menu.show(scene._rows())
                scene.age = scene.since = 100
                scene.last = state.done[-1] if state.done else ""
                yield scene
            actions = rules.actions(state)
            if not actions or rules.outcome(state):
                break
            state = rules.act(state, actions[0])


@pytest.mark.parametrize("letterform", Letterform)
@pytest.mark.parametrize("percent", SIZES)
def test_every_menu_fits_the_screen(
    content: Content, percent: int, letterform: Letterform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever row is in focus it is in sight, no letter leaves the window, and no two lines overlap."""
    screen = Screen(Window(), sound=False)
    settings = replace(Settings(), text_size=percent, letterform=letterform)
    library = Library()
    library.content = content
    stage = Backstage(content.words, settings, PanelRuler(percent, letterform), MemorySaves(), library)
    with _written(monkeypatch) as written:
        for scene in _scenes(content, stage):
            menu = getattr(scene, "menu", None)
            for focus in range(len(menu.rows) if menu is not None else 1):
                if menu is not None:
                    if not menu.rows[focus].enabled:
                        continue
                    menu.focus = focus
                written.clear()
                screen.paint(Stack(scene), stage)
                _check(type(scene).__name__, written)
                if menu is not None and not isinstance(scene, TaskScene):
                    spots = {name: rect for rect, name in screen._hits.spots}
                    assert SEEN.contains(spots[f"row:{focus}"]), (type(scene).__name__, menu.rows[focus].id)


def _check(scene: str, written: list[tuple[str, pygame.Rect]]) -> None:
    assert written, scene
    for text, rect in written:
        assert SEEN.contains(rect), f"{scene}: {text!r} at {rect}"
    for index, (text, rect) in enumerate(written):
        inner = rect.inflate(-4, -rect.h // 2)
        for other, place in written[index + 1 :]:
            assert not inner.colliderect(place.inflate(-4, -place.h // 2)), (scene, text, other)


@pytest.mark.parametrize("percent", [115, 150, 200])
def test_a_card_is_spelled_out_as_large_as_is_read(
    content: Content, percent: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is written in a card's picture cannot grow, so title and date stand on a plate of their own."""
    studio, session = Studio(content), Session.begin(content)
    studio.backstage.settings = replace(studio.backstage.settings, text_size=percent)
    session.world.stage.dark = 0
    for number in ("1", "4_september", "8"):
        session.world.stage.card = f"ch{number}"
        with _written(monkeypatch) as found:
            studio.session(session, tmp_path / "card.png")
        shown = {text: rect for text, rect in found if text in _card_words(content, number)}
        assert set(shown) == _card_words(content, number)
        assert all(SEEN.contains(rect) and rect.h == round(28 * percent / 100) for rect in shown.values())


def _card_words(content: Content, number: str) -> set[str]:
    return {content.words(f"chapter.{number}.{what}") for what in ("title", "date")}
