import { Button, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { paragraphAt } from './ImportWarnings.js';
import type { Choices, Decision, Reading } from './use-import.js';
import styles from './imports.module.css';

const AROUND = 20;

type Revision = Reading['revisions'][number];

function RevisionWords({ revision, text }: { readonly revision: Revision; readonly text: string }) {
  const { kind, words, start, end } = revision;
  const before = text.slice(Math.max(0, start - AROUND), start).replaceAll('\n', ' ');
  const after = text.slice(end, end + AROUND).replaceAll('\n', ' ');
  if (kind === 'comment') {
    return (
      <span className={styles.change}>
        {before}
        <mark>{text.slice(start, end).replaceAll('\n', ' ')}</mark>
        {after} <q>{words}</q>
      </span>
    );
  }
  return (
    <span className={styles.change}>
      {before}
      {kind === 'deletion' ? <del>{words}</del> : <ins>{words}</ins>}
      {after}
    </span>
  );
}

/** Tracked changes and comments of a Word file: each is accepted or rejected by the person, none is dropped silently. */
export function RevisionStep({
  reading,
  decisions,
  onDecide,
}: {
  readonly reading: Reading;
  readonly decisions: Choices['decisions'];
  readonly onDecide: (decisions: Choices['decisions']) => void;
}) {
  const { t } = useTranslation('imports');
  const { revisions, text } = reading;
  const all = (decision: Decision) => onDecide(Object.fromEntries(revisions.map(({ id }) => [id, decision])));
  return (
    <>
      <p>{t('revisions.hint', { count: revisions.length })}</p>
      <p className={styles.buttons}>
        <Button size="small" onClick={() => all('accept')}>
          {t('revisions.acceptAll')}
        </Button>
        <Button size="small" onClick={() => all('reject')}>
          {t('revisions.rejectAll')}
        </Button>
      </p>
      <ul className={styles.changes}>
        {revisions.map((revision) => {
          const { id, kind, author, date, words } = revision;
          const label = t(`revisions.kinds.${kind}`);
          return (
            <li key={id}>
              <span className={styles.soft}>
                {t('place', { n: paragraphAt(text, revision.start) })} {label} {author} {date.slice(0, 10)}
              </span>
              <RevisionWords revision={revision} text={text} />
              <Radio.Group
                size="small"
                optionType="button"
                aria-label={t('revisions.decide', { label, words: words.slice(0, 20) })}
                value={decisions[id] ?? null}
                onChange={(event) => onDecide({ ...decisions, [id]: event.target.value as Decision })}
                options={
                  kind === 'comment'
                    ? [{ value: 'accept', label: t('revisions.seen') }]
                    : [
                        { value: 'accept', label: t('revisions.accept') },
                        { value: 'reject', label: t('revisions.reject') },
                      ]
                }
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
