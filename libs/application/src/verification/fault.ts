/**
 * Why a file is not accepted, kept apart because each asks for something else: get the original (changed, not issued,
 * incomplete), get the version in force (not current), ask whose authority it is (untrusted), ask for a time stamp or a new seal (expired), ask why (revoked).
 * What is not understood is never accepted.
 */
export const FAULT_CODES = [
  'FILE_CHANGED',
  'FILE_INCOMPLETE',
  'FILE_UNTRUSTED',
  'FILE_EXPIRED_AT_SIGNING',
  'FILE_REVOKED',
  'FILE_NOT_ISSUED',
  'FILE_NOT_CURRENT',
  'FILE_NOT_UNDERSTOOD',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

export interface Fault {
  readonly code: FaultCode;
  /** One sentence in Chinese. */
  readonly message: string;
}
