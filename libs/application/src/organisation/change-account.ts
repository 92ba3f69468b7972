import { conflict, isRefusal, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { AccountRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { isActive } from './department-step.js';
import { withoutHash } from './new-account.js';

export type PersonDetails = Pick<AccountRow, 'displayName' | 'departmentId' | 'phone' | 'mailAddress'>;

/** 修改人员信息; the user name stays, because the trail names it. */
export function changeAccount(
  door: UnitOfWork,
  context: Context,
  input: PersonDetails & { accountId: string; version: number },
): Promise<Outcome<Omit<AccountRow, 'passwordHash'>>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'account.change', {});
    if (isRefusal(allowed)) return allowed;
    const account = await tx.accounts.get(input.accountId);
    if (!account) return notFound('该账号');
    if (account.state !== 'active') {
      return conflict('ACCOUNT_STOPPED', '该账号已停用,不能再修改。历史记录仍保留原姓名。');
    }
    if (account.version !== input.version) {
      return conflict('CONCURRENT_CHANGE', '他人刚刚修改了该人员,您的操作未生效。请刷新后查看最新情况。');
    }
    const known = await departmentIsKnown(tx, input.departmentId);
    if (isRefusal(known)) return known;
    return withoutHash(await writeDetails(tx, account, input));
  });
}

export async function writeDetails(tx: Tx, account: AccountRow, details: PersonDetails): Promise<AccountRow> {
  const { displayName, departmentId, phone, mailAddress } = details;
  const changed = await tx.accounts.change(account, { displayName, departmentId, phone, mailAddress });
  // Telephone and address are not written into the trail: it cannot be corrected.
  tx.audit({
    action: 'account.change',
    objectType: 'account',
    objectId: account.id,
    before: { displayName: account.displayName, departmentId: account.departmentId },
    after: {
      displayName,
      departmentId,
      phoneChanged: phone !== account.phone,
      mailAddressChanged: mailAddress !== account.mailAddress,
    },
  });
  return changed;
}

/** The department that a person is put into exists and is active; null is none. */
export async function departmentIsKnown(tx: Tx, departmentId: string | null): Promise<Outcome<true>> {
  if (departmentId === null) return true;
  const department = await tx.departments.get(departmentId);
  return department ? isActive(department) : notFound('该部门');
}
