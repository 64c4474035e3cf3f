"""`python -m tools.art` draws every picture; `sheets` lays them out for review, `lint` looks them over."""

import sys

from tools.art import build, lint, sheets

if __name__ == "__main__":
    if sys.argv[1:2] == ["sheets"]:
        sys.exit(sheets.main())
    if sys.argv[1:2] == ["lint"]:
        sys.exit(lint.main(sys.argv[2:]))
    sys.exit(build.main())
