import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session/use-session.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';

/** What waits for the person. */
export default function DeskPage() {
  const { t } = useTranslation('nav');
  const { session } = useSession();
  return <PageHeader title={t('desk')} hint={session?.displayName} />;
}
