#!/usr/bin/env bash
# Signs a program for Windows, in its place. `packaging/windows/build.py --sign` calls it for each.
#   WINDOWS_CERTIFICATE            the certificate with its key (.pfx), as base64
#   WINDOWS_CERTIFICATE_PASSWORD   what opens it
#   WINDOWS_TIMESTAMP              the address of a timestamp service: with it the signature holds
#                                  longer than the certificate
# It takes Debian's osslsigncode. Tried with a certificate that nobody trusts; never with a bought
# one, which mostly comes in a device or a service and needs a program of its own here.
set -euo pipefail

file=$1
umask 077
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf '%s' "$WINDOWS_CERTIFICATE" | base64 --decode >"$work/certificate.pfx"
printf '%s' "$WINDOWS_CERTIFICATE_PASSWORD" >"$work/password"

timestamp=()
[ -z "${WINDOWS_TIMESTAMP:-}" ] || timestamp=(-ts "$WINDOWS_TIMESTAMP")
osslsigncode sign -pkcs12 "$work/certificate.pfx" -readpass "$work/password" -h sha256 \
    -n "Notion Wizard" "${timestamp[@]}" -in "$file" -out "$work/signed" >"$work/told" ||
    { cat "$work/told" >&2; exit 1; }
cat "$work/signed" >"$file"
echo "Signed ${file##*/}."
