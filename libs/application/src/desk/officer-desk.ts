import { businessDateOf, daysBetween, printDate, type BusinessDate } from '@chancery/domain';
import type { ReportTypes } from '../cycles/report-types.js';
import { authorize } from '../permissions/authorize.js';
import type { Actor } from '../ports/actor.js';
import type { Tx } from '../ports/unit-of-work.js';
import { checkSetUp } from '../setup/read-checklist.js';
import { deskItem, type DeskItem } from './desk-item.js';

/** The chain is checked at least so often. */
const CHECK_EVERY_DAYS = 30;

/** What is not seen to yet before the first cycle, and is this officer's to see to. */
async function setUpItems(tx: Tx, reportTypes: ReportTypes, actor: Actor, today: BusinessDate): Promise<DeskItem[]> {
  if (authorize(actor, 'setup.checklist', {}) !== true) return [];
  const missing = (await checkSetUp(tx, reportTypes)).filter(({ done, yours }) => yours && !done);
  const post = actor.posts.some((held) => held.post === 'systemAdmin') ? 'systemAdmin' : 'securityAdmin';
  return missing.map(({ key, label, detail, link }) =>
    deskItem(today, { key: `setUp:${key}`, kind: 'setUp', post, action: '启用准备', title: label, detail, link }),
  );
}

async function chainItems(tx: Tx, actor: Actor, today: BusinessDate): Promise<DeskItem[]> {
  if (!actor.posts.some(({ post }) => post === 'auditAdmin')) return [];
  const at = await tx.overview.chainCheckedAt();
  const checkedOn = at ? businessDateOf(at) : null;
  if (checkedOn && daysBetween(checkedOn, today) < CHECK_EVERY_DAYS) return [];
  return [
    deskItem(today, {
      key: 'checkChain',
      kind: 'checkChain',
      post: 'auditAdmin',
      action: '校验审计链',
      title: checkedOn ? `审计链已 ${daysBetween(checkedOn, today)} 天未校验` : '审计链近期未校验',
      detail: checkedOn ? `上次校验:${printDate(checkedOn)}` : '',
      since: at,
      link: '/audit',
    }),
  ];
}

/** What waits for the three officers: nothing of the report. */
export async function officerItems(
  tx: Tx,
  reportTypes: ReportTypes,
  actor: Actor,
  today: BusinessDate,
): Promise<DeskItem[]> {
  return [...(await setUpItems(tx, reportTypes, actor, today)), ...(await chainItems(tx, actor, today))];
}
