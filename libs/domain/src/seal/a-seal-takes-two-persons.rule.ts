import { forbidden, type Outcome } from '../kernel/refusal.js';
import type { SealDeed } from './seal-history.js';

/** The deeds whose doers may not do the next one, back to where the seal last stood still. */
const BEFORE: Readonly<Record<'enable' | 'destroy', readonly SealDeed['action'][]>> = {
  enable: ['make', 'file', 'requestEnabling'],
  destroy: ['disable'],
};

/** What lies before these deeds is over: another round, with persons of its own. */
const ENDS: Readonly<Record<'enable' | 'destroy', readonly SealDeed['action'][]>> = {
  enable: ['disable', 'decline'],
  destroy: ['enable'],
};

const SAID = {
  enable: '印章须由制作、备案或申请启用的人以外的印章管理员确认启用。',
  destroy: '停用与销毁须为两人。请由停用人以外的人办理销毁。',
} as const;

/**
 * A seal comes into use, and goes for good, by the word of two persons (双人管理). Enabling again looks at who asked for it and
 * not at who made the seal years ago.
 */
export function aSealTakesTwoPersons(
  action: 'enable' | 'destroy',
  deeds: readonly SealDeed[],
  accountId: string,
): Outcome<true> {
  const since = deeds.map((deed) => ENDS[action].includes(deed.action)).lastIndexOf(true);
  const first = deeds.slice(since + 1).filter((deed) => BEFORE[action].includes(deed.action));
  if (!first.some((deed) => deed.accountId === accountId)) return true;
  return forbidden('SECOND_PERSON_REQUIRED', SAID[action]);
}
