import { HeadingCounters, printOrdinal, type BlockNumbering } from '@chancery/documents/browser';
import { Extension } from '@tiptap/core';
import type { Node as ModelNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Ordinals of headings and list items as they will be printed, by position; they are computed and never text. */
export function ordinalsOf(doc: ModelNode): Map<number, string> {
  const found = new Map<number, string>();
  const headings = new HeadingCounters(0);
  const list = (node: ModelNode, position: number): void => {
    const numbering = node.attrs.numbering as BlockNumbering;
    let n = 0;
    node.forEach((item, offset) => {
      const start = position + 1 + offset;
      const empty = item.firstChild?.childCount === 0;
      if (numbering !== 'none' && !empty) {
        n += 1;
        found.set(start, printOrdinal(numbering, n));
      }
      item.forEach((block, inner) => {
        if (block.type.name === 'list') list(block, start + 1 + inner);
      });
    });
  };
  doc.forEach((block, offset) => {
    if (block.type.name === 'list') list(block, offset);
    if (block.type.name === 'heading' && block.childCount > 0) {
      const { ordinal } = headings.next(block.attrs.numbering as BlockNumbering);
      if (ordinal) found.set(offset, ordinal);
    }
  });
  return found;
}

function decorate(doc: ModelNode): DecorationSet {
  const marks = [...ordinalsOf(doc)].map(([position, ordinal]) =>
    Decoration.node(position, position + (doc.nodeAt(position)?.nodeSize ?? 1), { 'data-ordinal': ordinal }),
  );
  return DecorationSet.create(doc, marks);
}

/** Shows the ordinals before headings and list items. */
export const ordinals = Extension.create({
  name: 'ordinals',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: new PluginKey('ordinals'),
      state: {
        init: (_config, { doc }) => decorate(doc),
        apply: (transaction, before) => (transaction.docChanged ? decorate(transaction.doc) : before),
      },
      props: {
        decorations(state) {
          return this.getState(state);
        },
      },
    }),
  ],
});
