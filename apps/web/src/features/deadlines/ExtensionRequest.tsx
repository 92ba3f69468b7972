import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api-client/client.js';
import { formatDay } from '../../shared/format/dates.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { DayInput } from './DayInput.js';

interface Fields {
  readonly until: string;
  readonly reason: string;
}

type Section = Pick<Schemas['SectionView'], 'id' | 'dueOn' | 'mergedBy' | 'actions'>;

/** 申请延期: the liaison's button and dialog; nothing is shown where the API does not offer it. */
export function ExtensionRequest({ section }: { readonly section: Section }) {
  const { t } = useTranslation('deadlines');
  const { t: common } = useTranslation();
  const toast = useToast();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Fields>();
  const until = Form.useWatch('until', form);
  const ask = useMutation({
    mutationFn: (body: Fields) =>
      api.POST('/api/sections/{id}/extensions', { params: { path: { id: section.id } }, body }),
    onSuccess: async () => {
      setOpen(false);
      toast(t('extension.sent'));
      await client.invalidateQueries({ queryKey: ['get', '/api/sections/{id}'] });
    },
  });
  if (!section.actions.some(({ key }) => key === 'section.requestExtension')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('extension.request')}</Button>
      <Modal
        open={open}
        title={t('extension.request')}
        okText={t('extension.send')}
        cancelText={common('cancel')}
        confirmLoading={ask.isPending}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <p>{t('extension.dueNow', { day: formatDay(section.dueOn) })}</p>
        <Form form={form} layout="vertical" preserve={false} onFinish={(fields) => ask.mutate(fields)}>
          <Form.Item
            name="until"
            label={t('extension.until')}
            rules={[{ required: true, message: t('extension.untilRequired') }]}
            extra={
              until > section.mergedBy ? t('extension.beyondMerge', { day: formatDay(section.mergedBy) }) : undefined
            }
          >
            <DayInput min={section.dueOn} />
          </Form.Item>
          <Form.Item
            name="reason"
            label={t('extension.reason')}
            rules={[{ required: true, whitespace: true, message: t('extension.reasonRequired') }]}
          >
            <Input.TextArea rows={3} maxLength={1_000} showCount />
          </Form.Item>
        </Form>
        {ask.error && <ProblemAlert error={ask.error} />}
      </Modal>
    </>
  );
}
