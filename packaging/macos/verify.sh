#!/usr/bin/env bash
# Verifies the disk image of a folder on the Mac it was made for: its form and signatures, and the
# application at work, copied out of it. What it made is gone afterwards; the keychain round trip
# writes one test entry and deletes it. Apple's tools and its Python 3 are enough.
# Never run on a Mac yet.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
folder=$(cd "$1" && pwd)
machine=$(uname -m)
image=$(ls "$folder"/notion-wizard-*-"$machine".dmg)
work=$(mktemp -d)
volume=$work/volume

told=0
step() { told=$((told + 1)); printf '%2d  %s\n' "$told" "$*"; }
give_up() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
clean_up() {
    hdiutil detach -quiet "$volume" 2>/dev/null || true
    rm -rf "$work"
}
trap clean_up EXIT

[ "$(uname)" = Darwin ] || give_up "this needs a Mac"

# A result of --self-test: every check passed, or those named here were skipped.
passed() { python3 "$here/../linux/read_self_test.py" "$@"; }
told_in() { plutil -extract "$1" raw -o - "$app/Contents/Info.plist"; }
# Older libraries call it "version", which newer ones say of the linker.
oldest_macos() {
    vtool -show-build "$1" |
        awk '$1 == "cmd" { old = $2 ~ /VERSION_MIN/ } $1 == "minos" || old && $1 == "version" { print $2 }'
}
code() { find "$app" -type f -exec sh -c 'file -b "$1" | grep -q "^Mach-O" && echo "$1"' _ {} \;; }

step "the disk image is whole, and opens"
hdiutil verify -quiet "$image"
mkdir "$volume"
hdiutil attach -quiet -nobrowse -readonly -mountpoint "$volume" "$image"
[ "$(readlink "$volume/Applications")" = /Applications ] || give_up "nowhere to draw it into"
[ -d "$volume/Notion Wizard.app" ] || give_up "the application is not there"

step "copied to where a person might, with spaces and other letters in the path"
app="$work/Zoë 山田/Notion Wizard.app"
mkdir "$work/Zoë 山田"
ditto "$volume/Notion Wizard.app" "$app"
program="$app/Contents/MacOS/notion-wizard"
[ -z "$(find "$app" -type l ! -exec test -e {} \; -print)" ] || give_up "a link leads nowhere"

step "Info.plist and the names in all languages"
plutil -lint -s "$app/Contents/Info.plist" "$app"/Contents/Resources/*.lproj/InfoPlist.strings
[ -f "$app/Contents/Resources/$(told_in CFBundleIconFile)" ] || give_up "the icon is not there"
languages=$(plutil -extract CFBundleLocalizations json -o - "$app/Contents/Info.plist")
for language in "$app"/Contents/Resources/*.lproj; do
    case $languages in
    *"\"$(basename "$language" .lproj)\""*) ;;
    *) give_up "$language is not told of" ;;
    esac
done

minimum=$(told_in LSMinimumSystemVersion)
step "for $machine, and no part of it needs a newer macOS than $minimum"
code >"$work/code"
[ -s "$work/code" ] || give_up "there is no program in it"
while IFS= read -r file; do
    [ "$(lipo -archs "$file")" = "$machine" ] || give_up "$file is for $(lipo -archs "$file")"
    newest=$({ oldest_macos "$file"; echo "$minimum"; } | sort -t . -k 1,1n -k 2,2n | tail -n 1)
    [ "${newest%.0}" = "${minimum%.0}" ] || give_up "$file needs macOS $newest"
done <"$work/code"

step "signatures"
codesign --verify --deep --strict --verbose=1 "$app"
while IFS= read -r file; do codesign --verify --strict "$file"; done <"$work/code"
signer=$(codesign --display --verbose=2 "$app" 2>&1)
case $signer in
*"Authority=Developer ID Application"*)
    case $signer in *runtime*) ;; *) give_up "without the hardened runtime" ;; esac
    codesign --verify --strict "$image"
    if xcrun stapler validate -q "$app" && xcrun stapler validate -q "$image"; then
        spctl --assess --type execute --verbose "$app"
        spctl --assess --type open --context context:primary-signature --verbose "$image"
    else
        echo "      NOT NOTARISED: macOS will ask the person whether to trust it."
    fi
    ;;
*"Signature=adhoc"*)
    echo "      NOT SIGNED: signed ad hoc only; macOS will ask the person whether to trust it."
    ;;
*) give_up "an unknown signature: $signer" ;;
esac

step "notion-wizard check --practice"
"$program" check --practice </dev/null >"$work/check" 2>&1 || give_up "$(cat "$work/check")"
grep -q 'Code NW-5004' "$work/check" || give_up "$(cat "$work/check")"

step "--self-test in a real window, with the keychain"
"$program" --self-test "$work/window.json" || true
passed "$work/window.json"

step "--self-test without a window"
QT_QPA_PLATFORM=offscreen "$program" --self-test "$work/no-window.json" || true
passed "$work/no-window.json"

step "nothing was written into it: the signature still holds"
codesign --verify --deep --strict "$app"

echo "All of it is as it should be."
