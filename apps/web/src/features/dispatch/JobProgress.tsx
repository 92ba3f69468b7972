import { Alert, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './dispatch.module.css';
import type { Dispatch } from './use-dispatch.js';

/** What the job of a step is doing, or in its own words why it failed. */
export function JobProgress({ dispatch: { job, state } }: { readonly dispatch: Dispatch }) {
  const { t } = useTranslation('dispatch');
  if (!job) return null;
  const name = t(`job.${job.job}`);
  if (job.state === 'failed') {
    // A failure that has been made good since is past.
    if (!['rechecked', 'rendered'].includes(state)) return null;
    return (
      <Alert
        type="error"
        showIcon
        role="alert"
        className={styles.job}
        title={`${name}:${t('job.failed')}`}
        description={job.error}
      />
    );
  }
  if (job.state === 'done') return null;
  return (
    <div className={styles.job} role="status">
      <Spin size="small" /> {name}:{job.progress || t(`job.${job.state}`)}
    </div>
  );
}
