import { conflict, isRefusal, type Outcome } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { factorOf } from './factor-of.js';
import { newRecoveryCodes, recoveryHash } from './recovery-codes.js';
import { spendCode, type FactorTools } from './spend-code.js';

export interface Enrolment {
  /** What the QR code says: `otpauth://totp/…`. */
  readonly uri: string;
  /** The same secret for typing, Base32. */
  readonly secret: string;
}

export interface RecoveryCodes {
  /** Shown once; each is good for one log-in without the device. */
  readonly recoveryCodes: readonly string[];
}

const ISSUER = '年度报告编审系统';

/** 绑定动态口令, first step: a new secret. The factor in use stays until the new one's first code has been given. */
export function beginEnrolment(
  door: UnitOfWork,
  tools: FactorTools,
  context: Context,
  userName: string,
): Promise<Outcome<Enrolment>> {
  return door.run(context, async (tx) => {
    const { accountId } = context.actor;
    const before = await factorOf(tx, accountId, 'enrolling');
    if (before) await tx.secondFactors.change(before, { state: 'removed' });
    const secret = tools.codes.newSecret();
    await tx.secondFactors.insert({
      state: 'enrolling',
      accountId,
      sealedSecret: tools.vault.seal(secret),
      lastStep: 0,
      recoveryHashes: [],
      at: await tx.now(),
    });
    tx.audit({ action: 'secondFactor.enrol', objectType: 'account', objectId: accountId });
    return { uri: tools.codes.uri(secret, ISSUER, userName), secret: tools.codes.text(secret) };
  });
}

/** Second step: the first code shows that the device has the secret; recovery codes are given, and the factor counts. */
export function confirmEnrolment(
  door: UnitOfWork,
  tools: FactorTools,
  context: Context,
  code: string,
): Promise<Outcome<RecoveryCodes>> {
  return door.run(context, async (tx) => {
    const { accountId } = context.actor;
    const enrolling = await factorOf(tx, accountId, 'enrolling');
    if (!enrolling) return conflict('NOT_ENROLLING', '还没有开始绑定,或绑定已在别处完成。请重新开始绑定。');
    const spent = await spendCode(tx, tools, enrolling, code);
    if (isRefusal(spent)) return spent;
    const before = await factorOf(tx, accountId, 'active');
    if (before) await tx.secondFactors.change(before, { state: 'removed' });
    const recoveryCodes = newRecoveryCodes();
    await tx.secondFactors.change(spent, { state: 'active', recoveryHashes: recoveryCodes.map(recoveryHash) });
    tx.audit({ action: 'secondFactor.confirm', objectType: 'account', objectId: accountId });
    return { recoveryCodes };
  });
}
