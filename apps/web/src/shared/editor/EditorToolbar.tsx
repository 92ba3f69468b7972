import { NUMBERING_STYLES } from '@chancery/documents/browser';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { blockKindAt, insertTable, setBlockKind, type BlockKind } from './block-commands.js';
import styles from './editor.module.css';
import { PictureTools } from './PictureTools.js';
import { TableTools } from './TableTools.js';
import { ToolButton } from './ToolButton.js';

const NUMBERINGS = [...NUMBERING_STYLES, 'none'] as const;
const MARKS = ['strong', 'superscript', 'subscript'] as const;

/** Levels, lists, marks, tables, pictures; every tool by name, so that it can be read out and found. */
export function EditorToolbar({
  editor,
  onPicture,
  more,
}: {
  readonly editor: Editor;
  readonly onPicture: ((file: File) => void) | undefined;
  readonly more: ReactNode;
}) {
  const { t } = useTranslation('editor');
  const chooser = useRef<HTMLInputElement>(null);
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      kind: blockKindAt(now),
      marks: MARKS.filter((mark) => now.isActive(mark)),
      inTable: now.isActive('table'),
      onPicture: now.isActive('image'),
      canUndo: now.can().undo(),
      canRedo: now.can().redo(),
    }),
  });
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('toolbar')}>
      <label>
        <span className="visually-hidden">{t('block')}</span>
        <select
          className={styles.kinds}
          value={state.kind}
          onChange={(event) => setBlockKind(editor, event.target.value as BlockKind)}
        >
          <option value="paragraph">{t('paragraph')}</option>
          <optgroup label={t('headings')}>
            {NUMBERINGS.map((numbering) => (
              <option key={numbering} value={`heading:${numbering}`}>
                {numbering === 'none' ? t('headingPlain') : t('headingOf', { numbering })}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('lists')}>
            {NUMBERINGS.map((numbering) => (
              <option key={numbering} value={`list:${numbering}`}>
                {numbering === 'none' ? t('listPlain') : t('listOf', { numbering })}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {MARKS.map((mark) => (
        <ToolButton
          key={mark}
          pressed={state.marks.includes(mark)}
          onClick={() => editor.chain().focus().toggleMark(mark).run()}
        >
          {t(mark)}
        </ToolButton>
      ))}
      <ToolButton onClick={() => insertTable(editor, 3, 3)} disabled={state.inTable}>
        {t('table')}
      </ToolButton>
      {onPicture && (
        <>
          <ToolButton onClick={() => chooser.current?.click()}>{t('picture')}</ToolButton>
          <input
            ref={chooser}
            type="file"
            accept="image/png,image/jpeg"
            hidden
            aria-hidden="true"
            tabIndex={-1}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) onPicture(file);
              event.target.value = '';
            }}
          />
        </>
      )}
      <ToolButton disabled={!state.canUndo} onClick={() => editor.chain().focus().undo().run()}>
        {t('undo')}
      </ToolButton>
      <ToolButton disabled={!state.canRedo} onClick={() => editor.chain().focus().redo().run()}>
        {t('redo')}
      </ToolButton>
      {more}
      {state.inTable && <TableTools editor={editor} />}
      {state.onPicture && <PictureTools editor={editor} />}
    </div>
  );
}
