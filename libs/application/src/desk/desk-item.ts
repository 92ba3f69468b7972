import { daysBetween, type BusinessDate, type Post } from '@chancery/domain';

/** How pressing something is; the order is the desk's. */
export const URGENCY_ORDER = ['late', 'soon', 'normal'] as const;
export type DeskUrgency = (typeof URGENCY_ORDER)[number];

export type DeskItemKind =
  | 'acknowledgeSection'
  | 'draftSection'
  | 'reviseSection'
  | 'approveInDepartment'
  | 'reviewSections'
  | 'lateSections'
  | 'returnedTwice'
  | 'answerExtensions'
  | 'assignSections'
  | 'mergeVersion'
  | 'sendVersion'
  | 'versionGaps'
  | 'returnedVersion'
  | 'decideVersion'
  | 'advanceDispatch'
  | 'setUp'
  | 'checkChain';

/** One thing that waits for the person. */
export interface DeskItem {
  /** Distinct within a desk. */
  readonly key: string;
  readonly kind: DeskItemKind;
  /** The post as which the person is asked. */
  readonly post: Post;
  /** What is to be done, in the words of the buttons, e.g. 签收. */
  readonly action: string;
  readonly title: string;
  readonly detail: string;
  /** How many things stand behind the item. */
  readonly count: number;
  /** Since when it waits, ISO 8601; null when that is not kept. */
  readonly since: string | null;
  readonly dueOn: BusinessDate | null;
  readonly daysLeft: number | null;
  readonly urgency: DeskUrgency;
  /** Path in the web app. */
  readonly link: string;
}

/** Within so many days a thing is soon due: the first reminders of the week before have gone by. */
const SOON_DAYS = 3;

export function urgencyOf(daysLeft: number | null): DeskUrgency {
  if (daysLeft === null || daysLeft > SOON_DAYS) return 'normal';
  return daysLeft < 0 ? 'late' : 'soon';
}

type DeskDraft = Pick<DeskItem, 'key' | 'kind' | 'post' | 'action' | 'title' | 'detail' | 'link'> &
  Partial<Pick<DeskItem, 'count' | 'since' | 'dueOn' | 'urgency'>>;

/** Fills in what follows from the due date. */
export function deskItem(today: BusinessDate, draft: DeskDraft): DeskItem {
  const dueOn = draft.dueOn ?? null;
  const daysLeft = dueOn ? daysBetween(today, dueOn) : null;
  return {
    ...draft,
    count: draft.count ?? 1,
    since: draft.since ?? null,
    dueOn,
    daysLeft,
    urgency: draft.urgency ?? urgencyOf(daysLeft),
  };
}

/** The most pressing first; then what is due first; then what waits longest; else as given. */
export function inDeskOrder(items: readonly DeskItem[]): DeskItem[] {
  const rank = ({ urgency }: DeskItem): number => URGENCY_ORDER.indexOf(urgency);
  const text = (a: string | null, b: string | null): number => (a ?? '9').localeCompare(b ?? '9');
  return [...items].sort((a, b) => rank(a) - rank(b) || text(a.dueOn, b.dueOn) || text(a.since, b.since));
}
