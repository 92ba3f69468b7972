import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { paragraphAt } from './ImportWarnings.js';
import styles from './imports.module.css';

type Change = Schemas['ImportedChange'];

/** Characters around a change that say where it is. */
const AROUND = 12;
const FIRST_SHOWN = 100;

/** Blanks and line breaks so that they can be seen. */
const visible = (words: string): string =>
  words
    .replaceAll('\n', '↵')
    .replace(/[ \u00a0]/g, '␣')
    .replaceAll('\u3000', '□')
    .replaceAll('\t', '→');

function ChangeWords({ change, text }: { readonly change: Change; readonly text: string }) {
  const { start, end, before, after } = change;
  const line = (words: string): string => words.replaceAll('\n', ' ');
  return (
    <span className={styles.change}>
      {line(text.slice(Math.max(0, start - AROUND), start))}
      {before !== '' && <del>{visible(before)}</del>}
      {after !== '' && <ins>{visible(after)}</ins>}
      {line(text.slice(end, end + AROUND))}
    </span>
  );
}

/** Every automatic change as a difference; each can be taken back, and done again. */
export function ChangeList({
  changes,
  text,
  undone,
  disabled = false,
  onUndone,
}: {
  readonly changes: readonly Change[];
  /** The text in which the changes have their places. */
  readonly text: string;
  readonly undone: readonly string[];
  readonly disabled?: boolean;
  readonly onUndone: (undone: readonly string[]) => void;
}) {
  const { t } = useTranslation('imports');
  const [all, setAll] = useState(false);
  const kinds = [...new Set(changes.map(({ label }) => label))];
  if (changes.length === 0) return <p className={styles.soft}>{t('changes.none')}</p>;
  const toggle = (id: string): void =>
    onUndone(undone.includes(id) ? undone.filter((one) => one !== id) : [...undone, id]);
  return (
    <>
      <p className={styles.soft}>
        {kinds
          .map((label) => t('changes.kind', { label, count: changes.filter((c) => c.label === label).length }))
          .join('、')}
      </p>
      <ul className={styles.changes}>
        {(all ? changes : changes.slice(0, FIRST_SHOWN)).map((change, i) => {
          const isUndone = undone.includes(change.id);
          return (
            <li key={`${change.id} ${i}`} className={isUndone ? styles.undone : undefined}>
              <span className={styles.soft}>
                {t('place', { n: paragraphAt(text, change.start) })} {change.label}
              </span>
              <ChangeWords change={change} text={text} />
              {change.undoable && (
                <Button
                  size="small"
                  disabled={disabled}
                  aria-pressed={isUndone}
                  aria-label={t(isUndone ? 'changes.redoOf' : 'changes.undoOf', {
                    what: `${change.label}${change.before.trim()}`,
                  })}
                  onClick={() => toggle(change.id)}
                >
                  {t(isUndone ? 'changes.redo' : 'changes.undo')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {!all && changes.length > FIRST_SHOWN && (
        <Button onClick={() => setAll(true)}>{t('changes.all', { count: changes.length })}</Button>
      )}
    </>
  );
}
