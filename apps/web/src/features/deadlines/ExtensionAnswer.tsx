import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api-client/client.js';
import { isProblem } from '../../api-client/problem.js';
import { formatDay, formatTime } from '../../shared/format/dates.js';
import { ReasonDialog } from '../../shared/ui/ReasonDialog.js';
import { useToast } from '../../shared/ui/Toasts.js';
import styles from './deadlines.module.css';

type Extension = Schemas['ExtensionView'];

/** Grants or refuses; a day after merging is granted only when that was said and confirmed. */
function AnswerButtons({ extension }: { readonly extension: Extension }) {
  const { t } = useTranslation('deadlines');
  const toast = useToast();
  const client = useQueryClient();
  const [asking, setAsking] = useState<'grant' | 'refuse' | null>(null);
  const answer = useMutation({
    mutationFn: (body: { grant: boolean; reason: string; confirmBeyondMerge: boolean }) =>
      api.POST('/api/extensions/{id}/answer', { params: { path: { id: extension.id } }, body }),
    onSuccess: async (_data, { grant }) => {
      setAsking(null);
      toast(t(grant ? 'extension.granted' : 'extension.refused'));
      await client.invalidateQueries({ queryKey: ['get', '/api/sections/{id}'] });
      await client.invalidateQueries({ queryKey: ['get', '/api/cycles/{id}/sections'] });
    },
  });
  const beyond = isProblem(answer.error, 'EXTENSION_BEYOND_MERGE');
  const ask = (what: 'grant' | 'refuse'): void => {
    answer.reset();
    setAsking(what);
  };
  const until = formatDay(extension.until);
  const grant = asking === 'grant';
  return (
    <div className={styles.buttons}>
      <Button type="primary" onClick={() => ask('grant')}>
        {t('extension.grant')}
      </Button>
      <Button onClick={() => ask('refuse')}>{t('extension.refuse')}</Button>
      <ReasonDialog
        open={asking !== null}
        title={grant ? t('extension.grantTitle', { until }) : t('extension.refuseTitle')}
        hint={
          grant ? t('extension.grantHint', { until }) : t('extension.refuseHint', { dueOn: formatDay(extension.dueOn) })
        }
        label={grant ? t('extension.grantNote') : t('extension.reason')}
        required={!grant}
        pending={answer.isPending}
        error={answer.error}
        onConfirm={(reason) => answer.mutate({ grant, reason, confirmBeyondMerge: beyond })}
        onCancel={() => setAsking(null)}
      />
    </div>
  );
}

/** One 申请延期 as anyone reads it, with the editor's two buttons where the API offers the answer. */
export function ExtensionAnswer({ extension }: { readonly extension: Extension }) {
  const { t } = useTranslation('deadlines');
  const { askedByName, askedAt, answeredByName, answeredAt, stateLabel, reason, answer } = extension;
  return (
    <section className={styles.card} aria-label={t('extension.title')}>
      <p>
        {t('extension.asked', {
          name: askedByName,
          time: formatTime(askedAt),
          from: formatDay(extension.dueOn),
          until: formatDay(extension.until),
        })}
      </p>
      <p>{t('extension.askedReason', { reason })}</p>
      {answeredByName ? (
        <p>
          {t('extension.answered', { name: answeredByName, time: formatTime(answeredAt), state: stateLabel })}
          {answer && ` ${t('extension.answer', { answer })}`}
        </p>
      ) : (
        <p className={styles.due}>{stateLabel}</p>
      )}
      {extension.actions.some(({ key }) => key === 'extension.answer') && <AnswerButtons extension={extension} />}
    </section>
  );
}
