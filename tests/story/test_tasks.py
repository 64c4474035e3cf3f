"""Every task always ends, in just the outcomes it declares, and its shortcut is one of them."""

from __future__ import annotations

import pytest

from game.story.tasks import TASKS, Task, TaskState, replay


def every_state(task: Task) -> dict[frozenset[str], TaskState]:
    """Every state that actions lead to, one for each set of actions taken and last action."""
    seen: dict[frozenset[str], TaskState] = {}
    ahead = [TaskState()]
    while ahead:
        state = ahead.pop()
        key = frozenset(state.done) | {f"last {state.done[-1:]}"}
        if key in seen:
            continue
        seen[key] = state
        ahead += [task.act(state, action) for action in task.actions(state)]
    return seen


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
