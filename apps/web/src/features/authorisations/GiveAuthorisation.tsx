import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, hooks } from '../../api-client/client.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';

interface Fields {
  readonly delegateId: string;
  readonly fromDate: string;
  readonly untilDate: string;
  readonly document: string;
}

/** Enters a written authorisation: whom, from when until when, by which document. */
export function GiveAuthorisation({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('authorisations');
  const { t: common } = useTranslation();
  const toast = useToast();
  const client = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const delegates = hooks.useQuery('get', '/api/authorisations/delegates');
  const give = useMutation({
    mutationFn: (body: Fields) => api.POST('/api/authorisations', { body }),
    onSuccess: async () => {
      onClose();
      toast(t('given'));
      await client.invalidateQueries({ queryKey: ['get', '/api/authorisations'] });
    },
  });
  const required = [{ required: true, message: t('required') }];
  return (
    <Modal
      open
      title={t('give')}
      okText={t('give')}
      cancelText={common('cancel')}
      confirmLoading={give.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p>{t('giveHint')}</p>
      <Loaded query={delegates}>
        {(people) =>
          people.length === 0 ? (
            <Alert type="warning" showIcon title={t('noDelegates')} />
          ) : (
            <Form<Fields> form={form} layout="vertical" onFinish={(fields) => give.mutate(fields)}>
              <Form.Item name="delegateId" label={t('delegate')} rules={required}>
                <Select
                  options={people.map((one) => ({
                    value: one.accountId,
                    label: `${one.displayName}(${one.posts.join('、')})`,
                  }))}
                />
              </Form.Item>
              <Form.Item name="fromDate" label={t('from')} rules={required}>
                <Input type="date" />
              </Form.Item>
              <Form.Item name="untilDate" label={t('until')} rules={required}>
                <Input type="date" />
              </Form.Item>
              <Form.Item name="document" label={t('document')} extra={t('documentHint')} rules={required}>
                <Input maxLength={200} />
              </Form.Item>
            </Form>
          )
        }
      </Loaded>
      {give.error && <ProblemAlert error={give.error} />}
    </Modal>
  );
}
