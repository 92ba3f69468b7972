import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../../api-client/client.js';
import { formatTime } from '../../shared/format/dates.js';
import styles from './NoticeItem.module.css';

/** One notice; whoever follows its link has read it. */
export function NoticeItem({ notice, onRead }: { readonly notice: Schemas['NoticeRow']; readonly onRead: () => void }) {
  const { t } = useTranslation('notices');
  const { text, at, link, readAt } = notice;
  const unread = readAt === null;
  return (
    <li className={unread ? `${styles.item} ${styles.unread}` : styles.item}>
      <div className={styles.words}>
        {unread && <span className={styles.mark}>{t('unreadMark')}</span>}
        {text}
        <time className={styles.time} dateTime={at}>
          {formatTime(at)}
        </time>
      </div>
      <div className={styles.actions}>
        {link && (
          <Link to={link} className={styles.action} onClick={() => unread && onRead()}>
            {t('go')}
          </Link>
        )}
        {unread && (
          <button type="button" className={styles.action} onClick={onRead}>
            {t('read')}
          </button>
        )}
      </div>
    </li>
  );
}
