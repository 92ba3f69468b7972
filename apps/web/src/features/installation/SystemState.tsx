import { useTranslation } from 'react-i18next';
import { hooks } from '../../api-client/client.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import styles from './installation.module.css';

const TONE = { ok: 'done', warning: 'optional', failed: 'missing' } as const;

/** 系统状态: every part of the installation, and which face is printed in place of which. */
export function SystemState() {
  const { t } = useTranslation('installation');
  const health = hooks.useQuery('get', '/api/health');
  return (
    <section>
      <h2 id="system-state">{t('systemState')}</h2>
      <Loaded query={health}>
        {({ parts }) => (
          <ul className={styles.list} aria-labelledby="system-state">
            {parts.map(({ part, state, message }) => (
              <li key={part} className={styles.item}>
                <span>
                  <span className={`${styles.state} ${styles[TONE[state]]}`}>{t(`partState.${state}`)}</span>
                  <span className={styles.label}>{t([`part.${part}`, 'part.other'], { part })}</span>
                </span>
                {message !== '' && <span className={styles.detail}>{message}</span>}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
