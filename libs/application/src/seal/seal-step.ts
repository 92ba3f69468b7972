import {
  isRefusal,
  nextState,
  notFound,
  sealLifecycle,
  type Outcome,
  type SealAction,
  type SealState,
} from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { SealEventRow, SealRow } from '../ports/settings-rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { knownSeals, type KnownSeal } from './known-seals.js';

export interface SealStep extends KnownSeal {
  readonly action: SealAction;
  readonly next: SealState;
}

/** Loads a seal by its identity for an action: the actor may, it exists, its state allows it. */
export async function sealStep(tx: Tx, identityId: string, action: SealAction): Promise<Outcome<SealStep>> {
  const allowed = authorize(tx.context.actor, `seal.${action}`, {});
  if (isRefusal(allowed)) return allowed;
  const known = (await knownSeals(tx)).find(({ identity }) => identity.id === identityId);
  if (!known) return notFound('该印章');
  const next = nextState(sealLifecycle, known.seal.state, action);
  return isRefusal(next) ? next : { ...known, action, next };
}

/** Keeps a deed in a seal's history. */
export async function noteDeed(
  tx: Tx,
  deed: Pick<SealEventRow, 'sealId' | 'action' | 'state' | 'reason'>,
): Promise<SealEventRow> {
  const { accountId, displayName } = tx.context.actor;
  return tx.sealEvents.insert({ ...deed, accountId: accountId || null, displayName, at: await tx.now() });
}

/** One step of a seal's life: the guarded change, its place in the history, the audit entry. */
export async function moveSeal(
  tx: Tx,
  { seal, identity, action, next }: SealStep,
  reason: string,
  changes: Partial<Pick<SealRow, 'filingNumber' | 'filingAuthority'>> = {},
  told: Readonly<Record<string, unknown>> = {},
): Promise<SealRow> {
  const moved = await tx.seals.change(seal, { ...changes, state: next });
  await noteDeed(tx, { sealId: seal.id, action, state: next, reason });
  tx.audit({
    action: `seal.${action}`,
    objectType: 'seal',
    objectId: identity.id,
    before: { state: seal.state },
    after: { state: next, seal: identity.subjectName, ...(reason && { reason }), ...changes, ...told },
  });
  return moved;
}
