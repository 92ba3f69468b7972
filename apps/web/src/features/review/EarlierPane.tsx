import { Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../shared/format/dates.js';
import { Redline } from '../../shared/text/Redline.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import styles from './review.module.css';
import { pictureUrlOf, redlineOf, type Outcome, type Section } from './section-types.js';

function Rounds({ section, outcome }: { readonly section: Section; readonly outcome: Outcome }) {
  const { t } = useTranslation('review');
  if (outcome.rounds.length === 0) return <EmptyState title={t('earlier.noRounds')} hint={t('earlier.noRoundsHint')} />;
  return (
    <ol className={styles.list} aria-label={t('earlier.rounds')} reversed>
      {[...outcome.rounds].reverse().map((round) => (
        <li key={round.submissionId} className={styles.item}>
          <h3>{t('earlier.seq', { seq: round.seq })}</h3>
          <p className={styles.soft}>
            {round.submittedByName} · {formatTime(round.submittedAt)}
          </p>
          {round.kind === 'nil' && <p>{t('earlier.nil', { reason: round.reason })}</p>}
          {round.notes.map((note, i) => (
            <p key={i}>
              <strong>{note.label}</strong> {note.reason}
              <span className={styles.soft}>
                {' '}
                {note.byName} · {formatTime(note.at)}
              </span>
            </p>
          ))}
          {round.changes && (
            <details>
              <summary>{t('earlier.changes', { seq: round.seq - 1 })}</summary>
              <Redline
                blocks={redlineOf(round.changes)}
                label={t('earlier.changes', { seq: round.seq - 1 })}
                pictureUrl={pictureUrlOf(section.id)}
                fold
              />
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function LastYear({ section }: { readonly section: Section }) {
  const { t } = useTranslation('review');
  const { lastYear, prompts } = section;
  return (
    <>
      {prompts.map(({ block, blockLabel, paragraphs }) => (
        <div key={block} className={styles.panel}>
          <h3>{blockLabel}</h3>
          {paragraphs.map((text, i) => (
            <p key={i}>{text}</p>
          ))}
        </div>
      ))}
      {lastYear ? (
        <div className={styles.panel}>
          <h3>{t('earlier.year', { year: lastYear.year })}</h3>
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
          children: outcome ? <Rounds section={section} outcome={outcome} /> : null,
        },
        { key: 'lastYear', label: t('earlier.lastYearTab'), children: <LastYear section={section} /> },
      ]}
    />
  );
}
