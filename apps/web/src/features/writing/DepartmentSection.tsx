import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { hooks } from '../../api-client/client.js';
import { CycleTabs } from '../../shared/cycle/CycleTabs.js';
import { formatDay } from '../../shared/format/dates.js';
import { Late } from '../../shared/ui/Late.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { Waiting } from '../../shared/ui/Waiting.js';
import { SectionDeadlines } from '../deadlines/SectionDeadlines.js';
import { DepartmentReview } from '../review/DepartmentReview.js';
import { Asked } from './Asked.js';
import { DaysLeftText } from './DaysLeftText.js';
import { LastDecision } from './LastDecision.js';
import { offers, type SectionView } from './section-view.js';
import { SectionReader } from './SectionReader.js';
import styles from './writing.module.css';

// Who only reads does not load the editor.
const DraftWriter = lazy(() => import('./DraftWriter.js').then(({ DraftWriter: writer }) => ({ default: writer })));

/**
 * A section for the department that writes it: what is asked and by when, last year's text beside it, the text, and what
 * can be done now (as the API says).
 */
export function DepartmentSection({ section }: { readonly section: SectionView }) {
  const { t } = useTranslation('writing');
  const history = hooks.useQuery('get', '/api/sections/{id}/history', { params: { path: { id: section.id } } });
  const outcome = hooks.useQuery('get', '/api/sections/{id}/outcome', { params: { path: { id: section.id } } });
  // Reasons of a return are marked in the editor: it opens when they are known.
  const reasonsComing = section.state === 'returned' && outcome.isPending;
  return (
    <>
      <PageHeader
        above={<CycleTabs cycleId={section.cycleId} chosen="board" />}
        title={section.place}
        hint={
          <>
            {section.cycleTitle} · {section.departmentName} · {t(`states.${section.state}`)} ·{' '}
            {t('dueOn', { day: formatDay(section.dueOn) })} <DaysLeftText days={section.daysLeft} />
          </>
        }
      />
      <div className={styles.page}>
        <div className={styles.work}>
          <Late>
            <SectionDeadlines section={section} />
          </Late>
          {history.data && <LastDecision section={section} history={history.data} />}
          {offers(section, 'section.saveDraft') ? (
            !reasonsComing && (
              <Suspense fallback={<Waiting />}>
                <DraftWriter section={section} returned={outcome.data?.returned ?? null} />
              </Suspense>
            )
          ) : (
            <SectionReader section={section} history={history.data} />
          )}
          <Late>{outcome.data && <DepartmentReview sectionId={section.id} outcome={outcome.data} />}</Late>
        </div>
        <Late>
          <Asked section={section} />
        </Late>
      </div>
    </>
  );
}
