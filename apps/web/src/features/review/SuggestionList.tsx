import type { Suggestion } from '@chancery/documents/browser';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { formatTime } from '../../shared/format/dates.js';
import textStyles from '../../shared/text/text.module.css';
import styles from './review.module.css';

/** Suggestions in reading order, each with who made it and, for editors, the two ways to settle it. */
export function SuggestionList({
  suggestions,
  authors,
  maySettle,
  pending,
  onFind,
  onSettle,
}: {
  readonly suggestions: readonly Suggestion[];
  /** What the server knows of them; one that was just written is not among them yet. */
  readonly authors: readonly Schemas['SuggestionView'][];
  readonly maySettle: boolean;
  readonly pending: boolean;
  readonly onFind: (id: string) => void;
  readonly onSettle: (id: string, verdict: 'acceptance' | 'rejection') => void;
}) {
  const { t } = useTranslation('review');
  if (suggestions.length === 0) return <EmptyState title={t('suggest.none')} hint={t('suggest.noneHint')} />;
  return (
    <ol className={styles.list} aria-label={t('suggest.list')}>
      {suggestions.map((one) => {
        const known = authors.find(({ id }) => id === one.id)?.authors ?? [];
        const last = known.at(-1);
        return (
          <li key={one.id} className={styles.item}>
            <button type="button" className={styles.quoteButton} onClick={() => onFind(one.id)}>
              {one.context}
              {one.deleted && <del className={textStyles.removed}>{one.deleted}</del>}
              {one.inserted && <ins className={textStyles.added}>{one.inserted}</ins>}
              {one.kind === 'change' && t('suggest.form')}
            </button>
            <p className={styles.soft}>
              {t(`suggest.kinds.${one.kind}`)} ·{' '}
              {last ? known.map(({ displayName }) => displayName).join('、') : t('suggest.yours')}
              {last ? ` · ${formatTime(last.at)}` : ''}
            </p>
            {maySettle && (
              <div className={styles.acts}>
                <Button size="small" type="primary" loading={pending} onClick={() => onSettle(one.id, 'acceptance')}>
                  {t('suggest.accept')}
                </Button>
                <Button size="small" loading={pending} onClick={() => onSettle(one.id, 'rejection')}>
                  {t('suggest.reject')}
                </Button>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
