#!/usr/bin/env bash
# On a build machine: puts the signing certificate into a keychain of its own and Apple's key into a
# file, and tells the steps that follow where they are. Without the secrets it says so and is done.
#   MACOS_CERTIFICATE            the certificate with its key (.p12), as base64
#   MACOS_CERTIFICATE_PASSWORD   what opens it
#   MACOS_NOTARY_KEY             the App Store Connect key (.p8), its text
# The machine is thrown away afterwards, and the keychain with it. Never run on a Mac yet.
set -euo pipefail

if [ -z "${MACOS_CERTIFICATE:-}" ]; then
    echo "NOT SIGNED: the secret MACOS_CERTIFICATE is not there."
    exit
fi
umask 077
keychain=$RUNNER_TEMP/signing.keychain-db
certificate=$RUNNER_TEMP/certificate.p12
password=$(openssl rand -hex 32)

security create-keychain -p "$password" "$keychain"
# Locked after an hour, and not by sleeping before that.
security set-keychain-settings -lut 3600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
printf '%s' "$MACOS_CERTIFICATE" | base64 --decode >"$certificate"
security import "$certificate" -k "$keychain" -f pkcs12 -P "$MACOS_CERTIFICATE_PASSWORD" \
    -T /usr/bin/codesign
rm -f "$certificate"
# codesign may use the key without a question, which nobody would answer.
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
# Beside the one that is there: the self-test's keychain is the person's, not this.
# shellcheck disable=SC2046 # one word for each keychain; their paths have no spaces here
security list-keychains -d user -s "$keychain" $(security list-keychains -d user | tr -d '"')

identity=$(security find-identity -v -p codesigning "$keychain" |
    sed -n 's/.*) \([0-9A-F]\{40\}\) "Developer ID Application.*/\1/p' | head -n 1)
[ -n "$identity" ] || { echo "MACOS_CERTIFICATE holds no Developer ID Application." >&2; exit 1; }
echo "MACOS_SIGNING_IDENTITY=$identity" >>"$GITHUB_ENV"

if [ -n "${MACOS_NOTARY_KEY:-}" ]; then
    printf '%s' "$MACOS_NOTARY_KEY" >"$RUNNER_TEMP/notary.p8"
    echo "MACOS_NOTARY_KEY_FILE=$RUNNER_TEMP/notary.p8" >>"$GITHUB_ENV"
else
    echo "NOT NOTARISED: the secret MACOS_NOTARY_KEY is not there."
fi
