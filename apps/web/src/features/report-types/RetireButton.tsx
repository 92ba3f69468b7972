import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';

/** 停用, asked once more: it cannot be taken back, only copied. */
export function RetireButton({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const { t } = useTranslation('reportTypes');
  const toast = useToast();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const retire = useMutation({
    mutationFn: () => api.POST('/api/report-types/{id}/retirement', { params: { path: { id } } }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['get', '/api/report-types'] });
      toast(t('retired'));
      onDone();
    },
  });
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {t('retire')}
      </Button>
      <Modal
        open={asking}
        title={t('retireTitle')}
        okText={t('retire')}
        okButtonProps={{ danger: true }}
        confirmLoading={retire.isPending}
        onOk={() => retire.mutate()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('retireHint')}</p>
        {retire.error && <ProblemAlert error={retire.error} />}
      </Modal>
    </>
  );
}
