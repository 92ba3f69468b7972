import { aCodeCountsOnce, conflict, forbidden, isRefusal, type Outcome } from '@chancery/domain';
import type { SecondFactorRow } from '../ports/identity-rows.js';
import type { OneTimeCodes } from '../ports/identity-services.js';
import type { SecretVault } from '../ports/mail-sender.js';
import type { Tx } from '../ports/unit-of-work.js';
import { recoveryHash } from './recovery-codes.js';

/** What codes are checked with. */
export interface FactorTools {
  readonly vault: SecretVault;
  readonly codes: OneTimeCodes;
}

/** The secret opened. */
export function secretOf({ vault }: FactorTools, { sealedSecret }: SecondFactorRow): Outcome<Uint8Array> {
  try {
    return vault.open(sealedSecret);
  } catch {
    return conflict(
      'SECOND_FACTOR_UNREADABLE',
      '已绑定的动态口令无法解密(主密钥可能已更换)。请联系安全管理员重置动态口令后重新绑定。',
    );
  }
}

/**
 * Takes a code of a factor, or a recovery code, and notes that it has been taken: the guarded change lets only one of two
 * who give the same code at once through.
 */
export async function spendCode(
  tx: Tx,
  tools: FactorTools,
  factor: SecondFactorRow,
  given: string,
): Promise<Outcome<SecondFactorRow>> {
  const code = given.replace(/\s/g, '');
  if (/^\d{6}$/.test(code)) {
    const secret = secretOf(tools, factor);
    if (isRefusal(secret)) return secret;
    const step = aCodeCountsOnce(tools.codes.stepOf(secret, code), factor.lastStep);
    return isRefusal(step) ? step : tx.secondFactors.change(factor, { lastStep: step });
  }
  const hash = recoveryHash(code);
  if (!factor.recoveryHashes.includes(hash)) {
    return forbidden('SECOND_FACTOR_WRONG', '动态口令或恢复码不对。恢复码每个只能用一次;连续输错,账号将被锁定。');
  }
  const left = factor.recoveryHashes.filter((one) => one !== hash);
  const changed = await tx.secondFactors.change(factor, { recoveryHashes: left });
  tx.audit({
    action: 'secondFactor.useRecoveryCode',
    objectType: 'account',
    objectId: factor.accountId,
    after: { recoveryLeft: left.length },
  });
  return changed;
}
