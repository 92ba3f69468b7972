import { forbidden, type Outcome, type Refusal } from '@chancery/domain';
import { permission, type PermissionKey } from '../permissions/permission-table.js';
import type { Tx } from '../ports/unit-of-work.js';

/** What the audit entry of the deed says of it; never what was given. */
export interface SpentReAuthentication {
  /** ISO 8601 */
  readonly reAuthenticatedAt: string;
}

/** “…”须再次核对身份: the one refusal, of the gate and of the deed. @param minutes for how long it counts, where that is known */
export function reAuthenticationRequired(key: PermissionKey, minutes?: number): Refusal {
  const what = permission(key).label.replace(/\(.*\)$/, '');
  const good = minutes === undefined ? '一次核对只办一件事' : `${minutes} 分钟内有效`;
  return forbidden('RE_AUTHENTICATION_REQUIRED', `“${what}”须再次核对口令(${good})。请输入您的登录口令后继续。`);
}

/**
 * Takes what the person has given again for this one deed, in the deed's own transaction: a refused deed leaves it, and of two
 * deeds at once one gets it. That it is recent the gate has seen (`PermissionGuard`).
 */
export async function spendReAuthentication(tx: Tx, key: PermissionKey): Promise<Outcome<SpentReAuthentication>> {
  const { logInId, accountId } = tx.context.actor;
  const logIn = logInId ? await tx.logIns.get(logInId) : null;
  if (!logIn?.reAuthenticatedAt || logIn.accountId !== accountId) return reAuthenticationRequired(key);
  await tx.logIns.change(logIn, { reAuthenticatedAt: null });
  return { reAuthenticatedAt: logIn.reAuthenticatedAt };
}
