# One way to do each thing. `make help` lists them.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help play test art audio check lists docs soak bench locks clean

help: ## lists these commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 10

play: .venv/play ## opens the game (ARGS="--help" for more)
	@$(BIN)/python -m game $(ARGS)

test: .venv/tools ## style, types, floors and tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n 2 --dist worksteal -q $(ARGS)

check: .venv/play ## every problem in maps, scripts and words
	@$(BIN)/python -m game check $(ARGS)

lists: .venv/tools ## writes what Tiled, VS Code and translators know of the game (after new names)
	@$(BIN)/python -m tools.project
	@$(BIN)/python -m tools.yarn_project
	@$(BIN)/python -m tools.translation

art: .venv/tools ## draws every picture again
	@$(BIN)/python -m tools.art $(ARGS)

audio: .venv/tools ## renders every tune and sound again
	@$(BIN)/python -m tools.audio $(ARGS)

soak: .venv/tools ## the long tests: bounded, seeded, counted
	@$(BIN)/python -m tools.soak $(ARGS)

docs: .venv/tools ## photographs the gallery and writes the walkthrough again
	@$(BIN)/python -m tools.gallery
	@$(BIN)/python -m tools.walkthrough

bench: .venv/tools ## speeds, as ratios measured in one run
	@$(BIN)/python -m tools.bench $(ARGS)

locks: .venv/tools ## resolves the locked versions again
	@$(BIN)/python -m tools.locks

clean: ## forgets the environment and everything built
	rm -rf .venv build dist

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv

.venv/play: tools/locks/play.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

.venv/tools: tools/locks/tools.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@ .venv/play
