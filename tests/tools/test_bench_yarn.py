"""What the bench of the Yarn machine plays is the same story in both languages."""

from __future__ import annotations

import pytest

from game.yarn import VM, Source, compile_sources
from tools.bench_yarn import NODE_LINES, ink_story, play_ink, play_yarn, yarn_story


@pytest.mark.parametrize("lines", [10, 200])
def test_the_story_tells_as_many_events_as_it_has_nodes_times_stops(lines: int) -> None:
    """Five lines and the options in every node, and the conditional line in all but the first three."""
    program = compile_sources([Source("bench", yarn_story(lines))], strict=True)
    nodes = lines // NODE_LINES
    assert play_yarn(VM(program)) == nodes * 6 + max(0, nodes - 3)


def test_ink_tells_the_same_events() -> None:
    story = pytest.importorskip("bink.story", reason="bink is only there for the bench").Story
    program = compile_sources([Source("bench", yarn_story(200))], strict=True)
    assert play_ink(story(ink_story(200))) == play_yarn(VM(program))
