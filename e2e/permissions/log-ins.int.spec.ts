import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { LogInView } from '@chancery/application';
import pg from 'pg';
import { holdTable } from '../faults/holds.js';
import { EventListener } from '../support/event-listener.js';
import { HttpCaller, type Answer } from '../support/http-caller.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { changeInitialPassword, enlist, PASSWORD, type Enlisted } from './support/people.js';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

describe('a person’s log-ins', () => {
  let served: ServedGovernment;
  const listeners: EventListener[] = [];
  beforeAll(async () => {
    served = await serveGovernment();
  });
  afterEach(() => listeners.splice(0).forEach((listener) => listener.close()));
  afterAll(() => served.close());

  const someone = async (): Promise<{ person: Enlisted; caller: HttpCaller }> => {
    const person = await enlist(served, 'editor');
    return { person, caller: await changeInitialPassword(served.url, person) };
  };
  const again = (person: Enlisted): Promise<HttpCaller> => HttpCaller.logIn(served.url, person.userName, PASSWORD);
  const listOf = async (caller: HttpCaller, path = '/sessions'): Promise<LogInView[]> => {
    const { status, text } = await caller.send('GET', path);
    expect(status).toBe(200);
    return JSON.parse(text) as LogInView[];
  };
  const idOf = async (caller: HttpCaller): Promise<string> =>
    (await listOf(caller)).find(({ current }) => current)?.id ?? '';
  const listen = async (caller: HttpCaller): Promise<EventListener> => {
    const listener = await EventListener.open(served.url, caller.cookie);
    listeners.push(listener);
    return listener;
  };
  const isIn = async (caller: HttpCaller): Promise<boolean> => (await caller.send('GET', '/session')).status === 200;

  test('are listed with device, address and times; the one that asks is marked', async () => {
    const { person, caller } = await someone();
    const made = await fetch(`${served.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': CHROME },
      body: JSON.stringify({ userName: person.userName, password: PASSWORD }),
    });
    expect(made.status).toBe(200);
    const list = await listOf(caller);
    // The one whose initial password was changed, the one after it, and Chrome.
    expect(list.map(({ device }) => device)).toContain('Chrome 141 · Windows 10');
    expect(list.filter(({ current }) => current)).toHaveLength(1);
    expect(list.every(({ way, address }) => way === 'password' && address === '127.0.0.1')).toBe(true);
    for (const { at, lastSeenAt } of list) {
      expect(Math.abs(Date.parse(lastSeenAt) - Date.parse(at))).toBeLessThan(60_000);
    }
  });

  test('one that is ended is out at its next request, its stream closes, and the others go on', async () => {
    const { person, caller } = await someone();
    const [lost, kept] = [await again(person), await again(person)];
    const [lostStream, keptStream] = [await listen(lost), await listen(kept)];
    const lostId = await idOf(lost);
    const answer = await caller.send('POST', '/sessions/revocation', { ids: [lostId] });
    expect(answer.status).toBe(200);
    expect((await lost.send('GET', '/session')).code).toBe('NOT_LOGGED_IN');
    await lostStream.until(({ name }) => name === 'ended');
    await lostStream.ended;
    expect([await isIn(caller), await isIn(kept)]).toEqual([true, true]);
    expect(keptStream.heard.map(({ name }) => name)).not.toContain('ended');
    expect((await listOf(caller)).map(({ id }) => id)).not.toContain(lostId);
  });

  /** Sends all of them, and lets none write a log-in before each is about to. */
  const allAtOnce = async (...requests: (() => Promise<Answer>)[]): Promise<Answer[]> => {
    const holder = new pg.Client({ connectionString: served.installation.superuser });
    await holder.connect();
    const hold = await holdTable({ connect: () => Promise.resolve(holder), query: served.query }, 'log_in');
    const sent = requests.map((request) => request());
    await hold.waiter(requests.length);
    await hold.release();
    await holder.end();
    return Promise.all(sent);
  };

  test('one that gives the password again while it is ended is out; the one that ends it is not sent away', async () => {
    const { person, caller } = await someone();
    const lost = await again(person);
    const ids = [await idOf(lost)];
    // Giving the password again writes the log-in and the session anew.
    const [given, ended] = await allAtOnce(
      () => lost.send('POST', '/session/re-authentication', { password: PASSWORD }),
      () => caller.send('POST', '/sessions/revocation', { ids }),
    );
    expect([200, 401]).toContain(given?.status);
    expect(ended?.status).toBe(200);
    expect(await isIn(lost)).toBe(false);
  });

  test('two that end the same log-ins at once, named in another order, both get it done', async () => {
    const { person, caller } = await someone();
    const [other, ...lost] = [await again(person), await again(person), await again(person)];
    const ids = [await idOf(lost[0]), await idOf(lost[1])];
    const answers = await allAtOnce(
      () => caller.send('POST', '/sessions/revocation', { ids }),
      () => other.send('POST', '/sessions/revocation', { ids: [...ids].reverse() }),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect([await isIn(lost[0]), await isIn(lost[1]), await isIn(other)]).toEqual([false, false, true]);
  });

  test('all others at once; never the one in use, never somebody else’s', async () => {
    const { person, caller } = await someone();
    const others = [await again(person), await again(person)];
    const stranger = (await someone()).caller;
    const own = await idOf(caller);
    const refused = await caller.send('POST', '/sessions/revocation', { ids: [own] });
    expect([refused.status, refused.code]).toEqual([409, 'SESSION_IN_USE']);
    for (const id of [await idOf(stranger), randomUUID()]) {
      const unknown = await caller.send('POST', '/sessions/revocation', { ids: [await idOf(others[0]!), id] });
      expect([unknown.status, unknown.code]).toEqual([404, 'NOT_FOUND']);
    }
    expect([await isIn(stranger), await isIn(others[0]!)]).toEqual([true, true]);
    const ids = (await listOf(caller)).filter(({ current }) => !current).map(({ id }) => id);
    expect((await caller.send('POST', '/sessions/revocation', { ids })).status).toBe(200);
    expect([await isIn(others[0]!), await isIn(others[1]!), await isIn(caller)]).toEqual([false, false, true]);
    expect((await listOf(caller)).map(({ id }) => id)).toEqual([own]);
  });

  test('the security administrator sees and ends a person’s, and the trail has it', async () => {
    const { person, caller } = await someone();
    const member = served.cast.members.find((m) => m.post === 'securityAdmin')!;
    const security = await HttpCaller.logIn(served.url, member.userName, member.password);
    const stream = await listen(caller);
    const path = `/accounts/${person.id}/sessions`;
    expect(await listOf(security, path)).not.toHaveLength(0);
    expect((await security.send('POST', `${path}/revocation`)).status).toBe(200);
    expect((await caller.send('GET', '/session')).code).toBe('NOT_LOGGED_IN');
    await stream.until(({ name }) => name === 'ended');
    expect(await listOf(security, path)).toEqual([]);
    expect(await isIn(await again(person))).toBe(true);
    const rows = await served.query<{ action: string }>(
      `SELECT action FROM audit_event WHERE object_id = $1 AND action LIKE 'account.end%'`,
      [person.id],
    );
    expect(rows).toEqual([{ action: 'account.endSessions' }]);
  });

  test('logging out ends the log-in too', async () => {
    const { person, caller } = await someone();
    const other = await again(person);
    const id = await idOf(other);
    await other.send('DELETE', '/session');
    expect(await served.query('SELECT state, ended_by FROM log_in WHERE id = $1', [id])).toEqual([
      { state: 'ended', ended_by: person.id },
    ]);
    expect((await listOf(caller)).map((logIn) => logIn.id)).not.toContain(id);
  });
});
