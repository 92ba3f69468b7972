import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { Chip } from '../../shared/ui/Chip.js';
import { Choice } from '../../shared/ui/Choice.js';
import styles from './proofreading.module.css';

type Claim = Schemas['ClaimView'];

const VERDICTS = ['fails', 'unknown', 'holds'] as const;
const TONES = { fails: 'late', unknown: 'due', holds: 'done' } as const;

/** 数据论断: every sum, rate, growth and list that the text tells, recomputed. */
export function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  const { t } = useTranslation('proofreading');
  const [verdict, setVerdict] = useState('');
  if (claims.length === 0) return null;
  const shown = claims.filter((claim) => verdict === '' || claim.verdict === verdict);
  const countOf = (one: string): number => claims.filter((claim) => claim.verdict === one).length;
  return (
    <details className={styles.panel}>
      <summary>{t('claims.title', { count: claims.length })}</summary>
      <div className={styles.filters}>
        <Choice
          label={t('claims.verdict')}
          value={verdict}
          onChange={setVerdict}
          options={[
            { value: '', label: t('claims.all') },
            ...VERDICTS.map((one) => ({ value: one, label: `${t(`claims.verdicts.${one}`)}(${countOf(one)})` })),
          ]}
        />
      </div>
      <ul className={styles.list}>
        {shown.map(({ kind, excerpt, verdict: one, explanation, start, end }) => (
          <li key={`${kind}-${start}-${end}-${explanation}`} className={styles.item}>
            <div className={styles.line}>
              <Chip tone={TONES[one]}>{t(`claims.verdicts.${one}`)}</Chip>
              <span className={styles.soft}>{t(`claims.kinds.${kind}`)}</span>
            </div>
            <p>{excerpt}</p>
            <p className={styles.soft}>{explanation}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
