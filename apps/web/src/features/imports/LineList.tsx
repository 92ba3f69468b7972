import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../shared/ui/Choice.js';
import { lineRows, type LineRow } from './line-rows.js';
import type { HeadingChoice, Reading } from './use-import.js';
import styles from './imports.module.css';

const CHOICES: readonly HeadingChoice[] = ['text', '一、', '（一）', '1.', '（1）', '一是', 'none'];
const LONGEST_HEADING = 80;

function LineKind({ row, onChoose }: { readonly row: LineRow; readonly onChoose: (choice: HeadingChoice) => void }) {
  const { t } = useTranslation('imports');
  return (
    <Choice
      label={t('lines.kindOf', { words: row.words.slice(0, 20) })}
      value={row.isHeading ? (row.line.numbering ?? 'none') : 'text'}
      options={CHOICES.map((choice) => ({ value: choice, label: t(`lines.kinds.${choice}`) }))}
      onChange={(choice) => onChoose(choice as HeadingChoice)}
    />
  );
}

/** The words of a line of text, or what stands in their place. */
function TextWords({ row, whole }: { readonly row: LineRow; readonly whole: boolean }) {
  const { t } = useTranslation('imports');
  if (row.line.type === 'image') return <span>{t('lines.picture')}</span>;
  if (row.line.type === 'table') {
    return <span>{t('lines.table', { words: row.words.replace(/[\t\n]/g, ' ').slice(0, 60) })}</span>;
  }
  if (whole) return <span>{row.words}</span>;
  return (
    <span className={styles.runIns}>
      {row.runIns.map((heading) => (
        <span key={heading}>
          {heading} <small>{t('lines.runIn')}</small>
        </span>
      ))}
    </span>
  );
}

const isShown = ({ isHeading, runIns }: LineRow, withText: boolean): boolean =>
  isHeading || withText || runIns.length > 0;

/** Which lines a person may call a heading: no table, no picture, no long paragraph. */
const mayHead = ({ isHeading, line, words }: LineRow): boolean =>
  isHeading || (line.type === 'paragraph' && words !== '' && words.length <= LONGEST_HEADING);

/** The text as a tree of headings to confirm or mend; with its paragraphs, so that a missed heading can be named. */
export function LineList({
  reading,
  disabled,
  onChoose,
}: {
  readonly reading: Reading;
  readonly disabled: boolean;
  readonly onChoose: (at: number, choice: HeadingChoice) => void;
}) {
  const { t } = useTranslation('imports');
  const rows = lineRows(reading);
  const headings = rows.filter(({ isHeading }) => isHeading).length;
  const runIns = reading.outline.filter(({ runIn }) => runIn).length;
  const [withText, setWithText] = useState(headings + runIns === 0);
  return (
    <>
      <p className={styles.tools}>
        <span>{t('lines.found', { count: headings, runIns })}</span>
        <Checkbox checked={withText} onChange={(event) => setWithText(event.target.checked)}>
          {t('lines.withText')}
        </Checkbox>
      </p>
      <ol className={styles.lines} aria-label={t('lines.label')} aria-busy={disabled}>
        {rows
          .filter((row) => isShown(row, withText))
          .map((row, i) => (
            <li
              key={`${row.line.at} ${i}`}
              className={row.isHeading ? styles.headingLine : styles.textLine}
              style={{ paddingLeft: `${row.depth * 1.2}em` }}
            >
              {mayHead(row) && (row.isHeading || withText) && (
                <LineKind row={row} onChoose={(choice) => onChoose(row.line.at, choice)} />
              )}
              {row.isHeading ? <strong>{row.words}</strong> : <TextWords row={row} whole={withText} />}
            </li>
          ))}
      </ol>
    </>
  );
}
