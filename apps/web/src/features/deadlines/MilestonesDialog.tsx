import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { isProblem } from '../../api-client/problem.js';
import { formatDay } from '../../shared/format/dates.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { MilestoneFields, milestonesOf, type Milestones, type MilestoneView } from './MilestoneFields.js';
import styles from './deadlines.module.css';

/** Both sets of dates when another editor was first, and the two ways to go on. */
function BothDates({
  views,
  yours,
  current,
  onYours,
  onCurrent,
}: {
  readonly views: readonly MilestoneView[];
  readonly yours: Milestones;
  readonly current: Milestones;
  readonly onYours: () => void;
  readonly onCurrent: () => void;
}) {
  const { t } = useTranslation('deadlines');
  const list = (title: string, dates: Milestones) => (
    <div>
      <strong>{title}</strong>
      <ul>
        {views.map(({ name, label }) => (
          <li key={name}>
            {label} {formatDay(dates[name])}
          </li>
        ))}
      </ul>
    </div>
  );
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('milestones.changedTitle')}
      description={
        <>
          <p>{t('milestones.changedHint')}</p>
          <div className={styles.pair}>
            {list(t('milestones.yours'), yours)}
            {list(t('milestones.current'), current)}
          </div>
          <div className={styles.buttons}>
            <Button onClick={onYours}>{t('milestones.useYours')}</Button>
            <Button onClick={onCurrent}>{t('milestones.useCurrent')}</Button>
          </div>
        </>
      }
    />
  );
}

interface Conflict {
  readonly current: Milestones;
}

/** 调整时间节点 after a cycle was opened; shown only where its `actions` hold `cycle.changeMilestones`. */
export function MilestonesDialog({
  cycleId,
  views,
  open,
  onClose,
}: {
  readonly cycleId: string;
  readonly views: readonly MilestoneView[];
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('deadlines');
  const { t: common } = useTranslation();
  const toast = useToast();
  const client = useQueryClient();
  const [values, setValues] = useState(() => milestonesOf(views));
  const [moveDueDates, setMoveDueDates] = useState(true);
  const [reason, setReason] = useState('');
  const save = useMutation({
    mutationFn: (was: Milestones) =>
      api.PUT('/api/cycles/{id}/milestones', {
        params: { path: { id: cycleId } },
        body: { was, milestones: values, moveDueDates, reason },
      }),
    onSuccess: async () => {
      toast(t('milestones.saved'));
      onClose();
      await client.invalidateQueries({ queryKey: ['get'] });
    },
  });
  const conflict = isProblem(save.error, 'MILESTONES_CHANGED') ? (save.error.details as Conflict) : null;
  return (
    <Modal
      open={open}
      title={t('milestones.change')}
      okText={common('save')}
      cancelText={common('cancel')}
      confirmLoading={save.isPending}
      okButtonProps={{ disabled: conflict !== null }}
      onOk={() => save.mutate(milestonesOf(views))}
      onCancel={onClose}
      width={640}
    >
      <MilestoneFields views={views} values={values} onChange={setValues} />
      <Checkbox checked={moveDueDates} onChange={(event) => setMoveDueDates(event.target.checked)}>
        {t('milestones.moveDueDates')}
      </Checkbox>
      <p style={{ marginTop: 12 }}>
        <label htmlFor="milestones-reason">{t('milestones.reason')}</label>
        <Input
          id="milestones-reason"
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
      </p>
      {conflict ? (
        <BothDates
          views={views}
          yours={values}
          current={conflict.current}
          onYours={() => save.mutate(conflict.current)}
          onCurrent={() => {
            setValues(conflict.current);
            save.reset();
            void client.invalidateQueries({ queryKey: ['get'] });
          }}
        />
      ) : (
        save.error && <ProblemAlert error={save.error} />
      )}
    </Modal>
  );
}
