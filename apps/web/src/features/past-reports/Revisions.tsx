import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { decide, type Plan } from './plan.js';
import styles from './past-reports.module.css';

/** Tracked changes and comments of a Word file: each is accepted or rejected by a person. */
export function Revisions({
  revisions,
  plan,
  onPlan,
}: {
  readonly revisions: readonly Schemas['Revision'][];
  readonly plan: Plan;
  readonly onPlan: (plan: Plan) => void;
}) {
  const { t } = useTranslation('pastReports');
  if (revisions.length === 0) return null;
  const all = revisions.map(({ id }) => id);
  const buttons = (ids: readonly string[], name: 'one' | 'all', words = '') =>
    (['accept', 'reject'] as const).map((decision) => (
      <Button
        key={decision}
        size={name === 'one' ? 'small' : 'middle'}
        aria-label={words === '' ? undefined : `${t(`${decision}.${name}`)}:${words}`}
        onClick={() => onPlan(decide(plan, ids, decision))}
      >
        {t(`${decision}.${name}`)}
      </Button>
    ));
  return (
    <section className={styles.panel} aria-labelledby="revisions-title">
      <h2 id="revisions-title">{t('revisions', { count: revisions.length })}</h2>
      <p className={styles.hint}>{t('revisionsHint')}</p>
      <div className={styles.buttons}>{buttons(all, 'all')}</div>
      <ul className={styles.list}>
        {revisions.map(({ id, kind, author, date, words }) => (
          <li key={id} className={styles.line}>
            <span className={styles.words}>
              <strong>{t(`kinds.${kind}`)}</strong> “{words}”
              <span className={styles.soft}>
                {' '}
                {[author, date.slice(0, 10)].filter((part) => part !== '').join(' ')}
              </span>
            </span>
            <span className={styles.buttons}>{buttons([id], 'one', words)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
