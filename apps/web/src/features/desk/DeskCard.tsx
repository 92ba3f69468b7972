import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../../api-client/client.js';
import { formatTime } from '../../shared/format/dates.js';
import { DueDate } from '../../shared/ui/DueDate.js';
import styles from './DeskCard.module.css';

/** One thing that waits: what is to be done, with what, by when. The whole card leads there. */
export function DeskCard({ item, post }: { readonly item: Schemas['DeskItem']; readonly post?: string | undefined }) {
  const { t } = useTranslation('desk');
  const { action, title, detail, dueOn, daysLeft, since, urgency, link } = item;
  return (
    <li>
      <Link to={link} className={`${styles.card} ${styles[urgency]}`}>
        <span className={styles.action}>{action}</span>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          <span className={styles.detail}>{[post, detail].filter(Boolean).join(' · ')}</span>
          {since && <span className={styles.detail}>{t('since', { time: formatTime(since) })}</span>}
        </span>
        {dueOn && daysLeft !== null && (
          <span className={styles.due}>
            <DueDate dueOn={dueOn} daysLeft={daysLeft} />
          </span>
        )}
      </Link>
    </li>
  );
}
