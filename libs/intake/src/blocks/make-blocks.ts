import type { BlockNode, BlockNumbering } from '@chancery/documents';
import { NUMBERING_STYLES } from '@chancery/documents';
import type { Whereabouts } from '../draft/whereabouts.js';
import type { OutlineHeading } from '../headings/outline-heading.js';
import type { TextParagraph } from '../headings/recognise-headings.js';
import type { ImportedBlock } from '../imported.js';
import type { Source } from '../source/source.js';
import { inlinesOf, type PlacedMark } from './inlines-of.js';
import { pictureBlock } from './picture-block.js';
import { makeTable } from './make-table.js';

interface Cleaned {
  readonly text: string;
  readonly paragraphs: readonly TextParagraph[];
  readonly outline: readonly OutlineHeading[];
  readonly source: Source;
  readonly places: Whereabouts;
}

/**
 * Blocks of a fragment in reading order. A heading on its own line gives its number up, since ordinals are computed
 * (docs/adr/0005); one of a style that the house does not have, and one that runs in, keep it as words.
 */
export function makeBlocks({ text, paragraphs, outline, source, places }: Cleaned): ImportedBlock[] {
  const marks = source.marks.map((mark): PlacedMark => places.range(mark));
  // A heading's face is the layout's matter.
  const unfaced = marks.filter(({ type }) => type !== 'strong');
  const ownLine = new Map(outline.filter(({ runIn }) => !runIn).map((heading) => [heading.start, heading]));
  const tables = source.tables.map((table) => ({ ...places.range({ start: table.start, end: table.end }), table }));
  const captions = new Set(source.tables.flatMap(({ caption }) => (caption ? [places.start(caption.start)] : [])));
  const blocks: ImportedBlock[] = [];
  let nextTable = 0;
  for (const { start, words, facts } of paragraphs) {
    const end = start + words.length;
    for (let one = tables[nextTable]; one && one.start <= start; one = tables[nextTable]) {
      blocks.push({
        block: makeTable(one.table, text, places, marks),
        at: one.table.start,
        start: one.start,
        end: one.end,
      });
      nextTable += 1;
    }
    if (facts?.inTable || captions.has(start)) continue;
    const heading = ownLine.get(start);
    blocks.push({
      block: heading ? headingBlock(text, heading, unfaced) : paragraph(text, start, end, marks),
      at: places.originOf(start),
      start,
      end,
    });
  }
  for (const { table, start, end } of tables.slice(nextTable)) {
    blocks.push({ block: makeTable(table, text, places, marks), at: table.start, start, end });
  }
  for (const picture of [...source.pictures].reverse()) {
    const at = places.start(picture.at);
    const before = blocks.findIndex(({ start, block }) => start >= at && block.type !== 'image');
    const one = { block: pictureBlock(picture), at: picture.at, start: at, end: at };
    blocks.splice(before < 0 ? blocks.length : before, 0, one);
  }
  return blocks;
}

function headingBlock(
  text: string,
  { style, numbering, start, end }: OutlineHeading,
  marks: readonly PlacedMark[],
): BlockNode {
  const isOurs = (NUMBERING_STYLES as readonly (string | null)[]).includes(style);
  const from = isOurs ? start + numbering.length : start;
  return {
    type: 'heading',
    attrs: { numbering: isOurs ? (style as BlockNumbering) : 'none' },
    content: inlinesOf(text, from, end, marks),
  };
}

const paragraph = (text: string, start: number, end: number, marks: readonly PlacedMark[]): BlockNode => {
  const content = inlinesOf(text, start, end, marks);
  return { type: 'paragraph', ...(content.length > 0 ? { content } : {}) };
};
