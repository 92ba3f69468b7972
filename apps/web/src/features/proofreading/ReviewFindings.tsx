import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api-client/client.js';
import { Decided } from './Decided.js';
import { FindingActs } from './FindingActs.js';
import { LevelChip } from './LevelChip.js';
import styles from './proofreading.module.css';
import { Recomputed } from './Recomputed.js';
import { quoteOf } from './quote-of.js';
import { highlightId } from './review-highlights.js';

type Finding = Schemas['ReviewFinding'];

function ReviewFindingItem({
  sectionId,
  finding,
  active,
  onChoose,
}: {
  readonly sectionId: string;
  readonly finding: Finding;
  readonly active: boolean;
  readonly onChoose: (id: string) => void;
}) {
  const { t } = useTranslation('proofreading');
  const { level, excerpt, message, suggestion, citation, places, decision, offers, open } = finding;
  const look = [styles.item, active ? styles.active : '', open ? '' : styles.settled];
  return (
    <li id={highlightId(finding)} className={look.join(' ')}>
      <div className={styles.line}>
        <LevelChip level={level} />
        <button type="button" className={styles.quote} onClick={() => onChoose(highlightId(finding))}>
          {quoteOf(excerpt) || t('here')}
        </button>
        {places.length > 1 && <span className={styles.soft}>{t('places', { count: places.length })}</span>}
      </div>
      <p>{message}</p>
      {suggestion !== null && <p>{suggestion === '' ? t('remove') : t('take', { suggestion: quoteOf(suggestion) })}</p>}
      {citation && <p className={styles.soft}>{t('citation', { citation })}</p>}
      {decision && <Decided decision={decision} />}
      <FindingActs
        offers={offers}
        message={message}
        adopted={t('adoptedInReview')}
        onSettle={(chosen, reason) =>
          api.POST('/api/sections/{id}/finding-decisions', {
            params: { path: { id: sectionId } },
            body: { key: finding.key, decision: chosen, reason },
          })
        }
      />
    </li>
  );
}

/** 审阅中的校对: what was found in the text on the desk, to be settled where it is read. */
export function ReviewFindings({
  sectionId,
  proof,
  activeId,
  onChoose,
}: {
  readonly sectionId: string;
  readonly proof: Schemas['SectionFindingsView'];
  readonly activeId: string | null;
  readonly onChoose: (id: string) => void;
}) {
  const { t } = useTranslation('proofreading');
  const { findings, claims, target } = proof;
  if (target === null) return null;
  const settled = findings.filter(({ open }) => !open).length;
  return (
    <section className={styles.panel} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p role="status">{findings.length === 0 ? t('nothing') : t('summary', { count: findings.length, settled })}</p>
      <Recomputed claims={claims} />
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <ReviewFindingItem
            key={`${finding.key}-${index}`}
            sectionId={sectionId}
            finding={finding}
            active={activeId === highlightId(finding)}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </section>
  );
}
