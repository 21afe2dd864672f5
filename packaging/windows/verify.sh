#!/usr/bin/env bash
# Verifies the installer and the zip of a folder under Wine, on Debian: installed, run, looked at,
# updated and removed, as somebody whose name has other letters. It needs what `setup.sh windows`
# brings. What it made is gone afterwards, but for pictures in build/windows/pictures.
#
# Wine 8 lacks two libraries that Qt asks Windows for: two stand-ins, for tests alone, take their
# place (wine/). Nothing else is put there.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
folder=$(realpath "$1")
setup=$(ls "$folder"/notion-wizard-*-setup.exe)
portable=$(ls "$folder"/notion-wizard-*-windows-portable.zip)
[ -n "${ON_A_SCREEN_OF_ITS_OWN:-}" ] ||
    exec env ON_A_SCREEN_OF_ITS_OWN=1 xvfb-run -a -s "-screen 0 1280x900x24" "$0" "$@"

work=$(mktemp -d /var/tmp/notion-wizard-wine.XXXXXX)
pictures=$root/build/windows/pictures
mkdir -p "$pictures" "$work/home" "$work/locales" && rm -f "$pictures"/*

export WINEPREFIX=$work/wine WINEARCH=win64 WINEDEBUG=-all HOME=$work/home LC_ALL=C.UTF-8
export USER='Zoë 山田'
export WINEDLLOVERRIDES='mscoree=;mshtml=;winemenubuilder.exe='
user="$WINEPREFIX/drive_c/users/$USER"
program="$user/AppData/Local/Programs/Notion Wizard"
link="$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Notion Wizard.lnk"
profile="$user/AppData/Local/notion-wizard/profiles.json"
key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\NotionWizard'

leave() { wineserver --kill 2>/dev/null || true; sleep 1; rm -rf "$work"; }
trap leave EXIT

told=0
step() { told=$((told + 1)); printf '%2d  %s\n' "$told" "$*"; }
give_up() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

for tool in wine makensis x86_64-w64-mingw32-gcc xdotool import identify unzip localedef; do
    command -v "$tool" >/dev/null || give_up "$tool is missing: packaging/development/setup.sh windows"
done

# Python ends under Wine when what it writes to is a file: it is given pipes.
run() { printf '' | timeout 180 wine "$@" 2> >(cat >>"$work/errors") | tr -d '\r'; return "${PIPESTATUS[1]}"; }
ended_with() { # CODE COMMAND…
    local wanted=$1 code=0
    shift
    run "$@" >"$work/output" || code=$?
    [ "$code" = "$wanted" ] || give_up "it ended with $code, not $wanted: $* $(tail -n 5 "$work/output" "$work/errors")"
}
begin() { printf '' | wine "$@" 2>&1 | cat >>"$work/errors" & }
within_a_minute() { # COMMAND…, which is to succeed
    local tries
    for tries in $(seq 300); do
        "$@" && return
        sleep 0.2
    done
    give_up "waited in vain: $*"
}
sees() { xdotool search --name "$1" >/dev/null 2>&1; }
sees_none() { ! sees "$1"; }
# There is no window manager: without this nobody has the keyboard once a window is closed.
press() { # KEY, in the newest window of this name
    xdotool windowfocus "$(xdotool search --name "$2" | sort --numeric-sort | tail -n 1)"
    xdotool key "$1"
}
is_gone() { [ ! -e "$1" ]; }
is_there() { [ -e "$1" ]; }
# Waits until nothing moves any more, and keeps the picture; an empty one is a failure.
picture() { # NAME
    local before='' now
    for _ in $(seq 40); do
        sleep 0.7
        now=$(import -window root png:- | tee "$pictures/$1.png" | identify -format '%#' -)
        [ "$now" != "$before" ] || break
        before=$now
    done
    [ "$(identify -format %k "$pictures/$1.png")" -gt 64 ] || give_up "$1.png shows nothing"
}
close_program() { run taskkill /im 'Notion Wizard.exe' >/dev/null; within_a_minute sees_none 'Notion Wizard$'; }
# A result of --self-test: every check passed.
passed() {
    python3 "$here/../linux/read_self_test.py" "$1"
    grep -oE '"(python|qt|platform)": "[^"]+"' "$1" | sed 's/^/      /'
}
files() { (cd "$user" && find . -not -path './AppData/Local/Temp/*' -not -path './Temp/*' | sort); }
registry() { run reg export 'HKCU\Software' "$1" /y >/dev/null; }

step "the sizes: $(stat -c %s "$setup") bytes, at most 28,000,000; the zip $(stat -c %s "$portable")"
[ "$(stat -c %s "$setup")" -le 28000000 ] || give_up "the installer is too large"

step "winget's files name the installer by its real checksum"
grep --quiet --recursive --ignore-case "$(sha256sum "$setup" | cut -d' ' -f1)" "$folder/winget" ||
    give_up "they name another one"

step "$(wine --version 2>/dev/null), as Windows 10, with the two stand-ins"
for part in uisettings icuuc; do
    x86_64-w64-mingw32-gcc -shared -Os -s "$here/wine/$part.c" -o "$work/$part.dll"
done
run wineboot --init
run winecfg -v win10
cp "$work"/*.dll "$WINEPREFIX/drive_c/windows/system32"
run reg add 'HKLM\Software\Microsoft\WindowsRuntime\ActivatableClassId\Windows.UI.ViewManagement.UISettings' \
    /v DllPath /d 'C:\windows\system32\uisettings.dll' /f >/dev/null
# Windows' own letters are not here; without this Wine takes the first that it finds.
run reg add 'HKCU\Software\Wine\Fonts\Replacements' /v 'Segoe UI' /d 'DejaVu Sans' /f >/dev/null
[ -d "$user" ] || give_up "there is no person called $USER"
wineserver --wait
files >"$work/before"
registry 'C:\before.reg'

step "installed silently: exit code 0, and the same bytes as in the zip"
ended_with 0 "$setup" /S
unzip -q "$portable" -d "$work/zip"
rm "$work/zip/Notion Wizard/READ ME.txt"
diff --recursive "$work/zip/Notion Wizard" "$program" >"$work/more" || true
printf 'Only in %s: removal\nOnly in %s: uninstall.exe\n' "$program" "$program" |
    diff - "$work/more" || give_up "the files are not the same"

step "the Start menu, and Windows' list of programs"
[ -f "$link" ] || give_up "it is not in the Start menu"
run reg query "$key" >"$work/output"
for value in DisplayName DisplayVersion Publisher DisplayIcon InstallLocation UninstallString \
    QuietUninstallString EstimatedSize NoModify NoRepair; do
    grep --quiet "^ *$value " "$work/output" || give_up "$value is missing"
done

step "notion-wizard check --practice, in UTF-8"
ended_with 0 "$program/notion-wizard.exe" check --practice
grep --quiet 'Code NW-5004' "$work/output" || give_up "$(cat "$work/output")"
# Windows says of NUL that it is a terminal; nobody types there.
timeout 60 wine "$program/notion-wizard.exe" check --practice </dev/null 2>&1 | cat >"$work/output"
grep --quiet 'Code NW-5004' "$work/output" || give_up "it waited for somebody at NUL"
ended_with 0 "$program/notion-wizard.exe" check --practice --lang ja
grep --quiet 'ワークスペース' "$work/output" || give_up "its Japanese cannot be read"

step "no code from the folder it was called in, nor from where variables point"
mkdir "$work/hostile" && cd "$work/hostile"
for name in json notion_wizard sitecustomize usercustomize encodings; do
    printf 'open(r"Z:%s", "w").close()\n' "$work/loaded" >"$name.py"
done
for name in python311 python3 icuuc version vcruntime140; do : >"$name.dll"; done
export PYTHONPATH="Z:$work/hostile" PYTHONSTARTUP="Z:$work/hostile/json.py" PYTHONHOME="Z:$work/hostile"
ended_with 0 "$program/notion-wizard.exe" --version
unset PYTHONPATH PYTHONSTARTUP PYTHONHOME
cd "$root"
[ ! -e "$work/loaded" ] || give_up "it loaded something"

step "--self-test of both programs, with Windows' Credential Manager"
ended_with 0 "$program/notion-wizard.exe" --self-test "Z:$work/command.json"
passed "$work/command.json"
# As from the Start menu: it has no standard streams.
ended_with 0 start /wait /unix "$program/Notion Wizard.exe" --self-test "Z:$work/window.json"
passed "$work/window.json"

step "the window, as from the Start menu: a picture"
begin start /unix "$program/Notion Wizard.exe" --practice
within_a_minute sees 'What happened'
picture window

step "while it runs, /S changes nothing and ends with 3: the installer and the uninstaller"
ended_with 3 "$setup" /S
ended_with 3 "$program/uninstall.exe" /S
[ -f "$link" ] || give_up "something was changed"

step "while it runs, the clicked installer asks to close it; closed, it goes on and starts it again"
begin "$setup"
within_a_minute sees 'Notion Wizard Setup'
picture install-1-welcome
press Return 'Notion Wizard Setup'
picture install-2-is-open
close_program
rm "$link"
press Return 'Notion Wizard Setup'
within_a_minute is_there "$link"
picture install-3-finish
press Return 'Notion Wizard Setup'
within_a_minute sees 'Notion Wizard$'
picture install-4-started
close_program
diff --recursive "$work/zip/Notion Wizard" "$program" | grep --quiet differ && give_up "not updated"

step "a folder with another program's uninstall.exe is left alone: exit code 2"
mkdir "$WINEPREFIX/drive_c/Other"
printf 'theirs' >"$WINEPREFIX/drive_c/Other/uninstall.exe"
ended_with 2 "$setup" /S '/D=C:\Other'
[ "$(find "$WINEPREFIX/drive_c/Other" -type f -exec cat {} +)" = theirs ] || give_up "it was changed"
rm -r "$WINEPREFIX/drive_c/Other"

step "what can't be written is taken back: exit code 2, and the program still works where it was"
mkdir "$WINEPREFIX/drive_c/Full"
printf 'theirs' >"$WINEPREFIX/drive_c/Full/runtime"
ended_with 2 "$setup" /S '/D=C:\Full'
[ "$(find "$WINEPREFIX/drive_c/Full" -type f)" = "$WINEPREFIX/drive_c/Full/runtime" ] ||
    give_up "something stayed: $(find "$WINEPREFIX/drive_c/Full")"
rm -r "$WINEPREFIX/drive_c/Full"
diff --recursive "$work/zip/Notion Wizard" "$program" >"$work/now" || true
diff "$work/more" "$work/now" || give_up "the program is another one"
ended_with 0 "$program/notion-wizard.exe" --version

step "updated to another folder, it leaves the first one"
ended_with 0 "$setup" /S '/D=C:\Elsewhere'
within_a_minute is_gone "$program"
ended_with 0 "$WINEPREFIX/drive_c/Elsewhere/notion-wizard.exe" --version
ended_with 0 "$WINEPREFIX/drive_c/Elsewhere/uninstall.exe" /S
ended_with 0 "$setup" /S
within_a_minute is_gone "$WINEPREFIX/drive_c/Elsewhere"

step "removed, and installed again at once: nothing of the new one is deleted"
ended_with 0 "$program/uninstall.exe" /S
ended_with 0 "$setup" /S
wineserver --wait
diff --recursive "$work/zip/Notion Wizard" "$program" >"$work/now" || true
diff "$work/more" "$work/now" || give_up "it is not whole"

step "removed silently: what a person put there stays, and what they saved"
mkdir -p "${profile%/*}"
printf '{}' >"$profile"
printf 'mine' >"$program/mine.txt"
ended_with 0 "$program/uninstall.exe" /S
within_a_minute is_gone "$program/runtime"
within_a_minute is_gone "$program/uninstall.exe"
[ "$(find "$program" -type f)" = "$program/mine.txt" ] || give_up "something else is there: $(find "$program")"
[ -f "$profile" ] || give_up "the profile file is gone"
rm -r "$program" "${profile%/*}"
wineserver --wait
files | grep --invert-match --line-regexp ./AppData/Local/Programs >"$work/after"
diff "$work/before" "$work/after" || give_up "these files are new"
registry 'C:\after.reg'
diff "$WINEPREFIX/drive_c/before.reg" "$WINEPREFIX/drive_c/after.reg" >"$work/registry" || true
! iconv -f UTF-16 -t UTF-8 "$WINEPREFIX/drive_c/after.reg" | grep -i 'notion' || give_up "in the registry"

step "in seven languages: pictures of the installer's first page, and of removing"
for language in de_DE es_ES fr_FR ja_JP ko_KR pt_BR en_US; do
    localedef -i "$language" -f UTF-8 "$work/locales/$language.UTF-8"
    ended_with 0 "$setup" /S
    wineserver --wait
    # Bash itself does not look there, and says so.
    { export LOCPATH=$work/locales LC_ALL=$language.UTF-8; } 2>/dev/null
    begin "$setup"
    within_a_minute sees 'Notion Wizard'
    picture "language-$language-install"
    press Escape 'Notion Wizard'
    within_a_minute sees_none 'Notion Wizard'
    begin "$program/uninstall.exe"
    within_a_minute sees 'Notion Wizard'
    picture "language-$language-remove-1"
    press Return 'Notion Wizard'
    within_a_minute is_gone "$link"
    picture "language-$language-remove-2"
    press Return 'Notion Wizard'
    within_a_minute is_gone "$program"
    wineserver --wait
    unset LOCPATH
    export LC_ALL=C.UTF-8
done

step "the zip, from another folder: --self-test"
mkdir "$WINEPREFIX/drive_c/Eigene Größe 山"
unzip -q "$portable" -d "$WINEPREFIX/drive_c/Eigene Größe 山"
ended_with 0 "$WINEPREFIX/drive_c/Eigene Größe 山/Notion Wizard/Notion Wizard.exe" \
    --self-test "Z:$work/portable.json"
passed "$work/portable.json"

echo "All of it is as it should be. Look at the pictures: ${pictures#"$root/"}"
