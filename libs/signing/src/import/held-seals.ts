import { X509Certificate } from 'node:crypto';
import type { HeldKey, KeyHolder } from '../keys/key-holder.js';
import { KeyRefused } from '../keys/key-refused.js';
import { certificatesOf } from '../x509/pem-blocks.js';
import { chainOf, sealProblems, type SealChain } from './certificate-fit-for-seal.js';

export interface HeldSeal extends SealChain {
  readonly reference: string;
  /** Why it cannot seal, in Chinese. */
  readonly problems: readonly string[];
}

/** A held key with the chain that is shown beside it; authorities' own certificates are no seals. */
function heldSeal({ reference, certificatePem, othersPem }: HeldKey, now: Date): HeldSeal | null {
  const leaf = new X509Certificate(certificatePem);
  if (leaf.ca) return null;
  const authorities = chainOf(leaf, certificatesOf(othersPem));
  return { reference, leaf, authorities, problems: sealProblems({ leaf, authorities }, leaf.publicKey, now) };
}

/** Every key that could be a seal, of all holders. @throws KeyRefused, also when nobody holds keys */
export async function heldSeals(holders: readonly KeyHolder[], now: Date): Promise<HeldSeal[]> {
  if (holders.length === 0) {
    throw new KeyRefused(
      'TOKEN_NOT_CONFIGURED',
      '本系统没有设置密码令牌或签章服务。请系统管理员设置 CHANCERY_TOKEN_MODULE 或 CHANCERY_SEAL_SERVICE_URL 后重新启动。',
    );
  }
  const held = await Promise.all(holders.map((holder) => holder.list()));
  return held.flat().flatMap((key) => heldSeal(key, now) ?? []);
}
