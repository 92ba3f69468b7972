import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { readSettings } from '@chancery/runtime';
import { HttpCaller, type Answer } from '../support/http-caller.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

const defaults = (dataFolder: string) => readSettings({ CHANCERY_DATA: dataFolder }).limits;

const PER_PERSON = 12;
const PER_ADDRESS = 8;
const AT_ONCE = 3;

/** Logs somebody of the government in once more, with a session of this test's own. */
async function callerOf(served: ServedGovernment, post: string): Promise<HttpCaller> {
  const member = served.cast.members.find((one) => one.post === post);
  if (!member) throw new Error(`nobody is ${post}`);
  return HttpCaller.logIn(served.url, member.userName, member.password);
}

const messageOf = ({ text }: Answer): string => (JSON.parse(text) as { error: { message: string } }).error.message;

/** Sends until something else than `expected` comes; at most so often. */
async function sendUntil(send: () => Promise<Answer>, expected: number, most: number): Promise<[number, Answer]> {
  for (let sent = 1; ; sent += 1) {
    const answer = await send();
    if (answer.status !== expected || sent === most) return [sent, answer];
  }
}

describe('limits of sizes', () => {
  let served: ServedGovernment;
  beforeAll(async () => {
    served = await serveGovernment();
    const { dataFolder } = served.installation.settings;
    const limits = { ...served.installation.settings.limits, jsonBytes: 10_000, uploadBytes: 20_000 };
    expect(defaults(dataFolder)).toMatchObject({ jsonBytes: 2 * 1024 ** 2, uploadBytes: 64 * 1024 ** 2 });
    Object.assign(served.installation.settings, { limits });
    await served.restartApi();
  }, 120_000);
  afterAll(() => served?.close(), 60_000);

  test('a larger request is refused with 413 before anything is done with it; a smaller one goes on', async () => {
    const editor = await callerOf(served, 'systemAdmin');
    const send = (length: number) => editor.send('POST', '/departments', { name: '局'.repeat(length) });
    const large = await send(10_000);
    expect([large.status, large.code]).toEqual([413, 'REQUEST_TOO_LARGE']);
    expect(messageOf(large)).toMatch(/过大/);
    expect((await send(10)).status).toBe(200);
  });

  test('a larger file is refused with 413, whatever its route would take', async () => {
    const admin = await callerOf(served, 'systemAdmin');
    const send = (length: number) => admin.send('POST', '/sheets/departments/preview', new Uint8Array(length));
    const large = await send(21_000);
    expect([large.status, large.code]).toEqual([413, 'REQUEST_TOO_LARGE']);
    // It is no sheet, and that is found out by reading it.
    expect((await send(19_000)).code).not.toBe('REQUEST_TOO_LARGE');
  });
});

describe('limits of rates', () => {
  let served: ServedGovernment;
  beforeAll(async () => {
    served = await serveGovernment();
    const limits = {
      ...served.installation.settings.limits,
      perPerson: PER_PERSON,
      perAddress: PER_ADDRESS,
      windowSeconds: 3,
    };
    Object.assign(served.installation.settings, { limits });
    await served.restartApi();
  }, 120_000);
  afterAll(() => served?.close(), 60_000);

  test('who asks too often is told at once, in Chinese, with the seconds to wait; others from the same address go on', async () => {
    const hasty = await callerOf(served, 'editor');
    const calm = await callerOf(served, 'chiefEditor');
    const ask = () => hasty.send('GET', '/session');
    const [sent, refused] = await sendUntil(ask, 200, PER_PERSON + 1);
    expect([sent, refused.status, refused.code]).toEqual([PER_PERSON + 1, 429, 'TOO_MANY_REQUESTS']);
    expect(messageOf(refused)).toMatch(/稍后再试/);
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(3);
    expect((await calm.send('GET', '/session')).status).toBe(200);
    await sleep(seconds * 1_000);
    expect((await ask()).status).toBe(200);
  });

  test('strangers are counted by their address, and an address that they make up is not believed', async () => {
    await sleep(3_000); // what the test before has used
    let made = 0;
    const ask = () => {
      made += 1;
      return fetch(`${served.url}/api/session`, { headers: { 'x-forwarded-for': `10.0.0.${made}` } });
    };
    const statuses: number[] = [];
    for (let i = 0; i <= PER_ADDRESS; i += 1) statuses.push((await ask()).status);
    expect(statuses).toEqual([...Array.from({ length: PER_ADDRESS }, () => 401), 429]);
    // Machines that watch are not hindered by it.
    expect((await fetch(`${served.url}/api/health`)).status).toBe(200);
  });
});

describe('limits of what is done at the same time', () => {
  let served: ServedGovernment;
  beforeAll(async () => {
    served = await serveGovernment();
    const limits = { ...served.installation.settings.limits, requestsAtOnce: AT_ONCE };
    Object.assign(served.installation.settings, { limits });
    await served.restartApi();
  }, 120_000);
  afterAll(() => served?.close(), 60_000);

  test('one request more is refused with 503 while the others are still at it, and all is well when they are done', async () => {
    const admin = await callerOf(served, 'systemAdmin');
    const list = () => admin.send('GET', '/departments');
    // All that read departments wait for this transaction's end.
    const holder = new pg.Client({ connectionString: served.installation.superuser });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE department IN ACCESS EXCLUSIVE MODE');
    const held: Promise<Answer>[] = [];
    let over = 0;
    try {
      for (let i = 0; i < AT_ONCE; i += 1) held.push(list().finally(() => (over += 1)));
      let waiting = 0;
      while (waiting < AT_ONCE) {
        await sleep(20);
        const rows = await served.query<{ n: number }>(
          `SELECT count(*)::int AS n FROM pg_locks WHERE relation = 'department'::regclass AND NOT granted`,
        );
        waiting = rows[0]?.n ?? 0;
      }
      const refused = await list();
      expect([refused.status, refused.code]).toEqual([503, 'TOO_BUSY']);
      expect(messageOf(refused)).toMatch(/系统正忙/);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
      expect(over).toBe(0);
      // Whoever watches the installation is answered above all now.
      expect((await fetch(`${served.url}/api/health`)).status).toBe(200);
    } finally {
      await holder.query('ROLLBACK');
      await holder.end();
    }
    expect((await Promise.all(held)).map(({ status }) => status)).toEqual(held.map(() => 200));
    expect((await list()).status).toBe(200);
  });
});
