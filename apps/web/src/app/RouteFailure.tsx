import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { PageHeader } from '../shared/ui/PageHeader.js';
import { ProblemAlert } from '../shared/ui/ProblemAlert.js';

/** A page that broke, or that could not be loaded: said in words, with a way on. */
export function RouteFailure() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <>
      <PageHeader title={t('problem.title')} />
      <ProblemAlert error={error} onRetry={() => window.location.reload()} />
    </>
  );
}
