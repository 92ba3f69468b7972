import { Button, Input } from 'antd';
import { Chip } from '../../shared/ui/Chip.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { formatTime } from '../../shared/format/dates.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import styles from './review.module.css';
import { offers } from '../../shared/offers.js';
import type { Comment } from './section-types.js';
import { useReviewAct } from './use-review-act.js';

function CommentItem({
  comment,
  active,
  onChoose,
}: {
  readonly comment: Comment;
  readonly active: boolean;
  readonly onChoose: (id: string) => void;
}) {
  const { t } = useTranslation('review');
  const [answer, setAnswer] = useState<string | null>(null);
  const params = { params: { path: { id: comment.id } } };
  const reply = useReviewAct(
    (text: string) => api.POST('/api/comments/{id}/replies', { ...params, body: { text } }),
    t('comment.replied'),
  );
  const resolve = useReviewAct(() => api.POST('/api/comments/{id}/resolution', params), t('comment.resolved'));
  const reopen = useReviewAct(() => api.POST('/api/comments/{id}/reopening', params), t('comment.reopened'));
  const failure = reply.error ?? resolve.error ?? reopen.error;
  return (
    <li className={`${styles.item} ${active ? styles.itemActive : ''}`} id={`comment-${comment.id}`}>
      <button type="button" className={styles.quoteButton} onClick={() => onChoose(comment.id)}>
        {comment.quote}
      </button>
      {comment.orphaned && <Chip>{t('comment.orphaned')}</Chip>}
      {comment.state === 'resolved' && <Chip>{t('comment.resolvedBy', { name: comment.resolvedBy })}</Chip>}
      {comment.visibleToDepartment && <Chip>{t('comment.shown')}</Chip>}
      <p>{comment.text}</p>
      <p className={styles.soft}>
        {comment.authorName} · {formatTime(comment.at)} · {comment.targetLabel}
      </p>
      {comment.replies.length > 0 && (
        <ul className={styles.replies}>
          {comment.replies.map((one) => (
            <li key={one.id}>
              {one.text}
              <div className={styles.soft}>
                {one.authorName} · {formatTime(one.at)}
              </div>
            </li>
          ))}
        </ul>
      )}
      {answer !== null && (
        <label>
          <span className="visually-hidden">{t('comment.reply')}</span>
          <Input.TextArea
            rows={2}
            maxLength={2_000}
            value={answer}
            autoFocus
            onChange={(e) => setAnswer(e.target.value)}
          />
        </label>
      )}
      {failure ? <ProblemAlert error={failure} /> : null}
      <div className={styles.acts}>
        {offers(comment.actions, 'comment.reply') &&
          (answer === null ? (
            <Button size="small" onClick={() => setAnswer('')}>
              {t('comment.reply')}
            </Button>
          ) : (
            <Button
              size="small"
              type="primary"
              loading={reply.isPending}
              disabled={answer.trim() === ''}
              onClick={() => reply.mutate(answer, { onSuccess: () => setAnswer(null) })}
            >
              {t('comment.send')}
            </Button>
          ))}
        {offers(comment.actions, 'comment.resolve') && (
          <Button size="small" loading={resolve.isPending} onClick={() => resolve.mutate(undefined)}>
            {t('comment.resolve')}
          </Button>
        )}
        {offers(comment.actions, 'comment.reopen') && (
          <Button size="small" loading={reopen.isPending} onClick={() => reopen.mutate(undefined)}>
            {t('comment.reopen')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Comments in the order of the text; what is settled is kept below. */
export function CommentList({
  comments,
  activeId,
  onChoose,
}: {
  readonly comments: readonly Comment[];
  readonly activeId: string | null;
  readonly onChoose: (id: string) => void;
}) {
  const { t } = useTranslation('review');
  if (comments.length === 0) return <EmptyState title={t('comment.none')} hint={t('comment.noneHint')} />;
  const ordered = [...comments].sort((a, b) => Number(a.state === 'resolved') - Number(b.state === 'resolved'));
  return (
    <ul className={styles.list} aria-label={t('comment.list')}>
      {ordered.map((comment) => (
        <CommentItem key={comment.id} comment={comment} active={comment.id === activeId} onChoose={onChoose} />
      ))}
    </ul>
  );
}
