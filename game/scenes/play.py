"""Play: a session, the line that is being read, the answers on offer."""

from __future__ import annotations

from game.core.controls import Action, Controls
from game.scenes.backstage import CHOSE, MOVED, TURNED_PAGE, Backstage
from game.scenes.choosing import Choosing
from game.scenes.pause import Pause
from game.scenes.reading import Reading
from game.scenes.saves import AUTOSAVE, CHAPTER, QUICK
from game.scenes.scene import Push, Reset, Transition
from game.scenes.task import TaskScene
from game.session import (
    Answer,
    ChapterBegan,
    Checkpointed,
    ChoiceStop,
    Choose,
    Ended,
    Heard,
    LineStop,
    Next,
    Session,
    SessionEvent,
    TaskStop,
)
from game.storage import SaveError


class Play:
    """The scene most of the game is spent in. `reading` is None while nobody speaks.

    `line` is what is being read, `choosing` the answers where there are any and the line is read.
    `heard` are the sounds of the last tick, with where they came from.
    """

    overlay = False

    def __init__(self, backstage: Backstage, session: Session) -> None:
        self.backstage = backstage
        self.session = session
        self.line: LineStop | None = None
        self.reading: Reading | None = None
        self.choosing: Choosing | None = None
        self.heard: list[Heard] = []
        self.talk_age = 0
        self._offered: ChoiceStop | None = None
        self._objective = session.memory.objective

    @property
    def choices(self) -> ChoiceStop | None:
        """The answers that are on the screen."""
        return self._offered if self.choosing is not None else None

    def tick(self, controls: Controls) -> Transition | None:
        """One sixtieth of a second of play."""
        if controls.presses(Action.MENU):
            return Push(Pause(self.backstage, self.session))
        if controls.presses(Action.QUICK_SAVE):
            self.save(QUICK)
        if controls.presses(Action.QUICK_LOAD):
            return self._load_quick()
        self.heard = []
        self.attend()
        if controls.presses(Action.SKIP):
            return self._follow(self.session.skip())
        answer = self._answer(controls)
        after = self._follow(self.session.tick(controls, answer))
        self.attend(answered=answer is not None)
        self._say_objective()
        return after or self._opened_task()

    def save(self, slot: str) -> None:
        """Keep this moment in `slot` ("quick", "autosave" or a number), and say so."""
        try:
            self.backstage.saves.write(slot, self.session)
        except SaveError as error:
            self.backstage.say(str(error))
        else:
            self.backstage.say(self.backstage.words("menu.saved"))

    def attend(self, *, answered: bool = False) -> None:
        """Take up what the session waits at now."""
        stop = self.session.stop
        line = stop.line if isinstance(stop, ChoiceStop) else stop if isinstance(stop, LineStop) else None
        self._take_line(line)
        offered = stop if isinstance(stop, ChoiceStop) else None
        if offered is None or answered or offered != self._offered:
            self.choosing = None
        self._offered = offered
        ready = self.reading is None or self.reading.finished
        if offered is not None and self.choosing is None and ready:
            self.choosing = Choosing([choice.enabled for choice in offered.choices])

    def _say_objective(self) -> None:
        """Show what there is to do when that is new and she may go about it."""
        objective = self.session.memory.objective
        if self.session.free and objective != self._objective:
            self._objective = objective
            if objective:
                self.backstage.say(self.backstage.words(f"objective.{objective}"))

    def _take_line(self, line: LineStop | None) -> None:
        self.talk_age = 0 if line is None else self.talk_age + 1
        if line is self.line:
            return
        self.line = line
        self.reading = None if line is None else self.backstage.reading(line.text, line.speaker)

    def _answer(self, controls: Controls) -> Answer | None:
        pressed = controls.presses(Action.CONFIRM) or controls.clicked
        if self.choosing is not None:
            return self._choose(controls)
        if self.reading is not None:
            page = self.reading.number
            over = self.reading.tick(pressed)
            if over or self.reading.number != page:
                self.backstage.sound(TURNED_PAGE)
            return Next() if over and self._offered is None else None
        return Next() if pressed and not self.session.free else None

    def _choose(self, controls: Controls) -> Answer | None:
        if self.choosing is None:
            return None
        picked = self.choosing.tick(controls)
        if self.choosing.moved:
            self.backstage.sound(MOVED)
        if picked is None:
            return None
        self.backstage.sound(CHOSE)
        return Choose(picked)

    def _follow(self, events: tuple[SessionEvent, ...]) -> Transition | None:
        after: Transition | None = None
        for event in events:
            match event:
                case Heard():
                    self.heard.append(event)
                case Checkpointed():
                    self._keep(AUTOSAVE)
                case ChapterBegan(number):
                    self._keep(f"{CHAPTER}{number}")
                case Ended():
                    self._keep(AUTOSAVE)
                    after = self._end()
        return after

    def _keep(self, slot: str) -> None:
        """Save without a word, unless it fails."""
        try:
            self.backstage.saves.write(slot, self.session)
        except SaveError as error:
            self.backstage.say(str(error))

    def _end(self) -> Transition:
        from game.scenes.title import Title  # the title leads here, and this back to it

        return Reset(Title(self.backstage))

    def _load_quick(self) -> Transition | None:
        from game.scenes.slots import opened  # slots lead here, and this to them

        return opened(self.backstage, QUICK)

    def _opened_task(self) -> Transition | None:
        stop = self.session.stop
        return Push(TaskScene(self.backstage, self.session)) if isinstance(stop, TaskStop) else None
