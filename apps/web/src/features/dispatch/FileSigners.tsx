import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, hooks } from '../../api-client/client.js';
import { formatDay } from '../../shared/format/dates.js';
import { NotConfirmed, usePasswordAgain } from '../../shared/re-authentication/use-password-again.js';
import { SignatureImage } from '../../shared/signature-picture/SignatureImage.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import styles from './dispatch.module.css';
import { WaiveSignature } from './WaiveSignature.js';
import type { Dispatch } from './use-dispatch.js';

/** What will be seen where the reader signs. */
function OwnSignature({ handwriting }: { readonly handwriting: boolean }) {
  const { t } = useTranslation('dispatch');
  const { data } = hooks.useQuery('get', '/api/signature-picture', {}, { enabled: handwriting });
  if (!handwriting) return <p>{t('signers.inPlace')}</p>;
  if (!data) return null;
  if (!data.digest) return <p>{t('signers.printed')}</p>;
  return (
    <>
      <p>{t('signers.shown')}</p>
      <SignatureImage digest={data.digest} label={t('signers.shown')} />
    </>
  );
}

/** Leaders who sign in the PDF, from the lowest rank up; whose turn it is confirms the original by its digest. */
export function FileSigners({ dispatch }: { readonly dispatch: Dispatch }) {
  const { t } = useTranslation('dispatch');
  const { t: common } = useTranslation();
  const toast = useToast();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { withPassword, dialog } = usePasswordAgain();
  const { fileSigning } = dispatch;
  const confirm = useMutation({
    mutationFn: (digest: string) =>
      withPassword(() =>
        api.POST('/api/dispatches/{id}/file-confirmation', { params: { path: { id: dispatch.id } }, body: { digest } }),
      ),
    onSuccess: async () => {
      setAsking(false);
      toast(t('page.done'));
      await client.invalidateQueries();
    },
  });
  if (!fileSigning) return null;
  const { fileDigest, signers, ownHandwriting } = fileSigning;
  const mine = dispatch.actions.some(({ key }) => key === 'dispatch.confirmFile');
  return (
    <section className={styles.actions} aria-labelledby="file-signers">
      <h2 id="file-signers">{t('signers.title')}</h2>
      <ol>
        {signers.map(({ stageKey, stageLabel, name, state, on, reason, cannotSign }) => (
          <li key={stageKey}>
            {stageLabel} {name}:{t(`signers.${state}`)} {formatDay(on)} {reason && t('signers.waivedFor', { reason })}
            {cannotSign && <span className={styles.soft}>{t('signers.cannotSign')}</span>}
          </li>
        ))}
      </ol>
      {mine && fileDigest && (
        <Button type="primary" onClick={() => setAsking(true)}>
          {t('signers.confirm')}
        </Button>
      )}
      <WaiveSignature dispatch={dispatch} />
      <Modal
        open={asking}
        title={t('signers.ask')}
        okText={t('signers.confirm')}
        cancelText={common('cancel')}
        confirmLoading={confirm.isPending}
        onOk={() => fileDigest && confirm.mutate(fileDigest)}
        onCancel={() => setAsking(false)}
      >
        <p>{t('signers.hint')}</p>
        <p>
          <a href={`/api/dispatches/${dispatch.id}/files/original.pdf`}>{t('signers.original')}</a>
        </p>
        <p className={styles.soft} style={{ overflowWrap: 'anywhere' }}>
          SHA-256 {fileDigest}
        </p>
        {asking && <OwnSignature handwriting={ownHandwriting} />}
        {confirm.error && !(confirm.error instanceof NotConfirmed) && <ProblemAlert error={confirm.error} />}
      </Modal>
      {dialog}
    </section>
  );
}
