import { forbidden, type Outcome } from '../kernel/refusal.js';

/**
 * A code of a second factor is taken for one time step only, and a step at most once (RFC 6238, 5.2: “the verifier MUST
 * NOT accept the second attempt of the OTP after the successful validation has been issued for the first OTP”).
 * @param step the time step of a right code; null when the code is not right
 * @param lastStep the step of the last code that was taken
 */
export function aCodeCountsOnce(step: number | null, lastStep: number): Outcome<number> {
  if (step === null) {
    return forbidden('SECOND_FACTOR_WRONG', '动态口令不对。请核对手机上现在显示的 6 位数字;连续输错,账号将被锁定。');
  }
  if (step <= lastStep) {
    return forbidden('SECOND_FACTOR_USED', '这个动态口令已经用过。请等下一个 6 位数字出现后再输入。');
  }
  return step;
}
