import type { Refusal } from '@chancery/domain';

/** Carries a refusal to the filter. */
export class RefusalException extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}
