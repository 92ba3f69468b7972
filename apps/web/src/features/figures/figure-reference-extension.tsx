import type { Node } from '@tiptap/core';
import { NodeViewWrapper, ReactNodeViewRenderer, type NodeViewProps } from '@tiptap/react';
import { fragmentExtensions } from '../../shared/editor/fragment-extensions.js';
import { FigureChip, type FigureAttributes } from './FigureChip.js';

/**
 * The `figureReference` of the editor with a view of its own. The node itself is the one made from the model's table.
 * Use: `<FragmentEditor without={['figureReference']} extensions={[figureReference(cycleId)]} … />`.
 */
export function figureReference(cycleId: string): Node {
  const made = fragmentExtensions({ pictureUrl: () => '' }).find(({ name }) => name === 'figureReference') as Node;
  const View = ({ node }: NodeViewProps) => (
    <NodeViewWrapper as="span">
      <FigureChip cycleId={cycleId} reference={node.attrs as FigureAttributes} />
    </NodeViewWrapper>
  );
  return made.extend({
    addNodeView: () => ReactNodeViewRenderer(View, { as: 'span' }),
    // What is copied elsewhere as plain text is what is printed.
    renderText: ({ node }) => String(node.attrs.text),
  });
}
