import * as asn1js from 'asn1js';
import { sm2 } from 'sm-crypto-v2';
import { ecdsaDer } from '../keys/ecdsa-der.js';

/** The identity that signers agree on where nothing else was agreed (GM/T 0009-2012, 10). */
export const SM2_IDENTITY = '1234567812345678';

export interface Sm2Key {
  /** 32 octets, hex. */
  readonly privateKey: string;
  /** Uncompressed point, hex, with its leading 04. */
  readonly publicKey: string;
}

const options = { hash: true, der: true, userId: SM2_IDENTITY } as const;

/** SM2 with SM3 over `data` (GB/T 32918.2-2016), as DER of r and s. */
export function signSm2(data: Uint8Array, { privateKey, publicKey }: Sm2Key): Uint8Array {
  return Buffer.from(sm2.doSignature(Uint8Array.from(data), privateKey, { ...options, publicKey }), 'hex');
}

const HALF = 32;

/** Is it the one encoding of its two numbers? The library reads others as well. */
function isStrictDer(signature: Uint8Array): boolean {
  const { result } = asn1js.fromBER(Uint8Array.from(signature).buffer);
  if (!(result instanceof asn1js.Sequence)) return false;
  const halves = result.valueBlock.value.map((part) => {
    const octets = part instanceof asn1js.Integer ? Buffer.from(part.valueBlock.valueHexView) : Buffer.alloc(0);
    return Buffer.concat([Buffer.alloc(HALF), octets]).subarray(-HALF);
  });
  return Buffer.from(ecdsaDer(Buffer.concat(halves))).equals(Buffer.from(signature));
}

export function verifySm2(data: Uint8Array, signature: Uint8Array, publicKey: string): boolean {
  try {
    if (!isStrictDer(signature)) return false;
    return sm2.doVerifySignature(Uint8Array.from(data), Buffer.from(signature).toString('hex'), publicKey, options);
  } catch {
    return false; // no DER, or no point of the curve
  }
}
