import { Alert, Button, Spin } from 'antd';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import styles from './leader.module.css';
import { useRequestProof, type Reading } from './use-reading.js';

const PdfPages = lazy(() => import('./PdfPages.js'));

/** The proof (清样) as pages; while it is made, what is being done. */
export function ProofPages({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation('leader');
  const { proof } = reading;
  const { mutate: request, isPending, error } = useRequestProof(reading.id);
  useEffect(() => {
    if (proof.state === 'none') request();
  }, [proof.state, request]);
  if (error) return <ProblemAlert error={error} onRetry={() => request()} />;
  if (proof.state === 'failed') {
    return (
      <Alert
        type="error"
        showIcon
        role="alert"
        title={t('proof.failed')}
        description={proof.note}
        action={
          <Button loading={isPending} onClick={() => request()}>
            {t('proof.retry')}
          </Button>
        }
      />
    );
  }
  if (proof.state !== 'ready') {
    return (
      <div className={styles.waiting} role="status">
        <Spin />
        <p>{t('proof.making')}</p>
        <p className={styles.soft}>{proof.note}</p>
      </div>
    );
  }
  return (
    <Suspense fallback={<Spin style={{ display: 'block', margin: '40px auto' }} />}>
      {/* The digest in the address: another file is another address, the same one the browser keeps. */}
      <PdfPages url={`/api/versions/${reading.id}/proof`} name={t('proof.name')} key={proof.digest ?? ''} />
    </Suspense>
  );
}
