import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format/dates.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import styles from './leader.module.css';
import type { Reading } from './use-reading.js';

type Changes = NonNullable<Reading['changesSinceSeen']>;
type Paragraph = Changes['paragraphs'][number];

/** Runs of unchanged paragraphs become one fold; what changed stays. */
function folded(paragraphs: readonly Paragraph[]): (Paragraph | number)[] {
  const shown: (Paragraph | number)[] = [];
  for (const paragraph of paragraphs) {
    const last = shown.at(-1);
    if (paragraph.kind !== 'same') shown.push(paragraph);
    else if (typeof last === 'number') shown[shown.length - 1] = last + 1;
    else shown.push(1);
  }
  return shown;
}

function RedlineParagraph({ paragraph }: { readonly paragraph: Paragraph }) {
  return (
    <p className={styles.paragraph}>
      {paragraph.changes.map(({ kind, text }, i) =>
        kind === 'added' ? (
          <ins key={i}>{text}</ins>
        ) : kind === 'removed' ? (
          <del key={i}>{text}</del>
        ) : (
          <span key={i}>{text}</span>
        ),
      )}
    </p>
  );
}

/** The redline (花脸稿) between the version that the reader last saw and this one. */
export function ChangesSinceSeen({ changes }: { readonly changes: Reading['changesSinceSeen'] }) {
  const { t } = useTranslation('leader');
  const [whole, setWhole] = useState(false);
  if (!changes) return <EmptyState title={t('changes.firstTime')} />;
  const since = t(changes.decided ? 'changes.decided' : 'changes.seen', {
    seq: changes.seq,
    day: formatDay(changes.seenOn),
  });
  if (changes.changed === 0) return <EmptyState title={t('changes.none')} hint={since} />;
  return (
    <div>
      <div className={styles.changesHead}>
        <span>
          {since}:{t('changes.count', { count: changes.changed })}
        </span>
        <Button onClick={() => setWhole(!whole)}>{t(whole ? 'changes.showChanged' : 'changes.showAll')}</Button>
      </div>
      <div className={styles.redline}>
        {(whole ? [...changes.paragraphs] : folded(changes.paragraphs)).map((item, i) =>
          typeof item === 'number' ? (
            <p key={i} className={styles.fold}>
              {t('changes.same', { count: item })}
            </p>
          ) : (
            <RedlineParagraph key={i} paragraph={item} />
          ),
        )}
      </div>
    </div>
  );
}
