import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, hooks, type Schemas } from '../../api-client/client.js';
import { isProblem } from '../../api-client/problem.js';
import { Choice } from '../../shared/ui/Choice.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { CodeForm } from './CodeForm.js';

interface Fields {
  readonly userName: string;
  readonly password: string;
}

/** Log-in, in two steps for who has a second factor; `userName` is filled in where it is known. */
export function LoginForm({
  userName,
  onDone,
}: {
  readonly userName?: string | undefined;
  readonly onDone: (session: Schemas['SessionView']) => void;
}) {
  const { t } = useTranslation('session');
  const ways = hooks.useQuery('get', '/api/session/ways', {}, { staleTime: Infinity });
  const ldap = ways.data?.ldap;
  const [way, setWay] = useState<'password' | 'ldap'>('password');
  const logIn = useMutation({
    mutationFn: async (fields: Fields) => {
      const { data } = await api.POST('/api/session', { body: { ...fields, way } });
      if (!data) throw new Error('an answer without a session');
      return data;
    },
    onSuccess: onDone,
  });
  if (isProblem(logIn.error, 'SECOND_FACTOR_REQUIRED')) return <CodeForm onDone={onDone} onBack={logIn.reset} />;
  return (
    <Form<Fields> layout="vertical" initialValues={{ userName }} onFinish={(fields) => logIn.mutate(fields)}>
      {ldap && (
        <Form.Item label={t('way')}>
          <Choice
            label={t('way')}
            value={way}
            options={[
              { value: 'password', label: t('ownPassword') },
              { value: 'ldap', label: ldap },
            ]}
            onChange={(chosen) => setWay(chosen === 'ldap' ? 'ldap' : 'password')}
          />
        </Form.Item>
      )}
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
