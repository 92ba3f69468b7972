import { Refusal } from '@chancery/domain';

/** Thrown inside signing when no time stamp can be had; the seal provider hands its refusal on. */
export class TimestampRefused extends Error {
  readonly refusal: Refusal;

  constructor(code: string, why: string) {
    super(why);
    this.refusal = new Refusal('unavailable', code, `没有盖章:${why}`);
  }
}
