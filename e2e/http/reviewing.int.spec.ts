import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NoticeRow, ReviewList, SectionComments, SectionOutcome } from '@chancery/application';
import { docOfText } from '@chancery/documents';
import {
  openAndAssign,
  submitByDepartment,
  type AssignedSection,
  type OpenedCycle,
} from '../../apps/cli/src/demo/play-collecting.js';
import { mergedCycle } from '../support/merged-cycle.js';
import { refusalOf } from '../support/refusal-of.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

const SENT = '评查行政执法案卷180卷。';

describe('reviewing over HTTP', () => {
  let served: ServedGovernment;
  let cycle: OpenedCycle;
  const section = (i: number): AssignedSection => {
    const found = cycle.sections[i];
    if (!found) throw new Error('no section');
    return found;
  };
  const path = (i: number): string => `/sections/${section(i).id}`;
  const submit = (i: number) => submitByDepartment(served.cast, served.timeline, section(i));
  const noticesOf = (post: 'liaison' | 'departmentHead' | 'editor', department?: string) =>
    served.cast.of(post, department).call<NoticeRow[]>('GET', '/notices');

  beforeAll(async () => {
    served = await serveGovernment();
    await served.startWorker();
  });
  afterAll(() => served.close());

  describe('comments and returns', () => {
    const comments = (post: 'editor' | 'liaison', target = 'submission', department?: string) =>
      served.cast.of(post, department).call<SectionComments>('GET', `${path(1)}/comments?target=${target}`);

    beforeAll(async () => {
      cycle = await openAndAssign(served.cast, served.timeline, sampleReport({ year: 2012 }));
      await submit(1);
    });

    test('a comment must stand on the words that it quotes', async () => {
      const add = (anchor: object) =>
        served.cast.of('editor').call('POST', `${path(1)}/comments`, { target: 'submission', anchor, text: '何据?' });
      expect((await refusalOf(add({ start: 1, end: 999, quote: 'x' }))).code).toBe('ANCHOR_OUTSIDE_TEXT');
      const changed = await refusalOf(add({ start: 1, end: 3, quote: '别的' }));
      expect([changed.status, changed.code]).toEqual([409, 'ANCHOR_TEXT_CHANGED']);
      await add({ start: 1, end: 6, quote: '30个部门' });
    });

    test('the department sees and answers what is shown to it, and nothing else', async () => {
      const editor = served.cast.of('editor');
      const liaison = served.cast.of('liaison', '财政局');
      const shown = await editor.call<{ id: string }>('POST', `${path(1)}/comments`, {
        target: 'submission',
        anchor: { start: 8, end: 12, quote: '财会监督' },
        text: '请补充结果。',
        visibleToDepartment: true,
      });
      const all = (await comments('editor')).comments;
      expect(all.map(({ quote }) => quote)).toEqual(['30个部门', '财会监督']);
      expect((await comments('liaison', 'submission', '财政局')).comments.map(({ quote }) => quote)).toEqual([
        '财会监督',
      ]);
      expect((await noticesOf('liaison', '财政局')).at(-1)).toMatchObject({ kind: 'comment', link: path(1) });
      const hidden = await refusalOf(liaison.call('POST', `/comments/${all[0]?.id}/replies`, { text: '看见了' }));
      expect([hidden.status, hidden.code]).toEqual([404, 'NOT_FOUND']);
      const stranger = served.cast.of('liaison', '司法局');
      expect((await refusalOf(stranger.call('POST', `/comments/${shown.id}/replies`, { text: '?' }))).status).toBe(403);
      await liaison.call('POST', `/comments/${shown.id}/replies`, { text: '已补充,见新稿。' });
      expect((await noticesOf('editor')).at(-1)?.text).toContain('的批注有答复:已补充,见新稿。');
      expect((await comments('editor')).comments[1]?.replies.map(({ text }) => text)).toEqual(['已补充,见新稿。']);
      expect((await comments('liaison', 'submission', '财政局')).comments[0]?.actions.map(({ key }) => key)).toEqual([
        'comment.reply',
      ]);
    });

    test('it is settled once, and may be opened again', async () => {
      const [first] = (await comments('editor')).comments;
      const resolve = () => served.cast.of('chiefEditor').call('POST', `/comments/${first?.id}/resolution`);
      await resolve();
      expect((await refusalOf(resolve())).code).toBe('STATE_CONFLICT');
      await served.cast.of('editor').call('POST', `/comments/${first?.id}/reopening`);
      expect((await comments('editor')).comments[0]).toMatchObject({ state: 'open', resolvedBy: null });
    });

    test('comments follow their words into the next draft, and are orphaned when these are gone', async () => {
      const editor = served.cast.of('editor');
      const { currentSubmissionId } = await editor.call<{ currentSubmissionId: string }>('GET', path(1));
      await editor.call('POST', `${path(1)}/returns`, {
        submissionId: currentSubmissionId,
        reason: '请核实数量。',
        spans: [{ start: 1, end: 6, reason: '与台账不符' }],
      });
      const liaison = served.cast.of('liaison', '财政局');
      const { draftVersion } = await liaison.call<{ draftVersion: number }>('GET', path(1));
      await liaison.call('PUT', `${path(1)}/draft`, {
        draftVersion,
        content: docOfText('全年对31个部门开展检查。'),
      });
      const draft = (await comments('editor', 'draft')).comments;
      expect(draft.map(({ quote, place, orphaned }) => [quote, place, orphaned])).toEqual([
        ['30个部门', { start: 3, end: 8, exact: false }, false],
        ['财会监督', null, true],
      ]);
      const outcome = await liaison.call<SectionOutcome>('GET', `${path(1)}/outcome`);
      expect(outcome.returned).toMatchObject({
        reason: '请核实数量。',
        spans: [{ quote: '30个部门', reason: '与台账不符', inDraft: { start: 3, end: 8 } }],
      });
    });

    test('returned twice: the head is told; the next version shows what it changed', async () => {
      const editor = served.cast.of('editor');
      const told = async () => (await noticesOf('departmentHead', '财政局')).filter(({ kind }) => kind === 'returned');
      expect(await told()).toEqual([]);
      await submit(1);
      expect((await noticesOf('editor')).at(-1)?.text).toContain('退回修改后已重新报送');
      await editor.call('POST', `${path(1)}/returns`, { reason: '仍未核实。', spans: [] });
      expect((await told()).map(({ text }) => text)).toEqual([expect.stringContaining('已第 2 次退回修改')]);
      const outcome = await editor.call<SectionOutcome>('GET', `${path(1)}/outcome`);
      expect(outcome.returns).toBe(2);
      expect(outcome.rounds.map(({ seq, changes }) => [seq, changes === null])).toEqual([
        [1, true],
        [2, false],
      ]);
      expect(outcome.rounds[0]?.notes.map(({ label }) => label)).toEqual(['部门审核同意', '退回修改']);
    });

    test('a decision on a submission that was taken back meanwhile is refused with both texts', async () => {
      const editor = served.cast.of('editor');
      await submit(0);
      const { currentSubmissionId: shown } = await editor.call<{ currentSubmissionId: string }>('GET', path(0));
      await served.cast.of('liaison', '司法局').call('POST', `${path(0)}/withdrawal`);
      await submit(0);
      const content = docOfText('评查案卷180卷。');
      const refusal = await refusalOf(
        editor.call('POST', `${path(0)}/partial-adoption`, { submissionId: shown, content, reason: '精简。' }),
      );
      expect([refusal.status, refusal.code]).toEqual([409, 'SUBMISSION_CHANGED']);
      expect(refusal.details).toMatchObject({ yours: content, current: docOfText(SENT) });
      expect((await refusalOf(editor.call('POST', `${path(0)}/adoption`, { submissionId: shown }))).code).toBe(
        'SUBMISSION_CHANGED',
      );
    });

    test('the list of what lies on the desk', async () => {
      const { rows } = await served.cast.of('editor').call<ReviewList>('GET', `/cycles/${cycle.id}/review`);
      expect(
        rows.map(({ departmentName, stateLabel, waiting, returns, openComments }) => [
          departmentName,
          stateLabel,
          waiting,
          returns,
          openComments,
        ]),
      ).toEqual([
        ['司法局', '已报送', true, 0, 0],
        ['财政局', '退回修改', false, 2, 2],
        ['司法局', '未签收', false, 0, 0],
      ]);
      expect(rows[0]?.submission).toMatchObject({ seq: 2, kind: 'text' });
    });
  });

  describe('comparing and versions', () => {
    let versionId: string;

    beforeAll(async () => {
      const merged = await mergedCycle(served, 2013);
      cycle = merged.cycle;
      versionId = merged.versionId;
    });

    const compare = (post: 'editor' | 'liaison', from: string, to: string, department?: string) =>
      served.cast
        .of(post, department)
        .call<{ changed: number; from: { label: string } }>('GET', `/comparisons?from=${from}&to=${to}`);

    test('any two texts, as far as the reader may read both', async () => {
      const { id } = section(0);
      const { currentSubmissionId } = await served.cast
        .of('editor')
        .call<{ currentSubmissionId: string }>('GET', `/sections/${id}`);
      const sent = `submission:${currentSubmissionId}`;
      const same = await compare('editor', sent, `standing:${id}`);
      expect([same.changed, same.from.label]).toEqual([0, '第1次报送']);
      expect((await compare('editor', sent, `version:${versionId}:${id}`)).changed).toBe(0);
      expect((await compare('editor', `version:${versionId}`, `version:${versionId}`)).changed).toBe(0);
      expect((await compare('liaison', sent, `draft:${id}`, '司法局')).changed).toBe(0);
      expect((await refusalOf(compare('liaison', sent, `draft:${id}`, '财政局'))).status).toBe(403);
      expect((await refusalOf(compare('liaison', sent, `version:${versionId}:${id}`, '司法局'))).status).toBe(403);
      expect((await refusalOf(compare('editor', sent, `version:${versionId}`))).code).toBe('COMPARISON_MISMATCH');
      expect((await refusalOf(compare('editor', sent, `lastYear:${id}`))).code).toBe('NO_TEXT_TO_COMPARE');
      expect((await refusalOf(compare('editor', sent, 'drop table'))).code).toBe('INPUT_INVALID');
    });

    test('comments on a version are carried to the next one while they are open', async () => {
      const reviewer = served.cast.of('legalReviewer');
      const { id } = section(0);
      await reviewer.call('POST', `/versions/${versionId}/comments`, {
        sectionId: id,
        anchor: { start: 8, end: 11, quote: '180' },
        text: '请核对。',
      });
      const { comments } = await reviewer.call<SectionComments>('GET', `/versions/${versionId}/comments`);
      expect(comments).toMatchObject([{ quote: '180', place: { start: 8, end: 11, exact: true }, target: 'version' }]);
      const stranger = served.cast.of('liaison', '司法局');
      expect((await stranger.call<SectionComments>('GET', `/sections/${id}/comments`)).comments).toEqual([]);
    });
  });
});
