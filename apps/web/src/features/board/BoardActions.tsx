import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { may, useSession } from '../../app/session/use-session.js';
import { requestKey } from '../../shared/browser/request-key.js';
import styles from './BoardActions.module.css';

/** Papers made of the cycle, for whose posts may have them. */
const PAPERS = [
  { key: 'cycle.notice', file: 'notice.docx', label: 'noticeFile' },
  { key: 'cycle.lateFile', file: 'late.docx', label: 'lateFile' },
] as const;

/** What is done from the board: taking stock, and papers. */
export function BoardActions({
  cycleId,
  onCollecting,
}: {
  readonly cycleId: string;
  /** The run of the job that takes stock. */
  readonly onCollecting: (jobId: string) => void;
}) {
  const { t } = useTranslation('board');
  const { session } = useSession();
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
      {may(session, 'cycle.collect') && (
        <Button loading={collect.isPending} onClick={() => collect.mutate()} title={collect.error?.message}>
          {t('collect')}
        </Button>
      )}
    </>
  );
}
