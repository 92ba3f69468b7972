import { describe, expect, test } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limitEnvironment } from '../src/config/limit-settings.js';
import { readSettings } from '../src/config/settings.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-limits-'));
const limitsOf = (env: NodeJS.ProcessEnv) => readSettings({ CHANCERY_DATA: folder, ...env }).limits;

describe('limits', () => {
  test('have defaults that leave room for an office on its last day', () => {
    const limits = limitsOf({});
    // Two hundred people who send in the same moment are all answered.
    expect(limits.requestsAtOnce).toBeGreaterThanOrEqual(200);
    // And who works without a rest, with all that a page asks for by itself, is not stopped.
    expect(limits.perPerson / limits.windowSeconds).toBeGreaterThanOrEqual(10);
  });

  test('reach a child process as they are', () => {
    const limits = limitsOf({
      CHANCERY_REQUEST_MB: '3',
      CHANCERY_UPLOAD_MB: '5',
      CHANCERY_RATE_PERSON: '7',
      CHANCERY_RATE_ADDRESS: '11',
      CHANCERY_RATE_SECONDS: '13',
      CHANCERY_REQUESTS_AT_ONCE: '17',
      CHANCERY_IMPORTS_AT_ONCE: '19',
    });
    expect(limits).toEqual({
      jsonBytes: 3 * 1024 ** 2,
      uploadBytes: 5 * 1024 ** 2,
      perPerson: 7,
      perAddress: 11,
      windowSeconds: 13,
      requestsAtOnce: 17,
      importsAtOnce: 19,
    });
    expect(limitsOf(limitEnvironment(limits))).toEqual(limits);
  });

  test.each(['CHANCERY_RATE_PERSON', 'CHANCERY_REQUESTS_AT_ONCE', 'CHANCERY_UPLOAD_MB'])(
    '%s is no nought: a system that answers nobody is a mistake',
    (name) => expect(() => limitsOf({ [name]: '0' })).toThrow(name),
  );
});
