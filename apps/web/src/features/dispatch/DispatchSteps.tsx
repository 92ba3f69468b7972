import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format/dates.js';
import styles from './dispatch.module.css';
import type { Dispatch } from './use-dispatch.js';

const SIGNS = { done: '✓ ', current: '● ', waiting: '' } as const;

/** 拟稿纸 → 签发 → 编号 → 复核 → 排版 → 申请用印 → 用印 → 印发, each with who and when as far as it is known. */
export function DispatchSteps({ steps }: { readonly steps: Dispatch['steps'] }) {
  const { t } = useTranslation('dispatch');
  return (
    <ol className={styles.steps} aria-label={t('page.stepsLabel')}>
      {steps.map(({ key, label, state, by, on }) => (
        <li
          key={key}
          className={`${styles.step} ${styles[state]}`}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <span className={styles.stepLabel}>
            <span aria-hidden="true">{SIGNS[state]}</span>
            {label}
            <span className="visually-hidden"> {t(`page.step.${state}`)}</span>
          </span>
          {by && <span className={styles.stepFact}>{by}</span>}
          {on && <span className={styles.stepFact}>{formatDay(on)}</span>}
        </li>
      ))}
    </ol>
  );
}
