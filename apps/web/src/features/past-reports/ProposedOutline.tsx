import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { OutlineTree } from '../report-types/OutlineTree.js';
import { placeOf } from '../report-types/outline-tree.js';
import { ordinalsOf } from '../report-types/report-type-draft.js';
import { MendNode } from './MendNode.js';
import { makeHeadingAgain, makeText, type Plan } from './plan.js';
import styles from './past-reports.module.css';

const nothing = (): void => undefined;
/** What there is to look at stands above, with its place: a proposal is never unsound. */
const NONE_WRONG: ReadonlySet<string> = new Set();

/** The outline as it would be kept: to look through, and to mend node by node. */
export function ProposedOutline({
  proposal,
  plan,
  selected,
  onPlan,
  onSelect,
}: {
  readonly proposal: Schemas['ProposedReport'];
  readonly plan: Plan;
  readonly selected: string;
  readonly onPlan: (plan: Plan) => void;
  readonly onSelect: (key: string) => void;
}) {
  const { t } = useTranslation('pastReports');
  /** Headings that were taken for text are in no outline; their words are remembered here. */
  const [left, setLeft] = useState<Readonly<Record<string, string>>>({});
  const { outline, depth, depths } = proposal;
  const ordinals = ordinalsOf(outline);
  const place = placeOf(outline.nodes, selected);
  const leftOut = plan.mends.filter(({ isHeading }) => isHeading === false);
  const takeForText = (key: string, words: string): void => {
    setLeft({ ...left, [key]: words });
    onPlan(makeText(plan, key));
  };
  return (
    <section className={styles.panel} aria-labelledby="proposed-outline">
      <h2 id="proposed-outline">{t('outline')}</h2>
      <p className={styles.hint}>{t('outlineHint')}</p>
      <div className={styles.field}>
        <label htmlFor="outline-depth">{t('depth')}</label>
        <Select
          id="outline-depth"
          value={depth}
          style={{ width: '100%' }}
          onChange={(level) => onPlan({ ...plan, depth: level })}
          options={depths.map(({ level, headings, runIn }) => ({
            value: level,
            label: t(runIn > 0 ? 'depthRunIn' : 'depthOwnLine', { level, headings, runIn }),
          }))}
        />
      </div>
      <OutlineTree
        outline={outline}
        ordinals={ordinals}
        selected={place?.node.key ?? null}
        wrong={NONE_WRONG}
        readOnly
        onSelect={onSelect}
        onMove={nothing}
        onAdd={nothing}
        onRemove={nothing}
        onOpen={() => document.getElementById('mend-heading')?.focus()}
        onUndo={nothing}
        onRedo={nothing}
      />
      {place && (
        <MendNode
          node={place.node}
          plan={plan}
          onPlan={onPlan}
          onMakeText={() => takeForText(place.node.key, place.node.heading)}
        />
      )}
      {leftOut.length > 0 && (
        <>
          <h3>{t('leftOut')}</h3>
          <ul className={styles.list}>
            {leftOut.map(({ key }) => (
              <li key={key} className={styles.line}>
                <span className={styles.words}>{left[key] ?? key}</span>
                <Button
                  size="small"
                  aria-label={`${t('makeHeadingAgain')}:${left[key] ?? key}`}
                  onClick={() => onPlan(makeHeadingAgain(plan, key))}
                >
                  {t('makeHeadingAgain')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
