import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input, InputNumber, Select, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api-client/client.js';
import { isProblem } from '../../api-client/problem.js';
import { LeaveGuard } from '../../shared/ui/LeaveGuard.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { MailTest } from './MailTest.js';
import styles from './mail.module.css';

type Settings = Schemas['MailSettingsView'];
type Security = Settings['security'];

interface Fields extends Omit<Settings, 'version' | 'hasPassword' | 'trustedCertificate'> {
  readonly password: string;
  /** Not there while its field is not: without encryption nothing is trusted. */
  readonly trustedCertificate?: string;
}

const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]+)$/;
/** The port that a way of encryption usually has; taken over unless another one was typed. */
const USUAL_PORTS: Readonly<Record<Security, number>> = { none: 25, starttls: 587, tls: 465 };

const fieldsOf = ({ version: _version, hasPassword: _has, trustedCertificate, ...kept }: Settings): Fields => ({
  ...kept,
  password: '',
  trustedCertificate: trustedCertificate ?? '',
});

/** Saves the mail server. The password is sent when one is typed, and never comes back. */
export function MailForm({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('mail');
  const toast = useToast();
  const client = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const [saved, setSaved] = useState(settings);
  const [unsaved, setUnsaved] = useState(false);
  const security = Form.useWatch('security', form);
  const take = (now: Settings): void => {
    setSaved(now);
    setUnsaved(false);
    form.setFieldsValue(fieldsOf(now));
  };
  const save = useMutation({
    mutationFn: async ({ password, trustedCertificate = '', ...fields }: Fields) => {
      const { data } = await api.PUT('/api/mail', {
        body: {
          ...fields,
          version: saved.version,
          password: password === '' ? null : password,
          trustedCertificate: trustedCertificate.trim() === '' ? null : trustedCertificate,
        },
      });
      if (!data) throw new Error('an answer without settings');
      return data;
    },
    onSuccess: (now) => {
      take(now);
      toast(t('saved'));
      void client.invalidateQueries({ queryKey: ['get', '/api/mail'] });
    },
  });
  const details = isProblem(save.error, 'CONCURRENT_CHANGE') ? save.error.details : null;
  const { current } = (details ?? {}) as { current?: Settings };
  const required = [{ required: true, whitespace: true, message: t('required') }];
  const label = (name: string) => ({ label: t(name), extra: t(`${name}Hint`, { defaultValue: '' }) || undefined });

  return (
    <div className={styles.columns}>
      <LeaveGuard unsaved={unsaved} />
      <div className={styles.form}>
        <Form<Fields>
          form={form}
          layout="vertical"
          initialValues={fieldsOf(settings)}
          onValuesChange={(changed: Partial<Fields>, all: Fields) => {
            setUnsaved(true);
            const usual = Object.values(USUAL_PORTS).includes(all.port);
            if (changed.security && usual) form.setFieldsValue({ port: USUAL_PORTS[changed.security] });
          }}
          onFinish={(fields) => save.mutate(fields)}
        >
          <Form.Item name="enabled" label={t('enabled')} valuePropName="checked">
            <Switch />
          </Form.Item>
          <h2 className={styles.subtitle}>{t('server')}</h2>
          <Form.Item
            name="host"
            {...label('host')}
            rules={[...required, { pattern: HOST, message: t('hostWrong'), validateTrigger: 'onSubmit' }]}
          >
            <Input maxLength={253} autoComplete="off" />
          </Form.Item>
          <Form.Item name="security" label={t('security')}>
            <Select
              options={(['starttls', 'tls', 'none'] as const).map((value) => ({
                value,
                label: t(`securities.${value}`),
              }))}
            />
          </Form.Item>
          {security === 'none' && (
            <Alert type="warning" showIcon title={t('plainWarning')} style={{ marginBottom: 16 }} />
          )}
          <Form.Item name="port" label={t('port')} rules={[{ required: true, message: t('required') }]}>
            <InputNumber min={1} max={65_535} precision={0} />
          </Form.Item>
          <Form.Item name="userName" {...label('userName')}>
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
          <Form.Item name="password" label={t('password')} extra={saved.hasPassword ? t('passwordKept') : undefined}>
            <Input.Password maxLength={200} autoComplete="new-password" />
          </Form.Item>
          {security !== 'none' && (
            <Form.Item name="trustedCertificate" {...label('trustedCertificate')}>
              <Input.TextArea rows={3} maxLength={20_000} spellCheck={false} />
            </Form.Item>
          )}
          <h2 className={styles.subtitle}>{t('sender')}</h2>
          <Form.Item
            name="fromAddress"
            label={t('fromAddress')}
            rules={[...required, { type: 'email', message: t('address') }]}
            validateTrigger="onBlur"
          >
            <Input maxLength={200} inputMode="email" autoComplete="off" />
          </Form.Item>
          <Form.Item name="fromName" {...label('fromName')}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item
            name="siteAddress"
            {...label('siteAddress')}
            rules={[{ pattern: /^https?:\/\//, message: t('siteWrong') }]}
            validateTrigger="onBlur"
          >
            <Input maxLength={200} inputMode="url" />
          </Form.Item>
          {save.error && (
            <>
              <ProblemAlert error={save.error} />
              {current && (
                <Button style={{ marginBottom: 16 }} onClick={() => (take(current), save.reset())}>
                  {t('reload')}
                </Button>
              )}
            </>
          )}
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('save')}
          </Button>
        </Form>
      </div>
      <MailTest unsaved={unsaved || saved.version === 0} />
    </div>
  );
}
