import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  cellText,
  compareFragments,
  docOfText,
  flowOfFragment,
  fragmentDocSchema,
  paragraphText,
  type FlowBlock,
  type FragmentDoc,
  type RedlineBlock,
  type TextChange,
} from '../src/index.js';
import { anyDoc, twoDocs } from './arbitrary-doc.js';

type Side = 'before' | 'after';
const drop = { before: 'added', after: 'removed' } as const;
const read = (parts: readonly TextChange[], side: Side): string =>
  parts
    .filter((part) => part.kind !== drop[side])
    .map((part) => part.text)
    .join('');
const isOn = (fate: string, side: Side): boolean =>
  fate !== drop[side] && fate !== (side === 'before' ? 'movedHere' : 'movedAway');

/** What a redline says of one side, block by block. */
function readRedline(redline: readonly RedlineBlock[], side: Side): unknown[] {
  return redline
    .filter((block) => isOn(block.fate, side))
    .map((block) => {
      if (block.kind === 'words') return block.ordinal[side] + read(block.parts, side);
      if (block.kind === 'image') return side === 'before' ? block.was : block.is;
      const columns = block.columns.map((fate) => isOn(fate, side));
      const rows = block.rows
        .filter((row) => isOn(row.fate, side))
        .map((row) =>
          row.cells.flatMap((cell, i) => (columns[i] && cell && isOn(cell.fate, side) ? [read(cell.parts, side)] : [])),
        );
      return [read(block.caption, side), rows];
    });
}

function readFlow(doc: FragmentDoc): unknown[] {
  return flowOfFragment(doc).blocks.map((block: FlowBlock) => {
    if (block.kind === 'table') return [block.caption?.text ?? '', block.rows.map((row) => row.map(cellText))];
    if (block.kind === 'attachment') return block.title.text;
    if (block.kind !== 'image') return paragraphText(block);
    return { digest: block.digest, alt: block.alt, caption: block.caption?.text ?? null, width: block.width };
  });
}

const cell = (text: string) => ({
  type: 'tableCell',
  attrs: {},
  content: [text ? { type: 'paragraph', content: [{ type: 'text', text }] } : { type: 'paragraph' }],
});
const table = (...rows: string[][]): FragmentDoc =>
  fragmentDocSchema.parse({
    type: 'doc',
    content: [{ type: 'table', attrs: {}, content: rows.map((row) => ({ type: 'tableRow', content: row.map(cell) })) }],
  });
const fates = (redline: readonly RedlineBlock[]): string[] => redline.map(({ fate }) => fate);

describe('compareFragments', () => {
  test('for every two texts: what it says of each side is that side', () => {
    fc.assert(
      fc.property(twoDocs, ([before, after]) => {
        const redline = compareFragments(before, after);
        expect(readRedline(redline, 'after')).toEqual(readFlow(after));
        expect(readRedline(redline, 'before')).toEqual(readFlow(before));
      }),
    );
  });

  test('for two texts that have nothing to do with each other, too', () => {
    fc.assert(
      fc.property(anyDoc, anyDoc, (before, after) => {
        const redline = compareFragments(before, after);
        expect(readRedline(redline, 'after')).toEqual(readFlow(after));
        expect(readRedline(redline, 'before')).toEqual(readFlow(before));
      }),
    );
  });

  test('a text and itself: nothing changed', () => {
    fc.assert(
      fc.property(anyDoc, (doc) => expect(new Set(fates(compareFragments(doc, doc)))).not.toContain('changed')),
    );
    expect(fates(compareFragments(docOfText('甲。\n乙。'), docOfText('甲。\n乙。')))).toEqual(['same', 'same']);
  });

  test('a character in a paragraph; other paragraphs stay', () => {
    const [first, second] = compareFragments(
      docOfText('办结案件336件，比上年增加。\n普法九场。'),
      docOfText('办结案件363件，比上年增加。\n普法九场。'),
    );
    expect(first?.fate).toBe('changed');
    expect(second?.fate).toBe('same');
    expect(first?.kind === 'words' && read(first.parts, 'after')).toBe('办结案件363件，比上年增加。');
  });

  test('a paragraph that moved stands where it was and where it is', () => {
    const [a, b, c] = ['立规三件，备案三件。', '普法宣讲九场次。', '复议纠错十二件。'];
    const redline = compareFragments(docOfText(`${a}\n${b}\n${c}`), docOfText(`${b}\n${c}\n${a}`));
    expect(redline.map(({ fate, before, after }) => [fate, before, after])).toEqual([
      ['movedAway', 0, 2],
      ['same', 1, 0],
      ['same', 2, 1],
      ['movedHere', 0, 2],
    ]);
  });

  test('an item put in renumbers those after it, which is no change of their words', () => {
    const items = (...texts: string[]): FragmentDoc =>
      fragmentDocSchema.parse({
        type: 'doc',
        content: [
          {
            type: 'list',
            attrs: { numbering: '1.' },
            content: texts.map((text) => ({ type: 'listItem', content: docOfText(text).content })),
          },
        ],
      });
    const redline = compareFragments(items('立规。', '执法。'), items('立规。', '普法宣讲。', '执法。'));
    expect(fates(redline)).toEqual(['same', 'added', 'same']);
    expect(redline[2]).toMatchObject({ ordinal: { before: '2.', after: '3.' } });
  });

  test('bold alone is a change without other words', () => {
    const bold: FragmentDoc = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: '甲。', marks: [{ type: 'strong' }] }] }],
    };
    const [block] = compareFragments(docOfText('甲。'), bold);
    expect(block).toMatchObject({ fate: 'changed', parts: [{ kind: 'same', text: '甲。' }] });
  });
});

describe('a table’s redline', () => {
  const before = table(['部门', '受理', '办结'], ['公安局', '120', '118'], ['司法局', '336', '330']);

  test('one cell changed, by its characters', () => {
    const [block] = compareFragments(
      before,
      table(['部门', '受理', '办结'], ['公安局', '120', '118'], ['司法局', '363', '330']),
    );
    if (block?.kind !== 'table') throw new Error('no table');
    expect(block.columns).toEqual(['same', 'same', 'same']);
    expect(block.rows.map(({ fate }) => fate)).toEqual(['same', 'same', 'changed']);
    expect(block.rows[2]?.cells.map((one) => one?.fate)).toEqual(['same', 'changed', 'same']);
    expect(block.rows[2]?.cells[1]?.parts.some((part) => part.kind === 'same')).toBe(true);
  });

  test('a row put in, a column put in and one taken out', () => {
    const [rows] = compareFragments(
      before,
      table(['部门', '受理', '办结'], ['公安局', '120', '118'], ['财政局', '9', '8'], ['司法局', '336', '330']),
    );
    expect(rows?.kind === 'table' && rows.rows.map(({ fate }) => fate)).toEqual(['same', 'same', 'added', 'same']);
    const [wider] = compareFragments(
      before,
      table(['部门', '受理', '办结', '比例'], ['公安局', '120', '118', '98%'], ['司法局', '336', '330', '98%']),
    );
    expect(wider?.kind === 'table' && wider.columns).toEqual(['same', 'same', 'same', 'added']);
    const [narrower] = compareFragments(before, table(['部门', '办结'], ['公安局', '118'], ['司法局', '330']));
    expect(narrower?.kind === 'table' && narrower.columns).toEqual(['same', 'removed', 'same']);
  });
});
