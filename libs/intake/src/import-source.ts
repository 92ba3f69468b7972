import { makeBlocks } from './blocks/make-blocks.js';
import { cleanSource } from './cleaning/clean-source.js';
import { factsOfLines } from './cleaning/facts-of-lines.js';
import { linesOf } from './draft/lines.js';
import { checkNumbers } from './headings/check-numbers.js';
import { offerHeadings } from './headings/offer-headings.js';
import { recogniseHeadings, type TextParagraph } from './headings/recognise-headings.js';
import type { Imported } from './imported.js';
import type { Source } from './source/source.js';
import type { Warning } from './warning.js';

/** The one way from whatever a reader has found to clean text, outline, blocks and what has to be looked at. */
export function importSource(source: Source, keepMarks: boolean): Imported {
  const { text, changes, frame, locate } = cleanSource(source, keepMarks);
  const lines = text === '' ? [] : linesOf(text);
  const facts = factsOfLines(lines, source.paragraphs, locate);
  const paragraphs = lines.map(({ start, words }, i): TextParagraph => ({ start, words, facts: facts[i] ?? null }));
  const { outline, numbers, byFace } = recogniseHeadings(paragraphs);
  const moved = <T extends { readonly start: number; readonly end: number }>(one: T): T => ({
    ...one,
    start: locate(one.start),
    end: locate(one.end),
  });
  const unresolved = source.revisions.map(moved);
  const warnings: Warning[] = [
    ...checkNumbers(numbers),
    ...byFace.flatMap((i) => facedHeading(outline[i])),
    ...offerHeadings(paragraphs, outline, text.length),
    ...source.warnings.map(moved),
  ].sort((a, b) => a.start - b.start);
  return {
    text,
    outline,
    changes,
    warnings,
    frame,
    blocks: makeBlocks({ text, paragraphs, outline, source, locate }),
    pictures: source.pictures.map(({ picture }) => picture),
    unresolved,
  };
}

function facedHeading(heading: { heading: string; start: number; end: number } | undefined): Warning[] {
  if (!heading) return [];
  const { start, end } = heading;
  return [
    {
      code: 'HEADING_BY_FACE',
      message: `“${heading.heading}”只从字体看是标题,没有序号和标题样式,请确认。`,
      start,
      end,
    },
  ];
}
