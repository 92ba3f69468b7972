import { Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LastYearPrompts } from '../../shared/last-year/LastYearPrompts.js';
import { LastYearWords } from '../../shared/last-year/LastYearWords.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { EarlierRounds } from './EarlierRounds.js';
import type { Outcome, Section } from './section-types.js';

function LastYear({ section }: { readonly section: Section }) {
  const { t } = useTranslation('review');
  const { lastYear, prompts } = section;
  return (
    <>
      <LastYearPrompts prompts={prompts} />
      {lastYear ? <LastYearWords lastYear={lastYear} /> : <EmptyState title={t('earlier.noLastYear')} />}
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
