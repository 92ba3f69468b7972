import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { offer, type Plan } from './plan.js';
import styles from './past-reports.module.css';

const EXCERPT = 48;

/** Headings that the source lacks: offered with the words they would stand above, never put in unasked. */
export function Offers({
  reading,
  proposal,
  plan,
  onPlan,
}: {
  readonly reading: Schemas['ImportReading'];
  readonly proposal: Schemas['ProposedReport'];
  readonly plan: Plan;
  readonly onPlan: (plan: Plan) => void;
}) {
  const { t } = useTranslation('pastReports');
  if (proposal.offers.length === 0) return null;
  const excerpt = (key: string): string => {
    const place = proposal.places.find(({ nodeKey }) => nodeKey === key);
    return place ? reading.text.slice(place.start, Math.min(place.end, place.start + EXCERPT)).trim() : '';
  };
  return (
    <section className={styles.panel} aria-labelledby="offers-title">
      <h2 id="offers-title">{t('offers')}</h2>
      <p className={styles.hint}>{t('offersHint')}</p>
      <ul className={styles.list}>
        {proposal.offers.map(({ nodeKey, heading }) => (
          <li key={nodeKey} className={styles.line}>
            <Checkbox
              checked={plan.acceptedOffers.includes(heading)}
              onChange={({ target }) => onPlan(offer(plan, heading, target.checked))}
            >
              {t('takeOffer', { heading })}
            </Checkbox>
            <span className={styles.soft}>{excerpt(nodeKey)}…</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
