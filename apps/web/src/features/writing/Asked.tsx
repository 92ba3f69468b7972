import { useTranslation } from 'react-i18next';
import { LastYearPrompts } from '../../shared/last-year/LastYearPrompts.js';
import { LastYearWords } from '../../shared/last-year/LastYearWords.js';
import { DepartmentFigures } from '../figures/DepartmentFigures.js';
import { Evidence } from './Evidence.js';
import type { SectionView } from './section-view.js';
import styles from './writing.module.css';

/** What is asked of the department, and what it said last year. */
export function Asked({ section }: { readonly section: SectionView }) {
  const { t } = useTranslation('writing');
  const { requirement, lastYear, prompts } = section;
  return (
    <aside className={styles.beside} aria-label={t('beside')}>
      <section className={styles.panel}>
        <h2>{t('asked')}</h2>
        <p>{requirement || t('askedNothing', { year: section.year })}</p>
      </section>
      <LastYearPrompts prompts={prompts} />
      <Evidence sectionId={section.id} />
      <section className={styles.panel}>
        <DepartmentFigures cycleId={section.cycleId} departmentId={section.departmentId} sectionId={section.id} />
      </section>
      {lastYear ? (
        <LastYearWords lastYear={lastYear} />
      ) : (
        <section className={styles.panel}>
          <h2>{t('lastYearTitle')}</h2>
          <p>{t('lastYearNone')}</p>
        </section>
      )}
    </aside>
  );
}
