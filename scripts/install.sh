#!/usr/bin/env bash
# Installs what is missing for one purpose, and nothing when nothing is: install.sh demo | lint | test.
set -euo pipefail
cd "$(dirname "$0")/.."

purpose=${1:-demo}
demo_needs="tesseract-ocr tesseract-ocr-rus fonts-dejavu fonts-paratype fonts-liberation"
# Fonts of the papers that the reader is fitted on, and (last line) of those that alone measure it.
paper_fonts="fontconfig fonts-crosextra-carlito fonts-linuxlibertine fonts-humor-sans fonts-breip fonts-sil-andika-compact
    fonts-freefont-ttf fonts-urw-base35 fonts-roboto-unhinted fonts-open-sans fonts-sil-charis fonts-bwht
    fonts-stix fonts-sil-doulos fonts-oldstandard fonts-lato fonts-sjfonts fonts-comic-neue
    fonts-uralic fonts-sil-gentiumplus fonts-cantarell fonts-go fonts-tuffy fonts-dustin fonts-rufscript fonts-tomsontalks
    fonts-sil-charis-compact fonts-klee fonts-noto-core
    fonts-johnsmith-induni fonts-cmu fonts-clear-sans fonts-inter fonts-vollkorn fonts-roboto-slab fonts-anonymous-pro
    fonts-unfonts-core fonts-dancingscript fonts-kristi
    fonts-linex fonts-dkg-handwriting fonts-kaushanscript
    fonts-croscore fonts-sil-doulos-compact fonts-ebgaramond fonts-sil-gentiumplus-compact
    fonts-symbola fonts-bpg-georgian fonts-mph-2b-damase
    fonts-ancient-scripts fonts-georgewilliams fonts-noto-cjk
    fonts-ukij-uyghur fonts-manrope
    fonts-wqy-microhei fonts-migmix fonts-cwtex-ming fonts-lexi-gulim"
test_needs="$demo_needs $paper_fonts postgresql redis-server"
page_needs="chromium fonts-noto-color-emoji"

say() { echo "==> $*"; }
stop() { echo "$*" >&2; exit 1; }

find_python() {
    local name
    for name in python3 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
            echo "$name"
            return
        fi
    done
    stop "Python 3.11 or newer is needed and was not found. Install it (apt-get install python3), then run this again."
}

missing_of() {
    local name
    for name in "$@"; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q "install ok installed" || echo -n "$name "
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        return 1
    fi
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >/dev/null
}

# Refreshes the lists only when a package cannot be had without it.
install_packages() {
    apt_install "$@" 2>/dev/null || { as_root apt-get update -qq && apt_install "$@"; }
}

system_packages() {
    command -v apt-get >/dev/null || { say "This is not Debian or Ubuntu: see to it that there are: $*"; return; }
    local missing
    missing=$(missing_of "$@")
    [ -n "$missing" ] || return 0
    say "Installing system packages: $missing"
    # shellcheck disable=SC2086 - a list of names
    install_packages $missing || stop "Could not install: $missing
Run as root:  apt-get update && apt-get install $missing
and then this again."
}

page_packages() {
    local missing
    missing=$(missing_of $page_needs)
    command -v apt-get >/dev/null && [ -n "$missing" ] || return 0
    say "Installing system packages: $missing"
    # shellcheck disable=SC2086
    install_packages $missing || say "Could not install $missing: the tests that look at the chat page will be skipped."
}

# The environment: exactly what the lock file says, by its digests, and Cessio itself on top of it.
python_packages() {
    local lock=$1 python digest
    digest=$(cat requirements.lock requirements-dev.lock pyproject.toml | sha256sum | cut -d' ' -f1)
    if grep -qs "$digest" .venv/installed-from-requirements-dev.lock ".venv/installed-from-$lock"; then
        return
    fi
    python=$(find_python)
    if [ ! -x .venv/bin/pip ]; then
        "$python" -c 'import ensurepip, venv' 2>/dev/null || system_packages python3-venv
        say "Making a virtual environment in .venv"
        "$python" -m venv .venv
    fi
    say "Installing Python packages from $lock (the first time takes a minute or two)"
    .venv/bin/pip install -qq --disable-pip-version-check --require-hashes -r "$lock" \
        || stop "The Python packages could not be installed: see the lines above. With a network, run this again."
    .venv/bin/pip install -qq --disable-pip-version-check --require-hashes -r <(builders)
    .venv/bin/pip install -qq --disable-pip-version-check --no-deps --no-build-isolation \
        --config-settings editable_mode=compat -e .
    echo "$digest" >".venv/installed-from-$lock"
}

# What builds Cessio itself, with its digests, as the lock for developers names it for every Python.
builders() {
    awk '/^[^ ]/ { wanted = /^(setuptools|wheel)==/ } wanted' requirements-dev.lock
}

case $purpose in
    demo)
        # shellcheck disable=SC2086
        system_packages $demo_needs
        python_packages requirements.lock
        ;;
    lint) python_packages requirements-dev.lock ;;
    test)
        # shellcheck disable=SC2086
        system_packages $test_needs
        page_packages
        python_packages requirements-dev.lock
        ;;
    *) stop "Say what for: install.sh demo, install.sh lint or install.sh test." ;;
esac
