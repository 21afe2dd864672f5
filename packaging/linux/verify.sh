#!/usr/bin/env bash
# Verifies the .deb and the .rpm of a folder: their form, and the installed program at work in a
# small Debian without a Python. It needs root, for the chroot, and Debian's lintian,
# desktop-file-utils, appstream, mmdebstrap, rpm and cpio. What it made there is gone afterwards.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
folder=$(realpath "$1")
deb=$(ls "$folder"/*.deb)
rpm=$(ls "$folder"/*.rpm)
work=$(mktemp -d /var/tmp/notion-wizard-verify.XXXXXX)
trap 'rm -rf "$work"' EXIT

told=0
step() { told=$((told + 1)); printf '%2d  %s\n' "$told" "$*"; }
give_up() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

for tool in lintian desktop-file-validate appstreamcli mmdebstrap rpm rpm2cpio cpio; do
    command -v "$tool" >/dev/null || give_up "$tool is not installed"
done
[ "$(id -u)" = 0 ] || give_up "the chroot needs root"

# A result of --self-test: every check passed, or those named here were skipped.
passed() { python3 "$here/read_self_test.py" "$@"; }

step "lintian: no error, no warning"
lintian --fail-on error,warning --allow-root "$deb"

step "desktop file, AppStream metadata, manual page"
dpkg-deb --extract "$deb" "$work/deb"
desktop-file-validate "$work"/deb/usr/share/applications/notion-wizard.desktop
# There is no domain that could stand in front of the name.
appstreamcli validate --no-net --override=cid-desktopapp-is-not-rdns=info \
    "$work"/deb/usr/share/metainfo/notion-wizard.metainfo.xml >"$work/appstream" ||
    give_up "$(cat "$work/appstream")"
[ -z "$(man --local-file --warnings "$work"/deb/usr/share/man/man1/*.gz 2>&1 >/dev/null)" ] ||
    give_up "the manual page has warnings"

step "the size: $(stat -c %s "$deb") bytes, at most 40,000,000"
[ "$(stat -c %s "$deb")" -le 40000000 ] || give_up "the .deb is too large"

step "a small Debian without a Python, and what the package depends on"
root=$work/root
depends=$(dpkg-deb --field "$deb" Depends | sed 's/([^)]*)//g; s/ *|[^,]*//g; s/ //g')
mmdebstrap --quiet --variant=minbase --format=directory \
    --include="xvfb,xauth,dbus,gnome-keyring,$depends" \
    --aptopt='APT::Install-Recommends "false"' \
    bookworm "$root" /etc/apt/sources.list.d/debian.sources
inside() { unshare --mount --pid --fork --mount-proc="$root/proc" chroot "$root" "$@"; }
as_person() { inside runuser --user person -- "$@"; }
inside useradd --create-home person
[ -z "$(find "$root/usr" -name 'python3*' -path '*/bin/*')" ] || give_up "a Python is there"
# The libraries that the program does not bring are the ones it depends on by name.
python3 - "$here" "$work/deb/usr/lib/notion-wizard" >"$work/sonames" <<'END'
import runpy, sys
from pathlib import Path
print(*runpy.run_path(f"{sys.argv[1]}/build.py")["sonames"](Path(sys.argv[2])), sep="\n")
END
while read -r soname; do
    file=$(inside ldconfig -p </dev/null | awk -v name="$soname" '$1 == name { print $NF; exit }')
    [ -n "$file" ] || give_up "$soname is not there"
    # Debian knows a library by its path before /lib and /usr/lib became one, or after.
    owner=$(inside sh -c "dpkg --search '$file' '/usr$file' || true" </dev/null 2>/dev/null |
        sed 's/:.*//;q')
    tr ',' '\n' <<<"$depends" | grep --quiet --line-regexp --fixed-strings "$owner" ||
        give_up "it needs $owner and does not say so"
done <"$work/sonames"

step "installed with apt"
files() { (cd "$root" && find . -xdev -not -path './proc/*' -not -path './tmp/*' \
    -not -path './var/log/*' -not -path './var/cache/*' -not -path './var/lib/*' | sort); }
files >"$work/before"
cp "$deb" "$root/tmp/notion-wizard.deb"
inside apt-get -qq install --yes --no-install-recommends \
    /tmp/notion-wizard.deb >"$work/apt" 2>&1 || give_up "$(tail -n 5 "$work/apt")"

step "notion-wizard check --practice"
as_person env LC_ALL=C.UTF-8 notion-wizard check --practice </dev/null >"$work/check" 2>&1 ||
    give_up "$(cat "$work/check")"
grep --quiet 'Code NW-5004' "$work/check" || give_up "$(cat "$work/check")"

step "--self-test on a screen, with gnome-keyring"
as_person env LC_ALL=C.UTF-8 HOME=/home/person xvfb-run -a dbus-run-session -- sh -c '
    mkdir -p -m 700 /tmp/run && export XDG_RUNTIME_DIR=/tmp/run QT_QPA_PLATFORM=xcb
    printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    notion-wizard --self-test /tmp/on-screen.json' || true
passed "$root/tmp/on-screen.json"

step "--self-test without a screen and without a keychain"
as_person env LC_ALL=C.UTF-8 DBUS_SESSION_BUS_ADDRESS=disabled: XDG_RUNTIME_DIR=/tmp/run \
    QT_QPA_PLATFORM=offscreen notion-wizard --self-test /tmp/no-screen.json || true
passed "$root/tmp/no-screen.json" keychain

step "removed, it leaves nothing"
# The home is the person's: what was saved there stays.
rm -rf "$root"/home/person/.[a-z]*; inside sh -c 'cp -r /etc/skel/. /home/person'
inside apt-get -qq purge --yes notion-wizard >"$work/apt" 2>&1 || give_up "$(cat "$work/apt")"
files >"$work/after"
diff "$work/before" "$work/after" || give_up "these files are new"

step "the .rpm: queried, unpacked and run (not installed: there is no RPM system here)"
rpm --query --package --info "$rpm" | grep --quiet '^Name *: notion-wizard$' || give_up "its name"
rpm --query --package --queryformat '[%{FILEMODES:perms} %{FILENAMES}\n]' "$rpm" |
    awk '/^d/ && $2 !~ "^/usr(/lib|/share/doc)/notion-wizard(/|$)"' >"$work/folders"
[ ! -s "$work/folders" ] || give_up "it owns folders of the system: $(cat "$work/folders")"
(mkdir "$work/rpm" && cd "$work/rpm" && rpm2cpio "$rpm" | cpio --extract --quiet --make-directories)
diff --recursive --no-dereference "$work/deb/usr" "$work/rpm/usr" \
    --exclude=lintian || give_up "it holds something else than the .deb"
rm -rf "$root/tmp/rpm" && mv "$work/rpm" "$root/tmp/rpm"
as_person env LC_ALL=C.UTF-8 DBUS_SESSION_BUS_ADDRESS=disabled: XDG_RUNTIME_DIR=/tmp/run \
    QT_QPA_PLATFORM=offscreen /tmp/rpm/usr/bin/notion-wizard --self-test /tmp/rpm.json || true
passed "$root/tmp/rpm.json" keychain

echo "All of it is as it should be."
