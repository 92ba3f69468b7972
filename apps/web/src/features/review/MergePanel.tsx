import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { requestKey } from '../../shared/browser/request-key.js';
import { JobProgress } from '../../shared/jobs/JobProgress.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import styles from './review.module.css';

interface Running {
  readonly id: string;
  readonly step: 'collect' | 'merge';
}

/** 收集、汇总: takes stock of what was sent, then freezes a version of it; shows what is being done. */
export function MergePanel({ cycleId }: { readonly cycleId: string }) {
  const { t } = useTranslation('review');
  const toast = useToast();
  const client = useQueryClient();
  const [running, setRunning] = useState<Running | null>(null);
  const params = { params: { path: { id: cycleId } } };
  const begin = useMutation({
    mutationFn: async (step: Running['step']) => {
      if (step === 'collect') {
        const { data } = await api.POST('/api/cycles/{id}/collections', {
          ...params,
          body: { requestKey: requestKey() },
        });
        return data && { id: data.id, step };
      }
      const collections = await api.GET('/api/cycles/{id}/collections', params);
      const collectionId = collections.data?.at(-1)?.id ?? '';
      const body = { requestKey: requestKey(), collectionId };
      const { data } = await api.POST('/api/cycles/{id}/versions', { ...params, body });
      return data && { id: data.id, step };
    },
    onSuccess: (started) => setRunning(started ?? null),
    onError: () => setRunning(null),
  });
  const done = (): void => {
    if (running?.step === 'collect') return begin.mutate('merge');
    setRunning(null);
    toast(t('versions.merged'));
    void client.invalidateQueries({ queryKey: ['get', '/api/cycles/{id}/versions'] });
  };
  return (
    <div className={styles.panel}>
      <p>{t('versions.mergeHint')}</p>
      <div className={styles.acts}>
        <Button type="primary" loading={begin.isPending || running !== null} onClick={() => begin.mutate('collect')}>
          {t('versions.merge')}
        </Button>
      </div>
      {running && (
        <JobProgress
          jobId={running.id}
          label={running.step === 'collect' ? t('versions.collect') : t('versions.mergeStep')}
          onDone={done}
          onRetry={() => begin.mutate('collect')}
        />
      )}
      {begin.error && <ProblemAlert error={begin.error} />}
    </div>
  );
}
