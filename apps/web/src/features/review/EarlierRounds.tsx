import { useTranslation } from 'react-i18next';
import { formatTime } from '../../shared/format/dates.js';
import { Redline } from '../../shared/text/Redline.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import styles from './review.module.css';
import { pictureUrlOf, redlineOf, type Outcome } from './section-types.js';

/** Every sending, the latest first, with what was said about it and what it changed. */
export function EarlierRounds({ sectionId, outcome }: { readonly sectionId: string; readonly outcome: Outcome }) {
  const { t } = useTranslation('review');
  if (outcome.rounds.length === 0) return <EmptyState title={t('earlier.noRounds')} hint={t('earlier.noRoundsHint')} />;
  return (
    <ol className={styles.list} aria-label={t('earlier.rounds')} reversed>
      {[...outcome.rounds].reverse().map((round) => (
        <li key={round.submissionId} className={styles.item}>
          <h2 className={styles.roundTitle}>{t('earlier.seq', { seq: round.seq })}</h2>
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
                pictureUrl={pictureUrlOf(sectionId)}
                fold
              />
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
