import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import styles from './status.module.css';

type Figures = Schemas['InstallationFigures'];

const GIGABYTE = 1024 ** 3;
const MINUTE = 60;

/** What is counted; what is not known is said to be so. */
export function FigureList({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation('status');
  const said = (value: number | null, words: (value: number) => string): string =>
    value === null ? t('unknown') : words(value);
  const age = (seconds: number): string =>
    seconds < MINUTE ? t('seconds', { count: seconds }) : t('minutes', { count: Math.floor(seconds / MINUTE) });
  const rows: readonly (readonly [keyof Figures, string])[] = [
    ['certificateDays', said(figures.certificateDays, (count) => t('days', { count }))],
    ['authorityDays', said(figures.authorityDays, (count) => t('days', { count }))],
    ['diskFreeBytes', said(figures.diskFreeBytes, (bytes) => `${(bytes / GIGABYTE).toFixed(1)} GB`)],
    ['openRuns', said(figures.openRuns, String)],
    ['outboxOldestSeconds', said(figures.outboxOldestSeconds, age)],
    ['runOldestSeconds', said(figures.runOldestSeconds, age)],
    ['artifactsDamaged', said(figures.artifactsDamaged, String)],
  ];
  return (
    <dl className={styles.figures}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`figure.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
