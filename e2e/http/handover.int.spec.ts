import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { docOfText } from '@chancery/documents';
import { openAndAssign, type OpenedCycle } from '../../apps/cli/src/demo/play-collecting.js';
import { changeInitialPassword, enlist, PASSWORD, type Enlisted } from '../permissions/support/people.js';
import { HttpCaller } from '../support/http-caller.js';
import { refusalOf } from '../support/refusal-of.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

interface Kind {
  readonly kind: string;
  readonly fate: string;
  readonly items: readonly { readonly text: string; readonly link: string }[];
}
interface OpenWork {
  readonly kinds: readonly Kind[];
  readonly successors: readonly { readonly id: string }[];
  readonly proposal: { readonly successorId: string; readonly awaitsYou: boolean } | null;
}
interface Result {
  readonly id: string;
  readonly state: string;
}

describe('handover', () => {
  let served: ServedGovernment;
  let cycle: OpenedCycle;
  beforeAll(async () => {
    served = await serveGovernment();
    cycle = await openAndAssign(served.cast, served.timeline, sampleReport());
  });
  afterAll(() => served.close());

  const accountOf = async (post: string, department?: string): Promise<string> => {
    const [row] = await served.query<{ id: string }>(
      `SELECT account_id AS id FROM post WHERE post = $1 AND ($2::uuid IS NULL OR department_id = $2) AND ended_at IS NULL
       ORDER BY created_seq LIMIT 1`,
      [post, department ? served.cast.departmentIds.get(department) : null],
    );
    return row?.id ?? '';
  };
  const join = async (person: Enlisted, department: string) =>
    served.query('UPDATE account SET department_id = $2 WHERE id = $1', [
      person.id,
      served.cast.departmentIds.get(department),
    ]);
  const handOver = (by: { call: (m: 'POST', p: string, b: object) => Promise<unknown> }, from: string, to: string) =>
    by.call('POST', `/accounts/${from}/handover`, { successorId: to, reason: '调离' }) as Promise<Result>;

  test('the liaison’s work goes to the successor whom the head names; the drafts stay, the old account ends', async () => {
    const head = served.cast.of('departmentHead', '司法局');
    const liaison = served.cast.of('liaison', '司法局');
    const [section] = cycle.sections;
    await liaison.call('POST', `/sections/${section?.id}/receipt`);
    await liaison.call('PUT', `/sections/${section?.id}/draft`, { draftVersion: 0, content: docOfText('写到一半。') });
    const from = await accountOf('liaison', '司法局');
    await served.query(
      `INSERT INTO notice (government_id, account_id, kind, subject_type, subject_id, text, link, at)
       SELECT government_id, id, 'reminder', 'section', id, '请于2026年1月20日前报送。', '/sections/x', now()
       FROM account WHERE id = $1`,
      [from],
    );
    const outsider = await enlist(served);
    const successor = await enlist(served);
    await join(successor, '司法局');

    const preview = await head.call<OpenWork>('GET', `/accounts/${from}/open-work`);
    const kinds = Object.fromEntries(preview.kinds.map((k) => [k.kind, k]));
    expect(kinds.posts?.items.map((i) => i.text)).toEqual(['部门联络员(司法局)']);
    expect(kinds.sections?.fate).toBe('department');
    expect(kinds.sections?.items.map((i) => i.link)).toContain(`/sections/${section?.id}`);
    expect(kinds.notices?.items.map((i) => i.text)).toContain('请于2026年1月20日前报送。');
    expect(preview.successors.map((s) => s.id)).toContain(successor.id);
    expect(preview.successors.map((s) => s.id)).not.toContain(outsider.id);

    expect((await refusalOf(handOver(head, from, outsider.id))).code).toBe('SUCCESSOR_OUTSIDE');
    expect((await refusalOf(handOver(head, from, from))).code).toBe('SUCCESSOR_UNFIT');
    const done = await handOver(head, from, successor.id);
    expect(done.state).toBe('done');
    // The old session is out at its next request.
    expect((await refusalOf(liaison.call('GET', '/session'))).code).toBe('NOT_LOGGED_IN');

    const caller = await changeInitialPassword(served.url, successor);
    const draft = await caller.send('GET', `/sections/${section?.id}`);
    expect(draft.text).toContain('写到一半');
    expect(draft.text).toContain('section.submit');
    const notices = (await caller.send('GET', '/notices')).text;
    expect(notices).toContain('移交)请于2026年1月20日前报送。');
    expect(notices).toContain('您已接任');
    // Who wrote stays who wrote.
    const [saved] = await served.query<{ by: string }>('SELECT draft_saved_by AS by FROM section WHERE id = $1', [
      section?.id,
    ]);
    expect(saved?.by).toBe(from);
    const trail = await served.query<{ action: string }>(
      `SELECT action FROM audit_event WHERE object_id = $1 ORDER BY seq DESC LIMIT 1`,
      [from],
    );
    expect(trail[0]?.action).toBe('account.handOver');

    // The same asked again is the same; another successor comes too late.
    expect((await handOver(head, from, successor.id)).id).toBe(done.id);
    const other = await enlist(served, 'liaison@司法局');
    expect((await refusalOf(handOver(head, from, other.id))).code).toBe('HANDOVER_TOO_LATE');
  });

  test('three clicks at once hand over once, and each is told so', async () => {
    const head = served.cast.of('departmentHead', '财政局');
    const from = await accountOf('liaison', '财政局');
    const successor = await enlist(served);
    await join(successor, '财政局');
    const clicks = await Promise.all([1, 2, 3].map(() => handOver(head, from, successor.id)));
    expect(new Set(clicks.map(({ id }) => id)).size).toBe(1);
    const rows = await served.query('SELECT 1 FROM handover WHERE account_id = $1', [from]);
    expect(rows).toHaveLength(1);
    const held = await served.query(
      `SELECT 1 FROM post WHERE account_id = $1 AND post = 'liaison' AND ended_at IS NULL`,
      [successor.id],
    );
    expect(held).toHaveLength(1);
  });

  test('a head disposes of no post outside the department', async () => {
    const head = served.cast.of('departmentHead', '司法局');
    const both = await enlist(served, 'liaison@司法局', 'editor');
    const successor = await enlist(served, 'liaison@司法局');
    expect((await refusalOf(handOver(head, both.id, successor.id))).code).toBe('HANDOVER_NEEDS_OFFICERS');
    const foreign = await accountOf('departmentHead', '财政局');
    expect((await refusalOf(handOver(head, foreign, successor.id))).code).toBe('RELATION_NOT_ALLOWED');
  });

  test('for posts of the government one officer proposes and the other one’s word carries it out', async () => {
    const [system, security] = [served.cast.of('systemAdmin'), served.cast.of('securityAdmin')];
    const from = await accountOf('registrar');
    const successor = await enlist(served);
    const another = await enlist(served);
    const first = await handOver(system, from, another.id);
    expect(first.state).toBe('proposed');
    const proposed = await handOver(system, from, successor.id);
    expect(proposed.state).toBe('proposed');
    // The same officer's second click carries nothing out.
    expect(await handOver(system, from, successor.id)).toMatchObject({ id: proposed.id, state: 'proposed' });
    expect(await served.query(`SELECT 1 FROM account WHERE id = $1 AND state = 'active'`, [from])).toHaveLength(1);
    const view = await security.call<OpenWork>('GET', `/accounts/${from}/open-work`);
    expect(view.proposal).toMatchObject({ successorId: successor.id, awaitsYou: true });
    const told = await security.call<{ kind: string }[]>('GET', '/notices');
    expect(told.map((n) => n.kind)).toContain('handoverProposed');
    expect(await handOver(security, from, successor.id)).toMatchObject({ id: proposed.id, state: 'done' });
    const caller = await changeInitialPassword(served.url, successor);
    expect((await caller.send('GET', '/session')).text).toContain('registrar');
  });

  test('an officer’s post goes only to somebody who holds no other; the officer may be the one who leaves', async () => {
    const [system, security] = [served.cast.of('systemAdmin'), served.cast.of('securityAdmin')];
    const from = await accountOf('systemAdmin');
    const editor = await enlist(served, 'editor');
    expect((await refusalOf(handOver(security, from, editor.id))).code).toBe('OFFICER_POST_EXCLUSIVE');
    const successor = await enlist(served);
    await handOver(system, from, successor.id);
    expect((await handOver(security, from, successor.id)).state).toBe('done');
    expect((await refusalOf(system.call('GET', '/session'))).code).toBe('NOT_LOGGED_IN');
    await changeInitialPassword(served.url, successor);
    const caller = await HttpCaller.logIn(served.url, successor.userName, PASSWORD);
    expect((await caller.send('GET', '/setup/checklist')).status).toBe(200);
  });
});
