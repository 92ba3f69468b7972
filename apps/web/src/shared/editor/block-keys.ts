import { MAX_LIST_DEPTH } from '@chancery/documents/browser';
import { Extension } from '@tiptap/core';
import { chainCommands, createParagraphNear, liftEmptyBlock, newlineInCode } from '@tiptap/pm/commands';
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { columnResizing, goToNextCell, tableEditing } from '@tiptap/pm/tables';

type Dispatch = ((transaction: Transaction) => void) | undefined;

function listDepth({ selection }: EditorState): number {
  const { $from } = selection;
  let depth = 0;
  for (let d = $from.depth; d > 0; d -= 1) if ($from.node(d).type.name === 'list') depth += 1;
  return depth;
}

/** A line after a heading is a paragraph, not another heading. */
function paragraphAfterHeading(state: EditorState, dispatch: Dispatch): boolean {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type.name !== 'heading' || $from.parentOffset < $from.parent.content.size) return false;
  const paragraph = state.schema.nodes.paragraph;
  if (!paragraph) return false;
  dispatch?.(state.tr.split($from.pos, 1, [{ type: paragraph }]).scrollIntoView());
  return true;
}

/**
 * Keys of lists and tables. Tab is taken only where it means something there, so that it leaves the editor elsewhere;
 * nothing is taken while an input method composes (the editor does not hand such keys on).
 */
export const blockKeys = Extension.create({
  name: 'blockKeys',
  addKeyboardShortcuts() {
    const run = (command: (state: EditorState, dispatch: Dispatch) => boolean) => () =>
      command(this.editor.state, this.editor.view.dispatch.bind(this.editor.view));
    const item = this.editor.schema.nodes.listItem;
    if (!item) throw new Error('block keys need the fragment schema');
    return {
      Enter: run(
        chainCommands(
          splitListItem(item),
          liftListItem(item),
          paragraphAfterHeading,
          newlineInCode,
          createParagraphNear,
          liftEmptyBlock,
        ),
      ),
      Tab: run((state, dispatch) =>
        listDepth(state) > 0 && listDepth(state) < MAX_LIST_DEPTH
          ? sinkListItem(item)(state, dispatch)
          : goToNextCell(1)(state, dispatch),
      ),
      'Shift-Tab': run((state, dispatch) =>
        listDepth(state) > 1 ? liftListItem(item)(state, dispatch) : goToNextCell(-1)(state, dispatch),
      ),
    };
  },
  addProseMirrorPlugins() {
    return [...(this.editor.isEditable ? [columnResizing()] : []), tableEditing()];
  },
});
