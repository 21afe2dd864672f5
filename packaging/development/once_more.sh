#!/usr/bin/env bash
# Makes what lies in dist once more, as somebody else would: in a copy of this clone at another
# path, with an environment of its own, another umask, time zone and language. Then it compares the
# bytes. Usage: once_more.sh TARGET FILE…, a target of the Makefile and what it made in dist.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=$1
shift

moment=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
elsewhere=$(mktemp -d /var/tmp/notion-wizard-elsewhere.XXXXXX)
trap 'rm -rf "$elsewhere"' EXIT
copy="$elsewhere/copy"

umask 077
mkdir "$copy"
git ls-files -z --cached --others --exclude-standard |
    tar --create --null --files-from=- | tar --extract --no-same-permissions --directory="$copy"
# A make inside of a make would take its arguments for its own.
env -u MAKEFLAGS -u MAKELEVEL SOURCE_DATE_EPOCH="$moment" TZ=Asia/Tokyo \
    LC_ALL=C.UTF-8 LANGUAGE=de make --no-print-directory -C "$copy" "$target"
for file in "$@"; do
    cmp "$file" "$copy/$file"
done
echo "Both times the same bytes."
