import { useTranslation } from 'react-i18next';
import { hooks } from '../../api-client/client.js';
import { Redline } from '../../shared/text/Redline.js';
import { CommentList } from './CommentList.js';
import { EarlierRounds } from './EarlierRounds.js';
import styles from './review.module.css';
import { pictureUrlOf, redlineOf, type Outcome } from './section-types.js';

/** What became of the department's text: a redline to what stands, every sending with what was said, and the comments. */
export function DepartmentReview({ sectionId, outcome }: { readonly sectionId: string; readonly outcome: Outcome }) {
  const { t } = useTranslation('review');
  const comments = hooks.useQuery('get', '/api/sections/{id}/comments', {
    params: { path: { id: sectionId }, query: {} },
  });
  const shown = comments.data?.comments ?? [];
  if (outcome.rounds.length === 0 && shown.length === 0) return null;
  return (
    <section className={styles.outcome} aria-label={t('outcome.title')}>
      {outcome.redline && (
        <>
          <h2>{outcome.unchanged ? t('outcome.unchanged') : t('outcome.redline')}</h2>
          {!outcome.unchanged && (
            <Redline
              blocks={redlineOf(outcome.redline)}
              label={t('outcome.redline')}
              pictureUrl={pictureUrlOf(sectionId)}
            />
          )}
        </>
      )}
      {shown.length > 0 && (
        <>
          <h2>{t('comment.list')}</h2>
          <CommentList comments={shown} activeId={null} onChoose={() => undefined} />
        </>
      )}
      {outcome.rounds.length > 0 && (
        <details>
          <summary>{t('outcome.rounds', { count: outcome.rounds.length })}</summary>
          <EarlierRounds sectionId={sectionId} outcome={outcome} />
        </details>
      )}
    </section>
  );
}
