import { hkdfSync, randomBytes } from 'node:crypto';

/** A new master key: 32 bytes, Base64. */
export const newMasterKey = (): string => randomBytes(32).toString('base64');

/** By which a master key is recognised, and which tells nothing about it; hex. @param masterKey 32 bytes, Base64 */
export const masterKeyFingerprint = (masterKey: string): string =>
  Buffer.from(
    hkdfSync('sha256', Buffer.from(masterKey, 'base64'), 'chancery', 'fingerprint of the master key', 16),
  ).toString('hex');
