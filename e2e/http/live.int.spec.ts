import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { docOfText } from '@chancery/documents';
import type { Post } from '@chancery/domain';
import type { Cast } from '../../apps/cli/src/demo/cast.js';
import { openAndAssign, submitByDepartment, type OpenedCycle } from '../../apps/cli/src/demo/play-collecting.js';
import { changeInitialPassword, enlist, PASSWORD } from '../permissions/support/people.js';
import { EventListener, type HeardEvent } from '../support/event-listener.js';
import { HttpCaller } from '../support/http-caller.js';
import { refusalOf } from '../support/refusal-of.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

const changeOf =
  (kind: string, id?: string) =>
  ({ name, data }: HeardEvent): boolean =>
    name === 'change' && data.kind === kind && (id === undefined || data.id === id);

describe('what changes is told at once', () => {
  let served: ServedGovernment;
  let abroad: Cast;
  let cycle: OpenedCycle;
  const open: EventListener[] = [];
  let year = 2030;

  const callerOf = (post: Post, department: string | null = null, cast = served.cast): Promise<HttpCaller> => {
    const member = cast.members.find((m) => m.post === post && m.department === department);
    if (!member) throw new Error(`nobody is ${post}`);
    return HttpCaller.logIn(served.url, member.userName, member.password);
  };
  const listenAs = async (caller: HttpCaller): Promise<EventListener> => {
    const listener = await EventListener.open(served.url, caller.cookie);
    open.push(listener);
    return listener;
  };
  const listen = async (post: Post, department: string | null = null, cast = served.cast) =>
    listenAs(await callerOf(post, department, cast));
  const section = (i: number) => cycle.sections[i]!;
  /** Something that an editor's listener hears surely: what was not heard before it did not come. */
  const afterAllElse = async (listener: EventListener): Promise<void> => {
    year += 1;
    const { id } = await served.cast
      .of('chiefEditor')
      .call<{ id: string }>('POST', '/cycles', { reportType: 'law-government', year, title: `${year}年度报告` });
    await listener.until(changeOf('cycle', id));
  };

  beforeAll(async () => {
    served = await serveGovernment();
    abroad = await served.found('临江市新川区人民政府', 'x');
    cycle = await openAndAssign(served.cast, served.timeline, sampleReport());
  });
  afterEach(() => open.splice(0).forEach((listener) => listener.close()));
  afterAll(() => served.close());

  test('an event comes after the commit, with ids and state and without a word of text', async () => {
    const editor = await listen('editor');
    const own = await listen('liaison', '司法局');
    await submitByDepartment(served.cast, served.timeline, section(0));
    const { data } = await editor.until(
      (event) => changeOf('section', section(0).id)(event) && event.data.state === 'submitted',
    );
    expect(data).toEqual({
      kind: 'section',
      id: section(0).id,
      action: 'section.departmentApprove',
      state: 'submitted',
      cycleId: cycle.id,
      departmentId: served.cast.departmentIds.get('司法局'),
    });
    await own.until(changeOf('section', section(0).id));
    expect(editor.raw).not.toMatch(/[\u4e00-\u9fa5]/);
  });

  test('the stream passes proxies: no buffering, no transforming, never kept', async () => {
    const { response } = await listen('editor');
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    expect(response.headers.get('cache-control')).toBe('no-cache, no-transform');
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  test('what is rolled back is never told', async () => {
    const editor = await listen('editor');
    const refused = await refusalOf(
      served.cast.of('liaison', '财政局').call('POST', `/sections/${section(1).id}/nil-submissions`, { reason: 'x' }),
    );
    expect(refused.code).toBe('STATE_CONFLICT');
    await afterAllElse(editor);
    expect(editor.heard.filter(changeOf('section'))).toEqual([]);
  });

  test('another government, another department and the three officers hear nothing of it', async () => {
    const editor = await listen('editor');
    const deaf = {
      foreigner: await listen('editor', null, abroad),
      otherDepartment: await listen('liaison', '财政局'),
      systemAdmin: await listen('systemAdmin'),
      securityAdmin: await listen('securityAdmin'),
      auditAdmin: await listen('auditAdmin'),
    };
    await served.cast.of('liaison', '司法局').call('POST', `/sections/${section(2).id}/receipt`);
    await editor.until(changeOf('section', section(2).id));
    await afterAllElse(editor);
    for (const [name, listener] of Object.entries(deaf)) {
      expect([name, listener.heard.filter(changeOf('section'))]).toEqual([name, []]);
      if (name !== 'otherDepartment') expect([name, listener.heard.filter(changeOf('cycle'))]).toEqual([name, []]);
    }
  });

  test('autosaves are not told; a notice is told to whom it was given', async () => {
    const editor = await listen('editor');
    const liaison = served.cast.of('liaison', '司法局');
    const { draftVersion } = await liaison.call<{ draftVersion: number }>('GET', `/sections/${section(2).id}`);
    await liaison.call('PUT', `/sections/${section(2).id}/draft`, { draftVersion, content: docOfText('甲。') });
    await served.cast.of('editor').call('POST', '/notices/read', { ids: null });
    await editor.until(changeOf('notice'));
    expect(editor.heard.filter(changeOf('section'))).toEqual([]);
  });

  test('a job tells how it goes', async () => {
    await served.startWorker();
    const editor = await listen('editor');
    const run = await served.cast
      .of('editor')
      .call<{ id: string }>('POST', `/cycles/${cycle.id}/collections`, { requestKey: 'live-collect-1' });
    await editor.until((event) => changeOf('job', run.id)(event) && event.data.state === 'done', 30_000);
    await editor.until(changeOf('collection'));
  });

  test('a lost database connection heals: everyone asks anew, then hears again', async () => {
    const editor = await listen('editor');
    await served.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'chancery_changes'`,
    );
    await editor.until(({ name }) => name === 'resync');
    await afterAllElse(editor);
  });

  test('a stopped account’s stream is closed at once, a session that was logged out at the next beat', async () => {
    const person = await enlist(served, 'editor');
    const stopped = await listenAs(await changeInitialPassword(served.url, person));
    await served.cast.of('systemAdmin').call('POST', `/accounts/${person.id}/stop`);
    await stopped.ended;
    expect(stopped.heard.at(-1)?.name).toBe('ended');

    const leaving = await callerOf('registrar');
    const left = await listenAs(leaving);
    await leaving.send('DELETE', '/session');
    await left.ended;
    expect(left.heard.at(-1)?.name).toBe('ended');
  }, 60_000);

  test('a new password closes the streams of the old sessions', async () => {
    const person = await enlist(served, 'editor');
    const caller = await changeInitialPassword(served.url, person);
    const listener = await listenAs(caller);
    await caller.send('POST', '/session/password', { current: PASSWORD, next: `${PASSWORD}-neu` });
    await listener.ended;
    expect(listener.heard.at(-1)?.name).toBe('ended');
  });

  test('a stream does not prolong its session, nor bring back one that has run out', async () => {
    const caller = await callerOf('sealKeeper');
    const expiry = () =>
      served.query<{ sid: string; expire: Date }>(
        `SELECT s.sid, s.expire FROM session s JOIN post p ON p.account_id::text = s.sess->'passport'->'user'->>'accountId'
         WHERE p.post = 'sealKeeper' ORDER BY s.expire DESC`,
      );
    const [before] = await expiry();
    const listener = await listenAs(caller);
    await served.query(`UPDATE session SET expire = now() - interval '1 second' WHERE sid = $1`, [before!.sid]);
    await listener.ended;
    const after = (await expiry()).find(({ sid }) => sid === before!.sid);
    expect(after === undefined || after.expire < new Date()).toBe(true);
    expect((await caller.send('GET', '/session')).status).toBe(401);
  }, 60_000);

  test('what the page asks by itself is no activity either', async () => {
    const caller = await callerOf('sealKeeper');
    const answer = await fetch(`${served.url}/api/session`, {
      headers: { cookie: caller.cookie!, 'x-chancery-background': '1' },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()).toEqual([]);
    const asked = await fetch(`${served.url}/api/session`, { headers: { cookie: caller.cookie! } });
    expect(asked.headers.getSetCookie()).toHaveLength(1);
  });

  test('one account may not hold more streams than it can look at', async () => {
    const caller = await callerOf('officeReviewer');
    const listeners = await Promise.all(Array.from({ length: 12 }, () => listenAs(caller)));
    expect(listeners.every(({ response }) => response.status === 200)).toBe(true);
    const answer = await caller.send('GET', '/events');
    expect([answer.status, answer.code]).toEqual([429, 'TOO_MANY_STREAMS']);
    listeners[0]?.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await caller.send('GET', '/events')).status).toBe(200);
  });

  test('shutting down closes the streams, and the browser may come back', async () => {
    const editor = await listen('editor');
    await served.restartApi();
    await editor.ended;
    expect(editor.heard.some(({ name }) => name === 'ended')).toBe(false);
    await afterAllElse(await listen('editor'));
  });
});
