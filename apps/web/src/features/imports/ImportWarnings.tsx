import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import styles from './imports.module.css';

type Reading = Pick<Schemas['ImportReading'], 'warnings' | 'text'>;

/** Tracked changes are settled in a step of their own; which parts a whole report lacks says nothing of one section. */
const ELSEWHERE = /_UNRESOLVED$|^HEADING_OFFERED$/;

/** Which paragraph of the text an offset lies in, from 1. */
export const paragraphAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** What has to be looked at; nothing of it was mended. */
export const warningsOf = ({ warnings }: Pick<Reading, 'warnings'>) =>
  warnings.filter(({ code }) => !ELSEWHERE.test(code));

export function ImportWarnings({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation('imports');
  const warnings = warningsOf(reading);
  if (warnings.length === 0) return null;
  return (
    <section className={styles.warnings} aria-label={t('warnings')}>
      <h3>{t('warnings')}</h3>
      <ul>
        {warnings.map(({ code, message, start, end }, i) => (
          <li key={i}>
            {end > start && <span className={styles.soft}>{t('place', { n: paragraphAt(reading.text, start) })}</span>}{' '}
            <span data-code={code}>{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
