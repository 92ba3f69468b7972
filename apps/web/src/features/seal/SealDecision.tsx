import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api-client/client.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { ReasonDialog } from '../../shared/ui/ReasonDialog.js';
import { useToast } from '../../shared/ui/Toasts.js';

/** The second person's word on an uploaded seal; nothing for whom the API offers neither. */
export function SealDecision({ seal }: { readonly seal: Schemas['SealView'] }) {
  const { t } = useTranslation('seal');
  const toast = useToast();
  const client = useQueryClient();
  const [asking, setAsking] = useState<'confirm' | 'decline' | null>(null);
  const params = { path: { id: seal.id } };
  const done = (words: string) => () => {
    setAsking(null);
    toast(words);
    void client.invalidateQueries({ queryKey: ['get', '/api/seals'] });
  };
  const confirm = useMutation({
    mutationFn: () => api.POST('/api/seals/{id}/confirmation', { params }),
    onSuccess: done(t('confirmed')),
  });
  const decline = useMutation({
    mutationFn: (reason: string) => api.POST('/api/seals/{id}/refusal', { params, body: { reason } }),
    onSuccess: done(t('declined')),
  });
  const offers = (key: 'seal.confirm' | 'seal.decline') => seal.actions.some((action) => action.key === key);
  return (
    <>
      {offers('seal.confirm') && (
        <Button type="primary" onClick={() => setAsking('confirm')}>
          {t('confirm')}
        </Button>
      )}{' '}
      {offers('seal.decline') && <Button onClick={() => setAsking('decline')}>{t('decline')}</Button>}
      <Modal
        open={asking === 'confirm'}
        title={t('confirmTitle')}
        okText={t('confirm')}
        confirmLoading={confirm.isPending}
        onOk={() => confirm.mutate()}
        onCancel={() => setAsking(null)}
      >
        <p>{t('confirmHint')}</p>
        {confirm.error && <ProblemAlert error={confirm.error} />}
      </Modal>
      <ReasonDialog
        open={asking === 'decline'}
        title={t('declineTitle')}
        hint={t('declineHint')}
        pending={decline.isPending}
        error={decline.error}
        onConfirm={(reason) => decline.mutate(reason)}
        onCancel={() => setAsking(null)}
      />
    </>
  );
}
