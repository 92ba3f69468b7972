import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../../api-client/client.js';
import styles from './installation.module.css';

type Item = Schemas['ChecklistItem'];

function stateOf({ done, required }: Item): 'done' | 'missing' | 'optional' {
  if (done) return 'done';
  return required ? 'missing' : 'optional';
}

/** What is still to be set up: by whom, and the way there. */
export function SetupChecklist({ items }: { readonly items: readonly Item[] }) {
  const { t } = useTranslation('installation');
  return (
    <ul className={styles.list} aria-label={t('checklist')}>
      {items.map((item) => {
        const state = stateOf(item);
        return (
          <li key={item.key} className={styles.item}>
            <span>
              <span className={`${styles.state} ${styles[state]}`}>{t(`state.${state}`)}</span>
              <span className={styles.label}>{item.label}</span>
            </span>
            {item.yours ? <Link to={item.link}>{t('go')}</Link> : <span>{t('by', { by: item.byLabel })}</span>}
            <span className={styles.detail}>{item.detail}</span>
          </li>
        );
      })}
    </ul>
  );
}
