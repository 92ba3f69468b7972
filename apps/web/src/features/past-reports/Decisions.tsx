import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { RevisionStep } from '../imports/RevisionStep.js';
import { decide, type Plan } from './plan.js';
import styles from './past-reports.module.css';

/** Tracked changes and comments of a Word file: each is decided by a person before anything else is mended. */
export function Decisions({
  first,
  undecided,
  plan,
  onPlan,
}: {
  /** The file as it is, without any choice. */
  readonly first: Schemas['ImportReading'];
  readonly undecided: number;
  readonly plan: Plan;
  readonly onPlan: (plan: Plan) => void;
}) {
  const { t } = useTranslation('pastReports');
  if (first.revisions.length === 0) return null;
  return (
    <section className={styles.panel} aria-labelledby="revisions-title">
      <h2 id="revisions-title">{t('revisions', { count: undecided })}</h2>
      <p className={styles.hint}>{t('revisionsHint')}</p>
      <RevisionStep
        reading={first}
        decisions={plan.choices.decisions}
        onDecide={(decisions) => onPlan(decide(plan, decisions))}
      />
    </section>
  );
}
