import { invalid, type Outcome } from '../kernel/refusal.js';

/** 退回、零报送、不采用 and 改写 need a reason that a person can act on. */
export function reasonIsGiven(reason: string | undefined, what: string): Outcome<string> {
  const text = (reason ?? '').trim();
  if (text.length === 0) {
    return invalid('REASON_REQUIRED', `${what}须写明理由。请填写理由后重试。`);
  }
  return text;
}
