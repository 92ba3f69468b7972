import { blockText, type Flow } from '@chancery/documents/browser';
import { proofreadText, type Proof } from '../proofread.js';
import type { Remark } from '../report/finding.js';
import type { ProofreadingContext } from '../report/proofreading-context.js';
import { isHeadingBlock } from '../text/text-of-flow.js';
import { assembleText } from './assemble-text.js';
import {
  readParagraph,
  rulesOfParagraph,
  shifted,
  shiftedRemarks,
  type ParagraphReading,
} from './paragraph-reading.js';

interface Line {
  readonly words: string;
  readonly isHeading: boolean;
}

/** The lines of a source; a block of a flow may have several, and only its first can be a heading. */
function linesOf(source: Flow | string): Line[] {
  const plain = (words: string): Line => ({ words, isHeading: false });
  if (typeof source === 'string') return source.split('\n').map(plain);
  return source.blocks.flatMap((block) => {
    const [first = '', ...others] = blockText(block).split('\n');
    return [{ words: first, isHeading: isHeadingBlock(block) }, ...others.map(plain)];
  });
}

/**
 * What is remembered of a text between two readings of it: its paragraphs, each by its words. What the text no longer has
 * is forgotten. One memory is for one text in one context: with another context begin another.
 */
export class ParagraphMemory {
  /** How many paragraphs had to be read the last time. */
  fresh = 0;
  private known = new Map<string, ParagraphReading>();

  constructor(private readonly context: ProofreadingContext) {}

  /** Reads a text again: only paragraphs that it did not have before. The proof is the one that `proofread` gives. */
  proofread(source: Flow | string): Proof {
    const next = new Map<string, ParagraphReading>();
    this.fresh = 0;
    let start = 0;
    const pieces = linesOf(source).map(({ words, isHeading }) => {
      const key = `${isHeading ? '#' : '-'}${words}`;
      const reading = next.get(key) ?? this.known.get(key) ?? this.read(words, isHeading);
      next.set(key, reading);
      const piece = { reading, proof: reading.proof, start };
      start += words.length + 1;
      return piece;
    });
    this.known = next;
    const remarks = new Map(
      rulesOfParagraph(this.context).map(({ id }): [string, Remark[]] => [
        id,
        pieces.flatMap((piece) => shiftedRemarks(piece.reading.remarks.get(id) ?? [], piece.start)),
      ]),
    );
    const claims = pieces.flatMap((piece) => shifted(piece.reading.claims, piece.start));
    return proofreadText(assembleText(pieces), this.context, { claims, remarks });
  }

  private read(words: string, isHeading: boolean): ParagraphReading {
    this.fresh += 1;
    return readParagraph(words, isHeading, this.context);
  }
}
