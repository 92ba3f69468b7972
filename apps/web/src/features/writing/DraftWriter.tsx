import type { Editor } from '@tiptap/core';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api-client/client.js';
import { useSession } from '../../app/session/use-session.js';
import { findingMarks } from '../../shared/editor/finding-marks.js';
import { FragmentEditor } from '../../shared/editor/FragmentEditor.js';
import { markedWords, type MarkedWords } from '../../shared/editor/marked-words.js';
import { Late } from '../../shared/ui/Late.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { ReasonDialog } from '../../shared/ui/ReasonDialog.js';
import { ExtensionRequest } from '../deadlines/ExtensionRequest.js';
import { figureReference } from '../figures/figure-reference-extension.js';
import { InsertFigure } from '../figures/InsertFigure.js';
import { PreviewPanel } from '../preview/PreviewPanel.js';
import { SectionFindings } from '../proofreading/SectionFindings.js';
import { DraftConflictDialog } from './DraftConflictDialog.js';
import { DraftStatus } from './DraftStatus.js';
import { sendAttachment } from './Evidence.js';
import { ImportFile } from '../imports/ImportFile.js';
import { PasteNote } from '../imports/PasteNote.js';
import { useForeignPaste } from '../imports/use-foreign-paste.js';
import { docOf, offers, type SectionView } from './section-view.js';
import { useDraft } from './use-draft.js';
import { useSectionAct } from './use-section-act.js';
import styles from './writing.module.css';

const reasonsInDraft = (returned: Schemas['NoteView'] | null): MarkedWords[] =>
  (returned?.spans ?? []).flatMap(({ inDraft, reason }) =>
    inDraft ? [{ start: inDraft.start, end: inDraft.end, label: reason }] : [],
  );

/** The liaison writes and sends in. */
export function DraftWriter({
  section,
  returned,
}: {
  readonly section: SectionView;
  /** The return that this draft answers: its reasons stand at their words. */
  readonly returned: Schemas['NoteView'] | null;
}) {
  const { t } = useTranslation('writing');
  const { session } = useSession();
  const { id, cycleId, departmentId } = section;
  // What is marked was found when the editor opened; from then on the marks go along by themselves.
  const [editor, setEditor] = useState<Editor | null>(null);
  const paste = useForeignPaste(id);
  const [extensions] = useState(() => [
    figureReference(cycleId),
    markedWords(reasonsInDraft(returned)),
    paste.extension,
    findingMarks,
  ]);
  const [pictureFailure, setPictureFailure] = useState<unknown>(null);
  const addPicture = async (file: File): Promise<{ digest: string } | null> => {
    setPictureFailure(null);
    try {
      const { digest } = await sendAttachment(id, 'picture', file);
      return { digest };
    } catch (error) {
      setPictureFailure(error);
      return null;
    }
  };
  const [nilAsked, setNilAsked] = useState(false);
  const draft = useDraft(session?.accountId ?? '', {
    id,
    draftVersion: section.draftVersion,
    draft: docOf(section.draft),
  });
  const submit = useSectionAct(async () => {
    // What is sent in is what the server holds: first everything must have reached it.
    if (!(await draft.flush())) throw new Error(t('notSavedYet'));
    await api.POST('/api/sections/{id}/submissions', {
      params: { path: { id } },
      body: { draftVersion: draft.version() },
    });
  }, t('submitted'));
  const submitNil = useSectionAct(
    (reason: string) => api.POST('/api/sections/{id}/nil-submissions', { params: { path: { id } }, body: { reason } }),
    t('submitted'),
  );
  if (!draft.ready) return null;
  return (
    <>
      {draft.restored && <Alert type="info" showIcon closable title={t('restored')} className={styles.decision} />}
      <FragmentEditor
        key={draft.shownKey}
        content={draft.shown}
        onChange={draft.change}
        label={t('text')}
        placeholder={t('placeholder')}
        pictureUrl={(digest) => `/api/sections/${id}/pictures/${digest}`}
        onPicture={addPicture}
        extensions={extensions}
        onReady={(made) => {
          paste.ready(made);
          setEditor(made);
        }}
        without={['figureReference']}
        tools={(editor) => (
          <Late>
            <InsertFigure editor={editor} cycleId={cycleId} departmentId={departmentId} sectionId={id} />
          </Late>
        )}
      />
      <Late>
        <SectionFindings editor={editor} sectionId={id} />
      </Late>
      <Late>
        <PasteNote paste={paste} />
      </Late>
      <Late>
        <ImportFile sectionId={id} current={draft.current} onTaken={draft.replace} />
      </Late>
      <Late>
        <PreviewPanel
          sectionId={id}
          target="draft"
          edition={draft.state.savedAt?.getTime() ?? 0}
          unsaved={draft.state.status !== 'saved'}
        />
      </Late>
      {pictureFailure ? <ProblemAlert error={pictureFailure} /> : null}
      {submit.error && <ProblemAlert error={submit.error} />}
      <div className={styles.bar}>
        <DraftStatus state={draft.state} />
        <Late>
          <ExtensionRequest section={section} />
        </Late>
        {offers(section, 'section.submitNil') && <Button onClick={() => setNilAsked(true)}>{t('submitNil')}</Button>}
        {offers(section, 'section.submit') && (
          <Button type="primary" loading={submit.isPending} onClick={() => submit.mutate(undefined)}>
            {t('submit')}
          </Button>
        )}
      </div>
      <ReasonDialog
        open={nilAsked}
        title={t('submitNil')}
        hint={t('nilHint')}
        pending={submitNil.isPending}
        error={submitNil.error}
        onConfirm={(reason) => submitNil.mutate(reason, { onSuccess: () => setNilAsked(false) })}
        onCancel={() => setNilAsked(false)}
      />
      {draft.state.conflict && <DraftConflictDialog conflict={draft.state.conflict} onSettle={draft.settle} />}
    </>
  );
}
