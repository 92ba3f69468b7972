import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { issueSetupCode, wipedDemonstration } from '@chancery/persistence';
import pg from 'pg';
import { foundGovernment, type Cast } from '../../apps/cli/src/demo/cast.js';
import { openAndAssign, submitByDepartment } from '../../apps/cli/src/demo/play-collecting.js';
import { HttpCaller } from '../support/http-caller.js';
import { refusalOf } from '../support/refusal-of.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

interface Checklist {
  readonly ready: boolean;
  readonly demonstration: boolean;
  readonly items: readonly { readonly key: string; readonly done: boolean; readonly yours: boolean }[];
  readonly actions: readonly { readonly key: string }[];
}

const DEMONSTRATION = '临江市岭东区人民政府';

describe('setting up, and wiping the demonstration', () => {
  let served: ServedGovernment;
  let demonstration: Cast;
  beforeAll(async () => {
    served = await serveGovernment();
    demonstration = await foundGovernment(served.url, served.timeline, {
      setupCode: await issueSetupCode(served.installation.settings.databases.owner, true),
      government: DEMONSTRATION,
      departments: ['司法局', '财政局'],
      prefix: 'demo-',
    });
    const cycle = await openAndAssign(demonstration, served.timeline, sampleReport());
    for (const section of cycle.sections) await submitByDepartment(demonstration, served.timeline, section);
  });
  afterAll(() => served.close());

  const setup = async () => JSON.parse((await new HttpCaller(served.url).send('GET', '/setup')).text) as unknown;
  const wipe = (cast: Cast, name: string) => cast.of('systemAdmin').call('POST', '/setup/demonstration/wipe', { name });
  /** Tables with rows of the demonstration, seen past row-level security. */
  const rowsLeft = async (id: string): Promise<string[]> => {
    const tables = await served.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'government_id'`,
    );
    const left: string[] = [];
    for (const { name } of tables) {
      const rows = await served.query(`SELECT 1 FROM "${name}" WHERE government_id = $1 LIMIT 1`, [id]);
      if (rows.length > 0) left.push(name);
    }
    return left;
  };
  const idOf = async (name: string): Promise<string> =>
    (await served.query<{ id: string }>('SELECT id FROM government WHERE name = $1', [name]))[0]?.id ?? '';

  test('anybody learns whether there is a government, and no more', async () => {
    expect(await setup()).toEqual({ founded: true, demonstration: true });
  });

  test('sessions tell whether their government is a demonstration', async () => {
    const show = (cast: Cast) => cast.of('editor').call<{ government: { demonstration: boolean } }>('GET', '/session');
    expect((await show(demonstration)).government.demonstration).toBe(true);
    expect((await show(served.cast)).government.demonstration).toBe(false);
  });

  test('the checklist tells the officers what is missing', async () => {
    const young = await served.found('临江市白马县人民政府', 'young-', []);
    const [officer] = await served.query<{ id: string }>(
      `SELECT p.account_id AS id FROM post p JOIN government g ON g.id = p.government_id
       WHERE g.name = '临江市白马县人民政府' AND p.post = 'sealKeeper'`,
    );
    await young.of('systemAdmin').call('POST', `/accounts/${officer?.id}/stop`);
    const list = await young.of('securityAdmin').call<Checklist>('GET', '/setup/checklist');
    const missing = list.items.filter((i) => !i.done).map((i) => i.key);
    expect(missing).toEqual(expect.arrayContaining(['departments', 'liaisons', 'heads', 'posts']));
    expect(missing).not.toContain('stages');
    expect([list.ready, list.demonstration, list.actions]).toEqual([false, false, []]);
    expect(list.items.find((i) => i.key === 'posts')?.yours).toBe(true);
  });

  test('a real government is not wiped: not by the application, and not by the database', async () => {
    const refused = await refusalOf(wipe(served.cast, '临江市望川区人民政府'));
    expect(refused.code).toBe('NOT_A_DEMONSTRATION');
    const real = await idOf('临江市望川区人民政府');
    const demo = await idOf(DEMONSTRATION);
    const app = new pg.Client({ connectionString: served.installation.settings.databases.app });
    await app.connect();
    const attempt = async (government: string, wiped: string): Promise<string> => {
      await app.query(`SELECT set_config('chancery.government', $1, false)`, [government]);
      return app.query('SELECT wipe_demonstration($1, $2)', [wiped, 'x']).then(
        () => 'wiped',
        (error: Error) => error.message,
      );
    };
    try {
      expect(await attempt(real, real)).toBe('not a demonstration');
      // Nor may one government wipe another, even a demonstration.
      expect(await attempt(real, demo)).toBe('a government wipes only itself');
      // Nor can the application make a demonstration of a real one.
      await expect(app.query('UPDATE government SET demonstration = true')).rejects.toThrow(/permission denied/);
    } finally {
      await app.end();
    }
    expect((await rowsLeft(real)).length).toBeGreaterThan(5);
    // The owner's way in leads to demonstrations only, whatever is set.
    const owner = new pg.Client({ connectionString: served.installation.settings.databases.owner });
    await owner.connect();
    try {
      await owner.query(`SELECT set_config('chancery.wiping', $1, false)`, [real]);
      expect((await owner.query('SELECT 1 FROM account')).rowCount).toBe(0);
      expect((await owner.query('DELETE FROM post')).rowCount).toBe(0);
      await expect(owner.query('DELETE FROM audit_event')).rejects.toThrow(/append-only/);
    } finally {
      await owner.end();
    }
  });

  test('without its name nothing is wiped, and only the system administrator wipes', async () => {
    expect((await refusalOf(wipe(demonstration, '岭东'))).code).toBe('NAME_NOT_CONFIRMED');
    const other = demonstration.of('securityAdmin').call('POST', '/setup/demonstration/wipe', { name: DEMONSTRATION });
    expect((await refusalOf(other)).code).toBe('POST_NOT_ALLOWED');
  });

  test('the demonstration goes with every row, everybody’s session ends, and the installation remembers', async () => {
    const id = await idOf(DEMONSTRATION);
    expect((await rowsLeft(id)).length).toBeGreaterThan(10);
    await wipe(demonstration, DEMONSTRATION);
    expect(await rowsLeft(id)).toEqual([]);
    expect(await idOf(DEMONSTRATION)).toBe('');
    expect((await refusalOf(demonstration.of('editor').call('GET', '/session'))).code).toBe('NOT_LOGGED_IN');
    expect(await setup()).toEqual({ founded: true, demonstration: false });
    expect(await wipedDemonstration(served.installation.settings.databases.login)).toBe(DEMONSTRATION);
    // The other government is as it was, its chain whole.
    const chain = await served.cast.of('auditAdmin').call<{ whole: boolean }>('POST', '/audit/verifications');
    expect(chain.whole).toBe(true);
    // The name is free for a real government.
    await served.found(DEMONSTRATION, 'real-');
  });
});
