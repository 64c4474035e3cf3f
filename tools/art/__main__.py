"""`python -m tools.art` draws every picture; `python -m tools.art sheets` lays them out for review."""

import sys

from tools.art import build

if __name__ == "__main__":
    sys.exit(build.main())
