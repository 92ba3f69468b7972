import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NoticeRow, ReviewAnswer, SectionOutcome } from '@chancery/application';
import { docOfText, plainText, type FragmentDoc, type ReviewDoc, type SuggestionMark } from '@chancery/documents';
import {
  openAndAssign,
  submitByDepartment,
  type AssignedSection,
  type OpenedCycle,
} from '../../apps/cli/src/demo/play-collecting.js';
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

describe('suggesting over HTTP', () => {
  let served: ServedGovernment;
  let cycle: OpenedCycle;
  const section = (i: number): AssignedSection => {
    const found = cycle.sections[i];
    if (!found) throw new Error('no section');
    return found;
  };
  const path = (i: number): string => `/sections/${section(i).id}`;
  const submit = (i: number) => submitByDepartment(served.cast, served.timeline, section(i));
  const noticesOf = (post: 'liaison', department: string) =>
    served.cast.of(post, department).call<NoticeRow[]>('GET', '/notices');

  beforeAll(async () => {
    served = await serveGovernment();
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
});
