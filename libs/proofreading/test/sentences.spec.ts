import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { proofread } from '../src/proofread.js';

/** A sentence a line, in our own words, as reports of cities, districts, towns and departments write. */
const lines = (name: string): string[] =>
  readFileSync(new URL(`./sentences/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
const errors = (text: string): string[] =>
  proofread(text).findings.flatMap(({ level, rule, message }) => (level === '提示' ? [] : [`${rule} ${message}`]));

describe('sentences as reports have them', () => {
  test.each(lines('clean.txt'))('nothing is wrong: %s', (sentence) => {
    expect(errors(sentence)).toEqual([]);
  });

  test.each(lines('broken.txt'))('something is wrong: %s', (sentence) => {
    expect(errors(sentence)).not.toEqual([]);
  });
});
