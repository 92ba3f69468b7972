import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PERMISSIONS, permission, type PermissionKey } from '@chancery/application';
import { OFFICERS, type Post } from '@chancery/domain';
import { HttpCaller } from '../support/http-caller.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import type { Ground } from './matrix/ground.js';
import { place } from './matrix/place.js';
import { prepareGround, SECRET_TEXT } from './matrix/prepare-ground.js';
import { changeInitialPassword, enlist, PASSWORD } from './support/people.js';

const READING = (Object.keys(PERMISSIONS) as PermissionKey[]).filter((key) => permission(key).method === 'GET');
const OWN = { name: 'own', department: 'own' } as const;
const OTHER = { name: 'other', department: 'other' } as const;

/** What the system administrator sets up and reads: mail server and seal, no word of a report. */
const SETTINGS = ['mail.show', 'seal.show', 'seal.image', 'seal.heldKeys'];

describe('who reads and who writes the report', () => {
  let served: ServedGovernment;
  let ground: Ground;
  beforeAll(async () => {
    served = await serveGovernment();
    ground = await prepareGround(served, 0);
    await place(served, ground, { key: 'section.adopt', caller: 'editor', relation: OWN, state: 'submitted' });
    await place(served, ground, { key: 'section.adopt', caller: 'editor', relation: OTHER, state: 'submitted' });
  });
  afterAll(() => served.close());

  const logIn = (post: Post): Promise<HttpCaller> => {
    const member = served.cast.members.find((m) => m.post === post);
    return HttpCaller.logIn(served.url, member?.userName ?? '', member?.password ?? '');
  };
  const pathOf = (key: PermissionKey): string => {
    const { path } = permission(key);
    const ids = {
      cycles: ground.cycleId,
      sections: ground.own.id,
      versions: ground.versionId,
      dispatches: ground.dispatchId,
    };
    const id = ids[path.split('/')[1] as keyof typeof ids] ?? ground.cycleId;
    return path.replace(':id', id).replace(':name', 'report.txt');
  };

  test('an editor reads the text that the next test looks for', async () => {
    const editor = await logIn('editor');
    const texts = await Promise.all(
      ['section.show', 'version.show'].map((key) => editor.send('GET', pathOf(key as PermissionKey))),
    );
    for (const { text } of texts) expect(text).toContain(SECRET_TEXT);
  });

  test.each(OFFICERS)('%s reads no word of the report anywhere', async (officer) => {
    const caller = await logIn(officer);
    const open = [
      'health.show',
      'department.list',
      'trust.export',
      'notice.list',
      'notice.countUnread',
      // Ids and states, no text.
      'event.stream',
      'desk.show',
      'event.stream',
      ...SETTINGS,
    ];
    // People, departments, the installation and their own log-ins are the officers' own business.
    const own = /^(account|department|setup|installation|securitySettings|session|secondFactor)\./;
    for (const key of READING) {
      const answer = await caller.send('GET', pathOf(key));
      expect([key, answer.text.includes(SECRET_TEXT)]).toEqual([key, false]);
      if (key.startsWith('audit.') || open.includes(key) || own.test(key)) continue;
      // Which files were sealed by whom is the auditor's business; what stands in them is not.
      if (officer === 'auditAdmin' && key.startsWith('sealRegister.')) continue;
      expect([key, answer.status, answer.code]).toEqual([key, 403, 'POST_NOT_ALLOWED']);
    }
  });

  test('a person with two posts has the rights of both, each in its own relation', async () => {
    const person = await enlist(served, 'liaison@司法局', 'editor');
    const caller = await changeInitialPassword(served.url, person);
    const act = async (section: { id: string }, tail: string, body?: unknown) => {
      const { status, code } = await caller.send('POST', `/sections/${section.id}/${tail}`, body);
      return [status, code];
    };
    const reason = { reason: '请核实。' };
    // As editor: any department's section.
    expect(await act(ground.other, 'returns', reason)).toEqual([200, null]);
    expect(await act(ground.own, 'returns', reason)).toEqual([200, null]);
    // As liaison: the own department's only; being an editor does not stretch that.
    expect(await act(ground.other, 'nil-submissions', reason)).toEqual([403, 'RELATION_NOT_ALLOWED']);
    expect(await act(ground.own, 'nil-submissions', reason)).toEqual([200, null]);
    // As neither.
    expect(await act(ground.own, 'department-approval', {})).toEqual([403, 'POST_NOT_ALLOWED']);
    const { text } = await caller.send('GET', `/cycles/${ground.cycleId}/sections`);
    expect((JSON.parse(text) as unknown[]).length).toBe(3);
  });

  test('ending one of two posts takes that post’s rights and leaves the other’s', async () => {
    const person = await enlist(served, 'liaison@财政局', 'editor');
    await changeInitialPassword(served.url, person);
    const [editor] = await served.query<{ id: string }>(
      `SELECT id FROM post WHERE account_id = $1 AND post = 'editor'`,
      [person.id],
    );
    await served.cast.of('securityAdmin').call('POST', `/accounts/${person.id}/posts/${editor?.id}/end`);
    const caller = await HttpCaller.logIn(served.url, person.userName, PASSWORD);
    const refused = await caller.send('GET', `/sections/${ground.own.id}`);
    expect([refused.status, refused.code]).toEqual([403, 'RELATION_NOT_ALLOWED']);
    expect((await caller.send('GET', `/sections/${ground.other.id}`)).status).toBe(200);
  });
});
