"""The rules of each task that has a panel of its own, under the id by which a script calls it."""

from __future__ import annotations

from game.story.tasks.coda import Coda
from game.story.tasks.drawing import Drawing
from game.story.tasks.form import CLAUSES, SLIP, STATEMENT
from game.story.tasks.newspaper import Newspaper
from game.story.tasks.paper import Paper
from game.story.tasks.suitcase import Suitcase
from game.story.tasks.switchboard import Switchboard
from game.story.tasks.task import Task, TaskState
from game.story.tasks.typing import Typing

TASKS: dict[str, Task] = {
    task.id: task
    for task in (
        Drawing(),
        Suitcase(),
        Paper("notice", ("addressee", "licence", "date", "reason", "signature"), ("hide", "show")),
        Paper("brochure_love", ("heading", "picture", "caption", "back"), ("fold",), whole=True),
        Paper("brochure_money", ("heading", "price", "settled"), ("fold",), whole=True),
        Paper("receipt_love", ("parties", "premises", "survivor", "relation"), ("fold",), whole=True),
        Paper("receipt_money", ("parties", "total", "fees", "fittings"), ("fold",), whole=True),
        Newspaper(),
        Typing(),
        Switchboard(),
        Paper("register", ("above", "name", "from", "occupation", "remarks"), ("his", "blank", "own")),
        Paper("memo", ("to", "subject", "facts", "request", "copies"), ("send",)),
        Paper("hostel_card", ("bed", "hours", "callers", "bucket", "remarks"), ("keep",)),
        Paper("school_counter", ("rule", "child", "whole", "parts", "receipt"), ("whole", "parts")),
        Paper("kavitas_letter", ("door", "share", "key", "sleep", "signed"), ("keep", "post"), whole=True),
        Paper("school_form", ("child", "mother", "father", "guardian", "fetch"), ("name", "relation", "key")),
        Coda(),
        CLAUSES,
        STATEMENT,
        SLIP,
    )
}


def replay(task: Task, actions: tuple[str, ...]) -> TaskState:
    """The state after `actions`, as far as the task still allows them in that order."""
    state = TaskState()
    for action in actions:
        if action not in task.actions(state):
            break
        state = task.act(state, action)
    return state


__all__ = ["TASKS", "Task", "TaskState", "replay"]
