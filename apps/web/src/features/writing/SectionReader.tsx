import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api-client/client.js';
import { FragmentReader } from '../../shared/text/FragmentReader.js';
import { Late } from '../../shared/ui/Late.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { ReasonDialog } from '../../shared/ui/ReasonDialog.js';
import { docOf, offers, type SectionView } from './section-view.js';
import { PreviewPanel } from '../preview/PreviewPanel.js';
import { useSectionAct } from './use-section-act.js';
import styles from './writing.module.css';

/** The text as it was sent in, for whoever may not write now; the department's head agrees or returns here. */
export function SectionReader({
  section,
  history,
}: {
  readonly section: SectionView;
  readonly history: Schemas['SectionHistory'] | undefined;
}) {
  const { t } = useTranslation('writing');
  const [returning, setReturning] = useState(false);
  const params = { params: { path: { id: section.id } } };
  const receive = useSectionAct(() => api.POST('/api/sections/{id}/receipt', params), t('received'));
  const withdraw = useSectionAct(() => api.POST('/api/sections/{id}/withdrawal', params), t('withdrawn'));
  const approve = useSectionAct(
    () => api.POST('/api/sections/{id}/department-approval', { ...params, body: { opinion: '' } }),
    t('approved'),
  );
  const sendBack = useSectionAct(
    (reason: string) => api.POST('/api/sections/{id}/department-return', { ...params, body: { reason } }),
    t('returned'),
  );
  const sent = history?.submissions.find(({ id }) => id === section.currentSubmissionId);
  const doc = docOf(sent?.content ?? section.draft);
  const failure = receive.error ?? withdraw.error ?? approve.error;
  return (
    <>
      {section.state === 'notAcknowledged' ? (
        <EmptyState
          title={t('notReceived')}
          hint={t('notReceivedHint')}
          action={
            offers(section, 'section.acknowledgeReceipt') && (
              <Button type="primary" size="large" loading={receive.isPending} onClick={() => receive.mutate(undefined)}>
                {t('receive')}
              </Button>
            )
          }
        />
      ) : sent?.kind === 'nil' ? (
        <EmptyState title={t('nilSent')} hint={sent.reason} />
      ) : !doc ? (
        <EmptyState title={t('nothingWritten')} />
      ) : (
        <>
          <FragmentReader
            doc={doc}
            label={t('text')}
            pictureUrl={(digest) => `/api/sections/${section.id}/pictures/${digest}`}
          />
          <Late>
            <PreviewPanel
              sectionId={section.id}
              target={sent?.content ? 'submission' : 'draft'}
              edition={section.version}
              unsaved={false}
            />
          </Late>
        </>
      )}
      {failure && <ProblemAlert error={failure} />}
      <div className={styles.bar}>
        <span className={styles.status} />
        {offers(section, 'section.withdraw') && (
          <Button loading={withdraw.isPending} onClick={() => withdraw.mutate(undefined)}>
            {t('withdraw')}
          </Button>
        )}
        {offers(section, 'section.departmentReturn') && (
          <Button onClick={() => setReturning(true)}>{t('return')}</Button>
        )}
        {offers(section, 'section.departmentApprove') && (
          <Button type="primary" loading={approve.isPending} onClick={() => approve.mutate(undefined)}>
            {t('approve')}
          </Button>
        )}
      </div>
      <ReasonDialog
        open={returning}
        title={t('return')}
        pending={sendBack.isPending}
        error={sendBack.error}
        onConfirm={(reason) => sendBack.mutate(reason, { onSuccess: () => setReturning(false) })}
        onCancel={() => setReturning(false)}
      />
    </>
  );
}
