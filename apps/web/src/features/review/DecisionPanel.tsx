import type { TextAnchor } from '@chancery/documents/browser';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { formatTime } from '../../shared/format/dates.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { ReasonDialog } from '../../shared/ui/ReasonDialog.js';
import { ReturnDialog } from './ReturnDialog.js';
import styles from './review.module.css';
import { offers } from '../../shared/offers.js';
import type { Outcome, Section } from './section-types.js';
import { useReviewAct } from './use-review-act.js';

type Asking = 'adopt' | 'decline' | 'return' | 'reopen' | null;

/** What may be decided about a section, and what was decided last: every button comes from the API. */
export function DecisionPanel({
  section,
  outcome,
  text,
  anchors,
  mayBegin,
  onAnchors,
  onMode,
  onBegin,
}: {
  readonly section: Section;
  readonly outcome: Outcome | undefined;
  readonly text: string;
  /** Words that were chosen to be returned with reasons. */
  readonly anchors: readonly TextAnchor[];
  readonly mayBegin: boolean;
  readonly onAnchors: (anchors: readonly TextAnchor[]) => void;
  readonly onMode: (mode: string) => void;
  readonly onBegin: () => void;
}) {
  const { t } = useTranslation('review');
  const [asking, setAsking] = useState<Asking>(null);
  const params = { params: { path: { id: section.id } } };
  const submissionId = section.currentSubmissionId ?? undefined;
  const close = { onSuccess: () => setAsking(null) };
  const adopt = useReviewAct(
    () => api.POST('/api/sections/{id}/adoption', { ...params, body: { submissionId } }),
    t('decide.adopted'),
  );
  const decline = useReviewAct(
    (reason: string) => api.POST('/api/sections/{id}/decline', { ...params, body: { submissionId, reason } }),
    t('decide.declined'),
  );
  const reopen = useReviewAct(
    (reason: string) => api.POST('/api/sections/{id}/reopening', { ...params, body: { reason } }),
    t('decide.reopened'),
  );
  const sendBack = useReviewAct(
    ({ reason, spans }: { reason: string; spans: { start: number; end: number; reason: string }[] }) =>
      api.POST('/api/sections/{id}/returns', { ...params, body: { submissionId, reason, spans } }),
    t('decide.returned'),
  );
  const may = (key: Section['actions'][number]['key']): boolean => offers(section.actions, key);
  const adoptLabel = section.actions.find(({ key }) => key === 'section.adopt')?.label ?? '';
  const last = outcome?.decision ?? outcome?.returned ?? null;
  return (
    <div className={styles.panel}>
      <h2>{t('decide.title')}</h2>
      {last && (
        <p>
          {last.label} · {last.byName} · {formatTime(last.at)}
          {last.reason && <span className={styles.quote}>{last.reason}</span>}
        </p>
      )}
      <div className={styles.acts}>
        {may('section.adopt') && (
          <Button type="primary" onClick={() => setAsking('adopt')}>
            {adoptLabel}
          </Button>
        )}
        {may('section.adoptPartially') && <Button onClick={() => onMode('edit')}>{t('decide.partially')}</Button>}
        {may('section.rewrite') && <Button onClick={() => onMode('edit')}>{t('decide.rewrite')}</Button>}
        {mayBegin && <Button onClick={onBegin}>{t('decide.begin')}</Button>}
        {may('section.returnForRevision') && (
          <Button onClick={() => setAsking('return')}>
            {anchors.length > 0 ? t('decide.returnWith', { count: anchors.length }) : t('decide.return')}
          </Button>
        )}
        {may('section.decline') && <Button onClick={() => setAsking('decline')}>{t('decide.decline')}</Button>}
        {may('section.reopen') && <Button onClick={() => setAsking('reopen')}>{t('decide.reopen')}</Button>}
      </div>
      {section.actions.length === 0 && <p className={styles.soft}>{t('decide.nothing')}</p>}
      <Modal
        open={asking === 'adopt'}
        title={adoptLabel}
        okText={adoptLabel}
        confirmLoading={adopt.isPending}
        onOk={() => adopt.mutate(undefined, close)}
        onCancel={() => setAsking(null)}
      >
        <p>{t('decide.adoptHint')}</p>
        {adopt.error ? <ProblemAlert error={adopt.error} /> : null}
      </Modal>
      <ReasonDialog
        open={asking === 'decline'}
        title={t('decide.decline')}
        hint={t('decide.declineHint')}
        pending={decline.isPending}
        error={decline.error}
        onConfirm={(reason) => decline.mutate(reason, close)}
        onCancel={() => setAsking(null)}
      />
      <ReasonDialog
        open={asking === 'reopen'}
        title={t('decide.reopen')}
        hint={t('decide.reopenHint')}
        pending={reopen.isPending}
        error={reopen.error}
        onConfirm={(reason) => reopen.mutate(reason, close)}
        onCancel={() => setAsking(null)}
      />
      {asking === 'return' && (
        <ReturnDialog
          text={text}
          anchors={anchors}
          returns={outcome?.returns ?? 0}
          pending={sendBack.isPending}
          error={sendBack.error}
          onAnchors={onAnchors}
          onCancel={() => setAsking(null)}
          onReturn={(reason, spans) =>
            sendBack.mutate(
              { reason, spans: spans.map((span) => ({ start: span.start, end: span.end, reason: span.reason })) },
              {
                onSuccess: () => {
                  setAsking(null);
                  onAnchors([]);
                },
              },
            )
          }
        />
      )}
    </div>
  );
}
