import { plainText, type FragmentDoc, type TextAnchor } from '@chancery/documents/browser';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { FragmentReader, type Highlight } from '../../shared/text/FragmentReader.js';
import styles from './review.module.css';
import type { Comment } from './section-types.js';

/** Words with a reason, to be handed back with a return. */
export interface SpanReason extends TextAnchor {
  readonly reason: string;
}

/** The marks of a text: open comments where they stand, and reasons of a return. */
export function highlightsOf(comments: readonly Comment[], reasons: readonly SpanReason[]): Highlight[] {
  const ofComments = comments.flatMap(({ id, place, state, text, authorName }) =>
    place && state === 'open'
      ? [{ id, start: place.start, end: place.end, kind: 'comment' as const, label: `${authorName}:${text}` }]
      : [],
  );
  const ofReasons = reasons.map(({ start, end, reason }, i) => ({
    id: `reason-${i}`,
    start,
    end,
    kind: 'reason' as const,
    label: reason,
  }));
  return [...ofComments, ...ofReasons];
}

/** The text under review, to be read: comments and reasons marked, words to be chosen for a comment or a return. */
export function TextPane({
  doc,
  label,
  highlights,
  activeId,
  chosen,
  pictureUrl,
  onChoose,
  onSelect,
  onReason,
}: {
  readonly doc: FragmentDoc;
  readonly label: string;
  readonly highlights: readonly Highlight[];
  readonly activeId: string | null;
  readonly chosen: TextAnchor | null;
  readonly pictureUrl: (digest: string) => string;
  readonly onChoose: (id: string) => void;
  readonly onSelect: (anchor: TextAnchor | null) => void;
  /** Takes the chosen words into the return; absent where nothing can be returned. */
  readonly onReason: ((anchor: TextAnchor) => void) | null;
}) {
  const { t } = useTranslation('review');
  return (
    <>
      <FragmentReader
        doc={doc}
        label={label}
        pictureUrl={pictureUrl}
        highlights={highlights}
        activeId={activeId}
        onChoose={onChoose}
        onSelect={(anchor) => {
          if (anchor) onSelect(anchor);
        }}
      />
      {chosen && (
        <div className={styles.chosen} role="region" aria-label={t('chosen.label')}>
          <p className={styles.quote}>{chosen.quote}</p>
          <div className={styles.acts}>
            {onReason && <Button onClick={() => onReason(chosen)}>{t('chosen.reason')}</Button>}
            <span className={styles.soft}>{t('chosen.hint')}</span>
            <Button onClick={() => onSelect(null)}>{t('chosen.clear')}</Button>
          </div>
        </div>
      )}
      <p className={styles.soft}>{t('length', { count: plainText(doc).length })}</p>
    </>
  );
}
