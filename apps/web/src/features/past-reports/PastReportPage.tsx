import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { hooks, type Schemas } from '../../api-client/client.js';
import { formatTime } from '../../shared/format/dates.js';
import { Chip } from '../../shared/ui/Chip.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { ConfirmedReport } from './ConfirmedReport.js';
import { MendDesk } from './MendDesk.js';

function Header({ pastReport }: { readonly pastReport: Schemas['PastReportDetails'] }) {
  const { t } = useTranslation('pastReports');
  const { id, title, name, state, stateLabel, isReference, addedByName, addedAt } = pastReport;
  return (
    <>
      <PageHeader
        title={title || name}
        above={<Link to="/cycles/new">{t('backToOpening')}</Link>}
        actions={
          <a href={`/api/past-reports/${id}/file`} download>
            {t('original', { name })}
          </a>
        }
        hint={
          <>
            <Chip tone={state === 'confirmed' ? 'done' : 'due'}>{stateLabel}</Chip>{' '}
            {t('addedBy', { who: addedByName, when: formatTime(addedAt) })}
          </>
        }
      />
      {isReference && (
        <Alert
          type="warning"
          showIcon
          title={t('reference')}
          description={t('referenceHint')}
          style={{ marginBottom: 14 }}
        />
      )}
    </>
  );
}

/** An imported report of a year before: to be mended and confirmed, and then to be looked at. */
export default function PastReportPage() {
  const { id = '' } = useParams();
  const query = hooks.useQuery('get', '/api/past-reports/{id}', { params: { path: { id } } });
  return (
    <Loaded query={query}>
      {(pastReport) => (
        <>
          <Header pastReport={pastReport} />
          {pastReport.state === 'read' ? (
            <MendDesk key={id} pastReport={pastReport} />
          ) : (
            <ConfirmedReport pastReport={pastReport} />
          )}
        </>
      )}
    </Loaded>
  );
}
