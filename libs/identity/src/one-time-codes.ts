import type { OneTimeCodes } from '@chancery/application';
import { Secret, TOTP } from 'otpauth';
import type { Clock } from './re-authentication.js';

const PERIOD_SECONDS = 30;
/** A phone's clock may be one step off, and typing takes time (RFC 6238, 5.2). */
const WINDOW = 1;
/** Bytes of a secret: as long as the digest it goes into (RFC 4226, 4). */
const SECRET_BYTES = 20;

const secretOf = (bytes: Uint8Array): Secret => new Secret({ buffer: Uint8Array.from(bytes).buffer });

/** RFC 6238 by the given clock. */
export function oneTimeCodes(clock: Clock): OneTimeCodes {
  const totpOf = (secret: Uint8Array, issuer?: string, label?: string): TOTP =>
    new TOTP({ secret: secretOf(secret), algorithm: 'SHA1', digits: 6, period: PERIOD_SECONDS, issuer, label });
  return {
    newSecret: () => new Secret({ size: SECRET_BYTES }).bytes,
    text: (secret) => secretOf(secret).base32,
    uri: (secret, issuer, account) => totpOf(secret, issuer, account).toString(),
    stepOf(secret, code) {
      const now = clock();
      const offset = totpOf(secret).validate({ token: code, timestamp: now, window: WINDOW });
      return offset === null ? null : Math.floor(now / 1_000 / PERIOD_SECONDS) + offset;
    },
  };
}
