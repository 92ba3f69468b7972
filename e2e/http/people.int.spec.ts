import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, businessDateOf } from '@chancery/domain';
import type { ApiPerson } from '../../apps/cli/src/demo/api-person.js';
import { changeInitialPassword, enlist, postLogIn, PASSWORD } from '../permissions/support/people.js';
import { HttpCaller } from '../support/http-caller.js';
import { refusalOf } from '../support/refusal-of.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

interface Account {
  readonly id: string;
  readonly userName: string;
  readonly displayName: string;
  readonly version: number;
  readonly phone: string;
  readonly state: string;
  readonly departmentName: string | null;
  readonly posts: readonly {
    readonly post: string;
    readonly current: boolean;
    readonly departmentName: string | null;
  }[];
  readonly actions: readonly { readonly key: string }[];
}

describe('people and their posts', () => {
  let served: ServedGovernment;
  beforeAll(async () => {
    served = await serveGovernment();
  });
  afterAll(() => served.close());

  const system = () => served.cast.of('systemAdmin');
  const security = () => served.cast.of('securityAdmin');
  const today = businessDateOf(new Date().toISOString());
  const codeOf = async (call: Promise<unknown>) => (await refusalOf(call)).code;
  const list = (person: ApiPerson) => person.call<Account[]>('GET', '/accounts');
  const show = (person: ApiPerson, id: string) => person.call<Account>('GET', `/accounts/${id}`);

  test('telephones are masked in lists and whole for whoever edits; a change from an old screen is refused', async () => {
    const departmentId = served.cast.departmentIds.get('司法局');
    const made = await system().call<{ account: Account }>('POST', '/accounts', {
      userName: `p${randomUUID().slice(0, 8)}`,
      displayName: '王立新',
      departmentId,
      phone: '0102345678',
      mailAddress: 'lixin@example.org',
    });
    const { id, version } = made.account;
    expect((await list(system())).find((a) => a.id === id)).toMatchObject({
      phone: '010*****78',
      departmentName: '司法局',
    });
    expect((await show(system(), id)).phone).toBe('0102345678');
    const change = { version, displayName: '王立欣', departmentId, phone: '', mailAddress: '' };
    await system().call('PUT', `/accounts/${id}`, change);
    expect(await show(system(), id)).toMatchObject({ displayName: '王立欣', phone: '' });
    expect(await codeOf(system().call('PUT', `/accounts/${id}`, change))).toBe('CONCURRENT_CHANGE');
    const wrong = system().call('PUT', `/accounts/${id}`, { ...change, mailAddress: 'not an address' });
    expect(await codeOf(wrong)).toBe('INPUT_INVALID');
    const trail = JSON.stringify(
      await served.query('SELECT before, after FROM audit_event WHERE object_id = $1', [id]),
    );
    expect(trail).not.toContain('0102345678');
  });

  test('a department’s head sees the own department’s people and nobody else’s', async () => {
    const head = served.cast.of('departmentHead', '司法局');
    const seen = await list(head);
    expect(seen.length).toBeGreaterThan(1);
    for (const account of seen) {
      const departments = [account.departmentName, ...account.posts.map((p) => p.departmentName)];
      expect(departments).toContain('司法局');
      expect(account.actions.map((a) => a.key)).toEqual(['account.handOver']);
    }
    const [other] = await served.query<{ id: string }>(
      'SELECT account_id AS id FROM post WHERE department_id = $1 LIMIT 1',
      [served.cast.departmentIds.get('财政局')],
    );
    expect(await codeOf(show(head, other?.id ?? ''))).toBe('RELATION_NOT_ALLOWED');
  });

  test('a deputy’s post counts from its first day to its last, without a new log-in', async () => {
    const person = await enlist(served);
    const caller = await changeInitialPassword(served.url, person);
    const give = (from: string, until: string | null) =>
      security().call<{ id: string }>('POST', `/accounts/${person.id}/posts`, {
        post: 'registrar',
        fromDate: from,
        untilDate: until,
        deputy: true,
      });
    expect(await codeOf(give(today, null))).toBe('DEPUTY_UNTIL_MISSING');
    expect(await codeOf(give(today, addDays(today, -1)))).toBe('POST_DATES');
    expect(await codeOf(give(addDays(today, -9), addDays(today, -2)))).toBe('POST_DATES_PAST');
    expect(await codeOf(give('2026-02-30', '2027-01-01'))).toBe('POST_DATES');
    const { id } = await give(addDays(today, 1), addDays(today, 3));
    const again = await HttpCaller.logIn(served.url, person.userName, PASSWORD);
    expect((await caller.send('GET', '/session')).status).toBe(401);
    const holds = async () => (await again.send('GET', '/session')).text.includes('registrar');
    const date = (from: number, until: number) =>
      served.query('UPDATE post SET from_date = $2, until_date = $3 WHERE id = $1', [
        id,
        addDays(today, from),
        addDays(today, until),
      ]);
    expect(await holds()).toBe(false);
    await date(0, 3);
    expect(await holds()).toBe(true);
    expect((await again.send('GET', '/document-numbers')).status).toBe(200);
    await date(-3, 0);
    expect(await holds()).toBe(true);
    await date(-3, -1);
    expect(await holds()).toBe(false);
    expect((await again.send('GET', '/document-numbers')).code).toBe('POST_NOT_ALLOWED');
    // What ran out may be given again.
    await give(today, addDays(today, 5));
    expect((await show(system(), person.id)).posts.map((p) => [p.post, p.current])).toEqual([['registrar', true]]);
  });

  test('the last holder of an officer’s post is neither stopped nor relieved of it', async () => {
    const auditor = (await list(system())).find((a) => a.posts.some((p) => p.post === 'auditAdmin'));
    expect(await codeOf(system().call('POST', `/accounts/${auditor?.id}/stop`))).toBe('LAST_OFFICER');
    const [post] = await served.query<{ id: string }>(`SELECT id FROM post WHERE post = 'auditAdmin'`);
    const end = security().call('POST', `/accounts/${auditor?.id}/posts/${post?.id}/end`);
    expect(await codeOf(end)).toBe('LAST_OFFICER');
  });

  test('a stopped account gets no post and is not changed', async () => {
    const person = await enlist(served);
    await system().call('POST', `/accounts/${person.id}/stop`);
    const give = security().call('POST', `/accounts/${person.id}/posts`, { post: 'editor' });
    expect(await codeOf(give)).toBe('ACCOUNT_STOPPED');
    expect((await show(system(), person.id)).actions).toEqual([]);
    expect((await postLogIn(served.url, person.userName, person.initialPassword)).code).toBe('LOGIN_FAILED');
  });
});
