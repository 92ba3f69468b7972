import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { useSession } from '../../app/session/use-session.js';
import styles from './DeskList.module.css';
import { DeskCard } from './DeskCard.js';

type Item = Schemas['DeskItem'];

const URGENCIES: readonly Item['urgency'][] = ['late', 'soon', 'normal'];

/** Items under the headings 逾期, 临近, 其他; in the order that the API gives them. */
export function DeskList({ items }: { readonly items: readonly Item[] }) {
  const { t } = useTranslation('desk');
  const { session } = useSession();
  const labels = new Map(session?.posts.map(({ post, label }) => [post, label]));
  return URGENCIES.map((urgency) => {
    const shown = items.filter((item) => item.urgency === urgency);
    if (shown.length === 0) return null;
    return (
      <section key={urgency} aria-labelledby={`desk-${urgency}`}>
        <h2 id={`desk-${urgency}`} className={styles.heading}>
          {t(`urgency.${urgency}`)} <span className={styles.count}>{t('count', { count: shown.length })}</span>
        </h2>
        <ul className={styles.list}>
          {shown.map((item) => (
            // As whom one is asked matters to who holds several posts.
            <DeskCard key={item.key} item={item} post={labels.size > 1 ? labels.get(item.post) : undefined} />
          ))}
        </ul>
      </section>
    );
  });
}
