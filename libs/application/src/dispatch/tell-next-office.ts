import { dueSigner, type DispatchState, type Post } from '@chancery/domain';
import { holdersOf, notify } from '../notices/notify.js';
import { EDITORS } from '../permissions/grants.js';
import type { DispatchRow } from '../ports/dispatch-rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { fileSigning } from './file-signing.js';

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

const SIGNER = '正本已成,请核对后确认签名。';
const NO_SIGNER = {
  posts: ['officeReviewer'],
  text: '正本待领导签名,但该领导已停用或离任。确需免予签名的,请办理。',
} as const;

interface Told {
  readonly accounts: readonly string[];
  readonly text: string;
}

const ofPosts = async (tx: Tx, next: { readonly posts: readonly Post[]; readonly text: string }): Promise<Told> => ({
  accounts: await holdersOf(tx, next.posts),
  text: next.text,
});

/** The leader whose signature in the file is due; the office where they can no longer give it; null where none is due. */
async function signerDue(tx: Tx, dispatch: DispatchRow): Promise<Told | null> {
  const { signers, given, cannotSign } = await fileSigning(tx, dispatch);
  const due = dueSigner(signers, given)?.accountId;
  if (!due) return null;
  return cannotSign.includes(due) ? ofPosts(tx, NO_SIGNER) : { accounts: [due], text: SIGNER };
}

/** A dispatch has moved: the office whose turn it is now is told. */
export async function tellNextOffice(tx: Tx, dispatch: DispatchRow): Promise<void> {
  const signer = dispatch.state === 'rendered' ? await signerDue(tx, dispatch) : null;
  const office = NEXT[dispatch.state];
  const next = signer ?? (office && (await ofPosts(tx, office)));
  if (!next) return;
  const cycle = await tx.cycles.get(dispatch.cycleId);
  await notify(tx, next.accounts, {
    kind: 'dispatchDue',
    key: `dispatch-due:${dispatch.id}:${dispatch.version}`,
    subjectType: 'dispatch',
    subjectId: dispatch.id,
    text: `《${cycle?.title ?? ''}》${dispatch.documentNumber ? `(${dispatch.documentNumber})` : ''}${next.text}`,
    link: `/dispatches/${dispatch.id}`,
  });
}
