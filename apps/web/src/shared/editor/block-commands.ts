import type { BlockNumbering } from '@chancery/documents/browser';
import type { Editor } from '@tiptap/core';
import { setBlockType } from '@tiptap/pm/commands';
import { liftListItem, wrapInList } from '@tiptap/pm/schema-list';
import type { Command } from '@tiptap/pm/state';

/** What the caret stands in, as the toolbar shows it. */
export type BlockKind = 'paragraph' | `heading:${BlockNumbering}` | `list:${BlockNumbering}`;

export function blockKindAt(editor: Editor): BlockKind {
  const { $from } = editor.state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { type, attrs } = $from.node(depth);
    if (type.name === 'heading' || type.name === 'list') return `${type.name}:${attrs.numbering as BlockNumbering}`;
  }
  return 'paragraph';
}

function run(editor: Editor, command: Command): void {
  command(editor.state, editor.view.dispatch.bind(editor.view), editor.view);
  editor.view.focus();
}

/** Makes the block at the caret a paragraph, a heading or a member of a list. */
export function setBlockKind(editor: Editor, kind: BlockKind): void {
  const { paragraph, heading, list, listItem } = editor.schema.nodes;
  if (!paragraph || !heading || !list || !listItem) return;
  const [name, numbering] = kind.split(':');
  // Another style for the list that the caret is in.
  if (name === 'list' && blockKindAt(editor).startsWith('list:')) {
    editor.chain().focus().updateAttributes('list', { numbering }).run();
    return;
  }
  while (blockKindAt(editor).startsWith('list:')) {
    const before = editor.state.doc;
    run(editor, liftListItem(listItem));
    if (editor.state.doc.eq(before)) break;
  }
  if (name === 'list') {
    run(editor, setBlockType(paragraph));
    run(editor, wrapInList(list, { numbering }));
  } else {
    run(editor, name === 'heading' ? setBlockType(heading, { numbering }) : setBlockType(paragraph));
  }
}

/** An empty table with a header row. */
export function insertTable(editor: Editor, rows: number, columns: number): void {
  const paragraph = { type: 'paragraph' };
  const cells = (type: string) => Array.from({ length: columns }, () => ({ type, content: [paragraph] }));
  editor
    .chain()
    .focus()
    .insertContent({
      type: 'table',
      content: Array.from({ length: rows }, (_row, i) => ({
        type: 'tableRow',
        content: cells(i === 0 ? 'tableHeader' : 'tableCell'),
      })),
    })
    .run();
}
