#!/usr/bin/env bash
# Every test (but the long proofs of `make crash`) on SQLite, then all that touches the store on PostgreSQL and Redis:
# servers of our own on free ports, gone when the tests are over. Arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."

on_the_store="tests/services tests/queue tests/jobs tests/e2e tests/bot/test_intake.py tests/bot/test_messenger.py tests/test_schema.py tests/test_store.py"
folder=$(mktemp -d /tmp/cessio-tests.XXXXXX)
redis_pid=

say() { echo "==> $*"; }
free_port() { .venv/bin/python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# PostgreSQL refuses to run as root.
unprivileged() {
    if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

start_postgres() {
    postgres_bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
    postgres_port=$(free_port)
    mkdir "$folder/postgres"
    [ "$(id -u)" != 0 ] || chown postgres "$folder" "$folder/postgres"
    unprivileged "$postgres_bin/initdb" --auth=trust --username=postgres --encoding=UTF8 --no-sync \
        --pgdata="$folder/postgres" >/dev/null
    # Nothing outlives these tests, so nothing need reach the disk.
    local options="-p $postgres_port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder/postgres"
    options+=" -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200"
    unprivileged "$postgres_bin/pg_ctl" --wait --silent --pgdata="$folder/postgres" --log="$folder/postgres/log" \
        --options="$options" start
}

start_redis() {
    redis_port=$(free_port)
    redis-server --port "$redis_port" --bind 127.0.0.1 --save "" --appendonly no --dir "$folder" >"$folder/redis.log" &
    redis_pid=$!
    timeout 10 sh -c "until redis-cli -p $redis_port ping >/dev/null 2>&1; do sleep 0.1; done"
}

stop_servers() {
    [ ! -e "$folder/postgres/postmaster.pid" ] || unprivileged "$postgres_bin/pg_ctl" --silent --mode=immediate --pgdata="$folder/postgres" stop || true
    [ -z "$redis_pid" ] || { kill "$redis_pid" && wait "$redis_pid"; } 2>/dev/null || true
    rm -rf "$folder"
}
trap stop_servers EXIT

say "Tests on SQLite"
.venv/bin/python -m pytest -n 2 -m "not slow" "$@"

say "Starting PostgreSQL and Redis for the tests"
start_postgres
start_redis

say "Tests on PostgreSQL and Redis"
# shellcheck disable=SC2086 - a list of folders
CESSIO_TEST_POSTGRES="postgres://postgres@127.0.0.1:$postgres_port" \
    CESSIO_TEST_REDIS="redis://127.0.0.1:$redis_port" \
    .venv/bin/python -m pytest -n 2 -m "not slow" "$@" $on_the_store

say "All tests passed, on SQLite and on PostgreSQL with Redis."
