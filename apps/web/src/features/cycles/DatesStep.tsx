import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hooks } from '../../api-client/client.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { MilestoneFields, milestonesOf, type Milestones, type MilestoneView } from '../deadlines/MilestoneFields.js';
import styles from './cycles.module.css';

function Dates({
  year,
  views,
  initial,
  onBack,
  onDone,
}: {
  readonly year: number;
  readonly views: readonly MilestoneView[];
  readonly initial: Milestones;
  readonly onBack: () => void;
  readonly onDone: (views: readonly MilestoneView[], values: Milestones) => void;
}) {
  const { t } = useTranslation('cycles');
  const { t: words } = useTranslation('deadlines');
  const [values, setValues] = useState(initial);
  const counted = hooks.useQuery(
    'get',
    '/api/milestones',
    { params: { query: { year, reportedBy: values.reportedBy } } },
    { enabled: false },
  );
  const countBack = async (): Promise<void> => {
    const { data } = await counted.refetch();
    if (data) setValues(milestonesOf(data.milestones));
  };
  return (
    <div className={styles.form}>
      <MilestoneFields views={views} values={values} onChange={setValues} />
      <Button onClick={() => void countBack()} loading={counted.isFetching} disabled={!values.reportedBy}>
        {words('milestones.countBack')}
      </Button>
      <div className={styles.buttons}>
        <Button onClick={onBack}>{t('open.back')}</Button>
        <Button
          type="primary"
          disabled={Object.values(values).some((day) => day === '')}
          onClick={() => onDone(views, values)}
        >
          {t('open.next')}
        </Button>
      </div>
    </div>
  );
}

/** Second step: dates counted back from the law's, changed where the government wants them otherwise. */
export function DatesStep({
  year,
  initial,
  onBack,
  onDone,
}: {
  readonly year: number;
  readonly initial: Milestones | null;
  readonly onBack: () => void;
  readonly onDone: (views: readonly MilestoneView[], values: Milestones) => void;
}) {
  const query = hooks.useQuery('get', '/api/milestones', { params: { query: { year } } });
  return (
    <Loaded query={query}>
      {({ milestones }) => (
        <Dates
          year={year}
          views={milestones}
          initial={initial ?? milestonesOf(milestones)}
          onBack={onBack}
          onDone={onDone}
        />
      )}
    </Loaded>
  );
}
