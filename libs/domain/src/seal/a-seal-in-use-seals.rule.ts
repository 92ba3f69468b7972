import { conflict, type Outcome } from '../kernel/refusal.js';
import type { SealState } from './seal-lifecycle.js';

/** What has to be known of a government's seals before one seals. */
export interface SealToUse {
  /** States of all its seals. */
  readonly states: readonly SealState[];
  /** Term of the enabled seal's certificate, ISO 8601 UTC; null when none is enabled. */
  readonly certificate: { readonly validFrom: string; readonly validUntil: string } | null;
}

const UPLOAD = '请系统管理员上传新印章,备案后由印章管理员启用';

/** Only a seal that is enabled and whose certificate holds seals (国办发〔2025〕33号: 停用、注销的电子印章不得使用). @param now ISO 8601 */
export function aSealInUseSeals({ states, certificate }: SealToUse, now: string): Outcome<true> {
  if (certificate) {
    if (now > certificate.validUntil) return conflict('SEAL_EXPIRED', `印章的证书已过期,不能用印。${UPLOAD}。`);
    if (now >= certificate.validFrom) return true;
    return conflict('SEAL_NOT_YET_VALID', '印章的证书尚未生效,不能用印。请在生效后用印,或启用另一枚印章。');
  }
  const has = (...wanted: SealState[]): boolean => states.some((state) => wanted.includes(state));
  if (has('disabled', 'enablingRequested')) {
    return conflict('SEAL_DISABLED', '印章已停用,不能用印。请申请重新启用,由另一位印章管理员确认;或启用新印章。');
  }
  if (has('made', 'filed')) {
    return conflict('SEAL_NOT_ENABLED', '印章尚未启用,不能用印。请完成备案,由印章管理员核对后启用。');
  }
  if (has('destroyed')) return conflict('SEAL_DESTROYED', `印章已销毁,不能用印。${UPLOAD}。`);
  return conflict('SEAL_MISSING', `本单位尚未制作印章,不能用印。${UPLOAD}。`);
}
