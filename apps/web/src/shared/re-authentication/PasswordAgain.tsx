import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { ProblemAlert } from '../ui/ProblemAlert.js';

/** Asks for the password once more; a wrong one is said here, and the act waits. */
export function PasswordAgain({ onGiven, onCancel }: { readonly onGiven: () => void; readonly onCancel: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ password: string }>();
  const give = useMutation({
    mutationFn: (body: { password: string }) => api.POST('/api/session/re-authentication', { body }),
    onSuccess: onGiven,
    onError: () => form.resetFields(),
  });
  return (
    <Modal
      open
      title={t('passwordAgain.title')}
      okText={t('passwordAgain.confirm')}
      cancelText={t('cancel')}
      confirmLoading={give.isPending}
      onOk={() => form.submit()}
      onCancel={onCancel}
      mask={{ closable: false }}
    >
      <p>{t('passwordAgain.hint')}</p>
      <Form form={form} layout="vertical" onFinish={(fields) => give.mutate(fields)}>
        <Form.Item
          name="password"
          label={t('passwordAgain.label')}
          rules={[{ required: true, message: t('passwordAgain.required') }]}
        >
          <Input.Password autoComplete="current-password" autoFocus maxLength={200} size="large" />
        </Form.Item>
      </Form>
      {give.error && <ProblemAlert error={give.error} />}
    </Modal>
  );
}
