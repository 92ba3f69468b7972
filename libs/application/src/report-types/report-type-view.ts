import { missingBlocks, type Block } from '@chancery/documents';
import { isRefusal, POSTS, STAGE_POSTS, type Outcome, type Post } from '@chancery/domain';
import type { ReportType } from '../cycles/report-types.js';
import { postsHeldToday } from '../organisation/held-today.js';
import { allowedRows, type AllowedAction } from '../permissions/allowed-actions.js';
import type { ReportTypeRow } from '../ports/settings-rows.js';
import type { Tx } from '../ports/unit-of-work.js';

export interface ReportTypeView extends ReportType {
  /** Of the government's own types the row's id; of a bundled one its key. */
  readonly id: string;
  readonly source: 'own' | 'bundled';
  readonly state: 'active' | 'retired';
  /** 0: bundled, never changes. */
  readonly version: number;
  /** A new cycle with this key takes this type. */
  readonly offered: boolean;
  /** Required contents for which the outline has no place yet. */
  readonly missingBlocks: readonly Block[];
  readonly changedByName: string | null;
  readonly changedAt: string | null;
}

/** Who decides at stages of a post today. */
export interface Seat {
  readonly post: Post;
  readonly label: string;
  readonly holders: readonly string[];
}

export interface ReportTypeDetail extends ReportTypeView {
  /** Every post that may stand in a stage. */
  readonly seats: readonly Seat[];
  readonly actions: readonly AllowedAction[];
}

export function bundledView(type: ReportType, own: readonly ReportTypeRow[]): ReportTypeView {
  return {
    ...type,
    id: type.key,
    source: 'bundled',
    state: 'active',
    version: 0,
    offered: !own.some((row) => row.key === type.key && row.state === 'active'),
    missingBlocks: missingBlocks(type.outline, type.requiredBlocks),
    changedByName: null,
    changedAt: null,
  };
}

export function ownView(row: ReportTypeRow, changedByName: string | null): ReportTypeView {
  const { id, key, name, layoutVersion, requiredBlocks, stages, outline, state, version, changedAt } = row;
  return {
    id,
    key,
    name,
    layoutVersion,
    requiredBlocks,
    stages,
    outline,
    source: 'own',
    state,
    version,
    offered: state === 'active',
    missingBlocks: missingBlocks(outline, requiredBlocks),
    changedByName,
    changedAt,
  };
}

export async function viewOf(tx: Tx, row: ReportTypeRow): Promise<ReportTypeView> {
  return ownView(row, (await tx.accounts.get(row.changedBy))?.displayName ?? null);
}

async function seatsOf(tx: Tx): Promise<Seat[]> {
  const held = await postsHeldToday(tx);
  const names = new Map(
    (await tx.accounts.list({})).filter((a) => a.state === 'active').map((a) => [a.id, a.displayName]),
  );
  return STAGE_POSTS.map((post) => ({
    post,
    label: POSTS[post],
    holders: held.filter((h) => h.post === post).flatMap((h) => names.get(h.accountId) ?? []),
  }));
}

export async function detailOf(tx: Tx, view: Outcome<ReportTypeView>): Promise<Outcome<ReportTypeDetail>> {
  if (isRefusal(view)) return view;
  const changeable = view.source === 'own' && view.state === 'active';
  return {
    ...view,
    seats: await seatsOf(tx),
    actions: allowedRows(tx.context.actor, [
      'reportType.create',
      ...(changeable ? (['reportType.save', 'reportType.retire'] as const) : []),
    ]),
  };
}
