import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../api-client/client.js';
import { useSession } from '../../app/session/use-session.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import styles from './session.module.css';

interface Fields {
  readonly current: string;
  readonly next: string;
  readonly again: string;
}

/** A person's own password: at the first log-in nothing else can be done before. */
export default function PasswordPage() {
  const { t } = useTranslation('session');
  const toast = useToast();
  const { session, setSession } = useSession();
  const navigate = useNavigate();
  const first = session?.mustChangePassword ?? false;
  const change = useMutation({
    mutationFn: async ({ current, next }: Fields) => {
      const { data } = await api.POST('/api/session/password', { body: { current, next } });
      if (!data) throw new Error('an answer without a session');
      return data;
    },
    onSuccess: (made) => {
      setSession(made);
      toast(t('changed'));
      void navigate('/', { replace: true });
    },
  });
  return (
    <>
      <PageHeader title={t('changeTitle')} />
      <div className={styles.form}>
        {first && <Alert type="info" showIcon title={t('firstTime')} style={{ marginBottom: 16 }} />}
        <Form<Fields> layout="vertical" onFinish={(fields) => change.mutate(fields)}>
          <Form.Item
            name="current"
            label={t(first ? 'currentFirst' : 'current')}
            rules={[{ required: true, message: t('passwordRequired') }]}
          >
            <Input.Password autoComplete="current-password" maxLength={200} />
          </Form.Item>
          <Form.Item
            name="next"
            label={t('next')}
            extra={t('rules')}
            rules={[{ required: true, message: t('passwordRequired') }]}
          >
            <Input.Password autoComplete="new-password" maxLength={200} />
          </Form.Item>
          <Form.Item
            name="again"
            label={t('again')}
            dependencies={['next']}
            rules={[
              { required: true, message: t('passwordRequired') },
              ({ getFieldValue }) => ({
                validator: (_rule, value: string) =>
                  value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(t('different'))),
              }),
            ]}
          >
            <Input.Password autoComplete="new-password" maxLength={200} />
          </Form.Item>
          {change.error && <ProblemAlert error={change.error} />}
          <Button type="primary" htmlType="submit" loading={change.isPending}>
            {t('change')}
          </Button>
        </Form>
      </div>
    </>
  );
}
