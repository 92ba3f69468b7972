import { useTranslation } from 'react-i18next';
import { hooks } from '../../api-client/client.js';
import { formatDay } from '../../shared/format/dates.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { Asked } from './Asked.js';
import { DaysLeftText } from './DaysLeftText.js';
import { DraftWriter } from './DraftWriter.js';
import { LastDecision } from './LastDecision.js';
import { offers, type SectionView } from './section-view.js';
import { SectionReader } from './SectionReader.js';
import styles from './writing.module.css';

/**
 * A section for the department that writes it: what is asked and by when, last year's text beside it, the text, and what
 * can be done now (as the API says).
 */
export function DepartmentSection({ section }: { readonly section: SectionView }) {
  const { t } = useTranslation('writing');
  const history = hooks.useQuery('get', '/api/sections/{id}/history', { params: { path: { id: section.id } } });
  return (
    <>
      <PageHeader
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
          {history.data && <LastDecision section={section} history={history.data} />}
          {offers(section, 'section.saveDraft') ? (
            <DraftWriter section={section} />
          ) : (
            <SectionReader section={section} history={history.data} />
          )}
        </div>
        <Asked section={section} />
      </div>
    </>
  );
}
