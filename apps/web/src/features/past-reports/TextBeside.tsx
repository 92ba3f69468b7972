import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { choiceOfLine, makeHeading, type Plan } from './plan.js';
import { textLines } from './text-lines.js';
import styles from './past-reports.module.css';

/** The cleaned text with its headings; the chosen node stands out, and a short line can be made a heading. */
export function TextBeside({
  reading,
  proposal,
  plan,
  selected,
  shown,
  onPlan,
  onSelect,
}: {
  readonly reading: Schemas['ImportReading'];
  readonly proposal: Schemas['ProposedReport'];
  readonly plan: Plan;
  readonly selected: string | null;
  /** A place of the text that was asked for. */
  readonly shown: number | null;
  readonly onPlan: (plan: Plan) => void;
  readonly onSelect: (key: string) => void;
}) {
  const { t } = useTranslation('pastReports');
  const box = useRef<HTMLDivElement>(null);
  const lines = textLines(reading, proposal);
  const sought = shown ?? proposal.places.find(({ nodeKey }) => nodeKey === selected)?.start ?? null;
  const line = sought === null ? null : (lines.filter(({ start }) => start <= sought).at(-1)?.start ?? null);
  useEffect(() => {
    const [pane, found] = [box.current, box.current?.querySelector<HTMLElement>(`[data-start="${line}"]`)];
    // Only the pane moves, never the page under the reader's hands.
    if (pane && found) pane.scrollTop = found.offsetTop - pane.offsetTop - 12;
  }, [line]);
  return (
    <section className={styles.panel} aria-labelledby="text-title">
      <h2 id="text-title">{t('text')}</h2>
      <div ref={box} className={styles.text} role="group" aria-labelledby="text-title" tabIndex={0}>
        {lines.map(({ start, pieces, within, at }) => (
          <p
            key={start}
            data-start={start}
            className={`${within !== null && within === selected ? styles.chosen : ''} ${start === line ? styles.sought : ''}`}
          >
            {pieces.map(({ words, nodeKey }, i) =>
              nodeKey === null ? (
                <span key={i}>{words}</span>
              ) : (
                <strong key={i} className={styles.headingWords} onClick={() => onSelect(nodeKey)}>
                  {words}
                </strong>
              ),
            )}
            {at !== null && (
              <Button
                type="link"
                size="small"
                aria-label={`${t('makeHeading')}:${pieces.map(({ words }) => words).join('')}`}
                onClick={() => onPlan(makeHeading(plan, at, choiceOfLine(pieces.map(({ words }) => words).join(''))))}
              >
                {t('makeHeading')}
              </Button>
            )}
          </p>
        ))}
      </div>
    </section>
  );
}
