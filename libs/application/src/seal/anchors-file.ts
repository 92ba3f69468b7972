import type { VerificationAnchors } from '../verification/verification-policy.js';

/** Text around certificates is left out by every reader of PEM (RFC 7468, 2); ours tells by it what they are for. */
const MARK = '# 以下证书仅用于核对时间戳,不用于核对印章和签名';

/** The anchors as one file for whoever verifies elsewhere. */
export const writeAnchors = ({ seals, timestamps }: VerificationAnchors): string =>
  timestamps === '' ? seals : `${seals}${MARK}\n${timestamps}`;

/** Anchors for seals stand before the mark, those for time stamps behind it. */
export function readAnchors(pem: string): VerificationAnchors {
  const [seals = '', ...timestamps] = pem.split(`${MARK}\n`);
  return { seals, timestamps: timestamps.join('') };
}
