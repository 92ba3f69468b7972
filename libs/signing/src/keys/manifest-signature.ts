import { createPrivateKey, createPublicKey, hkdfSync, sign, verify, type KeyObject } from 'node:crypto';

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A signing key of the installation that needs no keeping: it comes from the master key. */
function signingKey(masterKey: string): KeyObject {
  const master = Buffer.from(masterKey, 'base64');
  if (master.length !== 32) throw new Error('主密钥(CHANCERY_MASTER_KEY)须为 32 字节的 Base64');
  const seed = Buffer.from(hkdfSync('sha256', master, 'chancery', 'backup manifests', 32));
  return createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' });
}

/** Ed25519 over a backup's manifest, Base64. */
export const signManifest = (masterKey: string, manifest: Uint8Array): string =>
  sign(null, manifest, signingKey(masterKey)).toString('base64');

/** Whether the manifest is as this installation, which has the same master key, signed it. */
export const isManifestOurs = (masterKey: string, manifest: Uint8Array, signature: string): boolean =>
  verify(null, manifest, createPublicKey(signingKey(masterKey)), Buffer.from(signature, 'base64'));
