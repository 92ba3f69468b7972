import type { AuditEntry, Change } from '@chancery/application';
import type { EntityManager } from 'typeorm';

export const CHANGES_CHANNEL = 'chancery_changes';

/** Said instead of every change when there are more than this: whoever listens asks anew. */
const MOST = 100;
/** A notification holds 8,000 bytes; an account's id takes 39 of them. */
const ACCOUNTS_EACH = 100;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Something that was changed without an audit entry of its own: a job's progress, notices. */
export interface NotedChange {
  readonly kind: 'job' | 'notice';
  readonly id: string;
  readonly action: string;
  readonly accountIds: readonly string[];
}

interface Facts {
  readonly id: string;
  readonly state: string | null;
  readonly cycle_id: string | null;
  readonly department_id: string | null;
  readonly account_id: string | null;
}

/** Where a kind's state, cycle and department stand; kinds without a row here are told with their id alone. */
const FACTS: Readonly<Record<string, string>> = {
  section: 'SELECT id, state, cycle_id, department_id, NULL AS account_id FROM section',
  cycle: 'SELECT id, state, id AS cycle_id, NULL AS department_id, NULL AS account_id FROM cycle',
  collection: 'SELECT id, NULL AS state, cycle_id, NULL AS department_id, NULL AS account_id FROM collection',
  extension: 'SELECT id, state, cycle_id, department_id, NULL AS account_id FROM extension',
  version: 'SELECT id, state, cycle_id, NULL AS department_id, NULL AS account_id FROM version',
  dispatch: 'SELECT id, state, cycle_id, NULL AS department_id, NULL AS account_id FROM dispatch',
  job: 'SELECT id, state, NULL AS cycle_id, NULL AS department_id, requested_by AS account_id FROM job_run',
};

async function factsOf(manager: EntityManager, changes: readonly Change[]): Promise<Map<string, Facts>> {
  const found = new Map<string, Facts>();
  for (const [kind, select] of Object.entries(FACTS)) {
    const ids = changes.filter((c) => c.kind === kind && UUID.test(c.id)).map((c) => c.id);
    if (ids.length === 0) continue;
    const rows: Facts[] = await manager.query(`${select} WHERE id = ANY ($1::uuid[])`, [ids]);
    for (const row of rows) found.set(`${kind}:${row.id}`, row);
  }
  return found;
}

/** Log-ins and the reading of the trail change nothing that anybody looks at. */
const isLookedAt = ({ action, objectType }: AuditEntry): boolean =>
  !action.startsWith('session.') && objectType !== 'audit';

/** The same notice for many persons is one change. */
function together(noted: readonly NotedChange[]): NotedChange[] {
  const found = new Map<string, NotedChange>();
  for (const change of noted) {
    const key = `${change.kind}:${change.id}`;
    const accountIds = [...new Set([...(found.get(key)?.accountIds ?? []), ...change.accountIds])];
    found.set(key, { ...change, accountIds });
  }
  return [...found.values()];
}

/** One change for each thing; several actions on it in one transaction are one to whoever looks. */
function changesOf(governmentId: string, entries: readonly AuditEntry[], noted: readonly NotedChange[]): Change[] {
  const empty = { governmentId, state: null, cycleId: null, departmentId: null };
  const changes = new Map<string, Change>();
  for (const { action, objectType: kind, objectId: id } of entries.filter(isLookedAt)) {
    changes.set(`${kind}:${id}`, { ...empty, kind, id, action, accountIds: [] });
  }
  for (const { kind, id, action, accountIds } of together(noted)) {
    for (let at = 0; at === 0 || at < accountIds.length; at += ACCOUNTS_EACH) {
      const part = accountIds.slice(at, at + ACCOUNTS_EACH);
      changes.set(`${kind}:${id}${at > 0 ? `:${at}` : ''}`, { ...empty, kind, id, action, accountIds: part });
    }
  }
  return [...changes.values()];
}

/**
 * Tells every process what this transaction changes, with the commit and only with it: PostgreSQL sends a
 * notification when its transaction commits, and drops it on a rollback.
 */
export async function publishChanges(
  manager: EntityManager,
  governmentId: string,
  entries: readonly AuditEntry[],
  noted: readonly NotedChange[],
): Promise<void> {
  const changes = changesOf(governmentId, entries, noted);
  if (changes.length === 0) return;
  const facts = await factsOf(manager, changes);
  const told: object[] = changes.map((change) => {
    const known = facts.get(`${change.kind}:${change.id}`);
    if (!known) return change;
    const { state, cycle_id: cycleId, department_id: departmentId, account_id: accountId } = known;
    return {
      ...change,
      state,
      cycleId,
      departmentId,
      accountIds: [...change.accountIds, ...(accountId ? [accountId] : [])],
    };
  });
  const payloads = told.length > MOST ? [{ governmentId, kind: 'many' }] : told;
  await manager.query(`SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload`, [
    CHANGES_CHANNEL,
    payloads.map((payload) => JSON.stringify(payload)),
  ]);
}
