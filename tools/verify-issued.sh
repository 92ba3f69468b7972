#!/bin/bash
# verify-issued.sh FOLDER FILE: an issued file verifies, and one flipped bit anywhere in it is found out.
set -euo pipefail
out="$1"
file="$2"
verify() { npm run --silent chancery -- verify "$1" --register "$out/register.json" --trust "$out/trust.pem"; }

verify "$out/$file"

forged="$(mktemp --suffix=".${file##*.}")"
trap 'rm -f "$forged"' EXIT
# Near the beginning, in the middle, and near the end.
for share in 2 50 98; do
  node tools/flip-bit.mjs "$out/$file" "$forged" "$share"
  code=0
  verify "$forged" || code=$?
  # 1 is “not what was issued”; anything else is a crash, which proves nothing.
  if [ "$code" -ne 1 ]; then
    echo "one flipped bit at $share % of $file: exit code $code, expected 1" >&2
    exit 1
  fi
done
