"""Chapter 4, the office and the sea: the dictated mistake, eight calls, four answers, one letter."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from game.content.words import load_words
from game.story.tasks import TASKS, TaskState, replay
from game.story.tasks.switchboard import CALLS, SOCKETS, STAY, calling
from game.story.tasks.typing import BEFORE
from tests.story.rehearsal import ASSETS, Rehearsal

ANSWERS = {
    "Ch4_Answer_Line": "open_line",
    "Ch4_Answer_Memo": "memo",
    "Ch4_Answer_Joshi": "joshi",
    "Ch4_Answer_Women": "women",
}


def last(texts: Sequence[str]) -> int:
    """Chooses what is offered last."""
    return len(texts) - 1


@pytest.mark.parametrize(
    ("how", "then", "later"),
    [
        ("typed", "very faithfully", "Oh dear"),
        ("corrected", "It agrees", "You'd know"),
        ("asked", "typed a cough", "You ask so well"),
    ],
)
def test_the_dictated_mistake_is_kept(how: str, then: str, later: str) -> None:
    """Typed, corrected or asked about: Mr Joshi remembers which when he needs her."""
    pooja = Rehearsal(4, 63, stay="Stay.test")
    rules = TASKS["typing"]
    state = TaskState()
    while not rules.outcome(state):
        actions = rules.actions(state)
        state = rules.act(state, f"sum:{how}" if f"sum:{how}" in actions else actions[0])
    pooja.task = state
    assert any(then in line for line in pooja.tell("Ch4_Joshi_Test", until="Ch4_Noon"))
    assert pooja.holds(f"$dictated == Dictated.{how}")
    assert pooja.telling.memory.milestones == ("job_found",)
    assert any(later in line for line in pooja.tell("Ch4_Second_Week"))


def test_any_key_types_on_until_the_sum() -> None:
    """There is one thing to do before the sum, and three at it."""
    rules = TASKS["typing"]
    state = TaskState()
    for _ in BEFORE:
        (only,) = rules.actions(state)
        state = rules.act(state, only)
    assert len(rules.actions(state)) == 3


def test_a_wrong_plug_costs_nothing() -> None:
    """The caller waits, that socket is not offered to her again, and once she is through it is forgotten."""
    board = TASKS["switchboard"]
    state = board.act(TaskState(), "school:gate")
    assert calling(state) == "school"
    assert "school:gate" not in board.actions(state)
    through = board.act(state, "school:stores")
    assert through == board.act(TaskState(), "school:stores")
    assert calling(through) == "sighs"


def test_all_eight_are_right_once() -> None:
    """Only the right socket for each brings it to its end, in eight."""
    board = TASKS["switchboard"]
    state = replay(board, tuple(f"{call}:{right}" for call, right in CALLS.items()))
    assert board.outcome(state) == "through"
    assert len(state.done) == len(CALLS) == 8


def test_every_plug_plays_something_of_its_own() -> None:
    """Eight callers, six sockets and the open key: fifty-six short scenes, none of them twice."""
    words, _ = load_words(ASSETS / "words" / "en")
    said = [
        words(f"task.switchboard.thought.{call}.{socket}") for call in CALLS for socket in (*SOCKETS, STAY)
    ]
    assert len(set(said)) == len(said) == 56
    assert not any(line.startswith("task.") for line in said)


def test_one_of_the_callers_only_breathes() -> None:
    """What is right for her is to stay on the line."""
    assert [call for call, right in CALLS.items() if right == STAY] == ["breath"]
    pooja = Rehearsal(4)
    assert any("bangles" in line for line in pooja.tell("Ch4_Board", until="Ch4_September"))


def test_no_one_else_comes_to_the_office() -> None:
    """Raj asks, every answer is no, and he stays in the lane."""
    for index in range(3):

        def choose(texts: Sequence[str], index: int = index) -> int:
            if not texts[0].startswith("No"):
                return 0
            assert all(text.startswith("No.") for text in texts)
            return index

        pooja = Rehearsal(4, 108, stay="Stay.evening")
        assert "Shall I come?" in pooja.tell("Ch4_Shall_I_Come", choose, until="Ch4_Friday")
        assert pooja.telling.memory.notes[-1] == "raj_no"


@pytest.mark.parametrize("node", ANSWERS)
def test_each_of_four_answers_stands(node: str) -> None:
    """By line, memo, witness or before the women: it is recorded and the chair goes back to the wall."""
    pooja = Rehearsal(4, 109, stay="Stay.answer")
    said = pooja.tell(node, until="Ch4_Thumb")
    assert pooja.holds(f"$bhatia == BhatiaAnswer.{ANSWERS[node]}")
    assert pooja.telling.memory.milestones == ("stands_alone",)
    assert any(line.startswith("Against the wall") for line in said)
    assert pooja.holds("not $visitor_chair_near")


@pytest.mark.parametrize("node", ANSWERS)
def test_an_answer_can_be_thought_over(node: str) -> None:
    """One may step back once from each and take another."""
    pooja = Rehearsal(4, 109, stay="Stay.answer")
    pooja.tell(node, last)
    assert pooja.holds("$bhatia == BhatiaAnswer.none")
    assert not pooja.telling.memory.milestones


@pytest.mark.parametrize(("index", "said"), [(0, "true"), (1, "false")])
def test_whose_eyes_is_said_or_not(index: int, said: str) -> None:
    """Both ways they are friends afterwards."""

    def choose(texts: Sequence[str]) -> int:
        return index if "Kavita" in texts[0] else 0

    pooja = Rehearsal(4, 118, stay="Stay.wall")
    pooja.tell("Ch4_Wall", choose, until="Ch5_Begin")
    assert pooja.holds(f"$said_whose_eyes == {said}")
    assert pooja.telling.memory.milestones == ("friends",)


@pytest.mark.parametrize(("index", "letter"), [(0, "middle"), (1, "last"), (2, "stop")])
def test_one_letter_is_hers(index: int, letter: str) -> None:
    """An M, a Y or a full stop."""
    pooja = Rehearsal(4, 118, stay="Stay.letter")
    pooja.tell("Ch4_Letter", lambda _: index)
    assert pooja.holds(f"$painted == Painted.{letter}")
