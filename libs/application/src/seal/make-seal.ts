import type { SealRow } from '../ports/settings-rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { noteDeed } from './seal-step.js';

/**
 * 制作: a signing identity becomes a seal. The test seal of a new government is enabled at once: without it nobody could
 * try the system, and it says 测试.
 */
export async function makeSeal(tx: Tx, identityId: string, state: 'made' | 'enabled'): Promise<SealRow> {
  const seal = await tx.seals.insert({
    state,
    identityId,
    filingNumber: null,
    filingAuthority: null,
    lastUsedAt: null,
  });
  await noteDeed(tx, { sealId: seal.id, action: 'make', state: 'made', reason: '' });
  if (state === 'enabled') await noteDeed(tx, { sealId: seal.id, action: 'enable', state, reason: '' });
  return seal;
}
