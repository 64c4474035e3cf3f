"""`python -m tools.art` draws every picture; `python -m tools.art sheets` lays them out for review."""

import sys

from tools.art import build, sheets

if __name__ == "__main__":
    if sys.argv[1:2] == ["sheets"]:
        sys.exit(sheets.main())
    sys.exit(build.main())
