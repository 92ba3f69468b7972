import { expect, test } from '@jest/globals';
import type { Schemas } from '../src/api-client/client.js';
import * as plan from '../src/features/past-reports/plan.js';
import { textLines } from '../src/features/past-reports/text-lines.js';

const TEXT = '一、工作情况。评查案卷180卷。一是加强监督。检查12次。\n活动成效\n（二）普法宣传。\n群众反映良好。';
const line = (start: number, end: number, at: number) => ({ start, end, at, type: 'paragraph', numbering: null });
const reading = {
  text: TEXT,
  lines: [line(0, 29, 100), line(30, 34, 130), line(35, 43, 140), line(44, 51, 150)],
} as unknown as Schemas['ImportReading'];
const place = (nodeKey: string, start: number, textStart: number, end: number) => ({ nodeKey, start, textStart, end });
const proposal = {
  places: [place('h100', 0, 7, 16), place('h100-2', 16, 23, TEXT.length)],
} as unknown as Schemas['ProposedReport'];

test('a line is cut at the headings that run in; short lines and numbered ones can be made headings, sentences not', () => {
  const lines = textLines(reading, proposal);
  expect(lines.map(({ pieces }) => pieces.map(({ words, nodeKey }) => `${nodeKey ?? ''}|${words}`))).toEqual([
    ['h100|一、工作情况。', '|评查案卷180卷。', 'h100-2|一是加强监督。', '|检查12次。'],
    ['|活动成效'],
    ['|（二）普法宣传。'],
    ['|群众反映良好。'],
  ]);
  expect(lines.map(({ at }) => at)).toEqual([null, 130, 140, null]);
  expect(lines.map(({ within }) => within)).toEqual(['h100', 'h100-2', 'h100-2', 'h100-2']);
});

test('a line’s own number says which level it would be', () => {
  const lines = ['三、情况', '（二）情况', '(十)情况', '4.情况', '（3）情况', '情况'];
  expect(lines.map(plan.choiceOfLine)).toEqual(['一、', '（一）', '（一）', '1.', '（1）', 'none']);
});

test('what a person made a heading is forgotten when it is made text; what the source has is left out and comes back', () => {
  const made = plan.makeHeading(plan.NO_PLAN, 130, 'none');
  expect(plan.makeText(made, 'h130')).toEqual(plan.NO_PLAN);
  const left = plan.makeText(plan.mend(plan.NO_PLAN, 'h100', { block: 'problems' }), 'h100');
  expect(left.mends).toEqual([{ key: 'h100', block: 'problems', isHeading: false }]);
  expect(plan.makeHeadingAgain(left, 'h100').mends).toEqual([]);
});

test('decisions come first: what has its place in the source is made anew after them, depth and offers stay', () => {
  const mended = plan.mend(plan.makeHeading(plan.undo(plan.NO_PLAN, ['4:width']), 130, 'none'), 'h1', {
    heading: '甲',
  });
  const offered = plan.offer(plan.offer({ ...mended, depth: 2 }, '下一年度主要安排', true), '存在的不足和原因', true);
  const decided = plan.decide(offered, { 'insertion-1': 'reject' });
  expect(decided).toEqual({
    choices: { decisions: { 'insertion-1': 'reject' }, undone: [], headings: {} },
    depth: 2,
    acceptedOffers: ['下一年度主要安排', '存在的不足和原因'],
    mends: [],
  });
  expect(plan.onlyDecided(plan.undo(decided, ['4:width']))).toEqual({
    ...plan.NO_PLAN,
    choices: { ...plan.NO_PLAN.choices, decisions: { 'insertion-1': 'reject' } },
  });
  expect(plan.offer(offered, '下一年度主要安排', false).acceptedOffers).toEqual(['存在的不足和原因']);
});
