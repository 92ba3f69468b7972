import fc from 'fast-check';
import {
  MARK_TABLE,
  NUMBERING_STYLES,
  type BlockNode,
  type BlockNumbering,
  type FragmentDoc,
  type ImageNode,
  type InlineNode,
  type ListNode,
  type MarkName,
  type ParagraphNode,
  type TableCellNode,
  type TableNode,
} from '../src/index.js';

// Texts of every shape that the node table allows, in the one form in which they are stored.

const words = fc.string({ unit: fc.constantFrom(...'依法行政督察案件一二三12，。𠮷 '), minLength: 1, maxLength: 12 });
const caption = fc.option(
  words.filter((text) => text.trim() !== ''),
  { nil: null },
);
/** Marks in the order of the table, as the editor keeps them; absent rather than empty. */
const marks = fc.subarray(Object.keys(MARK_TABLE) as MarkName[]).map((names) => names.map((type) => ({ type })));
const withMarks = <N extends object>(node: N, given: { type: MarkName }[]): N =>
  given.length > 0 ? { ...node, marks: given } : node;
const inline: fc.Arbitrary<InlineNode> = fc.oneof(
  fc.tuple(words, marks).map(([text, given]): InlineNode => withMarks({ type: 'text', text }, given)),
  fc
    .tuple(fc.nat(9_999), marks)
    .map(([n, given]): InlineNode =>
      withMarks({ type: 'figureReference', attrs: { indicator: 'cases', valueVersion: 'v1', text: String(n) } }, given),
    ),
);
/** Neighbouring words with the same marks are one text. */
function joined(content: readonly InlineNode[]): InlineNode[] {
  const whole: InlineNode[] = [];
  for (const node of content) {
    const last = whole.at(-1);
    const isSame = JSON.stringify(last?.marks) === JSON.stringify(node.marks);
    if (isSame && last?.type === 'text' && node.type === 'text')
      whole[whole.length - 1] = { ...last, text: last.text + node.text };
    else whole.push(node);
  }
  return whole;
}
const inlines = fc
  .array(inline, { maxLength: 3 })
  .map((content) => (content.length > 0 ? { content: joined(content) } : {}));
const paragraph: fc.Arbitrary<ParagraphNode> = inlines.map((content) => ({ type: 'paragraph', ...content }));
const numbering = fc.constantFrom<BlockNumbering>(...NUMBERING_STYLES, 'none');

function list(depth: number): fc.Arbitrary<ListNode> {
  const more: fc.Arbitrary<ParagraphNode | ListNode> = depth < 3 ? fc.oneof(paragraph, list(depth + 1)) : paragraph;
  const item = fc
    .tuple(paragraph, fc.array(more, { maxLength: 2 }))
    .map(([first, rest]) => ({ type: 'listItem' as const, content: [first, ...rest] }));
  return fc
    .tuple(numbering, fc.array(item, { minLength: 1, maxLength: 3 }))
    .map(([style, content]): ListNode => ({ type: 'list', attrs: { numbering: style }, content }));
}

interface Cut {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** A grid some of whose places are merged: each cut takes what is still free. */
const table: fc.Arbitrary<TableNode> = fc
  .record({
    rows: fc.integer({ min: 1, max: 5 }),
    columns: fc.integer({ min: 1, max: 5 }),
    cuts: fc.array(
      fc.record({
        row: fc.nat(4),
        column: fc.nat(4),
        height: fc.integer({ min: 1, max: 3 }),
        width: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 3 },
    ),
    headers: fc.nat(2),
    cells: fc.array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 25, maxLength: 25 }),
    drawn: fc.boolean(),
    caption,
  })
  .map(({ rows, columns, cuts, headers, cells, drawn, caption: words_ }): TableNode => {
    const taken = new Set<string>();
    const merged = new Map<string, Cut>();
    const placesOf = ({ row, column, height, width }: Cut): string[] =>
      [...Array(height).keys()].flatMap((y) => [...Array(width).keys()].map((x) => `${row + y}/${column + x}`));
    for (const cut of cuts) {
      const fits = cut.row + cut.height <= rows && cut.column + cut.width <= columns;
      const places = placesOf(cut);
      if (!fits || places.some((place) => taken.has(place))) continue;
      places.forEach((place) => taken.add(place));
      merged.set(`${cut.row}/${cut.column}`, cut);
    }
    const cellAt = (row: number, column: number): TableCellNode[] => {
      const cut = merged.get(`${row}/${column}`);
      if (!cut && taken.has(`${row}/${column}`)) return [];
      const { width, height } = cut ?? { width: 1, height: 1 };
      return [
        {
          type: row < headers ? 'tableHeader' : 'tableCell',
          attrs: { colspan: width, rowspan: height, colwidth: drawn ? Array<number>(width).fill(60 + column) : null },
          content: cells[row * 5 + column] ?? [{ type: 'paragraph' }],
        },
      ];
    };
    return {
      type: 'table',
      attrs: { caption: words_ },
      content: [...Array(rows).keys()].map((row) => {
        const content = [...Array(columns).keys()].flatMap((column) => cellAt(row, column));
        return content.length > 0 ? { type: 'tableRow', content } : { type: 'tableRow' };
      }),
    };
  });

const image: fc.Arbitrary<ImageNode> = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
    words.filter((text) => text.trim() !== ''),
    fc.integer({ min: 10, max: 156 }),
    caption,
  )
  .map(([digest, alt, width, said]) => ({ type: 'image', attrs: { digest, alt, width, caption: said } }));

const heading: fc.Arbitrary<BlockNode> = fc
  .tuple(numbering, inlines)
  .map(([style, content]) => ({ type: 'heading', attrs: { numbering: style }, ...content }));

const block: fc.Arbitrary<BlockNode> = fc.oneof(paragraph, paragraph, heading, list(1), table, image);

export const anyDoc: fc.Arbitrary<FragmentDoc> = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((content) => ({ type: 'doc', content }));

/** Two texts, the second made from the first by dropping, adding and moving blocks. */
export const twoDocs: fc.Arbitrary<[FragmentDoc, FragmentDoc]> = fc
  .tuple(anyDoc, fc.array(fc.tuple(fc.nat(9), fc.option(block, { nil: null })), { maxLength: 4 }))
  .map(([before, edits]) => {
    const content = [...before.content];
    for (const [at, added] of edits) {
      const place = at % (content.length + 1);
      if (added) content.splice(place, 0, added);
      else if (content.length > 1) content.push(...content.splice(place % content.length, 1));
    }
    return [before, { type: 'doc', content }];
  });
