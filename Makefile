# Everything happens in .venv; nothing but Python 3.11+ and make is needed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SHARED ?= ../shared
DEMO := out/demo

BENCHMARKS := end_to_end run language zoning entities linking quotes events claims models

.PHONY: demo test lint notebooks benchmark clean

demo: $(VENV)/.core
	$(BIN)/cryptonews run data/articles/dev -o $(DEMO) --format parquet --format csv

test: $(VENV)/.dev
	$(BIN)/python -m pytest
	$(BIN)/python -m pytest --nbmake --nbmake-timeout=300 -p no:randomly notebooks/*.ipynb

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

notebooks: $(VENV)/.dev
	$(BIN)/jupytext --sync notebooks/*.py
	$(BIN)/jupyter execute --inplace notebooks/*.ipynb

benchmark: $(BENCHMARKS:%=benchmark-%)

# one of them, or a part: make benchmark-quotes, make benchmark-events.folders. Not in
# .PHONY, for which make would not look at a pattern.
benchmark-%: $(VENV)/.dev
	$(BIN)/python -m benchmarks.$* --shared $(SHARED)

clean:
	rm -rf $(VENV) out build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; try: make PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"

# the stamps make a second run start at once; a change of pyproject.toml installs anew
$(VENV)/.core: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.core
	$(BIN)/python -m pip install --quiet --editable '.[all]' --group test --group lint
	@touch $@
