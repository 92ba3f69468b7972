import { blockText, type Flow, type FlowSpan, type SpanSource } from './flow.js';

/** A stretch of the words of one section, in UTF-16 units of `plainText` of its fragment. */
export interface SourcePlace {
  readonly sectionId: string;
  readonly departmentId: string;
  readonly start: number;
  readonly end: number;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly source: SpanSource;
}

/** Spans of the flow with their places in `flowText`. */
function piecesOf(flow: Flow): Piece[] {
  const pieces: Piece[] = [];
  let offset = 0;
  const add = (at: number, span: FlowSpan): number => {
    pieces.push({ start: at, end: at + span.text.length, source: span.source });
    return at + span.text.length;
  };
  for (const block of flow.blocks) {
    let at = offset;
    if (block.kind === 'table') {
      if (block.caption) at = add(at, block.caption) + 1;
      for (const row of block.rows) {
        for (const cell of row) {
          for (const paragraph of cell.paragraphs) at = paragraph.reduce(add, at) + 1;
        }
        // A row whose places are all taken from above is an empty line.
        if (row.length === 0) at += 1;
      }
    } else if (block.kind === 'image') {
      if (block.caption) add(at + 3, block.caption);
    } else if (block.kind === 'attachment') add(at, block.title);
    else block.spans.reduce(add, at);
    offset += blockText(block).length + 1;
  }
  return pieces;
}

/**
 * Finds where places of `flowText` come from. A place over words of several sections, or over computed words, is told
 * by the part of the first section in it; null where no section's words stand at all.
 */
export function sourcePlaces(flow: Flow): (place: { start: number; end: number }) => SourcePlace | null {
  const pieces = piecesOf(flow);
  const firstAfter = (offset: number): number => {
    let [low, high] = [0, pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return ({ start, end }) => {
    let found = null as SourcePlace | null;
    for (let at = firstAfter(start); at < pieces.length; at += 1) {
      const piece = pieces[at];
      if (!piece || piece.start >= Math.max(end, start + 1)) break;
      const { sectionId, departmentId, offset } = piece.source;
      if (sectionId === undefined || departmentId === undefined || offset === undefined) continue;
      if (found && found.sectionId !== sectionId) break;
      const from = offset + Math.max(0, start - piece.start);
      const to = offset + Math.min(piece.end, end) - piece.start;
      found = { sectionId, departmentId, start: found?.start ?? from, end: Math.max(to, from) };
    }
    return found;
  };
}
