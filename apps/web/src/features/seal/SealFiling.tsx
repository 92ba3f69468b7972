import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';

interface Fields {
  readonly number: string;
  readonly authority: string;
}

/** 备案: number and authority as the receipt has them. */
export function SealFiling({
  open,
  id,
  onDone,
  onCancel,
}: {
  readonly open: boolean;
  readonly id: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation('seal');
  const [form] = Form.useForm<Fields>();
  const file = useMutation({
    mutationFn: (body: Fields) => api.POST('/api/seals/{id}/filing', { params: { path: { id } }, body }),
    onSuccess: onDone,
  });
  const required = [{ required: true, message: t('filing.required') }];
  return (
    <Modal
      open={open}
      title={t('filing.title')}
      okText={t('filing.save')}
      confirmLoading={file.isPending}
      onOk={() => form.submit()}
      onCancel={onCancel}
      destroyOnHidden
    >
      <Form<Fields> form={form} layout="vertical" onFinish={(fields) => file.mutate(fields)}>
        <Form.Item name="number" label={t('filing.number')} extra={t('filing.numberHint')} rules={required}>
          <Input maxLength={64} autoComplete="off" />
        </Form.Item>
        <Form.Item name="authority" label={t('filing.authority')} rules={required}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
      </Form>
      {file.error && <ProblemAlert error={file.error} />}
    </Modal>
  );
}
