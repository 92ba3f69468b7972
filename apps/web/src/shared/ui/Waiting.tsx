import { useTranslation } from 'react-i18next';
import styles from './Waiting.module.css';

/** While a page's program is being fetched: said only when it takes a while, so that nothing flickers. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <p className={styles.waiting} role="status" aria-busy="true">
      {t('loading')}
    </p>
  );
}
