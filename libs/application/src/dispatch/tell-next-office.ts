import type { DispatchState, Post } from '@chancery/domain';
import { holdersOf, notify } from '../notices/notify.js';
import { EDITORS } from '../permissions/grants.js';
import type { DispatchRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** Who goes on from a state, and in which words they are told. */
const NEXT: Partial<Record<DispatchState, { readonly posts: readonly Post[]; readonly text: string }>> = {
  signedOff: { posts: ['registrar'], text: '已签发,请编号。' },
  numbered: { posts: ['officeReviewer'], text: '已编号,请复核。' },
  rechecked: { posts: ['registrar'], text: '已复核,请排版。' },
  rendered: { posts: ['registrar'], text: '正本已成,请核对后申请用印。' },
  sealRequested: { posts: ['sealKeeper'], text: '已申请用印,请核对正本后用印。' },
  sealed: { posts: ['registrar'], text: '已用印,请印发。' },
  issued: { posts: ['publisher', ...EDITORS], text: '已印发,可以下载印发文件包。' },
};

/** A dispatch has moved: the office whose turn it is now is told. */
export async function tellNextOffice(tx: Tx, dispatch: DispatchRow): Promise<void> {
  const next = NEXT[dispatch.state];
  if (!next) return;
  const cycle = await tx.cycles.get(dispatch.cycleId);
  await notify(tx, await holdersOf(tx, next.posts), {
    kind: 'dispatchDue',
    key: `dispatch-due:${dispatch.id}:${dispatch.version}`,
    subjectType: 'dispatch',
    subjectId: dispatch.id,
    text: `《${cycle?.title ?? ''}》${dispatch.documentNumber ? `(${dispatch.documentNumber})` : ''}${next.text}`,
    link: `/dispatches/${dispatch.id}`,
  });
}
