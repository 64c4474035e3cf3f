"""Resolves the locked versions: `play.txt` for players, `tools.txt` for those who build and test."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
LOCKS = {"play.txt": (), "tools.txt": ("test", "art", "audio", "bench")}


def main() -> int:
    """Writes every lock; needs uv, which it asks for where it is missing."""
    argparse.ArgumentParser(prog="python -m tools.locks", description=__doc__).parse_args()
    for name, extras in LOCKS.items():
        command = [sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", "--universal"]
        command += ["--generate-hashes", "--no-emit-index-url", "--no-header", "--quiet"]
        command += [word for extra in extras for word in ("--extra", extra)]
        command += ["--output-file", str(HERE / name)]
        if subprocess.run(command, check=False, cwd=HERE.parent.parent).returncode:
            print("uv could not resolve the versions; is it installed (pip install uv)?", file=sys.stderr)
            return 1
        print(f"wrote tools/locks/{name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
