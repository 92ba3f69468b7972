import type { Post } from '@chancery/domain';
import { holdersOf, notify } from '../notices/notify.js';
import type { SealRow } from '../ports/settings-rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** Tells people of a step in a seal's life, once each step; whoever took it knows. */
export async function tellOfSeal(
  tx: Tx,
  seal: SealRow,
  to: { readonly posts?: readonly Post[]; readonly accounts?: readonly (string | null | undefined)[] },
  text: string,
): Promise<void> {
  const people = [...(to.posts ? await holdersOf(tx, to.posts) : []), ...(to.accounts ?? [])];
  const others = new Set(people.filter((id): id is string => Boolean(id) && id !== tx.context.actor.accountId));
  await notify(tx, [...others], {
    kind: 'seal',
    key: `seal:${seal.id}:${seal.version}`,
    subjectType: 'seal',
    subjectId: seal.identityId,
    text,
    link: '/admin/seal',
  });
}
