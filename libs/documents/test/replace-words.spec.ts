import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { docOfText, plainText, replaceWords, type FragmentDoc } from '../src/index.js';
import { anyDoc } from './arbitrary-doc.js';

describe('words are put in the place of others', () => {
  test('in the middle of a paragraph, and its other words stay', () => {
    const doc = docOfText('着力疏通赌点。\n清理文件64件。');
    const changed = replaceWords(doc, { start: 4, end: 6, words: '堵点' });
    expect(changed && plainText(changed)).toBe('着力疏通堵点。\n清理文件64件。');
  });

  test('over words with different marks', () => {
    const bold = { type: 'text', text: '赌', marks: [{ type: 'bold' }] } as const;
    const doc = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: '疏通' }, bold, { type: 'text', text: '点。' }] }],
    } as unknown as FragmentDoc;
    const changed = replaceWords(doc, { start: 2, end: 4, words: '堵点' });
    expect(changed && plainText(changed)).toBe('疏通堵点。');
  });

  test('never over a figure of the ledger, two paragraphs or what is outside', () => {
    const figure = { type: 'figureReference', attrs: { indicator: 'a', valueVersion: 'v', text: '64' } } as const;
    const doc: FragmentDoc = {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: '共' }, figure, { type: 'text', text: '件' }] },
        { type: 'paragraph', content: [{ type: 'text', text: '完。' }] },
      ],
    };
    expect(replaceWords(doc, { start: 0, end: 3, words: '65件' })).toBeNull();
    expect(replaceWords(doc, { start: 3, end: 6, words: '。' })).toBeNull();
    expect(replaceWords(doc, { start: 6, end: 60, words: '' })).toBeNull();
    const after = replaceWords(doc, { start: 3, end: 4, words: '个' });
    expect(after && plainText(after)).toBe('共64个\n完。');
  });

  test('whatever the text, the words come out as if it were one string', () => {
    fc.assert(
      fc.property(anyDoc, fc.nat(60), fc.nat(8), fc.constantFrom('', '新', '新的词'), (doc, start, length, words) => {
        const before = plainText(doc);
        const changed = replaceWords(doc, { start, end: start + length, words });
        if (changed) expect(plainText(changed)).toBe(before.slice(0, start) + words + before.slice(start + length));
      }),
    );
  });
});
