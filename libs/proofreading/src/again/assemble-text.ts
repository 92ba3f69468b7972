import { withLevels, type Heading } from '../text/headings.js';
import type { ProofText, Sentence } from '../text/proof-text.js';
import { shifted } from './paragraph-reading.js';

/** A paragraph that was read alone, and where it begins in the text. */
export interface Piece {
  readonly proof: ProofText;
  readonly start: number;
}

/** The text that paragraphs make that were read one by one: the same that reading it whole gives. */
export function assembleText(pieces: readonly Piece[]): ProofText {
  const join = (words: 'text' | 'folded' | 'masked'): string => pieces.map(({ proof }) => proof[words]).join('\n');
  const paragraphs: ProofText['paragraphs'][number][] = [];
  const headings: Heading[] = [];
  const sentences: Sentence[] = [];
  const quantities: ProofText['quantities'][number][] = [];
  for (const { proof, start } of pieces) {
    const index = paragraphs.length;
    for (const paragraph of shifted(proof.paragraphs, start)) paragraphs.push({ ...paragraph, index });
    for (const heading of shifted(proof.headings, start))
      headings.push({ ...heading, wordsAt: heading.wordsAt + start, paragraph: index });
    for (const sentence of shifted(proof.sentences, start))
      sentences.push({ ...sentence, clauses: shifted(sentence.clauses, start), paragraph: index });
    quantities.push(...shifted(proof.quantities, start));
  }
  const [text, folded, masked] = [join('text'), join('folded'), join('masked')];
  return { text, folded, masked, paragraphs, headings: withLevels(headings), sentences, quantities };
}
