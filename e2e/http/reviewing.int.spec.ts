import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NoticeRow, ReviewAnswer, ReviewList, SectionComments, SectionOutcome } from '@chancery/application';
import { docOfText, plainText, type FragmentDoc, type ReviewDoc, type SuggestionMark } from '@chancery/documents';
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

/** `评查行政执法案卷180卷。` with words struck out and put in, as the editor's plugin writes them. */
function suggested(...parts: readonly (string | ['+' | '-', string, string])[]): ReviewDoc {
  const content = parts.map((part) => {
    if (typeof part === 'string') return { type: 'text' as const, text: part };
    const [sign, id, text] = part;
    const mark: SuggestionMark = { type: sign === '+' ? 'insertion' : 'deletion', attrs: { id } };
    return { type: 'text' as const, text, marks: [mark] };
  });
  return { type: 'doc', content: [{ type: 'paragraph', content }] };
}

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

  describe('suggestions', () => {
    const review = () => served.cast.of('editor').call<ReviewAnswer>('GET', `${path(0)}/review`);
    const save = (post: 'editor' | 'legalReviewer' | 'chiefEditor', version: number, content: unknown) =>
      served.cast.of(post).call<{ version: number }>('PUT', `${path(0)}/review`, { version, content });

    beforeAll(async () => {
      cycle = await openAndAssign(served.cast, served.timeline, sampleReport({ year: 2011 }));
    });

    test('nothing can be reviewed before the department has sent it', async () => {
      const refusal = await refusalOf(served.cast.of('editor').call('POST', `${path(0)}/review`));
      expect([refusal.status, refusal.code]).toEqual([409, 'NOTHING_TO_REVIEW']);
      expect(await review()).toMatchObject({ document: null, mayBegin: false, actions: [] });
      await submit(0);
      expect(await review()).toMatchObject({ document: null, mayBegin: true });
    });

    test('two who begin at once begin one', async () => {
      const begin = (post: 'editor' | 'legalReviewer') =>
        served.cast.of(post).call<ReviewAnswer>('POST', `${path(0)}/review`);
      const results = await Promise.allSettled([begin('editor'), begin('legalReviewer'), begin('editor')]);
      expect(results.some(({ status }) => status === 'fulfilled')).toBe(true);
      const rows = await served.query('SELECT 1 FROM review_document WHERE section_id = $1', [section(0).id]);
      expect(rows).toHaveLength(1);
      const { document } = await begin('legalReviewer');
      expect(plainText(document?.settled as FragmentDoc)).toBe(SENT);
    });

    test.each([
      ['words changed without a mark', suggested('评查行政执法案卷999卷。'), 'SUGGESTION_BASE_DIFFERS'],
      ['words left out', suggested('评查行政执法案卷。'), 'SUGGESTION_BASE_DIFFERS'],
      [
        'a word of the department marked as put in',
        suggested('评查行政执法案卷', ['+', 'a', '180'], '卷。'),
        'SUGGESTION_BASE_DIFFERS',
      ],
      [
        'words hidden in a block that is put in and taken out',
        {
          type: 'doc',
          content: [
            ...suggested(SENT).content,
            {
              type: 'paragraph',
              marks: [{ type: 'insertion', attrs: { id: 'a' } }],
              content: [{ type: 'text', text: '藏', marks: [{ type: 'deletion', attrs: { id: 'b' } }] }],
            },
          ],
        },
        'SUGGESTION_NESTED',
      ],
      ['an unknown node', { type: 'doc', content: [{ type: 'script' }] }, 'INPUT_INVALID'],
    ])('a forged document (%s) is refused', async (_name, content, code) => {
      const { document } = await review();
      const refusal = await refusalOf(save('legalReviewer', document?.version ?? 0, content));
      expect([refusal.status, refusal.code]).toEqual([400, code]);
      expect((await review()).document?.version).toBe(document?.version);
    });

    test('of two savers at once one wins, and the other gets both', async () => {
      const { document } = await review();
      const version = document?.version ?? 0;
      const texts = [
        suggested('评查行政执法案卷', ['-', 'law', '180'], ['+', 'law', '181'], '卷。'),
        suggested(['+', 'law', '全年'], SENT),
      ];
      const results = await Promise.allSettled([
        save('legalReviewer', version, texts[0]),
        save('legalReviewer', version, texts[1]),
      ]);
      const lost = results.find((r) => r.status === 'rejected');
      const refusal = await refusalOf(Promise.reject(lost?.reason as Error));
      expect(refusal.status).toBe(409);
      expect(['SUGGESTIONS_CHANGED', 'CONCURRENT_CHANGE']).toContain(refusal.code);
      // Whichever came second learns at its next save what the other wrote.
      const late = await refusalOf(save('editor', version, texts[0]));
      expect(late.code).toBe('SUGGESTIONS_CHANGED');
      const { yours, current } = late.details as { yours: unknown; current: unknown };
      expect(yours).toEqual(texts[0]);
      expect(texts).toContainEqual(current);
      await save('legalReviewer', (await review()).document?.version ?? 0, texts[0]);
    });

    test('who suggested what is found by the server, and nobody takes another’s suggestion away', async () => {
      const { document } = await review();
      expect(document?.suggestions).toMatchObject([
        { id: 'law', kind: 'replacement', inserted: '181', deleted: '180', context: '评查行政执法案卷' },
      ]);
      const [author] = document?.suggestions[0]?.authors ?? [];
      expect(author?.displayName).toBe(served.cast.of('legalReviewer').displayName);
      const version = document?.version ?? 0;
      const refusal = await refusalOf(save('editor', version, suggested(SENT)));
      expect([refusal.status, refusal.code]).toEqual([403, 'SUGGESTION_OF_OTHERS']);
      await save(
        'editor',
        version,
        suggested(['+', 'ed', '全年'], '评查行政执法案卷', ['-', 'law', '180'], ['+', 'law', '181'], '卷。'),
      );
    });

    test('a reviewer suggests and does not decide; an editor takes one and refuses the other, on record', async () => {
      const { document } = await review();
      const settle = (post: 'legalReviewer' | 'editor', id: string, verdict: string, version: number) =>
        served.cast.of(post).call<ReviewAnswer>('POST', `${path(0)}/suggestions/${id}/${verdict}`, { version });
      const version = document?.version ?? 0;
      expect((await refusalOf(settle('legalReviewer', 'law', 'acceptance', version))).code).toBe('POST_NOT_ALLOWED');
      const early = await refusalOf(
        served.cast.of('editor').call('POST', `${path(0)}/review/adoption`, { version, reason: '据核。' }),
      );
      expect(early.code).toBe('SUGGESTIONS_OPEN');
      const first = await settle('editor', 'law', 'acceptance', version);
      expect(plainText(first.document?.settled as FragmentDoc)).toBe('评查行政执法案卷181卷。');
      expect(first.document?.suggestions.map(({ id }) => id)).toEqual(['ed']);
      // The second click on the same button.
      expect((await refusalOf(settle('editor', 'law', 'acceptance', version))).code).toBe('SUGGESTIONS_CHANGED');
      const now = first.document?.version ?? 0;
      expect((await refusalOf(settle('editor', 'law', 'rejection', now))).code).toBe('SUGGESTION_GONE');
      const last = await settle('editor', 'ed', 'rejection', now);
      expect(last.document).toMatchObject({ accepted: 1, rejected: 1, suggestions: [] });
      expect(last.actions.map(({ key }) => key)).toEqual(['review.save', 'review.adopt', 'review.discard']);
      const rows = await served.cast
        .of('auditAdmin')
        .call<{ after: object }[]>('GET', `/audit?action=review.accept&objectId=${section(0).id}`);
      expect(rows[0]?.after).toMatchObject({
        inserted: '181',
        deleted: '180',
        suggestedBy: [served.cast.of('legalReviewer').displayName],
      });
    });

    test('what was settled is adopted in part, and the department sees by whom and why', async () => {
      const { document } = await review();
      await served.cast.of('editor').call('POST', `${path(0)}/review/adoption`, {
        version: document?.version,
        reason: '据台账更正。',
      });
      const outcome = await served.cast.of('liaison', '司法局').call<SectionOutcome>('GET', `${path(0)}/outcome`);
      expect(outcome).toMatchObject({
        state: 'adoptedPartially',
        decision: { label: '部分采用', reason: '据台账更正。', byName: served.cast.of('editor').displayName },
        unchanged: false,
      });
      expect(outcome.redline?.[0]).toMatchObject({ fate: 'changed', kind: 'words' });
      expect(await review()).toMatchObject({ document: null, mayBegin: true });
      expect((await noticesOf('liaison', '司法局')).at(-1)?.text).toContain('已部分采用。理由:据台账更正。');
    });

    test('of a standing text a review becomes a rewriting; replaced text beneath it is told', async () => {
      const editor = served.cast.of('editor');
      const begun = await editor.call<ReviewAnswer>('POST', `${path(0)}/review`);
      expect(begun.document?.baseLabel).toBe('报告中的文字');
      const view = await editor.call<{ version: number }>('GET', path(0));
      await editor.call('POST', `${path(0)}/rewritings`, {
        version: view.version,
        content: docOfText('评查案卷181卷。'),
        reason: '精简。',
      });
      const stale = await refusalOf(
        save('editor', begun.document?.version ?? 0, suggested('评查行政执法案卷181卷', ['+', 'x', '余'], '。')),
      );
      expect([stale.status, stale.code]).toEqual([409, 'REVIEW_BASE_CHANGED']);
      expect(await review()).toMatchObject({ document: { stale: true }, mayBegin: true });
      const anew = await editor.call<ReviewAnswer>('POST', `${path(0)}/review`);
      expect(plainText(anew.document?.settled as FragmentDoc)).toBe('评查案卷181卷。');
      const saved = await save(
        'editor',
        anew.document?.version ?? 0,
        suggested('评查', ['+', 'y', '执法'], '案卷181卷。'),
      );
      const settled = await editor.call<ReviewAnswer>('POST', `${path(0)}/suggestions/y/acceptance`, {
        version: saved.version,
      });
      await editor.call('POST', `${path(0)}/review/adoption`, { version: settled.document?.version, reason: '准确。' });
      const { standing } = await editor.call<{ standing: FragmentDoc }>('GET', path(0));
      expect(plainText(standing)).toBe('评查执法案卷181卷。');
    });
  });

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
