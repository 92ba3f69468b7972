import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api-client/problem.js';

/** What failed, why and what to do, in the API's own words; with the number that the administrator asks for. */
export function ProblemAlert({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = isProblem(error) ? error : null;
  // A bug of ours is no secret from who maintains the system.
  if (!problem) console.error(error);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      style={{ margin: '8px 0 16px' }}
      title={problem ? problem.message : t('problem.unexpected')}
      description={problem && problem.status >= 500 ? t('problem.number', { id: problem.correlationId }) : undefined}
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {t('retry')}
          </Button>
        )
      }
    />
  );
}
