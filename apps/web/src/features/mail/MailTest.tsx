import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import styles from './mail.module.css';

/** Really sends a mail by the saved settings and shows what the server said. */
export function MailTest({ unsaved }: { readonly unsaved: boolean }) {
  const { t } = useTranslation('mail');
  const test = useMutation({
    mutationFn: async ({ to }: { to: string }) => {
      const { data } = await api.POST('/api/mail/test', { body: { to } });
      if (!data) throw new Error('an answer without words');
      return data;
    },
  });
  return (
    <section className={styles.test} aria-labelledby="mail-test">
      <h2 id="mail-test" className={styles.subtitle}>
        {t('test')}
      </h2>
      <p className={styles.hint}>{t(unsaved ? 'testUnsaved' : 'testHint')}</p>
      <Form<{ to: string }> layout="vertical" onFinish={(fields) => test.mutate(fields)}>
        <Form.Item
          name="to"
          label={t('to')}
          rules={[
            { required: true, message: t('required') },
            { type: 'email', message: t('address') },
          ]}
          validateTrigger="onSubmit"
        >
          <Input maxLength={200} inputMode="email" autoComplete="email" />
        </Form.Item>
        <Button htmlType="submit" disabled={unsaved} loading={test.isPending}>
          {t('send')}
        </Button>
      </Form>
      <div aria-live="polite" className={styles.answer}>
        {test.data && (
          <Alert type="success" showIcon title={t('sent')} description={t('said', { words: test.data.said })} />
        )}
        {test.error && <ProblemAlert error={test.error} />}
      </div>
    </section>
  );
}
