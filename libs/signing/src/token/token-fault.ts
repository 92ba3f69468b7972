import type { TokenCode } from './token-refused.js';

/** Said inside the child process; the parent makes words of it. */
export class TokenFault extends Error {
  constructor(
    readonly code: TokenCode,
    detail = '',
  ) {
    super(detail);
  }
}

/** Return values of PKCS #11 v2.40, 5.1, by what a person has to do about them. */
const BY_RETURN_VALUE: Readonly<Record<string, TokenCode>> = {
  CKR_PIN_INCORRECT: 'TOKEN_PIN_WRONG',
  CKR_PIN_INVALID: 'TOKEN_PIN_WRONG',
  CKR_PIN_LEN_RANGE: 'TOKEN_PIN_WRONG',
  CKR_PIN_LOCKED: 'TOKEN_PIN_LOCKED',
  CKR_TOKEN_NOT_PRESENT: 'TOKEN_ABSENT',
  CKR_TOKEN_NOT_RECOGNIZED: 'TOKEN_ABSENT',
  CKR_DEVICE_REMOVED: 'TOKEN_ABSENT',
  CKR_SLOT_ID_INVALID: 'TOKEN_ABSENT',
  CKR_KEY_HANDLE_INVALID: 'TOKEN_KEY_MISSING',
};

export function faultOf(error: unknown): TokenFault {
  if (error instanceof TokenFault) return error;
  const [name = ''] = /CKR_\w+/.exec(error instanceof Error ? error.message : '') ?? [];
  return new TokenFault(BY_RETURN_VALUE[name] ?? 'TOKEN_FAILED', name || 'unknown');
}
