import * as asn1js from 'asn1js';

/** An unsigned number as DER wants it: shortest, and positive. */
function integer(bytes: Uint8Array): asn1js.Integer {
  const first = bytes.findIndex((byte) => byte !== 0);
  const shortest = bytes.subarray(first < 0 ? bytes.length - 1 : first);
  const padded = (shortest[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.of(0), shortest]) : shortest;
  return new asn1js.Integer({ valueHex: Uint8Array.from(padded).buffer });
}

/** r and s one after the other, as CKM_ECDSA gives them (PKCS #11 v2.40 mechanisms, 2.3.1), as the DER of RFC 3279, 2.2.3. */
export function ecdsaDer(value: Uint8Array): Uint8Array {
  const half = value.length / 2;
  const pair = [value.subarray(0, half), value.subarray(half)].map(integer);
  return new Uint8Array(new asn1js.Sequence({ value: pair }).toBER());
}
