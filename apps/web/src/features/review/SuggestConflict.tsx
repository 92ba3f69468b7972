import { compareFragments, plainText, type FragmentDoc, type ReviewDoc } from '@chancery/documents/browser';
import { useTranslation } from 'react-i18next';
import { ConflictDialog } from '../../shared/text/ConflictDialog.js';
import { Redline } from '../../shared/text/Redline.js';
import { mergeReviews } from './merge-reviews.js';
import type { ReviewConflict } from './review-saver.js';
import { resultOf } from './result-of.js';

/** Two people suggested at once: what the other wrote, what differs, and how to go on. */
export function SuggestConflict({
  conflict,
  settled,
  pictureUrl,
  onGoOn,
}: {
  readonly conflict: ReviewConflict;
  readonly settled: FragmentDoc;
  readonly pictureUrl: (digest: string) => string;
  readonly onGoOn: (content: ReviewDoc, unsent: boolean) => void;
}) {
  const { t } = useTranslation('review');
  const { ancestor, mine, theirs, savedBy } = conflict;
  const merged = mergeReviews(ancestor, mine, theirs, settled);
  const [my, their] = [resultOf(mine, settled), resultOf(theirs, settled)];
  return (
    <ConflictDialog
      title={t('conflict.title')}
      hint={t(merged ? 'conflict.mergeable' : 'conflict.notMergeable', { name: savedBy })}
      theirs={
        <Redline blocks={compareFragments(settled, their)} label={t('conflict.theirs')} pictureUrl={pictureUrl} />
      }
      changes={compareFragments(their, my)}
      myWords={plainText(my)}
      pictureUrl={pictureUrl}
      choices={[
        { label: t('conflict.takeTheirs'), onChoose: () => onGoOn(theirs, false) },
        ...(merged
          ? [{ label: t('conflict.both'), onChoose: () => onGoOn(merged, true), primary: true as const }]
          : []),
      ]}
    />
  );
}
