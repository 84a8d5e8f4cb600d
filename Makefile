# `make demo` and `make test` need nothing but Debian or Ubuntu with Python 3.11: they install what is missing.
.DEFAULT_GOAL := help
PORT ?= 8070
COUNT ?= 600
JOBS ?= 1
LETTERS ?= 100000
BIN := .venv/bin
BENCHES := $(patsubst bench/%.py,bench.%,$(filter-out bench/_%,$(wildcard bench/*.py)))

.PHONY: help demo run test lint crash contact letters fuzz bench pictures install install-lint install-test taps

help: ## what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 16

demo: install ## a demonstration in the browser, with no server, token or account; PORT=8070
	@exec $(BIN)/cessio demo --port $(PORT)

run: install ## the whole system in one process; wants CESSIO_TELEGRAM_TOKEN (see .env.example)
	@exec $(BIN)/cessio run

test: install-test ## every test, on SQLite and on PostgreSQL with Redis
	@scripts/test.sh

lint: install-lint ## style, types, import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	@if docker compose version >/dev/null 2>&1; then docker compose config -q; fi
	@echo "==> Style, types and imports are as they should be."

crash: install-test ## kill the process at every step of its work, and see that nothing is lost
	$(BIN)/python -m pytest -m slow tests/crash

contact: install-test ## the gate of 230-ФЗ beside its table, 10 000 histories of crashes while debtors are written to
	$(BIN)/python -m pytest -s -m slow tests/domain/test_gate_table.py tests/bot/test_crash_histories.py

taps: install-test ## count the taps to a balance, an objection and a plan in a headless browser, in three languages
	$(BIN)/python -m pytest -s -m slow tests/e2e/test_taps.py

letters: install-test ## track LETTERS=100000 letters with failing and late tickets, and see each delivery acted on once
	CESSIO_TEST_LETTERS=$(LETTERS) $(BIN)/python -m pytest -s -m slow tests/jobs/test_letters_scale.py

fuzz: install-test ## press every button that could be made up, send harmful files, let chance try the rules for longer
	$(BIN)/python -m pytest -m slow tests/handlers tests/recognition
	CESSIO_TEST_CHANCE=50 $(BIN)/python -m pytest -n 2 -m "not slow" tests/domain

bench: install-test ## measure; prints figures, judges none
	@scripts/bench.sh $(BENCHES)

bench-recognition: install-test ## read COUNT=600 made court papers, beside plain Tesseract; JOBS=1 processes
	$(BIN)/python -m bench.recognition --count $(COUNT) -j $(JOBS) --docs

pictures: install-test ## the newcomer's tour in a headless browser, into docs/pictures
	$(BIN)/python scripts/screenshots.py

install: ## what `demo` and `run` need
	@scripts/install.sh demo

install-lint:
	@scripts/install.sh lint

install-test: ## what `test`, `crash`, `bench` and `pictures` need
	@scripts/install.sh test
