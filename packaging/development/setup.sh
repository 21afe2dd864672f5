#!/usr/bin/env bash
# Makes a fresh clone ready to run and to test: a Python environment in .venv with the locked
# packages, and on Debian and Ubuntu the libraries the window and the tests need. Whatever is
# there already is left alone. The Makefile calls it when it is due; macOS's bash 3.2 is enough.
# With the argument "browser" it brings the one that the long tests open the handbook in, with
# "package" what the Linux packages are made and verified with, with "windows" what the installer
# for Windows is. With "macos" the Python environment alone, with what makes the application: other
# than some of what the tests need, all of that is there as wheels, for Intel's Macs too.
set -euo pipefail
cd "$(dirname "$0")/../.."

say() { printf '%s\n' "$*"; }
give_up() { printf '%s\n' "$@" >&2; exit 1; }

qt=(
    libglib2.0-0 libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0
    libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
    libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1
    libxcb-xfixes0 libxcb-xkb1
)
virtual_screen=(xvfb xauth)
keychain=(dbus gnome-keyring libsecret-tools)
assistive_technology=(at-spi2-core)
# The tests freeze the program and check what describes it.
packaging=(appstream binutils desktop-file-utils)
libraries=(
    "${qt[@]}" "${virtual_screen[@]}" "${keychain[@]}" "${assistive_technology[@]}"
    "${packaging[@]}"
)
# Makes programs for Windows, and installs and looks at them: Wine, a screen, keys, pictures.
windows_tools=(
    gcc-mingw-w64-x86-64 nsis osslsigncode wine wine64 "${virtual_screen[@]}" xdotool imagemagick
    unzip fonts-dejavu-core fonts-noto-cjk locales
)
package_tools=("${packaging[@]}" cpio lintian man-db mmdebstrap rpm rpm2cpio)

# Debian and Ubuntu ---------------------------------------------------------------------------

runs_apt() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

# A package may be there under another name that provides it, as libglib2.0-0t64 does.
present_packages() {
    dpkg-query --show \
        --showformat='${db:Status-Status} ${Package} ${Provides}\n' |
        sed -n 's/^installed //p' | sed 's/([^)]*)//g' | tr -s ', ' '\n'
}

missing_packages() {
    local present wanted
    present=$(present_packages)
    for wanted in "$@"; do
        grep --quiet --line-regexp --fixed-strings -e "$wanted" <<<"$present" || say "$wanted"
    done
}

install_missing() {
    local missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ]; then
        as_root=(sudo)
        command -v sudo >/dev/null || give_up "As root, run: apt-get install ${missing[*]}"
    fi
    say "Installing Debian packages, which takes a minute or two: ${missing[*]}"
    mkdir -p build
    # One source of packages that cannot be reached need not be the one that has these.
    "${as_root[@]}" apt-get update >build/apt.log 2>&1 || true
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes \
        --no-install-recommends -o DPkg::Lock::Timeout=300 "${missing[@]}" >>build/apt.log 2>&1 ||
        give_up "$(tail -n 20 build/apt.log)" "apt-get did not install them; the whole log is build/apt.log."
}

has_font() {
    local fonts=(/usr/share/fonts /usr/local/share/fonts "$HOME/.local/share/fonts" "$HOME/.fonts")
    [ -n "$(find -L "${fonts[@]}" -name '*.[ot]t[fc]' -print -quit 2>/dev/null)" ]
}

install_libraries() {
    if runs_apt; then
        install_missing "${libraries[@]}"
        has_font || install_missing fonts-dejavu-core
    elif [ "$(uname)" = Linux ]; then
        say "This is neither Debian nor Ubuntu. If something is missing below, look for what it calls:"
        say "${libraries[@]}"
    fi
}

# Python --------------------------------------------------------------------------------------

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
    local candidate own=()
    # What is made for Debian is made with Debian's Python, whatever else comes before it here.
    ! runs_apt || own=(/usr/bin/python3)
    for candidate in ${PYTHON:-} ${own[@]+"${own[@]}"} python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null && is_new_enough "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    give_up "Python 3.11 or newer is needed and was not found. PYTHON=/path/to/python make … names one."
}

make_environment() {
    if is_new_enough .venv/bin/python && .venv/bin/python -m pip --version >/dev/null 2>&1; then
        return
    fi
    local python version
    python=$(find_python)
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null && runs_apt; then
        install_missing "python$version-venv"
    fi
    say "Making a Python $version environment in .venv"
    "$python" -m venv --clear .venv
}

# From a lock: requirements-NAME.lock. What else is given goes to uv.
install_packages() {
    local lock=requirements-$1.lock
    shift
    # uv itself comes through pip, in the locked version and checked like all the others.
    .venv/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes \
        --no-deps --requirement <(sed -n '/^uv==/,/[^\\]$/p' "$lock")

    say "Installing the locked Python packages into .venv"
    # Behind a company's TLS inspection only the system's certificates will do.
    export UV_SYSTEM_CERTS=1
    # --no-config: the constraint in pyproject.toml is for making the locks, and has no hash.
    .venv/bin/uv pip install --no-config --quiet --python .venv/bin/python \
        --require-hashes --requirement "$lock" ${@+"$@"}
    .venv/bin/uv pip install --no-config --quiet --python .venv/bin/python \
        --no-deps --no-build-isolation --editable .
}

if [ "${1:-}" = browser ]; then
    # 400 MB with its libraries. On Ubuntu it is no package: there its tests are left out.
    ! runs_apt || (install_missing chromium) || say "The tests that need Chromium are left out."
    exit
fi
if [ "${1:-}" = windows ]; then
    runs_apt || give_up "What is for Windows is made on Debian, and tried there under Wine."
    install_missing "${windows_tools[@]}"
    exit
fi
if [ "${1:-}" = package ]; then
    runs_apt || give_up "The packages are made on Debian: their binaries need what it has."
    install_missing "${package_tools[@]}"
    exit
fi
if [ "${1:-}" = macos ]; then
    make_environment
    install_packages packaging --only-binary :all:
    exit
fi
install_libraries
make_environment
install_packages dev
