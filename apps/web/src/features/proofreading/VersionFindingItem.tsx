import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, type Schemas } from '../../api-client/client.js';
import { formatTime } from '../../shared/format/dates.js';
import { Chip } from '../../shared/ui/Chip.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { ReasonDialog } from '../../shared/ui/ReasonDialog.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { LevelChip } from './LevelChip.js';
import styles from './proofreading.module.css';

type Finding = Schemas['VersionFinding'];
type Decision = Finding['offers'][number];

/** What is decided with a word of one's own. */
const WITH_WORDS: readonly Decision[] = ['dismiss', 'allow', 'ask'];
/** Whatever shows a version, its findings or the text that a suggestion was written into. */
const SHOWN = [
  '/api/versions/{id}/findings',
  '/api/versions/{id}',
  '/api/versions/{id}/comments',
  '/api/cycles/{id}/versions',
  '/api/sections/{id}',
];

function Decided({ decision }: { readonly decision: NonNullable<Finding['decision']> }) {
  const { t } = useTranslation('proofreading');
  const { label, displayName, at, versionSeq, reason } = decision;
  return (
    <p>
      <Chip tone={decision.decision === 'ask' || decision.decision === 'reopen' ? 'due' : 'done'}>{label}</Chip>{' '}
      <span className={styles.soft}>
        {t('decidedBy', { name: displayName, time: formatTime(at), seq: versionSeq })}
      </span>
      {reason && <> {t('reasonSaid', { reason })}</>}
    </p>
  );
}

/** One finding of a version: where, what, why, what instead, whose words, and what is decided on it. */
export function VersionFindingItem({ versionId, finding }: { readonly versionId: string; readonly finding: Finding }) {
  const { t } = useTranslation('proofreading');
  const client = useQueryClient();
  const toast = useToast();
  const [asking, setAsking] = useState<Decision | null>(null);
  const settle = useMutation({
    mutationFn: ({ decision, reason }: { decision: Decision; reason: string }) =>
      api.POST('/api/versions/{id}/finding-decisions', {
        params: { path: { id: versionId } },
        body: { key: finding.key, decision, reason },
      }),
    onSuccess: (_answer, { decision }) => {
      setAsking(null);
      toast(t(`done.${decision}`));
    },
    onSettled: () => Promise.all(SHOWN.map((path) => client.invalidateQueries({ queryKey: ['get', path] }))),
  });
  const { level, path, excerpt, before, after, message, suggestion, citation, count, departmentName } = finding;
  return (
    <li className={`${styles.panel} ${finding.open ? '' : styles.settled}`}>
      <div className={styles.line}>
        <LevelChip level={level} />
        <span>{path}</span>
        {departmentName && finding.sectionId && <Link to={`/sections/${finding.sectionId}`}>{departmentName}</Link>}
        {count > 1 && <span className={styles.soft}>{t('places', { count })}</span>}
      </div>
      {(excerpt || before || after) && (
        <p className={styles.around}>
          {before}
          <mark>{excerpt || '‸'}</mark>
          {after}
        </p>
      )}
      <p>{message}</p>
      {suggestion !== null && <p>{suggestion === '' ? t('remove') : t('take', { suggestion })}</p>}
      {citation && <p className={styles.soft}>{t('citation', { citation })}</p>}
      {finding.decision && <Decided decision={finding.decision} />}
      {settle.error && !asking ? <ProblemAlert error={settle.error} /> : null}
      <div className={styles.acts}>
        {finding.offers.map((decision) => (
          <Button
            key={decision}
            size="small"
            loading={settle.isPending && settle.variables.decision === decision}
            onClick={() =>
              WITH_WORDS.includes(decision) ? setAsking(decision) : settle.mutate({ decision, reason: '' })
            }
          >
            {t(`decisions.${decision}`)}
          </Button>
        ))}
      </div>
      <ReasonDialog
        open={asking !== null}
        title={asking ? t(`decisions.${asking}`) : ''}
        hint={asking ? t(`hints.${asking}`, { message }) : ''}
        required={asking !== 'ask'}
        pending={settle.isPending}
        error={settle.error}
        onConfirm={(reason) => asking && settle.mutate({ decision: asking, reason })}
        onCancel={() => setAsking(null)}
      />
    </li>
  );
}
