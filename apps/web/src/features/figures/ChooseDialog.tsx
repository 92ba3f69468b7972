import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { formatDay, formatTime } from '../../shared/format/dates.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import styles from './figures.module.css';
import { useLedgerRefresh, type Ledger, type LedgerContest, type LedgerRow } from './use-ledger.js';

interface Fields {
  readonly valueId: string;
  readonly reason: string;
}

/** 选定: one of several values that differ, with the reason that the departments put aside are told. */
export function ChooseDialog({
  ledger,
  row,
  contest,
  onClose,
}: {
  readonly ledger: Ledger;
  readonly row: LedgerRow;
  readonly contest: LedgerContest;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('figures');
  const toast = useToast();
  const refresh = useLedgerRefresh();
  const [form] = Form.useForm<Fields>();
  const choose = useMutation({
    mutationFn: (fields: Fields) =>
      api.POST('/api/cycles/{id}/figure-choices', {
        params: { path: { id: ledger.cycleId } },
        body: { ...fields, indicatorId: row.indicator.id, previousChoiceId: contest.lastChoiceId },
      }),
    onSuccess: async () => {
      await refresh();
      toast(t('chosen'));
      onClose();
    },
    // Somebody else may have chosen or entered: the dialog goes on with what the ledger has now.
    onError: () => refresh(),
  });
  return (
    <Modal
      open
      title={t('chooseTitle', { name: row.indicator.name, year: contest.year })}
      okText={t('choose')}
      cancelText={t('cancel')}
      confirmLoading={choose.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p>{row.indicator.definition || t('noDefinition')}</p>
      {contest.choice && (
        <p role="note">
          {t('alreadyChosen', {
            printed: contest.choice.printed,
            department: contest.choice.departmentName,
            by: contest.choice.chosenBy,
            reason: contest.choice.reason,
          })}
        </p>
      )}
      <Form<Fields> form={form} layout="vertical" onFinish={(fields) => choose.mutate(fields)}>
        <Form.Item name="valueId" label={t('whichStands')} rules={[{ required: true, message: t('whichRequired') }]}>
          <Radio.Group className={styles.candidates}>
            {contest.values.map((value) => (
              <Radio key={value.id} value={value.id}>
                <b>{value.printed}</b> {value.departmentName}
                <span className={styles.soft}>
                  {t('enteredBy', { by: value.enteredBy, at: formatTime(value.at) })}
                  {t('cutoffIs', { day: formatDay(value.cutoffDate) })}
                </span>
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('reasonForChoice')}
          extra={t('losersAreTold')}
          rules={[{ required: true, whitespace: true, message: t('reasonRequired') }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </Form>
      {choose.error && <ProblemAlert error={choose.error} />}
    </Modal>
  );
}
