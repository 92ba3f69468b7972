import { outlineLabels, printNodeLabel } from '@chancery/documents/browser';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../../api-client/client.js';
import { Chip } from '../../shared/ui/Chip.js';
import styles from './past-reports.module.css';

/** What was confirmed of a report: its outline with the text of each place. */
export function ConfirmedReport({ pastReport }: { readonly pastReport: Schemas['PastReportDetails'] }) {
  const { t } = useTranslation(['pastReports', 'reportTypes']);
  const { id, outline, parts, actions } = pastReport;
  const texts = new Map(parts?.map(({ nodeKey, paragraphs }) => [nodeKey, paragraphs]));
  return (
    <>
      {actions.some(({ key }) => key === 'cycle.open') && (
        <p>
          <Link to={`/cycles/new?pastReport=${id}`}>{t('beginFromIt')}</Link>
        </p>
      )}
      <section className={styles.panel} aria-label={t('outline')}>
        {outline &&
          outlineLabels(outline).map((label) => (
            <div key={label.key} className={styles.part} style={{ marginLeft: (label.level - 1) * 18 }}>
              <h2>
                {printNodeLabel(label)} <Chip>{t(`reportTypes:blocks.${label.block}`)}</Chip>
              </h2>
              {texts.get(label.key)?.map((text, i) => (
                <p key={i}>{text}</p>
              ))}
            </div>
          ))}
      </section>
    </>
  );
}
