import { forbidden, type Outcome } from '../kernel/refusal.js';

/**
 * 用印 is asked for by one person and done by another, whatever posts they hold (用印双人复核; 国务院办公厅《电子印章管理办法》
 * 国办发〔2025〕33号: use is examined, approved and registered).
 */
export function sealingNeedsTwoPersons(requestedBy: string | null, accountId: string): Outcome<true> {
  if (requestedBy !== accountId) return true;
  return forbidden('SECOND_PERSON_REQUIRED', '申请用印与用印须为两人。请由另一位印章管理员确认用印。');
}
