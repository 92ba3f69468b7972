import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../shared/ui/EmptyState.js';
import { PageHeader } from '../shared/ui/PageHeader.js';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('notFound.title')} />
      <EmptyState title={t('notFound.hint')} action={<Link to="/">{t('toDesk')}</Link>} />
    </>
  );
}
