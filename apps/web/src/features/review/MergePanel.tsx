import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Spin } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { isProblem } from '../../api-client/problem.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import styles from './review.module.css';
import { waitForJob } from './wait-for-job.js';

/** The same press asked for twice is one job; `crypto.randomUUID` exists on https pages only. */
const requestKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');

/** 收集、汇总: takes stock of what was sent and freezes a version of it; shows what is being done. */
export function MergePanel({ cycleId }: { readonly cycleId: string }) {
  const { t } = useTranslation('review');
  const toast = useToast();
  const client = useQueryClient();
  const [doing, setDoing] = useState('');
  const params = { params: { path: { id: cycleId } } };
  const merge = useMutation({
    mutationFn: async () => {
      setDoing(t('versions.collecting'));
      const collect = await api.POST('/api/cycles/{id}/collections', { ...params, body: { requestKey: requestKey() } });
      if (!collect.data) throw new Error(t('versions.failed'));
      await waitForJob(collect.data, (text) => setDoing(text || t('versions.collecting')));
      const collections = await api.GET('/api/cycles/{id}/collections', params);
      const collectionId = collections.data?.at(-1)?.id ?? '';
      setDoing(t('versions.merging'));
      const run = await api.POST('/api/cycles/{id}/versions', {
        ...params,
        body: { requestKey: requestKey(), collectionId },
      });
      if (!run.data) throw new Error(t('versions.failed'));
      await waitForJob(run.data, (text) => setDoing(text || t('versions.merging')));
    },
    onSuccess: () => toast(t('versions.merged')),
    onSettled: () => client.invalidateQueries({ queryKey: ['get', '/api/cycles/{id}/versions'] }),
  });
  return (
    <div className={styles.panel}>
      <p>{t('versions.mergeHint')}</p>
      <div className={styles.acts}>
        <Button type="primary" loading={merge.isPending} onClick={() => merge.mutate()}>
          {t('versions.merge')}
        </Button>
        {merge.isPending && (
          <span role="status">
            <Spin size="small" /> {doing}
          </span>
        )}
      </div>
      {merge.error &&
        (isProblem(merge.error) ? (
          <ProblemAlert error={merge.error} />
        ) : (
          <Alert type="error" showIcon role="alert" title={merge.error.message || t('versions.failed')} />
        ))}
    </div>
  );
}
