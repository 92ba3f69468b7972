import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api-client/client.js';
import { isProblem } from '../../api-client/problem.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import styles from './dispatch.module.css';

type Fields = Schemas['DispatchFields'];
type View = Schemas['DispatchFormView'];
type Classification = '秘密' | '机密' | '绝密';

/** The fields of the 发文稿纸. Number and dates are never typed; a 密级 stops the flow after a plain warning. */
export function DispatchForm({ form: view }: { readonly form: View }) {
  const { t } = useTranslation('dispatch');
  const { t: common } = useTranslation();
  const toast = useToast();
  const client = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const [stopping, setStopping] = useState<Classification | null>(null);
  const again = () =>
    Promise.all(
      ['/api/cycles/{id}/dispatch', '/api/dispatches/{id}', '/api/dispatches'].map((path) =>
        client.invalidateQueries({ queryKey: ['get', path] }),
      ),
    );
  const send = useMutation({
    mutationFn: ({ fields, classification }: { fields: Fields; classification: Classification | null }) =>
      api.PUT('/api/cycles/{id}/dispatch', {
        params: { path: { id: view.cycleId } },
        body: { fields: { ...view.fields, ...fields } as never, classification },
      }),
    onSuccess: async () => {
      toast(t('form.saved'));
      await again();
    },
    onError: async (error) => {
      // The answer to a 密级 is always a notice; what it did is shown.
      if (isProblem(error, 'CLASSIFIED_NOT_ALLOWED')) await again();
    },
    onSettled: () => setStopping(null),
  });
  const required = [{ required: true, whitespace: true, message: t('form.required') }];
  const names = (name: 'addressees' | 'copies' | 'attachments', hint?: string) => (
    <Form.Item name={name} label={t(`form.${name}`)} {...(hint ? { extra: hint } : {})}>
      <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '\n']} />
    </Form.Item>
  );
  return (
    <>
      <Form<Fields>
        form={form}
        layout="vertical"
        className={styles.form ?? ''}
        disabled={!view.editable}
        initialValues={view.fields}
        onFinish={(fields) => send.mutate({ fields, classification: null })}
      >
        <div className={styles.columns}>
          <Form.Item
            name="organCode"
            label={t('form.organCode')}
            extra={t('form.organCodeHint')}
            rules={[{ required: true, pattern: /^[\u4e00-\u9fa5]{2,12}$/, message: t('form.organCodeRule') }]}
          >
            <Input maxLength={12} />
          </Form.Item>
          <Form.Item name="layout" label={t('form.layout')}>
            <Radio.Group options={[...view.options.layouts]} />
          </Form.Item>
        </div>
        {names('addressees', t('form.addresseesHint'))}
        {names('copies')}
        <Form.Item name="upward" valuePropName="checked">
          <Checkbox>{t('form.upward')}</Checkbox>
        </Form.Item>
        <div className={styles.columns}>
          <Form.Item name="disclosure" label={t('form.disclosure')}>
            <Radio.Group options={[...view.options.disclosures]} />
          </Form.Item>
          <Form.Item name="urgency" label={t('form.urgency')}>
            <Radio.Group options={[...view.options.urgencies]} />
          </Form.Item>
        </div>
        {names('attachments', t('form.attachmentsHint'))}
        <div className={styles.columns}>
          <Form.Item name="draftingOffice" label={t('form.draftingOffice')} rules={required}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name="printingOffice" label={t('form.printingOffice')} rules={required}>
            <Input maxLength={60} />
          </Form.Item>
        </div>
        <Form.Item label={t('form.classification')} htmlFor="classification" extra={t('form.classificationHint')}>
          <Select
            id="classification"
            value=""
            onChange={(level: string) => setStopping((level || null) as Classification | null)}
            options={[
              { value: '', label: t('form.classificationNone') },
              ...view.options.classifications.map((level) => ({ value: level, label: level })),
            ]}
          />
        </Form.Item>
        {send.error && <ProblemAlert error={send.error} />}
        {view.editable && (
          <Button type="primary" htmlType="submit" size="large" loading={send.isPending}>
            {t('form.save')}
          </Button>
        )}
      </Form>
      <Modal
        open={stopping !== null}
        title={t('form.stopTitle', { level: stopping ?? '' })}
        okText={t('form.stopConfirm')}
        okButtonProps={{ danger: true }}
        cancelText={common('cancel')}
        confirmLoading={send.isPending}
        onOk={() => send.mutate({ fields: view.fields, classification: stopping })}
        onCancel={() => setStopping(null)}
      >
        <p>{t('form.stopText')}</p>
      </Modal>
    </>
  );
}
