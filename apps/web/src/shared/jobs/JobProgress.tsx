import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { hooks } from '../../api-client/client.js';
import { ProblemAlert } from '../ui/ProblemAlert.js';
import styles from './JobProgress.module.css';

/** Live events tell of progress at once; this is for when they do not come. */
const ASK_EVERY_MS = 3_000;

/** What a job is doing, that it is done, or why it failed and how to go on. */
export function JobProgress({
  jobId,
  label,
  onDone,
  onRetry,
}: {
  readonly jobId: string;
  /** What it was asked for, e.g. 排版. */
  readonly label: string;
  readonly onDone?: () => void;
  /** Asks for it again; offered when it has failed. */
  readonly onRetry?: () => void;
}) {
  const { t } = useTranslation('jobs');
  const query = hooks.useQuery(
    'get',
    '/api/jobs/{id}',
    { params: { path: { id: jobId } } },
    {
      refetchInterval: ({ state }) =>
        state.data?.state === 'done' || state.data?.state === 'failed' ? false : ASK_EVERY_MS,
    },
  );
  const { data } = query;
  // The client throws refusals: its types know of no other error.
  const refused: unknown = query.error;
  const state = data?.state ?? 'queued';
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (state !== 'done' || told.current === jobId) return;
    told.current = jobId;
    onDone?.();
  }, [state, jobId, onDone]);
  if (refused && !data) return <ProblemAlert error={refused} onRetry={() => void query.refetch()} />;
  const tone = state === 'done' ? styles.done : state === 'failed' ? styles.failed : '';
  return (
    <div className={`${styles.job} ${tone}`} role={state === 'failed' ? 'alert' : 'status'}>
      {(state === 'queued' || state === 'running') && <span className={styles.bar} aria-hidden="true" />}
      <strong>{label}</strong>
      <span>{state === 'running' && data?.progress ? data.progress : t(state)}</span>
      {state === 'failed' && <span>{data?.error}</span>}
      {state === 'failed' && onRetry && (
        <button type="button" className={styles.retry} onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}
