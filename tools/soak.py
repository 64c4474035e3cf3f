"""The long tests: bounded, seeded, with their counts printed; what `make test` has no time for."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable

from game.content import Content, load_content
from game.session import Session
from game.session.choosing import Manner
from game.session.playthrough import Playthrough, saved_and_loaded
from game.story.milestones import BEATS
from tools.fuzz import Fuzz
from tools.progress import progress

SEEDS, SPARSE = 20, 25
"""Random playthroughs, and how many ticks lie between two saves of them; two others save at every tick."""
TOLD = 600
"""Ticks after which a bar moves on."""
MUTANTS = 100_000
"""Mutated scripts."""
FUZZ, PAINTED, STOPS = 1_000_000, 1000, 10_000
"""Random ticks; every so-many-th is painted, and after so many the pilot plays on to the chapter's end."""
SEED = 1982
"""Of the fuzz."""


def every_tick() -> str:
    """Plays the whole story by each manner, saved and loaded all the way; returns what was counted."""
    content = load_content()
    runs = [(Manner.FIRST, 0, 1), (Manner.LAST, 0, 1)]
    runs += [(Manner.RANDOM, seed, SPARSE) for seed in range(SEEDS)]
    saves = sum(saved_all_the_way(content, *run) for run in runs)
    return f"{len(runs)} playthroughs, saved and loaded {saves} times"


def saved_all_the_way(content: Content, manner: Manner, seed: int, every: int) -> int:
    """Plays to the end, straight and saved at each `every`-th tick, which must come to the same.

    Returns how often it was saved. Seeds begin at different ticks.
    """
    straight = Playthrough(content, manner, seed).play()
    saves = 0

    def after(session: Session) -> Session:
        nonlocal saves
        if session.ticks % TOLD == 0 or session.ticks == straight.ticks:
            progress(session.ticks, straight.ticks, f"ticks, by {manner} choices, seed {seed}")
        if (session.ticks + seed) % every:
            return session
        saves += 1
        return saved_and_loaded(session)

    reloaded = Playthrough(content, manner, seed, after=after).play()
    if (straight.ticks, straight.memory) != (reloaded.ticks, reloaded.memory):
        raise SystemExit(f"{manner} with seed {seed} ends otherwise when saved at every {every} ticks")
    return saves


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

    player, screen = Fuzz(load_content(), seed=SEED), Screen(Window(), sound=False)
    try:
        for stop in range(1, FUZZ // STOPS + 1):
            player.begin(stop % len(BEATS))
            for tick in range(1, STOPS + 1):
                player.tick()
                if tick % PAINTED == 0 and player.stack.top is not None:
                    screen.paint(player.stack, player.backstage)
            player.finish()
            progress(stop, FUZZ // STOPS, f"{len(player.scenes)} kinds of scenes")
    except Exception as error:
        error.add_note(f"this was tick {player.ticks} of the fuzz with seed {SEED}")
        raise
    return f"{FUZZ} ticks, {FUZZ // PAINTED} painted, {FUZZ // STOPS} times to the end of a chapter"


def states() -> str:
    """Explores every reachable state of every chapter, which prints its own counts."""
    if subprocess.run([sys.executable, "-m", "game", "explore"], check=False).returncode:
        raise SystemExit("not every chapter could be proved")
    return "every state of every chapter"


def memory() -> str:
    """Plays the whole story painted and heard in a process of its own, which prints what each place took."""
    if subprocess.run([sys.executable, "-m", "tools.memory"], check=False).returncode:
        raise SystemExit("the game takes more memory than it may")
    return "no place took more than it may"


SOAKS: dict[str, Callable[[], str]] = {
    "ticks": every_tick,
    "mutants": mutants,
    "fuzz": fuzz,
    "explore": states,
    "memory": memory,
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
