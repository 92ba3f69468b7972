import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { ReasonDialog } from '../../shared/ui/ReasonDialog.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { useLedgerRefresh, type LedgerRow } from './use-ledger.js';

/** 停用指标, with the reason. */
export function RetireDialog({ row, onClose }: { readonly row: LedgerRow; readonly onClose: () => void }) {
  const { t } = useTranslation('figures');
  const toast = useToast();
  const refresh = useLedgerRefresh();
  const retire = useMutation({
    mutationFn: (reason: string) =>
      api.POST('/api/indicators/{id}/retirement', {
        params: { path: { id: row.indicator.id } },
        body: { reason },
      }),
    onSuccess: async () => {
      await refresh();
      toast(t('retired'));
      onClose();
    },
  });
  return (
    <ReasonDialog
      open
      title={t('retireTitle', { name: row.indicator.name })}
      hint={t('retireHint')}
      pending={retire.isPending}
      error={retire.error}
      onConfirm={(reason) => retire.mutate(reason)}
      onCancel={onClose}
    />
  );
}
