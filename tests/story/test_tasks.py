"""Every task always ends, in just the outcomes it declares, and its shortcut is one of them."""

from __future__ import annotations

import pytest

from game.story.tasks import TASKS, Task, TaskState, replay
from game.yarn.tree import Tell
from game.yarn.walk import statements
from tests.story.rehearsal import scripts


def every_state(task: Task) -> dict[frozenset[str], TaskState]:
    """Every state that actions lead to, one for each set of actions taken and last action."""
    seen: dict[frozenset[str], TaskState] = {}
    ahead = [TaskState()]
    while ahead:
        state = ahead.pop()
        key = _key(state)
        if key in seen:
            continue
        seen[key] = state
        ahead += [task.act(state, action) for action in task.actions(state)]
    return seen


def _key(state: TaskState) -> frozenset[str]:
    """What the rules of tasks go by: the actions taken, and which was the last."""
    return frozenset(state.done) | {f"last {state.done[-1:]}"}


@pytest.mark.parametrize("task", TASKS.values(), ids=list(TASKS))
def test_it_ends_in_what_it_declares(task: Task) -> None:
    """Every state has an action or an outcome, never both; all outcomes come about and no others."""
    outcomes = set()
    for state in every_state(task).values():
        outcome, actions = task.outcome(state), task.actions(state)
        assert bool(outcome) != bool(actions)
        outcomes.add(outcome)
    assert outcomes - {""} == set(task.outcomes)


@pytest.mark.parametrize("task", TASKS.values(), ids=list(TASKS))
def test_the_end_stays_in_reach(task: Task) -> None:
    """From every state actions alone lead to an end: no way through a task closes it behind her."""
    states = every_state(task)
    ways = {
        key: {_key(task.act(state, each)) for each in task.actions(state)} for key, state in states.items()
    }
    ended = {key for key, state in states.items() if task.outcome(state)}
    before = -1
    while before != len(ended):
        before = len(ended)
        ended |= {key for key, leads in ways.items() if not leads.isdisjoint(ended)}
    assert ended == set(states)


def test_every_task_that_the_story_sets_is_searched() -> None:
    """What the scripts of any chapter call is among the tasks above, and each of those is called."""
    nodes = scripts().tree.values()
    tells = [each for node in nodes for each in statements(node.body) if isinstance(each, Tell)]
    called = {words[1] for each in tells if (words := "".join(map(str, each.parts)).split())[0] == "task"}
    assert called == set(TASKS)


@pytest.mark.parametrize("task", TASKS.values(), ids=list(TASKS))
def test_its_shortcut_leads_out_of_every_state(task: Task) -> None:
    """A player who would rather not is out at once."""
    for state in every_state(task).values():
        if not task.outcome(state):
            assert task.outcome(task.shortcut(state)) in task.outcomes


@pytest.mark.parametrize("task", TASKS.values(), ids=list(TASKS))
def test_what_cannot_be_done_is_refused(task: Task) -> None:
    """An action that is not offered raises, and a saved one that no longer fits is where replay ends."""
    with pytest.raises(ValueError, match="cannot be done"):
        task.act(TaskState(), "fly")
    first = task.actions(TaskState())[0]
    assert replay(task, (first, "fly", first)).done == (first,)
