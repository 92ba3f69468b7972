import { useMutation } from '@tanstack/react-query';
import { Form, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { IndicatorFields, type IndicatorFieldsShape } from './IndicatorFields.js';
import { useLedgerRefresh, type Ledger, type LedgerRow } from './use-ledger.js';

const NEW: IndicatorFieldsShape = { name: '', kind: 'count', decimals: 0, scope: 'government', owners: [] };

/** 新建 or 修改指标; saving a proposed one confirms it. */
export function IndicatorDialog({
  ledger,
  row,
  onClose,
}: {
  readonly ledger: Ledger;
  /** null: a new one. */
  readonly row: LedgerRow | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('figures');
  const toast = useToast();
  const refresh = useLedgerRefresh();
  const [form] = Form.useForm<IndicatorFieldsShape>();
  const known = row?.indicator;
  const save = useMutation({
    mutationFn: ({ unit = '', definition = '', ...fields }: IndicatorFieldsShape) => {
      const body = { ...fields, unit, definition };
      return known
        ? api.PUT('/api/indicators/{id}', {
            params: { path: { id: known.id } },
            body: { ...body, version: known.version },
          })
        : api.POST('/api/indicators', { body });
    },
    onSuccess: async () => {
      await refresh();
      toast(t('indicatorSaved'));
      onClose();
    },
    onError: () => refresh(),
  });
  const entered = row?.cells.some((cell) => cell.thisYear ?? cell.lastYear) ?? false;
  return (
    <Modal
      open
      title={known ? t('changeIndicator', { name: known.name }) : t('defineIndicator')}
      okText={t(known?.state === 'proposed' ? 'confirmIndicator' : 'save')}
      cancelText={t('cancel')}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<IndicatorFieldsShape>
        form={form}
        layout="vertical"
        initialValues={known ?? NEW}
        onFinish={(fields) => save.mutate(fields)}
      >
        <IndicatorFields departments={ledger.departments} fixed={entered} editors />
      </Form>
      {save.error && <ProblemAlert error={save.error} />}
    </Modal>
  );
}
