# Servers of our own on free ports, for tests and benches: gone when whoever sourced this ends. Sets postgres_url, redis_url.
folder=$(mktemp -d /tmp/cessio-servers.XXXXXX)
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
    # Nothing outlives these servers, so nothing need reach the disk.
    local options="-p $postgres_port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder/postgres"
    options+=" -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200"
    unprivileged "$postgres_bin/pg_ctl" --wait --silent --pgdata="$folder/postgres" --log="$folder/postgres/log" \
        --options="$options" start
    postgres_url="postgres://postgres@127.0.0.1:$postgres_port"
}

start_redis() {
    redis_port=$(free_port)
    redis-server --port "$redis_port" --bind 127.0.0.1 --save "" --appendonly no --dir "$folder" >"$folder/redis.log" &
    redis_pid=$!
    redis_url="redis://127.0.0.1:$redis_port"
    timeout 10 sh -c "until redis-cli -p $redis_port ping >/dev/null 2>&1; do sleep 0.1; done"
}

stop_servers() {
    [ ! -e "$folder/postgres/postmaster.pid" ] || unprivileged "$postgres_bin/pg_ctl" --silent --mode=immediate --pgdata="$folder/postgres" stop || true
    [ -z "$redis_pid" ] || { kill "$redis_pid" && wait "$redis_pid"; } 2>/dev/null || true
    rm -rf "$folder"
}
trap stop_servers EXIT
