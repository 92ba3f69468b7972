import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api-client/client.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';

interface Fields {
  readonly userName: string;
  readonly password: string;
}

/** Log-in; `userName` is filled in where it is known. */
export function LoginForm({
  userName,
  onDone,
}: {
  readonly userName?: string | undefined;
  readonly onDone: (session: Schemas['SessionView']) => void;
}) {
  const { t } = useTranslation('session');
  const logIn = useMutation({
    mutationFn: async (body: Fields) => {
      const { data } = await api.POST('/api/session', { body });
      if (!data) throw new Error('an answer without a session');
      return data;
    },
    onSuccess: onDone,
  });
  return (
    <Form<Fields> layout="vertical" initialValues={{ userName }} onFinish={(fields) => logIn.mutate(fields)}>
      <Form.Item name="userName" label={t('userName')} rules={[{ required: true, message: t('userNameRequired') }]}>
        <Input autoComplete="username" autoFocus={!userName} maxLength={64} size="large" />
      </Form.Item>
      <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('passwordRequired') }]}>
        <Input.Password autoComplete="current-password" autoFocus={Boolean(userName)} maxLength={200} size="large" />
      </Form.Item>
      {logIn.error && <ProblemAlert error={logIn.error} />}
      <Button type="primary" htmlType="submit" size="large" block loading={logIn.isPending}>
        {t('logIn')}
      </Button>
    </Form>
  );
}
