import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { LiveSessions } from '../ports/identity-services.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { LOG_IN_WAY_LABELS, type LogInWay } from './log-in-ways.js';

/** A session that is good now, as its person is shown it. */
export interface LogInView {
  readonly id: string;
  readonly way: LogInWay;
  readonly wayLabel: string;
  readonly device: string;
  readonly address: string;
  readonly at: string;
  /** The person's last request; what a page asks by itself does not count. */
  readonly lastSeenAt: string;
  /** The session that asks. */
  readonly current: boolean;
}

async function viewsOf(
  tx: Tx,
  seen: ReadonlyMap<string, string>,
  accountId: string,
  ownLogInId: string | null,
): Promise<LogInView[]> {
  const views: LogInView[] = [];
  for (const [id, lastSeenAt] of seen) {
    const logIn = await tx.logIns.get(id);
    if (logIn?.state !== 'open' || logIn.accountId !== accountId) continue;
    const { way, device, address, at } = logIn;
    views.push({
      id,
      way,
      wayLabel: LOG_IN_WAY_LABELS[way],
      device,
      address,
      at,
      lastSeenAt,
      current: id === ownLogInId,
    });
  }
  return views.sort((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt));
}

/** Where the person is logged in, the latest use first. */
export async function listOwnLogIns(
  door: UnitOfWork,
  sessions: LiveSessions,
  context: Context,
  ownLogInId: string,
): Promise<Outcome<LogInView[]>> {
  const { accountId } = context.actor;
  const seen = await sessions.ofAccount(accountId);
  return door.run(context, (tx) => viewsOf(tx, seen, accountId, ownLogInId));
}

/** Where a person is logged in, for the administrator who may end it. */
export async function listLogInsOf(
  door: UnitOfWork,
  sessions: LiveSessions,
  context: Context,
  accountId: string,
): Promise<Outcome<LogInView[]>> {
  const known = await door.run(context, async (tx): Promise<Outcome<true>> => {
    const allowed = authorize(context.actor, 'account.sessions', {});
    if (isRefusal(allowed)) return allowed;
    // Another government's account does not exist here, and its sessions are not asked for.
    return (await tx.accounts.get(accountId)) ? true : notFound('该账号');
  });
  if (isRefusal(known)) return known;
  const seen = await sessions.ofAccount(accountId);
  return door.run(context, (tx) => viewsOf(tx, seen, accountId, null));
}
