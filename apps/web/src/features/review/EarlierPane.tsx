import { Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { EarlierRounds } from './EarlierRounds.js';
import styles from './review.module.css';
import type { Outcome, Section } from './section-types.js';

function LastYear({ section }: { readonly section: Section }) {
  const { t } = useTranslation('review');
  const { lastYear, prompts } = section;
  return (
    <>
      {prompts.map(({ block, blockLabel, paragraphs }) => (
        <div key={block} className={styles.panel}>
          <h2>{blockLabel}</h2>
          {paragraphs.map((text, i) => (
            <p key={i}>{text}</p>
          ))}
        </div>
      ))}
      {lastYear ? (
        <div className={styles.panel}>
          <h2>{t('earlier.year', { year: lastYear.year })}</h2>
          {lastYear.paragraphs.map((text, i) => (
            <p key={i}>{text}</p>
          ))}
        </div>
      ) : (
        <EmptyState title={t('earlier.noLastYear')} />
      )}
    </>
  );
}

/** What the text is judged against: last year's, and what was sent before with everything said about it. */
export function EarlierPane({
  section,
  outcome,
}: {
  readonly section: Section;
  readonly outcome: Outcome | undefined;
}) {
  const { t } = useTranslation('review');
  const [tab, setTab] = useState('rounds');
  return (
    <Tabs
      activeKey={tab}
      onChange={setTab}
      size="small"
      items={[
        {
          key: 'rounds',
          label: t('earlier.roundsTab'),
          children: outcome ? <EarlierRounds sectionId={section.id} outcome={outcome} /> : null,
        },
        { key: 'lastYear', label: t('earlier.lastYearTab'), children: <LastYear section={section} /> },
      ]}
    />
  );
}
