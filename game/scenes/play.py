"""Play: a session, the line that is being read, the answers on offer, and the ways out to other scenes."""

from __future__ import annotations

from collections.abc import Sequence

from game.core.controls import IDLE, Action, Controls
from game.scenes import prompts
from game.scenes.backstage import CHOSE, MOVED, REFUSED, TURNED_PAGE, Backstage
from game.scenes.captions import Captions
from game.scenes.choosing import Choosing
from game.scenes.described import Described
from game.scenes.history import History
from game.scenes.leaflet import Leaflet
from game.scenes.lookout import Lookout
from game.scenes.notebook import NotebookScene
from game.scenes.pace import Pace
from game.scenes.pause import Pause
from game.scenes.prompter import Prompter
from game.scenes.prompts import Ask
from game.scenes.reading import Reading
from game.scenes.recap import Recap
from game.scenes.saves import AUTOSAVE, CHAPTER, QUICK
from game.scenes.scene import Push, Reset, Transition
from game.scenes.stuck import Stuck
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
from game.world.stage import DARK

MOST_HEARD = 24
"""Sounds that wait to be heard at most."""


class Play:
    """The scene most of the game is spent in. `reading` is None while nobody speaks.

    `line` is what is being read, `choosing` the answers where there are any and the line is read.
    `heard` are the sounds since the last frame, with where they came from. With `recap` it opens with a
    few words about what has happened so far.
    """

    overlay = False
    asks_late = True
    pauses = True

    def __init__(
        self,
        backstage: Backstage,
        session: Session,
        *,
        recap: bool = False,
        lookout: Lookout | None = None,
    ) -> None:
        self.backstage = backstage
        self.session = session
        self.line: LineStop | None = None
        self.reading: Reading | None = None
        self.choosing: Choosing | None = None
        self.heard: list[Heard] = []
        self.talk_age = 0
        self.pace = Pace()
        self.captions = Captions(backstage.words, lambda: backstage.settings.auto_pace)
        self.lookout = lookout or Lookout()
        self._wished: Controls | None = None
        self._prompter: Prompter | None = None
        self._recap = recap
        self._ended = session.memory.ended
        self._offered: ChoiceStop | None = None
        self._objective = session.memory.objective

    @property
    def choices(self) -> ChoiceStop | None:
        """The answers that are on the screen."""
        return self._offered if self.choosing is not None else None

    @property
    def asks(self) -> Sequence[Ask]:
        """What can be asked for now; nothing while the curtain is down or others act."""
        stage = self.session.world.stage
        if stage.card or stage.dark >= DARK // 2:
            return ()
        if self.choosing is not None:
            return prompts.CHOOSING
        if self.reading is not None:
            return prompts.READING
        return (prompts.FREE if self.session.world.aim else prompts.ROAMING) if self.session.free else ()

    @property
    def prompter(self) -> Prompter:
        """Who follows the session, from its first tick in this scene."""
        if self._prompter is None:
            self._prompter = Prompter(self.session, self.backstage.versions, self._hear)
        return self._prompter

    def tick(self, controls: Controls) -> Transition | None:
        """One sixtieth of a second of play."""
        self.prompter.follow(self.session)
        led = self._led_away(controls) if self._wished is None else None
        if led is not None:
            self.pace.skipping = False
            return led
        if controls.presses(Action.QUICK_SAVE):
            self.save(QUICK)
        del self.heard[:-MOST_HEARD]
        self.attend()
        if controls.presses(Action.BACK):
            self._go_back()
            return None
        self.pace.tick(controls)
        if self.pace.skipping:
            self._skip()
        else:
            self._live(controls)
        self._say_objective()
        self.captions.follow(self.session)
        self.lookout.follow(self.session)
        return self._end() if self._ended else self._opened_task()

    def _led_away(self, controls: Controls) -> Transition | None:
        """To the scene that the story or the player asks for."""
        session = self.session
        if self._ended:
            return self._end()
        if self._recap:
            self._recap = False
            recap = Recap(self.backstage, session)
            return Push(recap) if recap.lines else None
        if controls.presses(Action.MENU):
            return Push(Pause(self.backstage, session, self.lookout))
        if self.lookout.offers:
            return Push(Stuck(self.backstage, session, self.lookout, noticed=True))
        if controls.presses(Action.DESCRIBE):
            return Push(Described(self.backstage, session, self.wish))
        if controls.presses(Action.NOTEBOOK):
            return Push(NotebookScene(self.backstage, session))
        if controls.presses(Action.HISTORY) or (controls.wheel > 0 and self._reads_on):
            return Push(History(self.backstage, session))
        return self._load_quick() if controls.presses(Action.QUICK_LOAD) else None

    @property
    def _reads_on(self) -> bool:
        return self.reading is not None and self.choosing is None

    def wish(self, controls: Controls) -> None:
        """Let the next tick be ruled by these wishes instead of the player's hands."""
        self._wished = controls

    def _live(self, controls: Controls) -> None:
        if self._wished is not None and self.session.free:
            controls = self._wished
        self._wished = None
        answer = self._answer(controls)
        self.session.tick(controls, answer)
        self.attend(answered=answer is not None)

    def _skip(self) -> None:
        """Go fast over what was read before."""
        if not self.pace.skips(self.session, self._pass_on, self._may_skip):
            if isinstance(self.session.stop, LineStop):
                self.backstage.sound(REFUSED)
                self.backstage.say(self.backstage.words("reading.nothing_read"))
            self.pace.skipping = False
        self.attend()
        if self.reading is not None and self.pace.skipping:
            self.reading.complete_all()

    def _pass_on(self) -> None:
        self.session.tick(IDLE, Next())

    def _may_skip(self, line: str) -> bool:
        return self.backstage.settings.skip_unseen or line in self.backstage.seen

    def _go_back(self) -> None:
        """Take the last line back, with all that it changed."""
        self.pace.rest()
        session = self.prompter.back()
        if session is None:
            self.backstage.sound(REFUSED)
            self.backstage.say(self.backstage.words("reading.no_further"))
            return
        self.backstage.sound(TURNED_PAGE)
        self.session, self.line, self._objective = session, None, session.memory.objective
        self.heard.clear()
        self.attend()
        if self.reading is not None:
            self.reading.complete_all()
            self.attend()

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
            pressed = pressed or self.pace.turns(self.reading, self.backstage.settings)
            return self._read(self.reading, pressed=pressed)
        return Next() if pressed and not self.session.free else None

    def _read(self, reading: Reading, *, pressed: bool) -> Answer | None:
        page = reading.number
        over = reading.tick(pressed)
        if over or reading.number != page:
            self.backstage.sound(TURNED_PAGE)
        if self.line is not None and reading.finished:
            self.backstage.seen.add(self.line.id)
        return Next() if over and self._offered is None else None

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

    def _hear(self, event: SessionEvent) -> None:
        """What came of a tick, whoever let it pass."""
        match event:
            case Heard() if not self.pace.skipping:
                self.heard.append(event)
                self.captions.note(event, self.session)
            case Checkpointed():
                self.lookout.checkpoint(self.session)
                self._keep(AUTOSAVE)
            case ChapterBegan(number):
                self._keep(f"{CHAPTER}{number}")
            case Ended():
                self._ended = True

    def _keep(self, slot: str) -> None:
        """Save without a word, unless it fails."""
        try:
            self.backstage.saves.write(slot, self.session)
            self.backstage.seen.keep()
        except SaveError as error:
            self.backstage.say(str(error))

    def _end(self) -> Transition:
        """Back to the title, by way of credits and chapters; the autosave stays the last checkpoint."""
        from game.scenes.chapters import Chapters  # these lead here, and this back to them
        from game.scenes.title import Title

        try:
            self.backstage.seen.keep()
        except SaveError as error:
            self.backstage.say(str(error))
        then = (Leaflet(self.backstage, "credits"), Chapters(self.backstage))
        return Reset(Title(self.backstage, then))

    def _load_quick(self) -> Transition | None:
        from game.scenes.slots import opened  # slots lead here, and this to them

        return opened(self.backstage, QUICK, recap=False)

    def _opened_task(self) -> Transition | None:
        stop = self.session.stop
        return Push(TaskScene(self.backstage, self.session)) if isinstance(stop, TaskStop) else None
