import { useMutation } from '@tanstack/react-query';
import { Alert, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { sendFile } from '../../api-client/send-file.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { VerificationResult } from './VerificationResult.js';
import styles from './verify.module.css';

const LARGEST = 64 * 1_048_576;

/** Drop a file: is it what was issued, unchanged? Answered in words. */
export default function VerifyPage() {
  const { t } = useTranslation('verification');
  const [over, setOver] = useState(false);
  const [tooLarge, setTooLarge] = useState(false);
  const [part, setPart] = useState(0);
  const verify = useMutation({
    mutationFn: (file: File) =>
      sendFile<Schemas['FileVerification']>('/api/verifications', file, { onProgress: setPart }),
  });
  const take = (file: File | undefined): void => {
    if (!file) return;
    setPart(0);
    setTooLarge(file.size > LARGEST);
    if (file.size <= LARGEST) verify.mutate(file);
  };
  return (
    <>
      <PageHeader title={t('title')} hint={t('hint')} />
      <label
        className={over ? `${styles.drop} ${styles.over}` : styles.drop}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files[0]);
        }}
      >
        {t('drop')}
        <input
          type="file"
          className="visually-hidden"
          accept=".pdf,.docx"
          onChange={(event) => {
            take(event.target.files?.[0]);
            // The same file may be chosen again.
            event.target.value = '';
          }}
        />
      </label>
      <div className={styles.result} role="status">
        {tooLarge && <Alert type="error" showIcon title={t('tooLarge')} />}
        {verify.isPending && (
          <>
            <p>{t('working')}</p>
            <Progress percent={Math.round(part * 100)} aria-label={t('working')} />
          </>
        )}
        {verify.data && !verify.isPending && <VerificationResult name={verify.variables.name} result={verify.data} />}
      </div>
      {verify.error && <ProblemAlert error={verify.error} />}
    </>
  );
}
