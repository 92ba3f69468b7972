import { businessDateOf, daysBetween, printDate, type BusinessDate } from '@chancery/domain';
import type { Actor } from '../ports/actor.js';
import type { Tx } from '../ports/unit-of-work.js';
import { deskItem, type DeskItem } from './desk-item.js';

/** The chain is checked at least so often. */
const CHECK_EVERY_DAYS = 30;

/** What waits for the three officers: nothing of the report. */
export async function officerItems(tx: Tx, actor: Actor, today: BusinessDate): Promise<DeskItem[]> {
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
