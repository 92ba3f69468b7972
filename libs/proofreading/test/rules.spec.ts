import { describe, expect, test } from '@jest/globals';
import { proofread } from '../src/proofread.js';
import { ALL_RULES } from '../src/rules/all-rules.js';
import { RULE_EXAMPLES } from './rule-examples/all-examples.js';

const of = (rule: string, text: string, context = {}) =>
  proofread(text, context).findings.filter((finding) => finding.rule === rule);

describe('each rule', () => {
  test.each(RULE_EXAMPLES)('$rule', ({ rule, wrong, right, context, mended }) => {
    const [finding] = of(rule, wrong, context);
    expect(finding).toBeDefined();
    expect(of(rule, right, context)).toEqual([]);
    if (mended !== undefined) expect(finding?.suggestion).toBe(mended);
  });

  test('has been seen to find', () => {
    expect([...new Set(RULE_EXAMPLES.map(({ rule }) => rule))].sort()).toEqual(ALL_RULES.map(({ id }) => id).sort());
  });

  test('has a name of its own', () => {
    expect(new Set(ALL_RULES.map(({ id }) => id)).size).toBe(ALL_RULES.length);
  });
});

describe('findings', () => {
  test('a systematic defect is one finding with all its places', () => {
    const [finding, ...more] = of('marks/marks-are-full-width', '甲,乙,丙,丁,戊。');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ count: 4, start: 1, end: 2, excerpt: ',' });
    expect(finding?.places).toHaveLength(4);
  });

  test('a suggestion stands for all places only where it is the same', () => {
    const [dashes] = of('marks/ranges-have-a-dash', '《甲（2021-2025年）》《乙（2016-2020年）》');
    expect(dashes).toMatchObject({ count: 2 });
    expect(dashes?.suggestion).toBeUndefined();
    expect(of('marks/marks-are-full-width', '甲,乙,丙,丁,戊。')[0]?.suggestion).toBe('，');
  });

  test('a rule finds nothing before it was in force', () => {
    expect(of('marks/brackets-are-paired', '各镇（街道落实。', { on: '2010-01-01' })).toEqual([]);
    expect(of('marks/brackets-are-paired', '各镇（街道落实。', { on: '2026-01-01' })).toHaveLength(1);
  });

  test('tell where in the outline they lie', () => {
    const text = '2024年情况。\n一、主要工作\n（一）强化学习\n一是抓好学习。二是疏通赌点。';
    expect(of('words/words-are-spelled-right', text).map(({ path }) => path)).toEqual(['一/（一）/二是']);
    expect(of('words/words-are-spelled-right', '疏通赌点。').map(({ path }) => path)).toEqual(['引言']);
  });

  test('a piece of a report is not asked for the whole', () => {
    const piece = '二是强化学习，抓好落实。';
    expect(of('structure/numbers-run-on', piece)).toHaveLength(1);
    expect(of('structure/numbers-run-on', piece, { piece: true })).toEqual([]);
    expect(of('words/words-are-spelled-right', '二是疏通赌点。', { piece: true })).toHaveLength(1);
  });

  test('editors’ words are found where their context is, while they are in force', () => {
    const entry = {
      wrong: '区划',
      right: '区域规划',
      level: '一般',
      context: ['编制'],
      source: '区政府办',
      from: '2024-01-01',
      to: '2024-12-31',
    } as const;
    const found = (text: string, on: string) =>
      of('words/words-are-spelled-right', text, { words: [entry], on }).length;
    expect(found('编制区划方案。', '2024-06-01')).toBe(1);
    expect(found('调整区划方案。', '2024-06-01')).toBe(0);
    expect(found('编制区划方案。', '2025-06-01')).toBe(0);
  });
});
