import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, hooks } from '../../api-client/client.js';
import { useUrlFilters } from '../../shared/browser/use-url-filters.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { NoticeItem } from './NoticeItem.js';
import styles from './NoticesPage.module.css';

/** Shown at a time; older ones on demand. */
const PAGE = 100;

/** What the person has been told: unread first, then the newest. */
export default function NoticesPage() {
  const { t } = useTranslation('notices');
  const client = useQueryClient();
  const [{ show, count }, setFilters] = useUrlFilters(['show', 'count']);
  const query = hooks.useQuery('get', '/api/notices');
  const markRead = useMutation({
    mutationFn: (ids: string[] | null) => api.POST('/api/notices/read', { body: { ids } }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['get', '/api/notices'] }),
        client.invalidateQueries({ queryKey: ['get', '/api/notices/unread'] }),
      ]),
  });
  return (
    <Loaded query={query}>
      {(notices) => {
        const newest = [...notices].reverse();
        const unread = newest.filter(({ readAt }) => readAt === null);
        const read = newest.filter(({ readAt }) => readAt !== null);
        const all = show === 'unread' ? unread : [...unread, ...read];
        const limit = Number(count) || PAGE;
        return (
          <>
            <PageHeader
              title={t('title')}
              hint={t('unread', { count: unread.length })}
              actions={
                <button
                  type="button"
                  className={styles.button}
                  disabled={unread.length === 0 || markRead.isPending}
                  onClick={() => markRead.mutate(null)}
                >
                  {t('readAll')}
                </button>
              }
            />
            {markRead.error && <ProblemAlert error={markRead.error} />}
            <div className={styles.filters} role="group" aria-label={t('filter')}>
              {(['', 'unread'] as const).map((value) => (
                <button
                  key={value}
                  type="button"
                  className={styles.button}
                  aria-pressed={show === value}
                  onClick={() => setFilters({ show: value, count: '' })}
                >
                  {t(value === '' ? 'all' : 'onlyUnread')}
                </button>
              ))}
            </div>
            {all.length === 0 && (
              <EmptyState title={t(show === 'unread' ? 'noneUnread' : 'none')} hint={t('noneHint')} />
            )}
            <ul className={styles.list}>
              {all.slice(0, limit).map((notice) => (
                <NoticeItem key={notice.id} notice={notice} onRead={() => markRead.mutate([notice.id])} />
              ))}
            </ul>
            {all.length > limit && (
              <button
                type="button"
                className={styles.button}
                onClick={() => setFilters({ count: String(limit + PAGE) })}
              >
                {t('older', { count: all.length - limit })}
              </button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
