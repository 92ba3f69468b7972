import { Form, Modal, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { formatDay } from '../../shared/format/dates.js';
import { currentValue, useEnterFigure, usualCutoff, type Ledger, type LedgerRow } from './use-ledger.js';
import { ValueFields, type ValueFieldsShape } from './ValueFields.js';

interface Fields extends ValueFieldsShape {
  readonly departmentId: string;
  readonly year: number;
}

/** 填报 or 更正 of one value; what the ledger has now stays in sight, and is what gets replaced. */
export function EnterFigureDialog({
  ledger,
  row,
  departmentId,
  onClose,
}: {
  readonly ledger: Ledger;
  readonly row: LedgerRow;
  /** Whose value; null: to be chosen. */
  readonly departmentId: string | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('figures');
  const toast = useToast();
  const [form] = Form.useForm<Fields>();
  const enter = useEnterFigure(ledger.cycleId, () => {
    toast(t('entered'));
    onClose();
  });
  const whose = Form.useWatch('departmentId', form) ?? departmentId ?? '';
  const year = Form.useWatch('year', form) ?? ledger.year;
  const current = currentValue(row, whose, year, ledger);
  const before = year === ledger.year ? currentValue(row, whose, year - 1, ledger) : null;
  const send = ({ value, cutoffDate, reason = '', ...rest }: Fields): void =>
    enter.mutate({
      ...{ indicatorId: row.indicator.id, departmentId: rest.departmentId, year: rest.year, value, cutoffDate, reason },
      sectionId: null,
      supersedes: current?.id ?? null,
    });
  return (
    <Modal
      open
      title={t('enterTitle', { name: row.indicator.name })}
      okText={t(current ? 'correct' : 'enter')}
      cancelText={t('cancel')}
      confirmLoading={enter.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p>{row.indicator.definition || t('noDefinition')}</p>
      <Form<Fields>
        form={form}
        layout="vertical"
        initialValues={{ departmentId, year: ledger.year, cutoffDate: usualCutoff(ledger.year, ledger.today) }}
        onValuesChange={(changed) => {
          if (changed.year) form.setFieldValue('cutoffDate', usualCutoff(changed.year, ledger.today));
        }}
        onFinish={send}
      >
        <Form.Item
          name="departmentId"
          label={t('department')}
          hidden={departmentId !== null}
          rules={[{ required: true, message: t('departmentRequired') }]}
        >
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={ledger.departments.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item name="year" label={t('year')}>
          <Radio.Group
            options={[ledger.year, ledger.year - 1].map((value) => ({ value, label: t('yearOf', { year: value }) }))}
          />
        </Form.Item>
        {current && (
          <p role="note">
            {t('currentIs', { printed: current.printed, by: current.enteredBy, cutoff: formatDay(current.cutoffDate) })}
          </p>
        )}
        <ValueFields format={row.indicator} before={before} today={ledger.today} reason={t('reasonForEntry')} />
      </Form>
      {enter.error && <ProblemAlert error={enter.error} />}
    </Modal>
  );
}
