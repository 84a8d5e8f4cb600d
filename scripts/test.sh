#!/usr/bin/env bash
# Every test (but the long proofs of `make crash`) on SQLite, then all that touches the store on PostgreSQL and Redis:
# servers of our own on free ports, gone when the tests are over. Arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."

on_the_store="tests/services tests/queue tests/jobs tests/e2e tests/bot/test_intake.py tests/bot/test_messenger.py tests/bot/test_presence.py tests/bot/test_progress.py tests/bot/test_team_teller.py tests/test_schema.py tests/test_store.py"
. scripts/servers.sh

# Four at once on however few cores: half of their time the tests wait for a chat, a clock, a process.
say "Tests on SQLite"
.venv/bin/python -m pytest -n 4 -m "not slow" "$@"

say "Starting PostgreSQL and Redis for the tests"
start_postgres
start_redis

say "Tests on PostgreSQL and Redis"
# shellcheck disable=SC2086 - a list of folders
CESSIO_TEST_POSTGRES="$postgres_url" \
    CESSIO_TEST_REDIS="$redis_url" \
    .venv/bin/python -m pytest -n 4 -m "not slow" "$@" $on_the_store

say "All tests passed, on SQLite and on PostgreSQL with Redis."
