import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from './ProblemAlert.js';

/** Asks for the reason that an act needs (退回、不采用、作废 …); the act's refusal is shown where it was asked. */
export function ReasonDialog({
  open,
  title,
  hint,
  label,
  required = true,
  pending,
  error,
  onConfirm,
  onCancel,
}: {
  readonly open: boolean;
  readonly title: string;
  readonly hint?: string;
  readonly label?: string;
  readonly required?: boolean;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <Modal
      open={open}
      title={title}
      okText={t('confirm')}
      cancelText={t('cancel')}
      confirmLoading={pending}
      onOk={() => form.submit()}
      onCancel={onCancel}
      destroyOnHidden
    >
      {hint && <p>{hint}</p>}
      <Form form={form} layout="vertical" onFinish={({ reason }) => onConfirm(reason ?? '')}>
        <Form.Item
          name="reason"
          label={label ?? t('reason')}
          rules={[{ required, whitespace: true, message: t('reasonRequired') }]}
        >
          <Input.TextArea rows={4} maxLength={2_000} showCount autoFocus />
        </Form.Item>
      </Form>
      {error ? <ProblemAlert error={error} /> : null}
    </Modal>
  );
}
