#!/usr/bin/env bash
# Every bench, with a PostgreSQL of our own beside SQLite. Arguments are names of benches, each with its own:
# scripts/bench.sh bench.morning "bench.find --cases 2000 --times 5".
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/servers.sh

if [ -z "${CESSIO_BENCH_POSTGRES:-}" ]; then
    start_postgres
    export CESSIO_BENCH_POSTGRES="$postgres_url"
fi
for each in "$@"; do
    say "$each"
    # shellcheck disable=SC2086 - the words of one bench
    .venv/bin/python -m $each
done
