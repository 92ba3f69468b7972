import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { docOfText } from '@chancery/documents';
import { openAndAssign, submitByDepartment, type OpenedCycle } from '../../apps/cli/src/demo/play-collecting.js';
import { refusalOf } from '../support/refusal-of.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

interface View {
  readonly state: string;
  readonly version: number;
  readonly draftVersion: number;
  readonly actions: readonly { readonly key: string }[];
}

describe('collecting over HTTP', () => {
  let served: ServedGovernment;
  let cycle: OpenedCycle;
  const sectionPath = (i: number) => `/sections/${cycle.sections[i]?.id}`;

  beforeAll(async () => {
    served = await serveGovernment();
    cycle = await openAndAssign(served.cast, served.timeline, sampleReport());
  });
  afterAll(() => served.close());

  test('of two savers at once one wins and the other gets 409 with both texts', async () => {
    const liaison = served.cast.of('liaison', '司法局');
    await liaison.call('POST', `${sectionPath(0)}/receipt`);
    const save = (text: string) =>
      liaison.call('PUT', `${sectionPath(0)}/draft`, { draftVersion: 0, content: docOfText(text) });
    const results = await Promise.allSettled([save('甲稿。'), save('乙稿。')]);
    const rejected = results.filter((r) => r.status === 'rejected');
    expect(rejected).toHaveLength(1);
    const refusal = await refusalOf(Promise.reject(rejected[0]?.reason));
    expect([refusal.status, refusal.code]).toEqual([409, 'DRAFT_CHANGED']);
    const { yours, current } = refusal.details as { yours: unknown; current: unknown };
    expect([yours, current]).toEqual(expect.arrayContaining([docOfText('甲稿。'), docOfText('乙稿。')]));
  });

  test('a liaison does not see, and may not touch, another department’s section', async () => {
    const stranger = served.cast.of('liaison', '财政局');
    expect((await refusalOf(stranger.call('GET', sectionPath(0)))).status).toBe(403);
    expect((await refusalOf(stranger.call('POST', `${sectionPath(2)}/receipt`))).code).toBe('RELATION_NOT_ALLOWED');
    const board = await stranger.call<{ departmentName: string }[]>('GET', `/cycles/${cycle.id}/sections`);
    expect(new Set(board.map((row) => row.departmentName))).toEqual(new Set(['财政局']));
  });

  test('the allowed next actions come with the section', async () => {
    const liaison = served.cast.of('liaison', '司法局');
    const view = await liaison.call<View>('GET', sectionPath(0));
    expect(view.state).toBe('drafting');
    expect(view.actions.map((a) => a.key).sort()).toEqual([
      'section.import',
      'section.readImport',
      'section.requestExtension',
      'section.saveDraft',
      'section.submit',
      'section.submitNil',
      'section.takeImport',
    ]);
  });

  test('an empty draft cannot be sent, a nil report needs a reason', async () => {
    const liaison = served.cast.of('liaison', '司法局');
    await liaison.call('POST', `${sectionPath(2)}/receipt`);
    const empty = await refusalOf(liaison.call('POST', `${sectionPath(2)}/submissions`, { draftVersion: 0 }));
    expect([empty.status, empty.code]).toEqual([400, 'DRAFT_EMPTY']);
    const silent = await refusalOf(liaison.call('POST', `${sectionPath(2)}/nil-submissions`, { reason: ' ' }));
    expect(silent.code).toBe('REASON_REQUIRED');
    const nil = await liaison.call<View>('POST', `${sectionPath(2)}/nil-submissions`, { reason: '本年度无此项工作。' });
    expect(nil.state).toBe('awaitingDepartment');
  });

  test('a return carries reasons on spans that must lie in the text; both versions are kept', async () => {
    const section = cycle.sections[1];
    if (!section) throw new Error('no section');
    await submitByDepartment(served.cast, served.timeline, section);
    const editor = served.cast.of('editor');
    const outside = await refusalOf(
      editor.call('POST', `${sectionPath(1)}/returns`, {
        reason: '请核实。',
        spans: [{ start: 0, end: 999, reason: '何据' }],
      }),
    );
    expect(outside.code).toBe('SPAN_OUTSIDE_TEXT');
    await editor.call('POST', `${sectionPath(1)}/returns`, {
      reason: '请核实。',
      spans: [{ start: 1, end: 3, reason: '何据' }],
    });
    await submitByDepartment(served.cast, served.timeline, section);
    const liaison = served.cast.of('liaison', '财政局');
    const history = await liaison.call<{ submissions: unknown[]; notes: { kind: string; spans: unknown[] }[] }>(
      'GET',
      `${sectionPath(1)}/history`,
    );
    expect(history.submissions).toHaveLength(2);
    expect(history.notes.find((n) => n.kind === 'returnForRevision')?.spans).toEqual([
      { start: 1, end: 3, reason: '何据' },
    ]);
  });

  test('rewritten text stands beside what was sent, and the department sees it', async () => {
    const editor = served.cast.of('editor');
    await editor.call('POST', `${sectionPath(1)}/adoption`);
    const { version } = await editor.call<View>('GET', sectionPath(1));
    const body = { version, content: docOfText('对31个部门开展财会监督检查。'), reason: '据台账更正。' };
    await editor.call('POST', `${sectionPath(1)}/rewritings`, body);
    const late = await refusalOf(editor.call('POST', `${sectionPath(1)}/rewritings`, body));
    expect(late.code).toBe('TEXT_CHANGED');
    const liaison = served.cast.of('liaison', '财政局');
    const history = await liaison.call<{ redline: { kind: string; text: string }[] }>(
      'GET',
      `${sectionPath(1)}/history`,
    );
    expect(history.redline.filter((c) => c.kind !== 'same').map((c) => `${c.kind}${c.text}`)).toEqual([
      'removed0',
      'added1',
    ]);
  });

  test.each([
    ['unknown node', { type: 'doc', content: [{ type: 'script' }] }],
    ['NUL', { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a\u0000b' }] }] }],
    ['lone surrogate', { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '\ud800' }] }] }],
    ['not a document', 'text'],
  ])('bad content (%s) is refused with a stable code and a sentence in Chinese', async (_name, content) => {
    const liaison = served.cast.of('liaison', '司法局');
    const refusal = await refusalOf(liaison.call('PUT', `${sectionPath(0)}/draft`, { draftVersion: 1, content }));
    expect([refusal.status, refusal.code]).toEqual([400, 'INPUT_INVALID']);
    expect(refusal.message).toMatch(/[\u4e00-\u9fa5]/);
  });
});
