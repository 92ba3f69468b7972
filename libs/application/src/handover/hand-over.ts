import { conflict, isRefusal, POSTS, type Outcome } from '@chancery/domain';
import { holdersOf, notify } from '../notices/notify.js';
import type { Context } from '../ports/actor.js';
import type { HandoverRow, MovedWork } from '../ports/people-rows.js';
import type { AccountRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { headMayHandOver, leaverStep, successorStep } from './handover-step.js';
import type { Leaver } from './open-work.js';
import { OPEN_WORK } from './open-work-sources.js';
import { officerPost } from './read-open-work.js';

export interface HandoverInput {
  readonly accountId: string;
  readonly successorId: string;
  readonly reason: string;
}

export interface HandoverResult {
  readonly id: string;
  /** `proposed`: another officer has to confirm before anything moves. */
  readonly state: 'proposed' | 'done';
  readonly accountId: string;
  readonly successorId: string;
  readonly successorName: string;
  readonly moved: readonly MovedWork[];
}

const resultOf = (row: HandoverRow, successor: AccountRow): HandoverResult => ({
  id: row.id,
  state: row.state === 'done' ? 'done' : 'proposed',
  accountId: row.accountId,
  successorId: row.successorId,
  successorName: successor.displayName,
  moved: row.moved ?? [],
});

/** Brings everything over, stops the old account at once and ends its sessions. */
async function carryOut(tx: Tx, leaver: Leaver, successor: AccountRow): Promise<MovedWork[]> {
  const { account } = leaver;
  await tx.accounts.change(account, { state: 'stopped', sessionEpoch: account.sessionEpoch + 1 });
  await tx.accounts.change(successor, { sessionEpoch: successor.sessionEpoch + 1 });
  const moved: MovedWork[] = [];
  for (const source of OPEN_WORK) {
    const items = await source.list(tx, leaver);
    await source.move?.(tx, leaver, successor);
    if (source.fate !== 'lapses') moved.push({ kind: source.kind, label: source.label, count: items.length });
  }
  return moved;
}

async function tellBoth(tx: Tx, leaver: Leaver, successor: AccountRow, row: HandoverRow): Promise<void> {
  const about = { kind: 'handover', key: `handover:${row.id}`, subjectType: 'account', subjectId: leaver.account.id };
  const posts = leaver.posts.map((p) => POSTS[p.post]).join('、');
  await notify(tx, [successor.id], {
    ...about,
    text: `您已接任${leaver.account.displayName}的工作${posts ? `(${posts})` : ''}。事由:${row.reason}`,
    link: '/',
  });
  await notify(tx, [leaver.account.id], {
    ...about,
    text: `您的工作已交接给${successor.displayName},您的账号已停用。事由:${row.reason}`,
    link: '',
  });
}

/** Notes the first officer's choice, in place of an earlier one; the other officer is told. */
async function propose(tx: Tx, leaver: Leaver, successor: AccountRow, input: HandoverInput): Promise<HandoverRow> {
  const by = officerPost(tx);
  if (by === null) throw new Error('only an officer proposes a handover');
  const [earlier] = await tx.handovers.list({ accountId: input.accountId, state: 'proposed' });
  if (earlier) await tx.handovers.change(earlier, { state: 'replaced' });
  const row = await tx.handovers.insert({
    ...input,
    state: 'proposed',
    proposedBy: tx.context.actor.accountId,
    proposedAs: by,
    proposedAt: await tx.now(),
    doneBy: null,
    doneAt: null,
    moved: null,
  });
  const other = by === 'systemAdmin' ? 'securityAdmin' : 'systemAdmin';
  await notify(tx, await holdersOf(tx, [other]), {
    kind: 'handoverProposed',
    key: `handover-proposed:${row.id}`,
    subjectType: 'account',
    subjectId: leaver.account.id,
    text: `${POSTS[by]}拟将${leaver.account.displayName}的工作交接给${successor.displayName},待您确认。事由:${input.reason}`,
    link: `/admin/people?handover=${leaver.account.id}`,
  });
  tx.audit({ action: 'account.proposeHandover', objectType: 'account', objectId: leaver.account.id, after: input });
  return row;
}

/**
 * 交接. A department's head names the successor for posts of the department; for anything else the system
 * administrator and the security administrator name the same successor, one after the other: the first proposes,
 * the second's word carries it out. So neither gives rights away alone.
 */
export function handOver(door: UnitOfWork, context: Context, input: HandoverInput): Promise<Outcome<HandoverResult>> {
  return door.run(context, async (tx) => {
    // Of two clicks at once the second looks when the first has done.
    await tx.accounts.hold(input.accountId);
    const leaver = await leaverStep(tx, input.accountId, 'account.handOver');
    if (isRefusal(leaver)) return leaver;
    const [before] = await tx.handovers.list({ accountId: input.accountId, state: 'done' });
    if (before || leaver.account.state !== 'active') return alreadyDone(tx, input, before);
    const officer = officerPost(tx);
    const within = officer === null ? headMayHandOver(tx, leaver) : true;
    if (isRefusal(within)) return within;
    const successor = await successorStep(tx, leaver, input.successorId);
    if (isRefusal(successor)) return successor;
    const [open] = await tx.handovers.list({ accountId: input.accountId, state: 'proposed' });
    const same = open?.successorId === successor.id;
    if (officer !== null && !(same && open.proposedAs !== officer)) {
      // The same click twice proposes once.
      if (same && open.reason === input.reason) return resultOf(open, successor);
      return resultOf(await propose(tx, leaver, successor, input), successor);
    }
    const moved = await carryOut(tx, leaver, successor);
    const done = { state: 'done', doneBy: context.actor.accountId, doneAt: await tx.now(), moved } as const;
    const row =
      same && officer !== null ? await tx.handovers.change(open, done) : await insertDone(tx, input, done, open);
    await tellBoth(tx, leaver, successor, row);
    tx.audit({
      action: 'account.handOver',
      objectType: 'account',
      objectId: leaver.account.id,
      before: { state: 'active', posts: leaver.posts.map((p) => p.post) },
      after: { state: 'stopped', successorId: successor.id, reason: input.reason, moved },
    });
    return resultOf(row, successor);
  });
}

type Done = Pick<HandoverRow, 'doneBy' | 'doneAt' | 'moved'> & { readonly state: 'done' };

/** A head's handover is proposed and done in one; a proposal of an officer that was open is replaced by it. */
async function insertDone(tx: Tx, input: HandoverInput, done: Done, open?: HandoverRow): Promise<HandoverRow> {
  if (open) await tx.handovers.change(open, { state: 'replaced' });
  return tx.handovers.insert({
    ...input,
    ...done,
    proposedBy: tx.context.actor.accountId,
    proposedAs: 'departmentHead',
    proposedAt: await tx.now(),
  });
}

/** The same handover asked for twice is one; another one comes too late. */
async function alreadyDone(tx: Tx, input: HandoverInput, done?: HandoverRow): Promise<Outcome<HandoverResult>> {
  const successor = done && (await tx.accounts.get(done.successorId));
  if (done && successor?.id === input.successorId) return resultOf(done, successor);
  return conflict(
    'HANDOVER_TOO_LATE',
    successor
      ? `该人员的工作已交接给${successor.displayName},账号已停用,不能再次交接。请刷新页面。`
      : '该账号已停用,没有可交接的工作。请刷新页面。',
  );
}
