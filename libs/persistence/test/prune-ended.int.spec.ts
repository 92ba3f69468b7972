import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestInstallation, type TestInstallation } from '@chancery/testing';
import pg from 'pg';
import { pruneEnded } from '../src/index.js';

const GOVERNMENT = '00000000-0000-4000-8000-00000000000a';
const ACCOUNT = '00000000-0000-4000-8000-0000000000aa';
const KEEP_DAYS = 184;

describe('what ended long ago', () => {
  let installation: TestInstallation;
  let superuser: pg.Client;
  const urls = () => installation.settings.databases;
  const prune = () => pruneEnded(urls(), KEEP_DAYS);
  const run = async (
    key: string,
    { state = 'done', days, job = 'collect' }: { state?: string; days: number; job?: string },
  ): Promise<string> => {
    const id = randomUUID();
    await superuser.query(
      `INSERT INTO job_run (id, government_id, version, state, job, key, subject_id, parameters, attempts, progress,
         requested_by, correlation_id, created_at, heartbeat_at)
       VALUES ($1, $2, 1, $3, $4, $5, $1, '{}', 1, '', $6, '', now() - make_interval(days => 300),
               now() - make_interval(days => $7))`,
      [id, GOVERNMENT, state, job, key, ACCOUNT, days],
    );
    await superuser.query(
      `INSERT INTO outbox (government_id, job_run_id, job, relayed_at) VALUES ($1, $2, $3, now() - make_interval(days => $4))`,
      [GOVERNMENT, id, job, days],
    );
    return id;
  };
  const logIn = async (state: string, days: number): Promise<string> => {
    const { rows } = await superuser.query<{ id: string }>(
      `INSERT INTO log_in (government_id, version, state, account_id, way, device, address, at, ended_at)
       VALUES ($1, 1, $2, $3, 'password', '', '', now() - make_interval(days => 300),
               CASE $2 WHEN 'ended' THEN now() - make_interval(days => $4) END) RETURNING id`,
      [GOVERNMENT, state, ACCOUNT, days],
    );
    return rows[0]?.id ?? '';
  };
  const session = (logInId: string, expires: string) =>
    superuser.query(`INSERT INTO session (sid, sess, expire) VALUES ($1, $2, now() + $3::interval)`, [
      randomUUID(),
      JSON.stringify({ cookie: {}, passport: { user: { logInId } } }),
      expires,
    ]);
  const left = async (table: string): Promise<string[]> =>
    (await superuser.query<{ id: string }>(`SELECT id FROM "${table}" ORDER BY created_seq`)).rows.map(({ id }) => id);

  beforeAll(async () => {
    installation = await openTestInstallation();
    superuser = new pg.Client({ connectionString: installation.superuser });
    await superuser.connect();
    // Who is referred to needs no story.
    await superuser.query('SET session_replication_role = replica');
  });
  afterAll(async () => {
    await superuser.end();
    await installation.close();
  });

  test('job runs go with their outbox rows; open, young and remembered ones stay', async () => {
    await run('collect:a:1', { days: 200 });
    await run('render:a:1', { days: 200, state: 'failed', job: 'render' });
    const kept = [
      await run('collect:a:2', { days: 100 }),
      await run('collect:a:3', { days: 200, state: 'queued' }),
      // Its key is asked for every minute until the text is sent: taken away, it would be collected again.
      await run('collect:a:milestone:2025-12-20', { days: 200 }),
      // Counted for the name of the next attempt.
      await run('proof:a', { days: 200, state: 'failed', job: 'proof' }),
    ];
    expect(await prune()).toEqual({ outbox: 5, jobRuns: 2, logIns: 0 });
    expect(await left('job_run')).toEqual(kept);
    expect(await left('outbox')).toHaveLength(1);
    expect(await prune()).toEqual({ outbox: 0, jobRuns: 0, logIns: 0 });
  });

  test('log-ins go when they ended, or when no session stands that came of them', async () => {
    await logIn('ended', 200);
    const expired = await logIn('open', 300);
    await session(expired, '-2 days');
    const [standing, young] = [await logIn('open', 300), await logIn('ended', 100)];
    await session(standing, '1 hour');
    expect(await prune()).toEqual({ outbox: 0, jobRuns: 0, logIns: 2 });
    expect(await left('log_in')).toEqual([standing, young]);
  });

  test('no wrong setting takes away what is open or of this week: the database does not let it', async () => {
    const young = [await run('collect:b:1', { days: 3 }), await run('collect:b:2', { days: 300, state: 'running' })];
    const ended = await logIn('ended', 3);
    await pruneEnded(urls(), 0);
    expect(await left('job_run')).toEqual(expect.arrayContaining(young));
    expect(await left('log_in')).toContain(ended);
    for (const table of ['audit_event', 'audit_head']) {
      for (const url of [urls().relay, urls().login, urls().app]) {
        const client = new pg.Client({ connectionString: url });
        await client.connect();
        await expect(client.query(`DELETE FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
        await client.end();
      }
    }
  });
});
