import type { Editor } from '@tiptap/core';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  mergeCells,
  splitCell,
  toggleHeaderRow,
} from '@tiptap/pm/tables';
import type { Command } from '@tiptap/pm/state';
import { useTranslation } from 'react-i18next';
import styles from './editor.module.css';
import { ToolButton } from './ToolButton.js';

const COMMANDS = {
  addRow: addRowAfter,
  deleteRow,
  addColumn: addColumnAfter,
  deleteColumn,
  mergeCells,
  splitCell,
  headerRow: toggleHeaderRow,
  deleteTable,
} satisfies Record<string, Command>;

/** What can be done with the table at the caret. */
export function TableTools({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation('editor');
  const caption = (editor.getAttributes('table').caption as string | null) ?? '';
  return (
    <div className={styles.group} role="group" aria-label={t('tableTools')}>
      {(Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]).map((name) => (
        <ToolButton
          key={name}
          disabled={!COMMANDS[name](editor.state)}
          onClick={() => {
            COMMANDS[name](editor.state, editor.view.dispatch.bind(editor.view));
            editor.view.focus();
          }}
        >
          {t(name)}
        </ToolButton>
      ))}
      <label className={styles.field}>
        {t('caption')}
        <input
          value={caption}
          maxLength={200}
          onChange={(event) => editor.commands.updateAttributes('table', { caption: event.target.value || null })}
        />
      </label>
    </div>
  );
}
