import { z } from 'zod';

/** What one api process takes on; above it is answered at once that it is too much. */
export interface LimitSettings {
  /** Of a request that is no file; bytes. */
  readonly jsonBytes: number;
  /** Of any file that is sent, whatever its route allows; bytes. */
  readonly uploadBytes: number;
  /** Requests in a window of one person, wherever they come from. */
  readonly perPerson: number;
  /** Requests in a window of one address by people who are not logged in. */
  readonly perAddress: number;
  /** Of the window in which requests are counted. */
  readonly windowSeconds: number;
  /** Requests that are answered at the same time. */
  readonly requestsAtOnce: number;
  /** Word files and pages that are read at the same time, each by a process of its own. */
  readonly importsAtOnce: number;
}

const MEGABYTE = 1024 ** 2;

const whole = (least: number, most: number) =>
  z.coerce
    .number('须为数字')
    .int('须为整数')
    .min(least, `须在 ${least} 至 ${most} 之间`)
    .max(most, `须在 ${least} 至 ${most} 之间`);

/**
 * Defaults that nobody at work meets. A department's people may all come from one address, behind their office's router
 * or a proxy: whoever is logged in is counted as a person, and only strangers by their address.
 */
export const limitShape = {
  CHANCERY_REQUEST_MB: whole(1, 64).default(2),
  CHANCERY_UPLOAD_MB: whole(1, 1_024).default(64),
  CHANCERY_RATE_PERSON: whole(1, 1_000_000).default(3_000),
  CHANCERY_RATE_ADDRESS: whole(1, 1_000_000).default(1_200),
  CHANCERY_RATE_SECONDS: whole(1, 3_600).default(60),
  CHANCERY_REQUESTS_AT_ONCE: whole(1, 100_000).default(400),
  CHANCERY_IMPORTS_AT_ONCE: whole(1, 64).default(2),
};

type Raw = z.infer<z.ZodObject<typeof limitShape>>;

export const limitsOf = (raw: Raw): LimitSettings => ({
  jsonBytes: raw.CHANCERY_REQUEST_MB * MEGABYTE,
  uploadBytes: raw.CHANCERY_UPLOAD_MB * MEGABYTE,
  perPerson: raw.CHANCERY_RATE_PERSON,
  perAddress: raw.CHANCERY_RATE_ADDRESS,
  windowSeconds: raw.CHANCERY_RATE_SECONDS,
  requestsAtOnce: raw.CHANCERY_REQUESTS_AT_ONCE,
  importsAtOnce: raw.CHANCERY_IMPORTS_AT_ONCE,
});

/** The environment from which a child process reads the same limits back. */
export const limitEnvironment = (limits: LimitSettings): Record<keyof Raw, string> => ({
  CHANCERY_REQUEST_MB: String(limits.jsonBytes / MEGABYTE),
  CHANCERY_UPLOAD_MB: String(limits.uploadBytes / MEGABYTE),
  CHANCERY_RATE_PERSON: String(limits.perPerson),
  CHANCERY_RATE_ADDRESS: String(limits.perAddress),
  CHANCERY_RATE_SECONDS: String(limits.windowSeconds),
  CHANCERY_REQUESTS_AT_ONCE: String(limits.requestsAtOnce),
  CHANCERY_IMPORTS_AT_ONCE: String(limits.importsAtOnce),
});
