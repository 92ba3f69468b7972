import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './security.module.css';

/** Shown once: whoever loses the phone gets in with one of these. */
export function RecoveryCodes({ codes, onKept }: { readonly codes: readonly string[]; readonly onKept: () => void }) {
  const { t } = useTranslation('security');
  return (
    <Alert
      type="warning"
      style={{ margin: '12px 0' }}
      title={t('recoveryCodes')}
      description={
        <>
          <p>{t('recoveryHint')}</p>
          <ul className={styles.codes} aria-label={t('recoveryCodes')}>
            {codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
          <Button onClick={onKept}>{t('kept')}</Button>
        </>
      }
    />
  );
}
