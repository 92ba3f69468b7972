import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { CycleTabs } from '../../shared/cycle/CycleTabs.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { DispatchActions } from './DispatchActions.js';
import { DispatchConformance } from './DispatchConformance.js';
import { DispatchFacts } from './DispatchFacts.js';
import { DispatchFiles } from './DispatchFiles.js';
import { DispatchSteps } from './DispatchSteps.js';
import { FileSigners } from './FileSigners.js';
import { JobProgress } from './JobProgress.js';
import { useDispatch } from './use-dispatch.js';

/** A dispatch on its way: steps, what may be done now, the job that runs, facts and files. */
export default function DispatchPage() {
  const { t } = useTranslation('dispatch');
  const { id = '' } = useParams();
  const query = useDispatch(id);
  return (
    <Loaded query={query}>
      {(dispatch) => (
        <>
          <PageHeader
            above={<CycleTabs cycleId={dispatch.cycleId} chosen="dispatch" />}
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
          <DispatchConformance dispatch={dispatch} />
          <FileSigners dispatch={dispatch} />
          <DispatchActions dispatch={dispatch} />
          <DispatchFiles dispatch={dispatch} />
          <DispatchFacts dispatch={dispatch} />
        </>
      )}
    </Loaded>
  );
}
