import type { Flow, FlowAttachment, FlowBlock, FlowSpan } from './flow.js';

/** What stands in a body or in an attachment. */
export type FlowContent = Exclude<FlowBlock, FlowAttachment>;

/** An attachment (附件) that is printed behind the signed text. */
export interface PrintedAttachment {
  readonly title: FlowSpan;
  readonly blocks: readonly FlowContent[];
}

/** What is signed, and what is attached to it. */
export interface FlowParts {
  readonly body: readonly FlowContent[];
  readonly attachments: readonly PrintedAttachment[];
}

/** Parts the printed blocks: sign-off and note come between body and attachments. */
export function partsOfFlow({ blocks }: Pick<Flow, 'blocks'>): FlowParts {
  const body: FlowContent[] = [];
  const attachments: { title: FlowSpan; blocks: FlowContent[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'attachment') attachments.push({ title: block.title, blocks: [] });
    else (attachments.at(-1)?.blocks ?? body).push(block);
  }
  return { body, attachments };
}

/** Names for the list of attachments (附件说明), as they stand over each. */
export const attachmentNames = (flow: Pick<Flow, 'blocks'>): string[] =>
  partsOfFlow(flow).attachments.map(({ title }) => title.text);

/** What stands over the `n`-th of `total` attachments, from 1: one alone has no number (GB/T 9704-2012, 7.3.4 and 7.3.8). */
export const attachmentLabel = (n: number, total: number): string => (total > 1 ? `附件${n}` : '附件');
