import { useTranslation } from 'react-i18next';
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
      {prompts.length > 0 && (
        <section className={styles.panel}>
          <h2>{t('prompts')}</h2>
          {prompts.map(({ block, blockLabel, paragraphs }) => (
            <div key={block}>
              <h3>{blockLabel}</h3>
              {paragraphs.map((text, i) => (
                <p key={i}>{text}</p>
              ))}
            </div>
          ))}
        </section>
      )}
      <Evidence sectionId={section.id} />
      <section className={styles.panel}>
        <DepartmentFigures cycleId={section.cycleId} departmentId={section.departmentId} sectionId={section.id} />
      </section>
      <section className={styles.panel}>
        <h2>{lastYear ? t('lastYear', { year: lastYear.year }) : t('lastYearTitle')}</h2>
        {lastYear ? lastYear.paragraphs.map((text, i) => <p key={i}>{text}</p>) : <p>{t('lastYearNone')}</p>}
      </section>
    </aside>
  );
}
