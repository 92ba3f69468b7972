import type { Editor } from '@tiptap/core';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goToFinding, takeSuggestion } from '../../shared/editor/finding-marks.js';
import { LevelChip } from './LevelChip.js';
import styles from './proofreading.module.css';
import { quoteOf } from './quote-of.js';
import { Recomputed } from './Recomputed.js';
import { idOf, useFindings, WRITTEN, type FindingReading, type SectionFinding } from './use-findings.js';

/** More at once nobody reads; the rest comes as the first are mended. */
const MOST_SHOWN = 50;

function FindingItem({
  finding,
  active,
  onGo,
  onTake,
}: {
  readonly finding: SectionFinding;
  readonly active: boolean;
  readonly onGo: () => void;
  readonly onTake: (suggestion: string) => void;
}) {
  const { t } = useTranslation('proofreading');
  const { level, excerpt, message, suggestion, citation, places } = finding;
  return (
    <li className={active ? `${styles.item} ${styles.active}` : styles.item}>
      <div className={styles.line}>
        <LevelChip level={level} />
        <button type="button" className={styles.quote} onClick={onGo}>
          {quoteOf(excerpt) || t('here')}
        </button>
        {places.length > 1 && <span className={styles.soft}>{t('places', { count: places.length })}</span>}
      </div>
      <p>{message}</p>
      {citation && <p className={styles.soft}>{t('citation', { citation })}</p>}
      {suggestion !== null && (
        <Button size="small" onClick={() => onTake(suggestion)}>
          {suggestion === '' ? t('remove') : t('take', { suggestion: quoteOf(suggestion) })}
        </Button>
      )}
    </li>
  );
}

/** What the proofreader has found in the text that is being written: what, why, and what instead with one click. */
export function SectionFindings({
  editor,
  sectionId,
  reading = WRITTEN,
}: {
  readonly editor: Editor | null;
  readonly sectionId: string;
  /** How the text is taken from the editor, where the editor holds more than the text. */
  readonly reading?: FindingReading;
}) {
  const { t } = useTranslation('proofreading');
  const proof = useFindings(editor, sectionId, reading);
  const [active, setActive] = useState<string | null>(null);
  useEffect(() => {
    if (!editor) return undefined;
    const { dom } = editor.view;
    const point = ({ target }: Event): void => {
      const marked = target instanceof Element ? target.closest('[data-finding]') : null;
      setActive(marked?.getAttribute('data-finding') ?? null);
    };
    dom.addEventListener('click', point);
    return () => dom.removeEventListener('click', point);
  }, [editor]);
  if (!editor || !proof) return null;
  const { findings, claims } = proof;
  return (
    <section className={styles.panel} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p role="status">{findings.length === 0 ? t('nothing') : t('found', { count: findings.length })}</p>
      <Recomputed claims={claims} />
      <ul className={styles.list}>
        {findings.slice(0, MOST_SHOWN).map((finding, index) => (
          <FindingItem
            key={`${finding.rule}-${finding.places[0]?.start}-${finding.excerpt}`}
            finding={finding}
            active={active === idOf(index)}
            onGo={() => goToFinding(editor, idOf(index))}
            onTake={(suggestion) => takeSuggestion(editor, idOf(index), finding.excerpt, suggestion)}
          />
        ))}
      </ul>
      {findings.length > MOST_SHOWN && (
        <p className={styles.soft}>{t('more', { count: findings.length - MOST_SHOWN })}</p>
      )}
    </section>
  );
}
