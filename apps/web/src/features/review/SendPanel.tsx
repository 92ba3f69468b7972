import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, hooks } from '../../api-client/client.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { Late } from '../../shared/ui/Late.js';
import { OpenFindings } from '../proofreading/OpenFindings.js';
import { FigureConflicts } from './FigureConflicts.js';
import styles from './review.module.css';
import { offers } from '../../shared/offers.js';

/** 送签 of the newest version, with what still stands in its way. */
export function SendPanel({ versionId }: { readonly versionId: string }) {
  const { t } = useTranslation('review');
  const toast = useToast();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const params = { params: { path: { id: versionId } } };
  const query = hooks.useQuery('get', '/api/versions/{id}', params);
  const send = useMutation({
    mutationFn: (digest: string) => api.POST('/api/versions/{id}/sending', { ...params, body: { digest } }),
    onSuccess: () => {
      toast(t('versions.sent'));
      setAsking(false);
    },
    onSettled: () =>
      Promise.all(
        ['/api/versions/{id}', '/api/cycles/{id}/versions', '/api/cycles/{id}'].map((path) =>
          client.invalidateQueries({ queryKey: ['get', path] }),
        ),
      ),
  });
  return (
    <Loaded query={query}>
      {(version) => (
        <div className={styles.panel}>
          <h2>{t('versions.newest', { seq: version.seq })}</h2>
          {version.gaps.length > 0 && (
            <Alert
              type="warning"
              showIcon
              className={styles.alert}
              title={t('versions.gaps', { names: version.gaps.join('、') })}
            />
          )}
          {version.staleSections.length > 0 && (
            <Alert
              type="warning"
              showIcon
              className={styles.alert}
              title={t('versions.stale', { count: version.staleSections.length })}
            />
          )}
          <Late>
            <OpenFindings versionId={versionId} />
          </Late>
          <FigureConflicts cycleId={version.cycleId} conflicts={version.figureConflicts} />
          {offers(version.actions, 'version.sendForSignature') && (
            <Button type="primary" onClick={() => setAsking(true)}>
              {t('versions.send')}
            </Button>
          )}
          <Modal
            open={asking}
            title={t('versions.send')}
            okText={t('versions.send')}
            confirmLoading={send.isPending}
            onOk={() => send.mutate(version.digest)}
            onCancel={() => setAsking(false)}
          >
            <p>{t('versions.sendHint', { seq: version.seq })}</p>
            {send.error ? <ProblemAlert error={send.error} /> : null}
          </Modal>
        </div>
      )}
    </Loaded>
  );
}
