import type { BusinessDate, Post } from '@chancery/domain';
import { permission } from '../permissions/permission-table.js';
import type { AuthorisationRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** Posts that may sign in the leader's place when authorised, as the permission table has them. */
export function delegatePosts(): readonly Post[] {
  const { access } = permission('version.signOff');
  if (typeof access === 'string') return [];
  return access.filter(({ relation }) => relation === 'authorised').flatMap(({ posts }) => posts);
}

/** Authorisations that hold on `today`: begun, not ended, not taken back. */
export async function authorisationsInForce(
  tx: Tx,
  today: BusinessDate,
  where: Partial<AuthorisationRow> = {},
): Promise<AuthorisationRow[]> {
  const given = await tx.authorisations.list(where);
  const revoked = new Set((await tx.revocations.list({})).map((r) => r.authorisationId));
  return given.filter((a) => a.fromDate <= today && today <= a.untilDate && !revoked.has(a.id));
}
