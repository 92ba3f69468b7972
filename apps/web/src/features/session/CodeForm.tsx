import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api-client/client.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';

/** The second step of a log-in: a code of the second factor. */
export function CodeForm({
  onDone,
  onBack,
}: {
  readonly onDone: (session: Schemas['SessionView']) => void;
  readonly onBack: () => void;
}) {
  const { t } = useTranslation('session');
  const [form] = Form.useForm<{ code: string }>();
  const give = useMutation({
    mutationFn: async (body: { code: string }) => {
      const { data } = await api.POST('/api/session/second-factor', { body });
      if (!data) throw new Error('an answer without a session');
      return data;
    },
    onSuccess: onDone,
    onError: () => form.resetFields(),
  });
  return (
    <Form form={form} layout="vertical" onFinish={(fields) => give.mutate(fields)}>
      <p>{t('codeHint')}</p>
      <Form.Item name="code" label={t('code')} rules={[{ required: true, message: t('codeRequired') }]}>
        <Input autoComplete="one-time-code" autoFocus maxLength={40} size="large" />
      </Form.Item>
      {give.error && <ProblemAlert error={give.error} />}
      <Button type="primary" htmlType="submit" size="large" block loading={give.isPending}>
        {t('logIn')}
      </Button>
      <Button block style={{ marginTop: 12 }} onClick={onBack}>
        {t('back')}
      </Button>
    </Form>
  );
}
