import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ToolButton } from '../../shared/editor/ToolButton.js';
import { FigurePicker } from './FigurePicker.js';

/** A tool of the editor: puts a figure of the ledger where the cursor stands. */
export function InsertFigure({
  editor,
  cycleId,
  departmentId,
  sectionId,
}: {
  readonly editor: Editor;
  readonly cycleId: string;
  readonly departmentId: string | null;
  readonly sectionId: string;
}) {
  const { t } = useTranslation('figures');
  const [open, setOpen] = useState(false);
  return (
    <>
      <ToolButton onClick={() => setOpen(true)}>{t('insertFigure')}</ToolButton>
      {open && (
        <FigurePicker
          cycleId={cycleId}
          departmentId={departmentId}
          sectionId={sectionId}
          onPick={(attrs) => {
            setOpen(false);
            editor.chain().focus().insertContent({ type: 'figureReference', attrs }).run();
          }}
          onCancel={() => setOpen(false)}
        />
      )}
    </>
  );
}
