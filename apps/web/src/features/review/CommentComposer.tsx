import type { TextAnchor } from '@chancery/documents/browser';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import styles from './review.module.css';

/** Finds words that were typed instead of chosen with the mouse. */
export function anchorOfWords(words: string, text: string): TextAnchor | null {
  const start = words === '' ? -1 : text.indexOf(words);
  return start < 0 ? null : { start, end: start + words.length, quote: words };
}

/**
 * Says something about words of the text: those that are selected, or those that are typed here, so that no mouse is
 * needed.
 */
export function CommentComposer({
  text,
  chosen,
  mayShow,
  pending,
  error,
  onAdd,
}: {
  /** The words of the text that is commented on. */
  readonly text: string;
  readonly chosen: TextAnchor | null;
  /** Whether the department may be shown it. */
  readonly mayShow: boolean;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onAdd: (comment: { anchor: TextAnchor; text: string; visibleToDepartment: boolean }) => Promise<unknown>;
}) {
  const { t } = useTranslation('review');
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const [visible, setVisible] = useState(false);
  const anchor = chosen ?? anchorOfWords(typed, text);
  const add = async (): Promise<void> => {
    if (!anchor) return;
    await onAdd({ anchor, text: said, visibleToDepartment: visible });
    setSaid('');
    setTyped('');
  };
  return (
    <div className={styles.panel}>
      <h3>{t('comment.new')}</h3>
      {chosen ? (
        <p className={styles.quote}>{chosen.quote}</p>
      ) : (
        <label>
          <span className={styles.soft}>{t('comment.words')}</span>
          <Input value={typed} onChange={(event) => setTyped(event.target.value)} />
          {typed !== '' && !anchor && <span className={styles.late}>{t('comment.wordsNotFound')}</span>}
        </label>
      )}
      <label>
        <span className={styles.soft}>{t('comment.said')}</span>
        <Input.TextArea rows={3} maxLength={2_000} value={said} onChange={(event) => setSaid(event.target.value)} />
      </label>
      {mayShow && (
        <p>
          <label className={styles.check}>
            <input type="checkbox" checked={visible} onChange={(event) => setVisible(event.target.checked)} />
            {t('comment.visible')}
          </label>
        </p>
      )}
      {error ? <ProblemAlert error={error} /> : null}
      <Button
        type="primary"
        loading={pending}
        disabled={!anchor || said.trim() === ''}
        onClick={() => void add().catch(() => undefined)}
      >
        {t('comment.add')}
      </Button>
    </div>
  );
}
