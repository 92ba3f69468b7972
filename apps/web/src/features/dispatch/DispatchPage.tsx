import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { hooks, type Schemas } from '../../api-client/client.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { DispatchActions } from './DispatchActions.js';
import { DispatchFacts } from './DispatchFacts.js';
import { DispatchFiles } from './DispatchFiles.js';
import { DispatchSteps } from './DispatchSteps.js';
import { JobProgress } from './JobProgress.js';

export type Dispatch = Schemas['DispatchView'];

const POLL_MS = 1_500;
const isAtWork = (dispatch: Dispatch | undefined): boolean =>
  dispatch?.state === 'rendering' || dispatch?.state === 'sealing';

/** A dispatch on its way: steps, what may be done now, the job that runs, facts and files. */
export default function DispatchPage() {
  const { t } = useTranslation('dispatch');
  const { id = '' } = useParams();
  const query = hooks.useQuery(
    'get',
    '/api/dispatches/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (isAtWork(state.data) ? POLL_MS : false) },
  );
  return (
    <Loaded query={query}>
      {(dispatch) => (
        <>
          <PageHeader
            title={dispatch.cycleTitle}
            hint={[dispatch.documentNumber, dispatch.stateLabel].filter(Boolean).join(' · ')}
            actions={
              <>
                <Link to={`/cycles/${dispatch.cycleId}/dispatch`}>{t('page.form')}</Link>
                {dispatch.versionId && <Link to={`/versions/${dispatch.versionId}`}>{t('page.version')}</Link>}
              </>
            }
          />
          <DispatchSteps steps={dispatch.steps} />
          <JobProgress dispatch={dispatch} />
          <DispatchActions dispatch={dispatch} />
          <DispatchFiles dispatch={dispatch} />
          <DispatchFacts dispatch={dispatch} />
        </>
      )}
    </Loaded>
  );
}
