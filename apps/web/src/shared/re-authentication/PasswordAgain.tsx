import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { useSession } from '../../app/session/use-session.js';
import { SignOnElsewhere } from '../sign-on/SignOnElsewhere.js';
import { ProblemAlert } from '../ui/ProblemAlert.js';

interface Fields {
  readonly password: string;
  readonly code?: string;
}

/** Asks for the password once more, and for a code of who has a second factor; a wrong one is said here, and the act waits. */
export function PasswordAgain({ onGiven, onCancel }: { readonly onGiven: () => void; readonly onCancel: () => void }) {
  const { t } = useTranslation();
  const { session } = useSession();
  const [form] = Form.useForm<Fields>();
  const give = useMutation({
    mutationFn: (body: Fields) => api.POST('/api/session/re-authentication', { body }),
    onSuccess: onGiven,
    onError: () => form.resetFields(),
  });
  if (session?.way === 'oidc') {
    return (
      <Modal open title={t('passwordAgain.title')} footer={null} onCancel={onCancel} mask={{ closable: false }}>
        <SignOnElsewhere again onBack={onGiven} />
      </Modal>
    );
  }
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
        {session?.secondFactor && (
          <Form.Item
            name="code"
            label={t('passwordAgain.code')}
            rules={[{ required: true, message: t('passwordAgain.codeRequired') }]}
          >
            <Input autoComplete="one-time-code" maxLength={40} size="large" />
          </Form.Item>
        )}
      </Form>
      {give.error && <ProblemAlert error={give.error} />}
    </Modal>
  );
}
