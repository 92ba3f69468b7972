import { conflict, isRefusal, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { SecuritySettingsRow } from '../ports/identity-rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';

export interface SecuritySettingsView {
  /** 0 when nothing has been saved. */
  readonly version: number;
  readonly secondFactorForSigning: boolean;
}

const viewOf = (row: SecuritySettingsRow | undefined): SecuritySettingsView => ({
  version: row?.version ?? 0,
  secondFactorForSigning: row?.state === 'secondFactor',
});

/** Whether the office asks for a second factor at 签发 and 用印. */
export async function asksForSecondFactor(tx: Tx): Promise<boolean> {
  const [row] = await tx.securitySettings.list({});
  return row?.state === 'secondFactor';
}

export function showSecuritySettings(door: UnitOfWork, context: Context): Promise<Outcome<SecuritySettingsView>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'securitySettings.show', {});
    if (isRefusal(allowed)) return allowed;
    const [row] = await tx.securitySettings.list({});
    return viewOf(row);
  });
}

/** What is asked for at 签发 and 用印; it counts from the next request on. */
export function saveSecuritySettings(
  door: UnitOfWork,
  context: Context,
  input: SecuritySettingsView,
): Promise<Outcome<SecuritySettingsView>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'securitySettings.save', {});
    if (isRefusal(allowed)) return allowed;
    const [row] = await tx.securitySettings.list({});
    if (viewOf(row).version !== input.version) {
      return conflict('CONCURRENT_CHANGE', '他人刚刚保存过安全设置,您的修改未保存。请刷新后再保存。');
    }
    const state = input.secondFactorForSigning ? 'secondFactor' : 'passwordOnly';
    const saved = row ? await tx.securitySettings.change(row, { state }) : await tx.securitySettings.insert({ state });
    const { secondFactorForSigning } = viewOf(row);
    tx.audit({
      action: 'securitySettings.save',
      objectType: 'securitySettings',
      objectId: saved.id,
      before: { secondFactorForSigning },
      after: { secondFactorForSigning: input.secondFactorForSigning },
    });
    return viewOf(saved);
  });
}
