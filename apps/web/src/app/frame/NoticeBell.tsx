import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hooks } from '../../api-client/client.js';
import styles from './NoticeBell.module.css';

const MOST_SHOWN = 99;

/** How many notices have not been read; leads to them. */
export function NoticeBell() {
  const { t } = useTranslation('notices');
  const { data } = hooks.useQuery('get', '/api/notices/unread');
  const unread = data?.unread ?? 0;
  return (
    <Link to="/notices" className={styles.bell} aria-label={t('bell', { count: unread })}>
      <svg
        width="22"
        height="22"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        aria-hidden="true"
      >
        <path d="M6 17V11a6 6 0 0 1 12 0v6l1.5 2h-15z" strokeLinejoin="round" />
        <path d="M10 21h4" strokeLinecap="round" />
      </svg>
      {unread > 0 && (
        <span className={styles.count} aria-hidden="true">
          {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
        </span>
      )}
    </Link>
  );
}
