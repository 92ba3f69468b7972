import type { FaultCode } from '@chancery/application';

/** Thrown inside a verification that has seen enough; what is public turns it into a finding. */
export class Rejected extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
  ) {
    super(message);
  }
}

/** @throws Rejected */
export const reject = (code: FaultCode, message: string): never => {
  throw new Rejected(code, message);
};
