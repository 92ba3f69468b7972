import { hkdfSync } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';
import type { Sm2Key } from './sm2-signature.js';

/** Order of the curve of GB/T 32918.5-2017. */
const ORDER = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;

/**
 * The installation's experimental SM2 key. It needs no keeping: it comes from the master key, with 64 bits more than the
 * order has, so that no remainder is likelier than another (FIPS 186-5, A.2.1).
 */
export function experimentalSm2Key(masterKey: string): Sm2Key {
  const octets = hkdfSync('sha256', Buffer.from(masterKey, 'base64'), 'chancery', 'experimental SM2 key', 40);
  const scalar = (BigInt(`0x${Buffer.from(octets).toString('hex')}`) % (ORDER - 2n)) + 1n;
  const privateKey = scalar.toString(16).padStart(64, '0');
  return { privateKey, publicKey: sm2.getPublicKeyFromPrivateKey(privateKey) };
}
