import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { ChangeList } from '../imports/ChangeList.js';
import { ConfirmForm } from './ConfirmForm.js';
import { Decisions } from './Decisions.js';
import { Offers } from './Offers.js';
import { NO_PLAN, onlyDecided, undo } from './plan.js';
import { ProposedOutline } from './ProposedOutline.js';
import { TextBeside } from './TextBeside.js';
import { useReading } from './use-reading.js';
import { Warnings } from './Warnings.js';
import styles from './past-reports.module.css';

/** Where an imported report is settled, mended and confirmed; every choice is read anew by the server. */
export function MendDesk({ pastReport }: { readonly pastReport: Schemas['PastReportDetails'] }) {
  const { t } = useTranslation('pastReports');
  const { id } = pastReport;
  const [plan, setPlan] = useState(NO_PLAN);
  const [selected, setSelected] = useState<string | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  const first = useReading(id, NO_PLAN).data?.reading;
  const decided = useReading(id, onlyDecided(plan)).data?.reading;
  const query = useReading(id, plan);
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
          const undecided = reading.revisions.length;
          const common = { reading, proposal, plan, onPlan: setPlan };
          return (
            <>
              {first && <Decisions first={first} undecided={undecided} plan={plan} onPlan={setPlan} />}
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
              {decided && (
                <section className={styles.panel} aria-labelledby="changes-title">
                  <h2 id="changes-title">{t('changes', { count: reading.changes.length })}</h2>
                  <p className={styles.hint}>{t('changesHint')}</p>
                  <ChangeList
                    changes={decided.changes}
                    text={decided.text}
                    undone={plan.choices.undone}
                    onUndone={(undone) => setPlan(undo(plan, undone))}
                  />
                </section>
              )}
              <ConfirmForm pastReport={pastReport} plan={plan} undecided={undecided} busy={query.isPlaceholderData} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
