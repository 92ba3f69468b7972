import { blockText, type Flow } from '@chancery/documents/browser';
import { readProofText, type ProofText } from './proof-text.js';

/** The text of a flow, a block a line, with the paragraphs that the flow itself says to be headings. */
export function textOfFlow(flow: Flow): ProofText {
  const headings = new Set<number>();
  const lines: string[] = [];
  let offset = 0;
  for (const block of flow.blocks) {
    if (block.kind === 'heading' || block.kind === 'attachment') headings.add(offset);
    const words = blockText(block);
    lines.push(words);
    offset += words.length + 1;
  }
  return readProofText(lines.join('\n'), headings);
}
