#!/usr/bin/env bash
# Runs a command on a screen that nobody sees, apart from the session of the person who calls it.
set -euo pipefail

if [ "$(uname)" = Darwin ]; then
    QT_QPA_PLATFORM=offscreen exec "$@"
fi

# Short, since sockets live there and the path of one holds 107 bytes; mktemp gives mode 0700.
runtime=$(mktemp -d /tmp/notion-wizard.XXXXXX)
trap 'rm -rf "$runtime"' EXIT

# `disabled:` keeps libdbus from starting a bus of its own; tests that need one bring it.
# Qt warns about the C locale.
env -u WAYLAND_DISPLAY \
    DBUS_SESSION_BUS_ADDRESS=disabled: \
    LC_ALL=C.UTF-8 \
    QT_QPA_PLATFORM=xcb \
    XDG_RUNTIME_DIR="$runtime" \
    xvfb-run -a "$@"
