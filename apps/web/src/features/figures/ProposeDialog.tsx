import { useMutation } from '@tanstack/react-query';
import { Form, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api-client/client.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { IndicatorFields, type IndicatorFieldsShape } from './IndicatorFields.js';
import { useLedgerRefresh, usualCutoff, type Ledger } from './use-ledger.js';
import { ValueFields, type ValueFieldsShape } from './ValueFields.js';

type Fields = Omit<IndicatorFieldsShape, 'scope' | 'owners'> & ValueFieldsShape;

/** A department counts what the ledger does not know yet: the indicator with its first value. */
export function ProposeDialog({
  ledger,
  departmentId,
  name = '',
  onKept,
  onClose,
}: {
  readonly ledger: Ledger;
  readonly departmentId: string;
  /** What was looked for and not found. */
  readonly name?: string;
  readonly onKept?: (kept: Schemas['FigureValueRow']) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('figures');
  const toast = useToast();
  const refresh = useLedgerRefresh();
  const [form] = Form.useForm<Fields>();
  const propose = useMutation({
    mutationFn: async ({ name: called, kind, unit = '', decimals, definition = '', value, cutoffDate }: Fields) => {
      const { data } = await api.POST('/api/cycles/{id}/figure-proposals', {
        params: { path: { id: ledger.cycleId } },
        body: {
          ...{ name: called, kind, unit, decimals, definition, value, cutoffDate, departmentId },
          ...{ year: ledger.year, sectionId: null },
        },
      });
      if (!data) throw new Error('an answer without the value that was kept');
      return data;
    },
    onSuccess: async (kept) => {
      await refresh();
      toast(t('proposed'));
      onKept?.(kept);
      onClose();
    },
  });
  const kind = Form.useWatch('kind', form) ?? 'count';
  const unit = Form.useWatch('unit', form) ?? '';
  const decimals = Form.useWatch('decimals', form) ?? 0;
  return (
    <Modal
      open
      title={t('proposeTitle')}
      okText={t('propose')}
      cancelText={t('cancel')}
      confirmLoading={propose.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p>{t('proposeHint')}</p>
      <Form<Fields>
        form={form}
        layout="vertical"
        initialValues={{ name, kind: 'count', decimals: 0, cutoffDate: usualCutoff(ledger.year, ledger.today) }}
        onFinish={(fields) => propose.mutate(fields)}
      >
        <IndicatorFields departments={[]} fixed={false} editors={false} />
        <ValueFields
          format={{ kind, unit: kind === 'percent' ? '%' : unit, decimals }}
          before={null}
          today={ledger.today}
        />
      </Form>
      {propose.error && <ProblemAlert error={propose.error} />}
    </Modal>
  );
}
