import { describe, expect, test } from '@jest/globals';
import { docOfText, flowOfFragment } from '@chancery/documents';
import fc from 'fast-check';
import { ParagraphMemory } from '../src/again/paragraph-memory.js';
import { proofread } from '../src/proofread.js';
import { cleanTexts } from './clean-texts.js';
import { MARKED_SENTENCES } from './marked-sentences.js';
import { MUTATIONS } from './mutations.js';
import { randomNumbers } from './random-numbers.js';

const texts = cleanTexts();

/** One change as somebody makes it who writes: a paragraph written anew, put in, taken out, moved, a unit lost. */
const edit = fc.record({
  at: fc.nat(10_000),
  to: fc.nat(10_000),
  kind: fc.constantFrom('replace', 'insert', 'remove', 'move', 'cut', 'join'),
  words: fc.oneof(
    fc.constantFrom(...MARKED_SENTENCES.map(({ words }) => words.replace(/[【】]/g, ''))),
    fc.constantFrom(
      '',
      '（一）强化学习',
      '二、存在问题',
      '2023年，全区推进。',
      '甲,乙,丙。',
      '“四个意识',
      '1）甲。2）乙。',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }).map((words) => words.replaceAll('\n', '')),
  ),
});
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function edited(text: string, { at, to, kind, words }: Edit): string {
  const lines = text.split('\n');
  const [from, target] = [at % lines.length, to % lines.length];
  const line = lines[from] ?? '';
  const unit = to % (line.length + 1);
  if (kind === 'replace') lines[from] = words;
  else if (kind === 'insert') lines.splice(from, 0, words);
  else if (kind === 'remove') lines.splice(from, 1);
  else if (kind === 'move') lines.splice(target, 0, ...lines.splice(from, 1));
  else if (kind === 'cut') lines[from] = line.slice(0, unit) + line.slice(unit + 1);
  else lines.splice(from, 2, line + (lines[from + 1] ?? ''));
  return lines.join('\n');
}

describe('a text that is read again', () => {
  const others = [{ name: '上年报告', text: texts[0] ?? '' }];
  const ledger = [{ indicator: '复议申请', unit: '件', value: '287', lastYear: '245' }];

  test('is read as if it were read whole, whatever was changed', () => {
    fc.assert(
      fc.property(fc.nat(texts.length - 1), fc.array(edit, { minLength: 1, maxLength: 6 }), (index, edits) => {
        const context = index % 2 === 0 ? {} : { piece: true, others, ledger };
        const memory = new ParagraphMemory(context);
        let text = texts[index] ?? '';
        expect(memory.proofread(text)).toEqual(proofread(text, context));
        for (const one of edits) {
          text = edited(text, one);
          expect(memory.proofread(text)).toEqual(proofread(text, context));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('finds every kind of defect', () => {
    const random = randomNumbers(7);
    for (const mutate of Object.values(MUTATIONS)) {
      const text = random.pick(texts);
      const broken = mutate(text, random);
      if (!broken) continue;
      const memory = new ParagraphMemory({});
      memory.proofread(text);
      expect(memory.proofread(broken.text)).toEqual(proofread(broken.text));
    }
  });

  test('has only its changed paragraphs read', () => {
    const memory = new ParagraphMemory({});
    const [text = ''] = texts;
    memory.proofread(text);
    expect(memory.fresh).toBe(new Set(text.split('\n')).size);
    memory.proofread(text);
    expect(memory.fresh).toBe(0);
    memory.proofread(`${text}\n新增一段。`);
    expect(memory.fresh).toBe(1);
    // What the text no longer has is forgotten.
    memory.proofread(text);
    memory.proofread(`${text}\n新增一段。`);
    expect(memory.fresh).toBe(1);
  });

  test('is read as a flow too', () => {
    const [text = ''] = texts;
    const flow = flowOfFragment(docOfText(text));
    expect(new ParagraphMemory({}).proofread(flow)).toEqual(proofread(flow));
  });
});
