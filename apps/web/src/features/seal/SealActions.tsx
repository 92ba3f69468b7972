import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api-client/client.js';
import { NotConfirmed, usePasswordAgain } from '../../shared/re-authentication/use-password-again.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { ReasonDialog } from '../../shared/ui/ReasonDialog.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { SealFiling } from './SealFiling.js';

/** Steps that need a reason, each with its route. */
const REASONED = {
  'seal.decline': '/api/seals/{id}/refusal',
  'seal.disable': '/api/seals/{id}/disabling',
  'seal.requestEnabling': '/api/seals/{id}/enabling-request',
  'seal.destroy': '/api/seals/{id}/destruction',
} as const;
type Reasoned = keyof typeof REASONED;
type Step = Reasoned | 'seal.file' | 'seal.enable';

const isReasoned = (key: Step | null): key is Reasoned => key !== null && key in REASONED;
const STEPS: readonly string[] = ['seal.file', 'seal.enable', ...Object.keys(REASONED)];
const isStep = (key: string): key is Step => STEPS.includes(key);

/** The steps in a seal's life that the API offers this reader now. */
export function SealActions({ seal }: { readonly seal: Schemas['SealView'] }) {
  const { t } = useTranslation('seal');
  const toast = useToast();
  const client = useQueryClient();
  const [asking, setAsking] = useState<Step | null>(null);
  const { withPassword, dialog } = usePasswordAgain();
  const params = { path: { id: seal.id } };
  const done = (): void => {
    setAsking(null);
    toast(t('done'));
    void client.invalidateQueries({ queryKey: ['get', '/api/seals'] });
  };
  const enable = useMutation({
    mutationFn: () => withPassword(() => api.POST('/api/seals/{id}/enabling', { params })),
    onSuccess: done,
  });
  const step = useMutation({
    mutationFn: ({ key, reason }: { key: Reasoned; reason: string }) =>
      withPassword(() => api.POST(REASONED[key], { params, body: { reason } })),
    onSuccess: done,
  });
  const said = (error: unknown): unknown => (error instanceof NotConfirmed ? null : error);
  const offered = seal.actions.map(({ key }) => key).filter(isStep);
  return (
    <>
      {offered.map((key) => (
        <Button
          key={key}
          type={key === 'seal.enable' || key === 'seal.file' ? 'primary' : 'default'}
          danger={key === 'seal.destroy'}
          style={{ marginInlineEnd: 8 }}
          onClick={() => setAsking(key)}
        >
          {t(`steps.${key}.button`)}
        </Button>
      ))}
      <Modal
        open={asking === 'seal.enable'}
        title={t('steps.seal.enable.title')}
        okText={t('steps.seal.enable.button')}
        confirmLoading={enable.isPending}
        onOk={() => enable.mutate()}
        onCancel={() => setAsking(null)}
      >
        <p>{t('steps.seal.enable.hint')}</p>
        {said(enable.error) !== null && <ProblemAlert error={enable.error} />}
      </Modal>
      <SealFiling open={asking === 'seal.file'} id={seal.id} onDone={done} onCancel={() => setAsking(null)} />
      <ReasonDialog
        open={isReasoned(asking)}
        title={isReasoned(asking) ? t(`steps.${asking}.title`) : ''}
        hint={isReasoned(asking) ? t(`steps.${asking}.hint`) : ''}
        pending={step.isPending}
        error={said(step.error)}
        onConfirm={(reason) => isReasoned(asking) && step.mutate({ key: asking, reason })}
        onCancel={() => setAsking(null)}
      />
      {dialog}
    </>
  );
}
