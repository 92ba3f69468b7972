#!/bin/bash
# judge-issued.sh FOLDER: other people's tools on the issued files of one demo: poppler and qpdf on the PDF, LibreOffice
# on the DOCX, each with the installation's root as the only thing it trusts.
set -euo pipefail
out="$1"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir "$work/nss"
certutil -N -d "sql:$work/nss" --empty-password
certutil -A -d "sql:$work/nss" -n root -t 'CT,C,C' -i "$out/trust.pem"

pdfsig -no-ocsp -nssdir "sql:$work/nss" "$out/report.pdf" | tee "$work/pdfsig"
grep -q 'Signature Validation: Signature is Valid\.' "$work/pdfsig"
grep -q 'Certificate Validation: Certificate is Trusted\.' "$work/pdfsig"
grep -q 'Total document signed' "$work/pdfsig"
qpdf --check "$out/report.pdf"

MOZILLA_CERTIFICATE_FOLDER="sql:$work/nss" \
  /usr/bin/python3 "$here/e2e/signing/document-signatures.py" "$work/office" "$out/report.docx" | tee "$work/office.json"
grep -qE '"signatureIsValid": true' "$work/office.json"
grep -qE '"certificateStatus": 0' "$work/office.json"
