import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import styles from './installation.module.css';

/** Wipes the demonstration; its name is typed, because nothing brings it back. */
export function WipeDemonstration({ name }: { readonly name: string }) {
  const { t } = useTranslation(['installation', 'common']);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<{ name: string }>();
  const wipe = useMutation({
    mutationFn: (body: { name: string }) => api.POST('/api/setup/demonstration/wipe', { body }),
    // Everybody's session has ended, this one too: begin anew.
    onSuccess: () => window.location.assign('/setup'),
  });
  return (
    <section className={styles.wipe}>
      <h2>{t('wipe')}</h2>
      <p>{t('wipeHint', { name })}</p>
      <Button danger onClick={() => setOpen(true)}>
        {t('wipe')}
      </Button>
      <Modal
        open={open}
        title={t('wipe')}
        okText={t('wipeForGood')}
        okButtonProps={{ danger: true }}
        cancelText={t('common:cancel')}
        confirmLoading={wipe.isPending}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <p>{t('wipeWarning')}</p>
        <Form form={form} layout="vertical" onFinish={(fields) => wipe.mutate(fields)}>
          <Form.Item
            name="name"
            label={t('typeName', { name })}
            rules={[
              {
                validator: (_rule, value: string | undefined) =>
                  value?.trim() === name ? Promise.resolve() : Promise.reject(new Error(t('nameDiffers'))),
              },
            ]}
            validateTrigger="onSubmit"
          >
            <Input autoComplete="off" autoFocus maxLength={60} />
          </Form.Item>
        </Form>
        {wipe.error && <ProblemAlert error={wipe.error} />}
      </Modal>
    </section>
  );
}
