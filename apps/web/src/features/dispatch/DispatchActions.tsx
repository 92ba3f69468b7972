import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { NotConfirmed, usePasswordAgain } from '../../shared/re-authentication/use-password-again.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { ReasonDialog } from '../../shared/ui/ReasonDialog.js';
import { useToast } from '../../shared/ui/Toasts.js';
import styles from './dispatch.module.css';
import type { Dispatch } from './use-dispatch.js';

const PATHS = {
  'dispatch.assignNumber': '/api/dispatches/{id}/number',
  'dispatch.recheck': '/api/dispatches/{id}/recheck',
  'dispatch.render': '/api/dispatches/{id}/rendering',
  'dispatch.requestSeal': '/api/dispatches/{id}/seal-request',
  'dispatch.affixSeal': '/api/dispatches/{id}/seal',
  'dispatch.issue': '/api/dispatches/{id}/issue',
} as const;
type Step = keyof typeof PATHS;

/** What cannot be taken back is asked about once. */
const CONFIRMED: Partial<Record<Step, string>> = {
  'dispatch.affixSeal': 'page.confirm.affixSeal',
  'dispatch.issue': 'page.confirm.issue',
};

/** Steps back, each with a reason. */
const BACK = {
  'dispatch.voidNumber': '/api/dispatches/{id}/number-voiding',
  'dispatch.withdrawSeal': '/api/dispatches/{id}/seal-withdrawal',
  'dispatch.withdrawConfirmation': '/api/dispatches/{id}/file-confirmation-withdrawal',
} as const;
type BackKey = keyof typeof BACK;

const isBack = (key: string): key is BackKey => key in BACK;
const isStep = (key: string): key is Step => key in PATHS;
const plain = (label: string): string => label.replace(/\(.*\)$/, '');

/** The steps that the API offers to this reader now. */
export function DispatchActions({ dispatch }: { readonly dispatch: Dispatch }) {
  const { t } = useTranslation('dispatch');
  const { t: common } = useTranslation();
  const toast = useToast();
  const client = useQueryClient();
  const [asking, setAsking] = useState<Step | null>(null);
  const [back, setBack] = useState<BackKey | null>(null);
  const [explaining, setExplaining] = useState(false);
  const { withPassword, dialog } = usePasswordAgain();
  const params = { path: { id: dispatch.id } };
  const done = async () => {
    toast(t('page.done'));
    await client.invalidateQueries();
  };
  const act = useMutation({
    mutationFn: (step: Step) => withPassword<unknown>(() => api.POST(PATHS[step], { params })),
    onSuccess: done,
    onSettled: () => setAsking(null),
  });
  const takeBack = useMutation({
    mutationFn: ({ key, reason }: { key: BackKey; reason: string }) =>
      api.POST(BACK[key], { params, body: { reason } }),
    onSuccess: async () => {
      setBack(null);
      await done();
    },
  });
  const requestSeal = useMutation({
    mutationFn: (reason: string) =>
      withPassword(() => api.POST('/api/dispatches/{id}/seal-request', { params, body: { reason } })),
    onSuccess: async () => {
      setExplaining(false);
      await done();
    },
  });
  const needsReason = dispatch.conformance?.verdict === 'notMet';
  const offered = dispatch.actions.filter(({ key }) => isStep(key) || isBack(key));
  const error = act.error instanceof NotConfirmed ? null : act.error;
  const start = (key: string): void => {
    if (isBack(key)) setBack(key);
    else if (!isStep(key)) return;
    else if (key === 'dispatch.requestSeal' && needsReason) setExplaining(true);
    else if (CONFIRMED[key]) setAsking(key);
    else act.mutate(key);
  };
  const labelOf = (key: string): string => plain(offered.find((action) => action.key === key)?.label ?? '');
  return (
    <section className={styles.actions} aria-labelledby="dispatch-actions">
      <h2 id="dispatch-actions">{t('page.actions')}</h2>
      {dispatch.secondPersonRequired && (
        <Alert type="info" showIcon className={styles.alert} title={t('page.secondPerson')} />
      )}
      {offered.length === 0 && !dispatch.secondPersonRequired && <p className={styles.soft}>{t('page.noActions')}</p>}
      <div className={styles.buttons}>
        {offered.map(({ key, label }) => (
          <Button
            key={key}
            type={isStep(key) ? 'primary' : 'default'}
            danger={!isStep(key)}
            loading={act.isPending && act.variables === key}
            onClick={() => start(key)}
          >
            {plain(label)}
          </Button>
        ))}
      </div>
      {error && <ProblemAlert error={error} />}
      <Modal
        open={asking !== null}
        title={t('page.confirmTitle', { label: asking ? labelOf(asking) : '' })}
        okText={asking ? labelOf(asking) : ''}
        cancelText={common('cancel')}
        confirmLoading={act.isPending}
        onOk={() => asking && act.mutate(asking)}
        onCancel={() => setAsking(null)}
      >
        <p>{asking && t(CONFIRMED[asking] ?? '')}</p>
      </Modal>
      <ReasonDialog
        open={back !== null}
        title={t(back ? `page.back.${back}.title` : '')}
        hint={t(back ? `page.back.${back}.hint` : '')}
        pending={takeBack.isPending}
        error={takeBack.error}
        onConfirm={(reason) => back && takeBack.mutate({ key: back, reason })}
        onCancel={() => setBack(null)}
      />
      <ReasonDialog
        open={explaining}
        title={t('conformance.reasonTitle')}
        hint={t('conformance.reasonHint')}
        pending={requestSeal.isPending}
        error={requestSeal.error instanceof NotConfirmed ? null : requestSeal.error}
        onConfirm={(reason) => requestSeal.mutate(reason)}
        onCancel={() => setExplaining(false)}
      />
      {dialog}
    </section>
  );
}
