"""The long tests: bounded, seeded, with their counts printed; what `make test` has no time for."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable

from game.content import load_content
from game.session.choosing import Manner
from game.session.playthrough import Playthrough, saved_and_loaded
from tools.fuzz import Fuzz
from tools.progress import progress

SEEDS = 20
"""Random playthroughs."""
MUTANTS = 100_000
"""Mutated scripts."""
FUZZ, PAINTED, STOPS = 1_000_000, 1000, 10_000
"""Random ticks; every so-many-th is painted, and after so many the pilot plays on to the chapter's end."""


def every_tick() -> str:
    """Plays the whole story by each manner, saved and loaded at every tick; returns what was counted."""
    content = load_content()
    runs = [(Manner.FIRST, 0), (Manner.LAST, 0), *((Manner.RANDOM, seed) for seed in range(SEEDS))]
    ticks = 0
    for number, (manner, seed) in enumerate(runs, 1):
        straight = Playthrough(content, manner, seed).play()
        after = saved_and_loaded
        reloaded = Playthrough(content, manner, seed, after=after).play()
        if (straight.ticks, straight.memory) != (reloaded.ticks, reloaded.memory):
            raise SystemExit(f"{manner} with seed {seed} ends otherwise when saved at every tick")
        ticks += reloaded.ticks
        progress(number, len(runs), f"{manner} {seed}")
    return f"{len(runs)} playthroughs, {ticks} ticks, each saved and loaded"


def mutants() -> str:
    """Reads and plays mutated scripts; returns what was counted."""
    command = [sys.executable, "-m", "pytest", "-q", "tests/yarn/test_hostile.py"]
    done = subprocess.run(command, check=False, env={**os.environ, "YARN_MUTANTS": str(MUTANTS)})
    if done.returncode:
        raise SystemExit("a mutated script was not refused properly")
    return f"{MUTANTS} mutated scripts"


def fuzz() -> str:
    """Wishes at random over menus and play, painting now and then; returns what was counted."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    from game.view.screen import Screen  # only this soak opens a window
    from game.view.window import Window

    player, screen = Fuzz(load_content(), seed=1982), Screen(Window(), sound=False)
    titles = [key for key in player.content.words.under("chapter") if key.endswith(".title")]
    for tick in range(1, FUZZ + 1):
        player.tick()
        if tick % PAINTED == 0 and player.stack.top is not None:
            screen.paint(player.stack, player.backstage)
        if tick % STOPS == 0:
            player.finish()
            player.begin(tick // STOPS % len(titles))
            progress(tick // STOPS, FUZZ // STOPS, f"{len(player.scenes)} kinds of scenes")
    return f"{FUZZ} ticks, {FUZZ // PAINTED} painted, {FUZZ // STOPS} times to the end of a chapter"


def states() -> str:
    """Explores every reachable state of every chapter, which prints its own counts."""
    if subprocess.run([sys.executable, "-m", "game", "explore"], check=False).returncode:
        raise SystemExit("not every chapter could be proved")
    return "every state of every chapter"


SOAKS: dict[str, Callable[[], str]] = {
    "ticks": every_tick,
    "mutants": mutants,
    "fuzz": fuzz,
    "explore": states,
}


_WHICH = f"which of {', '.join(SOAKS)} (default: all)"


def main() -> int:
    """Runs the soaks that are asked for, all by default."""
    parser = argparse.ArgumentParser(prog="python -m tools.soak", description=__doc__)
    parser.add_argument("soaks", nargs="*", metavar="SOAK", choices=[[], *SOAKS], help=_WHICH)
    for name in parser.parse_args().soaks or SOAKS:
        began = time.perf_counter()
        counted = SOAKS[name]()
        print(f"{name}: {counted}, {time.perf_counter() - began:.0f} seconds")
    return 0


if __name__ == "__main__":
    sys.exit(main())
