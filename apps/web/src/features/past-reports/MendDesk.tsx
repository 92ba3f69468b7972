import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { Changes } from './Changes.js';
import { ConfirmForm } from './ConfirmForm.js';
import { Offers } from './Offers.js';
import { NO_PLAN } from './plan.js';
import { ProposedOutline } from './ProposedOutline.js';
import { Revisions } from './Revisions.js';
import { TextBeside } from './TextBeside.js';
import { useReading } from './use-reading.js';
import { Warnings } from './Warnings.js';
import styles from './past-reports.module.css';

/** Where an imported report is settled, mended and confirmed; every choice is read anew by the server. */
export function MendDesk({ pastReport }: { readonly pastReport: Schemas['PastReportDetails'] }) {
  const { t } = useTranslation('pastReports');
  const [plan, setPlan] = useState(NO_PLAN);
  const [selected, setSelected] = useState<string | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  const query = useReading(pastReport.id, plan);
  const select = (key: string): void => {
    setSelected(key);
    setShown(null);
  };
  return (
    <>
      <p role="status" className={styles.status}>
        {query.isFetching && query.data ? t('readingAnew') : ''}
      </p>
      {query.error && query.data && <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />}
      <Loaded query={query}>
        {({ reading, proposal }) => {
          // A node that was made text is there no more.
          const isThere = proposal.places.some(({ nodeKey }) => nodeKey === selected);
          const chosen = (isThere ? selected : null) ?? proposal.outline.nodes[0]?.key ?? '';
          const common = { reading, proposal, plan, onPlan: setPlan };
          return (
            <>
              <Revisions revisions={reading.revisions} plan={plan} onPlan={setPlan} />
              <Warnings reading={reading} proposal={proposal} onShowText={setShown} onShowNode={select} />
              <Offers {...common} />
              <div className={styles.columns}>
                <div className={styles.column}>
                  <ProposedOutline {...common} selected={chosen} onSelect={select} />
                </div>
                <div className={styles.column}>
                  <TextBeside {...common} selected={chosen} shown={shown} onSelect={select} />
                </div>
              </div>
              <Changes {...common} />
              <ConfirmForm
                pastReport={pastReport}
                plan={plan}
                undecided={reading.revisions.length}
                busy={query.isPlaceholderData}
              />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
