import { Refusal } from '@chancery/domain';

/** What can be wrong with a key that is asked to sign. Each is listed with its remedy in docs/operations.md. */
export type KeyFault =
  | 'KEY_UNREADABLE'
  | 'KEY_MISMATCH'
  | 'CERTIFICATE_EXPIRED'
  | 'CERTIFICATE_NOT_YET_VALID'
  | 'TOKEN_NOT_CONFIGURED'
  | 'TOKEN_MODULE_MISSING'
  | 'TOKEN_ABSENT'
  | 'TOKEN_KEY_MISSING'
  | 'TOKEN_PIN_WRONG'
  | 'TOKEN_PIN_AT_RISK'
  | 'TOKEN_PIN_LOCKED'
  | 'TOKEN_SLOW'
  | 'TOKEN_FAILED'
  | 'SEAL_SERVICE_NOT_CONFIGURED'
  | 'SEAL_SERVICE_UNREACHABLE'
  | 'SEAL_SERVICE_SLOW'
  | 'SEAL_SERVICE_REFUSED'
  | 'SEAL_SERVICE_WRONG_ANSWER';

/** Thrown inside signing when a key cannot be used; the seal provider hands its refusal on. */
export class KeyRefused extends Error {
  readonly refusal: Refusal;

  constructor(code: KeyFault, why: string) {
    super(why);
    this.refusal = new Refusal('unavailable', code, why);
  }
}
