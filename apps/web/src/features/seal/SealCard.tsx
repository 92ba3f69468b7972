import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { formatTime } from '../../shared/format/dates.js';
import styles from './seal.module.css';
import { SealHistory } from './SealHistory.js';

/** A seal's picture and what its certificate says. */
export function SealCard({
  title,
  seal,
  children,
}: {
  readonly title: string;
  readonly seal: Schemas['SealView'];
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation('seal');
  const { certificate } = seal;
  const day = (instant: string): string => formatTime(instant).split(' ')[0] ?? '';
  const period = ({ from, until }: { from: string; until: string | null }): string =>
    until === null ? t('since', { from: day(from) }) : t('validRange', { from: day(from), until: day(until) });
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('name'), seal.isTest ? `${seal.name}(${t('isTest')})` : seal.name],
    [t('status'), seal.stateLabel],
    [t('subject'), certificate.subjectName],
    [t('issuer'), certificate.issuerName],
    [
      t('valid'),
      `${t('validRange', { from: day(certificate.validFrom), until: day(certificate.validUntil) })}${
        seal.daysLeft >= 0 ? `,${t('daysLeft', { days: seal.daysLeft })}` : ''
      }`,
    ],
    [t('algorithm'), certificate.algorithm],
    [t('fingerprint'), <code key="fingerprint">{certificate.fingerprint}</code>],
    ...(seal.diameterMm === null ? [] : [[t('diameter'), t('millimetres', { mm: seal.diameterMm })] as const]),
    ...(seal.filing === null ? [] : [[t('filed'), `${seal.filing.number},${seal.filing.authority}`] as const]),
    ...(seal.periods.length === 0 ? [] : [[t('inUse'), seal.periods.map(period).join(';')] as const]),
    [t('history'), <SealHistory key="history" seal={seal} />],
  ];
  return (
    <section className={styles.panel} aria-label={title}>
      <h2 className={styles.subtitle}>{title}</h2>
      <div className={styles.card}>
        <img className={styles.picture} src={`/api/seals/${seal.id}/image`} alt={t('picture', { name: seal.name })} />
        <dl className={styles.facts}>
          {rows.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {children}
    </section>
  );
}
