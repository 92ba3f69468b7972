import { compareFragments, listSuggestions, type FragmentDoc, type ReviewDoc } from '@chancery/documents/browser';
import { selectSuggestion } from '@handlewithcare/prosemirror-suggest-changes';
import { Alert, Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { FragmentEditor } from '../../shared/editor/FragmentEditor.js';
import { formatTime } from '../../shared/format/dates.js';
import { Redline } from '../../shared/text/Redline.js';
import { Late } from '../../shared/ui/Late.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { ReasonDialog } from '../../shared/ui/ReasonDialog.js';
import { SectionFindings } from '../proofreading/SectionFindings.js';
import { resultOf } from './result-of.js';
import styles from './review.module.css';
import { offers } from '../../shared/offers.js';
import { fragmentOf, pictureUrlOf, type Review, type ShownReview } from './section-types.js';
import { SuggestConflict } from './SuggestConflict.js';
import { suggestedText } from './suggested-text.js';
import { SuggestionList } from './SuggestionList.js';
import { TRACK_MARKS } from './track-marks.js';
import { useReviewAct } from './use-review-act.js';
import { useSuggestionEditor } from './use-suggestion-editor.js';

/** One text with its suggestions: writing them, settling them, and what they would make of the text. */
export function SuggestDesk({
  sectionId,
  shown,
  onShow,
  onGoOn,
  onDone,
}: {
  readonly sectionId: string;
  readonly shown: ShownReview;
  readonly onShow: (next: Review) => void;
  readonly onGoOn: (version: number, content: ReviewDoc, unsent: boolean) => void;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('review');
  const { document, actions } = shown;
  const settled = fragmentOf(document.settled) as FragmentDoc;
  const { content, editor, saver, saving, extensions, ready } = useSuggestionEditor(sectionId, shown, settled);
  const reading = useMemo(() => suggestedText(settled), [settled]);
  const [asking, setAsking] = useState<'adopt' | 'discard' | null>(null);
  const params = { params: { path: { id: sectionId } } };
  const pictureUrl = pictureUrlOf(sectionId);
  // What is decided on is what the server holds.
  const savedVersion = async (): Promise<number> => {
    if (!(await saver.flush())) throw new Error(t('suggest.notSaved'));
    return saver.version;
  };
  const settle = useReviewAct(async ({ id, verdict }: { id: string; verdict: 'acceptance' | 'rejection' }) => {
    const one = { params: { path: { id: sectionId, suggestionId: id } }, body: { version: await savedVersion() } };
    const { data } =
      verdict === 'acceptance'
        ? await api.POST('/api/sections/{id}/suggestions/{suggestionId}/acceptance', one)
        : await api.POST('/api/sections/{id}/suggestions/{suggestionId}/rejection', one);
    if (data) onShow(data);
  }, t('suggest.settled'));
  const adopt = useReviewAct(
    async (reason: string) =>
      api.POST('/api/sections/{id}/review/adoption', { ...params, body: { version: await savedVersion(), reason } }),
    t('suggest.adopted'),
  );
  const discard = useReviewAct(
    (reason: string) =>
      api.POST('/api/sections/{id}/review/discarding', { ...params, body: { version: saver.version, reason } }),
    t('suggest.discarded'),
  );
  const find = (id: string): void => {
    if (!editor || editor.isDestroyed) return;
    selectSuggestion(id)(editor.state, editor.view.dispatch.bind(editor.view));
    editor.view.focus();
  };
  const { status, savedAt, conflict, problem } = saving;
  const open = listSuggestions(content);
  const mayAdopt = open.length === 0 && offers(actions, 'review.adopt');
  return (
    <div className={styles.panes}>
      <div className={styles.middle}>
        <h2>{t('suggest.title', { base: document.baseLabel })}</h2>
        {document.stale && <Alert type="warning" showIcon title={t('suggest.stale')} />}
        <div className={styles.tracked}>
          <FragmentEditor
            content={shown.content as never}
            editable={offers(actions, 'review.save')}
            label={t('suggest.text')}
            pictureUrl={pictureUrl}
            extensions={extensions}
            suggestions={TRACK_MARKS}
            onReady={ready}
          />
        </div>
        <div className={styles.bar}>
          <span role="status" className={`${styles.grow} ${styles.soft}`}>
            {status === 'refused' ? '' : t(`suggest.saving.${status}`)}
            {status === 'saved' && savedAt ? ` ${formatTime(savedAt)}` : ''}
          </span>
          {mayAdopt && (
            <Button type="primary" onClick={() => setAsking('adopt')}>
              {t('suggest.adopt')}
            </Button>
          )}
          {offers(actions, 'review.discard') && (
            <Button onClick={() => setAsking('discard')}>{t('suggest.discard')}</Button>
          )}
          <Button onClick={onDone}>{t('suggest.back')}</Button>
        </div>
        {status === 'refused' && <ProblemAlert error={problem} />}
        <Late>
          <SectionFindings editor={editor} sectionId={sectionId} reading={reading} />
        </Late>
        <h3>{t('suggest.result')}</h3>
        <Redline
          blocks={compareFragments(settled, resultOf(content, settled))}
          label={t('suggest.result')}
          pictureUrl={pictureUrl}
          fold
        />
      </div>
      <aside className={styles.right} aria-label={t('suggest.list')}>
        <div className={styles.side}>
          {settle.error && <ProblemAlert error={settle.error} />}
          <SuggestionList
            suggestions={open}
            authors={document.suggestions}
            maySettle={document.maySettle}
            pending={settle.isPending}
            onFind={find}
            onSettle={(id, verdict) => settle.mutate({ id, verdict })}
          />
          <p className={styles.soft}>
            {t('suggest.tally', { accepted: document.accepted, rejected: document.rejected })}
          </p>
        </div>
      </aside>
      <ReasonDialog
        open={asking === 'adopt'}
        title={t('suggest.adopt')}
        hint={t('suggest.adoptHint')}
        pending={adopt.isPending}
        error={adopt.error}
        onConfirm={(reason) => adopt.mutate(reason, { onSuccess: onDone })}
        onCancel={() => setAsking(null)}
      />
      <ReasonDialog
        open={asking === 'discard'}
        title={t('suggest.discard')}
        hint={t('suggest.discardHint')}
        pending={discard.isPending}
        error={discard.error}
        onConfirm={(reason) => discard.mutate(reason, { onSuccess: onDone })}
        onCancel={() => setAsking(null)}
      />
      {conflict && (
        <SuggestConflict
          conflict={conflict}
          settled={settled}
          pictureUrl={pictureUrl}
          onGoOn={(next, unsent) => onGoOn(conflict.version, next, unsent)}
        />
      )}
    </div>
  );
}
