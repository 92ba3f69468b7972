import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { hooks } from '../../api-client/client.js';
import { CycleTabs } from '../../shared/cycle/CycleTabs.js';
import { formatDay } from '../../shared/format/dates.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { DaysLeft } from '../deadlines/DaysLeft.js';
import { DownloadButton } from '../deadlines/DownloadButton.js';
import { MilestonesDialog } from '../deadlines/MilestonesDialog.js';
import { Sheet } from './Sheet.js';
import type { SheetView } from './sheet-edits.js';
import styles from './cycles.module.css';

const offers = (view: SheetView, action: string): boolean => view.actions.some(({ key }) => key === action);

/** The cycle's dates, and the dialog that changes them. */
function Dates({ view }: { readonly view: SheetView }) {
  const { t } = useTranslation('deadlines');
  const [changing, setChanging] = useState(false);
  return (
    <>
      <ul className={styles.milestones} aria-label={t('milestones.title')}>
        {view.milestones.map(({ name, label, date, daysLeft }) => (
          <li key={name}>
            <strong>{label}</strong>
            {formatDay(date)} {view.state !== 'issued' && <DaysLeft days={daysLeft} />}
          </li>
        ))}
        {offers(view, 'cycle.changeMilestones') && (
          <li>
            <Button size="small" onClick={() => setChanging(true)}>
              {t('milestones.change')}
            </Button>
          </li>
        )}
      </ul>
      {changing && (
        <MilestonesDialog cycleId={view.cycleId} views={view.milestones} open onClose={() => setChanging(false)} />
      )}
    </>
  );
}

/** 任务分解表 with its dates and the notice. */
export default function SheetPage() {
  const { t } = useTranslation('cycles');
  const { id = '' } = useParams();
  // Lines being edited are not replaced by what others do meanwhile: saving compares.
  const query = hooks.useQuery(
    'get',
    '/api/cycles/{id}/sheet',
    { params: { path: { id } } },
    { refetchOnWindowFocus: false, refetchOnReconnect: false },
  );
  return (
    <>
      <PageHeader
        title={t('sheet.title')}
        hint={query.data?.title}
        above={<CycleTabs cycleId={id} />}
        actions={<DownloadButton path={`/api/cycles/${id}/notice.docx`}>{t('notice')}</DownloadButton>}
      />
      <Loaded query={query}>
        {(view) => (
          <>
            <Dates view={view} />
            {!offers(view, 'cycle.saveSheet') && view.state !== 'drafting' && (
              <Alert type="info" showIcon title={t('sheet.readOnly')} style={{ marginBottom: 12 }} />
            )}
            <Sheet key={view.cycleId} view={view} editable={offers(view, 'cycle.saveSheet')} />
          </>
        )}
      </Loaded>
    </>
  );
}
