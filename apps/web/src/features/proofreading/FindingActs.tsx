import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { ReasonDialog } from '../../shared/ui/ReasonDialog.js';
import { useToast } from '../../shared/ui/Toasts.js';
import styles from './proofreading.module.css';

export type Decision = Schemas['VersionFinding']['offers'][number];

/** What is decided with a word of one's own. */
const WITH_WORDS: readonly Decision[] = ['dismiss', 'allow', 'ask'];
/** Whatever shows a version, its findings or the text that a suggestion was written into. */
const SHOWN = [
  '/api/versions/{id}/findings',
  '/api/versions/{id}',
  '/api/versions/{id}/comments',
  '/api/cycles/{id}/versions',
  '/api/sections/{id}',
  '/api/sections/{id}/findings',
  '/api/sections/{id}/comments',
  '/api/sections/{id}/outcome',
];

/** The decisions that are offered on a finding, of a version or in the review; what needs a word asks for it. */
export function FindingActs({
  offers,
  message,
  adopted,
  onSettle,
}: {
  readonly offers: readonly Decision[];
  readonly message: string;
  /** What is said when a suggestion has been written into the text. */
  readonly adopted: string;
  readonly onSettle: (decision: Decision, reason: string) => Promise<unknown>;
}) {
  const { t } = useTranslation('proofreading');
  const client = useQueryClient();
  const toast = useToast();
  const [asking, setAsking] = useState<Decision | null>(null);
  const settle = useMutation({
    mutationFn: ({ decision, reason }: { decision: Decision; reason: string }) => onSettle(decision, reason),
    onSuccess: (_answer, { decision }) => {
      setAsking(null);
      toast(decision === 'adopt' ? adopted : t(`done.${decision}`));
    },
    onSettled: () => Promise.all(SHOWN.map((path) => client.invalidateQueries({ queryKey: ['get', path] }))),
  });
  return (
    <>
      {settle.error && !asking ? <ProblemAlert error={settle.error} /> : null}
      <div className={styles.acts}>
        {offers.map((decision) => (
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
    </>
  );
}
