"""Says in words what an exploration has proved, and what it has not."""

from __future__ import annotations

from collections.abc import Iterator

from game.explorer.explorer import Exploration
from game.explorer.player import Kind


def report(found: Exploration, most_states: int, seconds: float) -> Iterator[str]:
    """The lines to print: findings first, counts last."""
    for finding in (*found.findings, *found.unseen):
        yield f"chapter {found.chapter}: {finding.what}"
        yield from (f"    {step}" for step in finding.steps)
    if not found.finished:
        yield (
            f"chapter {found.chapter}: more than {most_states} states, so nothing is proved: "
            "let --most-states be more, or let fewer facts decide where the story goes"
        )
    ends = sum(state.kind is Kind.END for state in found.graph.states)
    yield (
        f"chapter {found.chapter}: {len(found.graph.states)} states, {found.graph.ways} ways, {ends} ends, "
        f"{found.lines} lines and options, {seconds:.1f} seconds"
    )
    if found.proved:
        yield (
            f"chapter {found.chapter}: from every state the end is reached, milestones in order, "
            "every line and option seen"
        )
