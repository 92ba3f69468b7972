import { compareFragments, plainText, type FragmentDoc } from '@chancery/documents/browser';
import { Button, Input } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { isProblem } from '../../api-client/problem.js';
import { FragmentEditor } from '../../shared/editor/FragmentEditor.js';
import { ConflictDialog } from '../../shared/text/ConflictDialog.js';
import { FragmentReader } from '../../shared/text/FragmentReader.js';
import { LeaveGuard } from '../../shared/ui/LeaveGuard.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { figureReference } from '../figures/figure-reference-extension.js';
import { PasteNote } from '../imports/PasteNote.js';
import { useForeignPaste } from '../imports/use-foreign-paste.js';
import { InsertFigure } from '../figures/InsertFigure.js';
import styles from './review.module.css';
import { offers } from '../../shared/offers.js';
import { fragmentOf, pictureUrlOf, type Section } from './section-types.js';
import { useReviewAct } from './use-review-act.js';

interface Base {
  readonly content: FragmentDoc;
  /** What the text was taken from: the row's version for 改写, the submission for 部分采用. */
  readonly version: number;
  readonly submissionId: string | null;
}

interface Contested {
  readonly current: FragmentDoc;
  readonly base: Partial<Base>;
  readonly by: string;
}

/** The two texts of a 409, and what to go on from. */
function contestedOf(error: unknown): Contested | null {
  if (!isProblem(error, 'TEXT_CHANGED') && !isProblem(error, 'SUBMISSION_CHANGED')) return null;
  const details = error.details as {
    current: FragmentDoc | null;
    version?: number;
    submissionId?: string;
    changedBy?: string;
  };
  if (!details.current) return null;
  const { version, submissionId } = details;
  return {
    current: details.current,
    base: { ...(version ? { version } : {}), ...(submissionId ? { submissionId } : {}) },
    by: details.changedBy ?? '',
  };
}

/** 改写 and 部分采用: the editor's own words, with what was sent beside them, and the reason the department is told. */
export function EditPane({
  section,
  original,
  onDone,
}: {
  readonly section: Section;
  /** What the department sent. */
  readonly original: FragmentDoc;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  const rewriting = offers(section.actions, 'section.rewrite');
  const standing = fragmentOf(section.standing);
  const [base, setBase] = useState<Base>({
    content: rewriting && standing ? standing : original,
    version: section.version,
    submissionId: section.currentSubmissionId,
  });
  const [shown, setShown] = useState({ key: 0, content: base.content });
  const [content, setContent] = useState(base.content);
  const [reason, setReason] = useState('');
  const pictureUrl = pictureUrlOf(section.id);
  const paste = useForeignPaste(section.id);
  const { extension: pasting } = paste;
  const extensions = useMemo(() => [figureReference(section.cycleId), pasting], [section.cycleId, pasting]);
  const save = useReviewAct(
    async () => {
      const params = { params: { path: { id: section.id } } };
      const body = { content: content as never, reason };
      if (rewriting) {
        await api.POST('/api/sections/{id}/rewritings', { ...params, body: { ...body, version: base.version } });
      } else {
        const submissionId = base.submissionId ?? undefined;
        await api.POST('/api/sections/{id}/partial-adoption', { ...params, body: { ...body, submissionId } });
      }
    },
    rewriting ? t('edit.rewritten') : t('edit.adopted'),
  );
  const contested = contestedOf(save.error);
  const goOn = (text: FragmentDoc): void => {
    if (!contested) return;
    setBase({ ...base, ...contested.base, content: contested.current });
    setShown(({ key }) => ({ key: key + 1, content: text }));
    setContent(text);
    save.reset();
  };
  return (
    <>
      <div className={styles.panes}>
        <div className={styles.middle}>
          <h2>{rewriting ? t('edit.rewriteTitle') : t('edit.partialTitle')}</h2>
          <FragmentEditor
            key={shown.key}
            content={shown.content}
            onChange={setContent}
            label={t('edit.text')}
            extensions={extensions}
            onReady={paste.ready}
            without={['figureReference']}
            tools={(editor) => (
              <InsertFigure
                editor={editor}
                cycleId={section.cycleId}
                departmentId={section.departmentId}
                sectionId={section.id}
              />
            )}
            pictureUrl={pictureUrl}
          />
          <PasteNote paste={paste} />
        </div>
        <div className={`${styles.middle} ${styles.beside}`}>
          <h2>{t('edit.original')}</h2>
          <FragmentReader doc={original} label={t('edit.original')} pictureUrl={pictureUrl} />
        </div>
      </div>
      <LeaveGuard unsaved={content !== shown.content && !save.isSuccess} />
      {save.error && !contested ? <ProblemAlert error={save.error} /> : null}
      <div className={styles.bar}>
        <label className={styles.grow}>
          <span className={styles.soft}>{t('edit.reason')}</span>
          <Input value={reason} maxLength={2_000} onChange={(event) => setReason(event.target.value)} />
        </label>
        <Button onClick={onDone}>{common('cancel')}</Button>
        <Button
          type="primary"
          loading={save.isPending}
          disabled={reason.trim() === '' || plainText(content).trim() === ''}
          onClick={() => save.mutate(undefined, { onSuccess: onDone })}
        >
          {rewriting ? t('edit.saveRewrite') : t('edit.savePartial')}
        </Button>
      </div>
      {contested && (
        <ConflictDialog
          title={t('conflict.title')}
          hint={contested.by ? t('conflict.by', { name: contested.by }) : t('conflict.submitted')}
          theirs={<FragmentReader doc={contested.current} label={t('conflict.theirs')} pictureUrl={pictureUrl} />}
          changes={compareFragments(contested.current, content)}
          myWords={plainText(content)}
          pictureUrl={pictureUrl}
          choices={[
            { label: t('conflict.takeTheirs'), onChoose: () => goOn(contested.current) },
            { label: t('conflict.keepMine'), onChoose: () => goOn(content), primary: true },
          ]}
        />
      )}
    </>
  );
}
