import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { offers } from '../../shared/offers.js';
import { NotConfirmed, usePasswordAgain } from '../../shared/re-authentication/use-password-again.js';
import { ReasonDialog } from '../../shared/ui/ReasonDialog.js';
import { useToast } from '../../shared/ui/Toasts.js';
import type { Dispatch } from './use-dispatch.js';

/** The office does without the signature of a leader whose turn it is and who can no longer give it. */
export function WaiveSignature({ dispatch }: { readonly dispatch: Dispatch }) {
  const { t } = useTranslation('dispatch');
  const toast = useToast();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { withPassword, dialog } = usePasswordAgain();
  const due = dispatch.fileSigning?.signers.find(({ state, cannotSign }) => state === 'due' && cannotSign);
  const waive = useMutation({
    mutationFn: ({ stageKey, reason }: { stageKey: string; reason: string }) =>
      withPassword(() =>
        api.POST('/api/dispatches/{id}/signature-waiver', {
          params: { path: { id: dispatch.id } },
          body: { stageKey, reason },
        }),
      ),
    onSuccess: async () => {
      setAsking(false);
      toast(t('page.done'));
      await client.invalidateQueries();
    },
  });
  if (!due || !offers(dispatch.actions, 'dispatch.waiveSignature')) return null;
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {t('signers.waive')}
      </Button>
      <ReasonDialog
        open={asking}
        title={t('signers.waiveTitle', { name: due.name })}
        hint={t('signers.waiveHint')}
        pending={waive.isPending}
        error={waive.error instanceof NotConfirmed ? null : waive.error}
        onConfirm={(reason) => waive.mutate({ stageKey: due.stageKey, reason })}
        onCancel={() => setAsking(false)}
      />
      {dialog}
    </>
  );
}
