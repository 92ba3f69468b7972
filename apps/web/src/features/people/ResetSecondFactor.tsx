import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { ConfirmDialog } from './ConfirmDialog.js';
import type { Person } from './find-people.js';
import { usePeopleChanged } from './use-people-changed.js';

/** A lost phone: the security administrator takes the second factor away. */
export function ResetSecondFactor({ person }: { readonly person: Person }) {
  const { t } = useTranslation('people');
  const toast = useToast();
  const changed = usePeopleChanged();
  const [asking, setAsking] = useState(false);
  const reset = useMutation({
    mutationFn: () => api.POST('/api/accounts/{id}/second-factor/reset', { params: { path: { id: person.id } } }),
    onSuccess: async () => {
      setAsking(false);
      await changed();
      toast(t('factorReset', { name: person.displayName }));
    },
  });
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('resetFactor')}</Button>
      <ConfirmDialog
        open={asking}
        title={t('resetFactor')}
        hint={t('resetFactorHint', { name: person.displayName })}
        danger
        pending={reset.isPending}
        error={reset.error}
        onConfirm={() => reset.mutate()}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}
