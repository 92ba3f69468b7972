import { isRefusal, POSTS, type Outcome, type Post } from '@chancery/domain';
import { departmentsOf, headedBy, managesPeople } from '../organisation/people-of-department.js';
import type { Context } from '../ports/actor.js';
import type { HandoverRow } from '../ports/people-rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { heldPostsOf, leaverStep, mayTakeOver } from './handover-step.js';
import type { Fate, Leaver, OpenItem } from './open-work.js';
import { OPEN_WORK } from './open-work-sources.js';

export interface OpenWorkKind {
  readonly kind: string;
  readonly label: string;
  readonly fate: Fate;
  readonly fateLabel: string;
  readonly items: readonly OpenItem[];
}

export interface SuccessorChoice {
  readonly id: string;
  readonly userName: string;
  readonly displayName: string;
  readonly departmentName: string | null;
}

export interface HandoverProposal {
  readonly successorId: string;
  readonly successorName: string;
  readonly reason: string;
  readonly proposedByName: string;
  readonly proposedAsLabel: string;
  readonly proposedAt: string;
  /** The asking officer is the second one, whose confirmation carries it out. */
  readonly awaitsYou: boolean;
}

export interface OpenWorkView {
  readonly accountId: string;
  readonly displayName: string;
  readonly kinds: readonly OpenWorkKind[];
  /** People who may take over. */
  readonly successors: readonly SuccessorChoice[];
  /** Two officers are needed, and one has named a successor. */
  readonly proposal: HandoverProposal | null;
  /** The asking person's word alone does not carry it out: another officer confirms. */
  readonly needsSecondOfficer: boolean;
}

const FATES: Record<Fate, string> = { successor: '移交接任人', department: '留在本部门', lapses: '不移交' };

/** The officer post that the actor would act by; null for a department's head. */
export function officerPost(tx: Tx): Post | null {
  const held = tx.context.actor.posts.map((p) => p.post);
  return held.find((p) => p === 'systemAdmin' || p === 'securityAdmin') ?? null;
}

async function successorsFor(tx: Tx, leaver: Leaver): Promise<SuccessorChoice[]> {
  const { actor } = tx.context;
  const names = new Map((await tx.departments.list({})).map((d) => [d.id, d.name]));
  const taken = leaver.posts.map((p) => p.post);
  const found: SuccessorChoice[] = [];
  for (const account of await tx.accounts.list({ state: 'active' })) {
    if (account.id === leaver.account.id) continue;
    const posts = await heldPostsOf(tx, account.id);
    const near = managesPeople(actor) || departmentsOf(account, posts).some((id) => headedBy(actor).includes(id));
    if (
      !near ||
      isRefusal(
        mayTakeOver(
          posts.map((p) => p.post),
          taken,
        ),
      )
    )
      continue;
    const { id, userName, displayName, departmentId } = account;
    const ownDepartment = departmentId ?? posts.find((p) => p.departmentId)?.departmentId ?? null;
    found.push({ id, userName, displayName, departmentName: ownDepartment ? (names.get(ownDepartment) ?? '') : null });
  }
  return found;
}

async function proposalFor(tx: Tx, open: HandoverRow | undefined): Promise<HandoverProposal | null> {
  if (!open) return null;
  const nameOf = async (id: string): Promise<string> => (await tx.accounts.get(id))?.displayName ?? '';
  return {
    successorId: open.successorId,
    successorName: await nameOf(open.successorId),
    reason: open.reason,
    proposedByName: await nameOf(open.proposedBy),
    proposedAsLabel: POSTS[open.proposedAs],
    proposedAt: open.proposedAt,
    awaitsYou: officerPost(tx) !== null && officerPost(tx) !== open.proposedAs,
  };
}

/** 交接预览: what the person has open, what becomes of it, and who may take over. */
export function readOpenWork(door: UnitOfWork, context: Context, accountId: string): Promise<Outcome<OpenWorkView>> {
  return door.run(context, async (tx) => {
    const leaver = await leaverStep(tx, accountId, 'account.openWork');
    if (isRefusal(leaver)) return leaver;
    const kinds: OpenWorkKind[] = [];
    for (const source of OPEN_WORK) {
      const { kind, label, fate } = source;
      kinds.push({ kind, label, fate, fateLabel: FATES[fate], items: await source.list(tx, leaver) });
    }
    const [open] = await tx.handovers.list({ accountId, state: 'proposed' });
    return {
      accountId,
      displayName: leaver.account.displayName,
      kinds,
      successors: await successorsFor(tx, leaver),
      proposal: await proposalFor(tx, open),
      needsSecondOfficer: officerPost(tx) !== null,
    };
  });
}
