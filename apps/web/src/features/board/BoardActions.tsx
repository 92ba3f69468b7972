import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, type Schemas } from '../../api-client/client.js';
import { may, useSession } from '../../app/session/use-session.js';
import { requestKey } from '../../shared/browser/request-key.js';
import styles from './BoardActions.module.css';

const RemindDialog = lazy(async () => ({
  default: (await import('../deadlines/RemindDialog.js')).RemindDialog,
}));

/** Papers made of the cycle, for whose posts may have them. */
const PAPERS = [
  { key: 'cycle.notice', file: 'notice.docx', label: 'noticeFile' },
  { key: 'cycle.lateFile', file: 'late.docx', label: 'lateFile' },
] as const;

/** What is done from the board: 催报, taking stock, and papers. */
export function BoardActions({
  cycleId,
  board,
  onCollecting,
}: {
  readonly cycleId: string;
  /** Undefined while it is being loaded. */
  readonly board: Schemas['CycleBoard'] | undefined;
  /** The run of the job that takes stock. */
  readonly onCollecting: (jobId: string) => void;
}) {
  const { t } = useTranslation('board');
  const { session } = useSession();
  const [reminding, setReminding] = useState(false);
  const mayRemind = board?.actions.some(({ key }) => key === 'cycle.remind') ?? false;
  const collect = useMutation({
    mutationFn: async () => {
      const { data } = await api.POST('/api/cycles/{id}/collections', {
        params: { path: { id: cycleId } },
        body: { requestKey: requestKey() },
      });
      return data;
    },
    onSuccess: (run) => run && onCollecting(run.id),
  });
  return (
    <>
      {PAPERS.filter(({ key }) => session?.may.includes(key)).map(({ file, label }) => (
        <a key={file} className={styles.paper} href={`/api/cycles/${cycleId}/${file}`} download>
          {t(label)}
        </a>
      ))}
      {may(session, 'cycle.late') && (
        <Link className={styles.paper} to={`/cycles/${cycleId}/late`}>
          {t('latePage')}
        </Link>
      )}
      {mayRemind && <Button onClick={() => setReminding(true)}>{t('remind')}</Button>}
      {board && reminding && (
        <Suspense fallback={null}>
          <RemindDialog
            cycleId={cycleId}
            departments={board.departments}
            chosen={board.departments.filter(({ totals }) => totals.late > 0).map(({ id }) => id)}
            open
            onClose={() => setReminding(false)}
          />
        </Suspense>
      )}
      {may(session, 'cycle.collect') && (
        <Button loading={collect.isPending} onClick={() => collect.mutate()} title={collect.error?.message}>
          {t('collect')}
        </Button>
      )}
    </>
  );
}
