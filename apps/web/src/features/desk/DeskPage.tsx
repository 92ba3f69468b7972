import { useTranslation } from 'react-i18next';
import { hooks } from '../../api-client/client.js';
import { useSession } from '../../app/session/use-session.js';
import { formatDay } from '../../shared/format/dates.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { DeskList } from './DeskList.js';

/** What waits for the person, the most pressing first. */
export default function DeskPage() {
  const { t } = useTranslation(['desk', 'nav']);
  const { session } = useSession();
  const query = hooks.useQuery('get', '/api/desk');
  const today = query.data ? t('today', { day: formatDay(query.data.today) }) : '';
  return (
    <>
      <PageHeader title={t('nav:desk')} hint={[session?.displayName, today].filter(Boolean).join(' · ')} />
      <Loaded query={query}>
        {({ items }) =>
          items.length > 0 ? (
            <DeskList items={items} />
          ) : (
            <EmptyState title={t('empty')} hint={t(session?.posts.length === 0 ? 'noPost' : 'emptyHint')} />
          )
        }
      </Loaded>
    </>
  );
}
