import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import styles from './past-reports.module.css';

/** Said elsewhere on the page, where it can be acted on. */
const ELSEWHERE = new Set([
  'HEADING_OFFERED',
  'INSERTION_UNRESOLVED',
  'DELETION_UNRESOLVED',
  'MOVE_UNRESOLVED',
  'COMMENT_UNRESOLVED',
  'SHARING_SITE',
]);

/** What a person has to look at, in the text and in the outline, each with its place. */
export function Warnings({
  reading,
  proposal,
  onShowText,
  onShowNode,
}: {
  readonly reading: Schemas['ImportReading'];
  readonly proposal: Schemas['ProposedReport'];
  readonly onShowText: (start: number) => void;
  readonly onShowNode: (key: string) => void;
}) {
  const { t } = useTranslation('pastReports');
  const warnings = reading.warnings.filter(({ code }) => !ELSEWHERE.has(code));
  if (warnings.length + proposal.remarks.length === 0) return null;
  const place = (show: (() => void) | null, message: string) =>
    show ? (
      <Button size="small" type="link" aria-label={`${t('place')}:${message}`} onClick={show}>
        {t('place')}
      </Button>
    ) : null;
  return (
    <section className={styles.panel} aria-labelledby="warnings-title">
      <h2 id="warnings-title">{t('warnings', { count: warnings.length + proposal.remarks.length })}</h2>
      <ul className={styles.list}>
        {warnings.map(({ code, message, start, end }) => (
          <li key={`${code} ${start} ${message}`} className={styles.line}>
            <span className={styles.words}>{message}</span>
            {place(end > 0 ? () => onShowText(start) : null, message)}
          </li>
        ))}
        {proposal.remarks.map(({ nodeKey, message }) => (
          <li key={`${nodeKey} ${message}`} className={styles.line}>
            <span className={styles.words}>{message}</span>
            {place(nodeKey === null ? null : () => onShowNode(nodeKey), message)}
          </li>
        ))}
      </ul>
    </section>
  );
}
