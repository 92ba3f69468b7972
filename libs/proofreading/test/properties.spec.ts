import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { proofread } from '../src/proofread.js';
import { cleanTexts } from './clean-texts.js';
import { MARKED_SENTENCES } from './marked-sentences.js';

/** Pieces of which nonsense that looks like a report is made. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...'，。、；：（）《》“”‘’〈〉〔〕()<>,.;:|',
    ...'其中共等各一二三四五六七八九十百万亿余近约占率同比增长件个人次项%',
    '\n',
    ' ',
    '一是',
    '二是',
    '（一）',
    '一、',
    '其中，',
    '分别为',
    '2025年',
    '截至目前',
    '习近平新时代',
    '更好的服务',
    '\u0000',
    '\ud800',
    '\udc00',
  ),
  fc.integer({ min: 0, max: 99999 }).map(String),
  fc.constantFrom(...MARKED_SENTENCES.map(({ words }) => words)),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const nonsense = fc.array(pieces, { maxLength: 120 }).map((all) => all.join(''));

function check(text: string): void {
  const proof = proofread(text, { others: [{ name: '上年', text }] });
  expect(proof.text).toBe(text);
  const places = [...proof.findings, ...proof.claims, ...proof.findings.flatMap((finding) => finding.places ?? [])];
  for (const { start, end } of places) {
    if (!(start >= 0 && start <= end && end <= text.length))
      throw new Error(`${start}–${end} lies outside of ${text.length}`);
  }
  // An expectation for each of a megabyte's sixty thousand claims would take longer than reading it.
  for (const { start, end, excerpt } of [...proof.findings, ...proof.claims]) {
    if (excerpt !== text.slice(start, end)) throw new Error(`${start}–${end} is not “${excerpt}”`);
  }
}

describe('any text', () => {
  test('is read without an error, and every place lies inside it', () => {
    fc.assert(fc.property(fc.oneof(nonsense, fc.string({ unit: 'binary', maxLength: 400 })), check), { numRuns: 300 });
  });

  test('is read the same way twice', () => {
    const [text = ''] = cleanTexts();
    expect(proofread(text)).toEqual(proofread(text));
  });
});

describe('long texts', () => {
  const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

  // What backtracks without bound never comes back; how time grows with the text is measured in benchmarks/.
  test.each(['字', '其中3件，'])('a megabyte of “%s” without a full stop', (unit) => check(fill(unit, 1_000_000)));

  test.each([
    '1',
    '一',
    ' ',
    '（',
    '“',
    '《',
    '<',
    '|',
    ',',
    '1（',
    '一是',
    '一、',
    '3件、',
    '、',
    '\n',
    '1%',
    '“”',
    '《》',
    '（一）\n',
    '第一，',
    '共1个',
    '共5件，其中3件、2件。',
    '张三',
    '。',
    '\u0000',
    '\ud800',
  ])('a hundred thousand units of “%s”', (unit) => check(fill(unit, 100_000)));
});
