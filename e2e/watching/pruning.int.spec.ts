import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { until } from '../faults/until.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

const KEEP_DAYS = 40;

describe('a worker', () => {
  let served: ServedGovernment;
  beforeAll(async () => {
    served = await serveGovernment({ settings: { keepDays: KEEP_DAYS } });
  }, 60_000);
  afterAll(() => served?.close());

  test('takes away what ended longer ago than the setting says, and nothing else', async () => {
    const logIns = async (): Promise<{ [column: string]: unknown }[]> =>
      served.query('SELECT id FROM log_in ORDER BY id');
    const before = await logIns();
    const events = await served.query('SELECT count(*) FROM audit_event');
    for (const days of [KEEP_DAYS - 10, KEEP_DAYS + 10]) {
      await served.query(
        `INSERT INTO log_in (government_id, version, state, account_id, way, device, address, at, ended_at)
         SELECT government_id, 1, 'ended', id, 'password', $1, '', now() - make_interval(days => $2),
                now() - make_interval(days => $2) FROM account LIMIT 1`,
        [`ended ${days} days ago`, days],
      );
    }
    expect(await logIns()).toHaveLength(before.length + 2);
    await served.startWorker();
    await until('one gone', async () => ((await logIns()).length === before.length + 1 ? true : null));
    expect(await served.query(`SELECT device FROM log_in WHERE state = 'ended'`)).toEqual([
      { device: `ended ${KEEP_DAYS - 10} days ago` },
    ]);
    expect(await served.query('SELECT count(*) FROM audit_event')).toEqual(events);
  }, 60_000);
});
