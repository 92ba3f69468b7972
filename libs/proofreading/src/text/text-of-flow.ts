import { blockText, type Flow, type FlowBlock } from '@chancery/documents/browser';
import { readProofText, type ProofText } from './proof-text.js';

/** The exact text that a proof of this flow refers to: a block a line. */
export const wordsOfFlow = (flow: Flow): string => flow.blocks.map(blockText).join('\n');

/** The flow itself says that the block is a heading; an attachment begins with one. */
export const isHeadingBlock = ({ kind }: FlowBlock): boolean => kind === 'heading' || kind === 'attachment';

/** The text of a flow, a block a line, with the paragraphs that the flow itself says to be headings. */
export function textOfFlow(flow: Flow): ProofText {
  const headings = new Set<number>();
  let offset = 0;
  for (const block of flow.blocks) {
    if (isHeadingBlock(block)) headings.add(offset);
    offset += blockText(block).length + 1;
  }
  return readProofText(wordsOfFlow(flow), headings);
}
