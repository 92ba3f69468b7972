import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api-client/client.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';

export interface RemindableDepartment {
  readonly id: string;
  readonly name: string;
}

interface Fields {
  readonly departmentIds: string[];
  readonly text?: string;
}

/** Who was reminded, who was not, and why. */
function Result({ result }: { readonly result: Schemas['RemindResult'] }) {
  const { t } = useTranslation('deadlines');
  return (
    <div role="status">
      {result.reminded.length > 0 && <h3>{t('remind.reminded')}</h3>}
      <ul>
        {result.reminded.map(({ departmentId, departmentName, sections, recipients }) => (
          <li key={departmentId}>
            {t('remind.remindedLine', { department: departmentName, sections, people: recipients.join('、') })}
          </li>
        ))}
      </ul>
      {result.spared.length > 0 && <h3>{t('remind.spared')}</h3>}
      <ul>
        {result.spared.map(({ departmentId, departmentName, why }) => (
          <li key={departmentId}>{t('remind.sparedLine', { department: departmentName, why })}</li>
        ))}
      </ul>
    </div>
  );
}

/**
 * 催报: chooses departments (some may be chosen already), takes words of one's own, and tells what came of it. Shown
 * only where `actions` of the cycle hold `cycle.remind`.
 */
export function RemindDialog({
  cycleId,
  departments,
  chosen,
  open,
  onClose,
}: {
  readonly cycleId: string;
  readonly departments: readonly RemindableDepartment[];
  readonly chosen: readonly string[];
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('deadlines');
  const { t: common } = useTranslation();
  const toast = useToast();
  const client = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const remind = useMutation({
    mutationFn: async ({ departmentIds, text }: Fields) => {
      const { data } = await api.POST('/api/cycles/{id}/reminders', {
        params: { path: { id: cycleId } },
        body: { departmentIds, sectionIds: [], text: text ?? '' },
      });
      return data ?? null;
    },
    onSuccess: async (result) => {
      await client.invalidateQueries({ queryKey: ['get', '/api/cycles/{id}/late'] });
      await client.invalidateQueries({ queryKey: ['get', '/api/cycles/{id}/reminders'] });
      if (result?.spared.length === 0) {
        toast(t('remind.reminded'));
        onClose();
      }
    },
  });
  const close = (): void => {
    remind.reset();
    onClose();
  };
  const done = remind.data ?? null;
  return (
    <Modal
      open={open}
      title={t('remind.title')}
      okText={done ? common('close') : t('remind.send')}
      cancelText={common('cancel')}
      confirmLoading={remind.isPending}
      onOk={done ? close : () => form.submit()}
      onCancel={close}
      destroyOnHidden
    >
      {done ? (
        <Result result={done} />
      ) : (
        <Form
          form={form}
          layout="vertical"
          preserve={false}
          initialValues={{ departmentIds: chosen }}
          onFinish={(fields) => remind.mutate(fields)}
        >
          <p>{t('remind.hint')}</p>
          <Form.Item
            name="departmentIds"
            label={t('remind.departments')}
            rules={[{ required: true, message: t('remind.departmentsRequired') }]}
          >
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t('remind.pick')}
              maxTagCount={8}
              options={departments.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
          <Form.Item name="text" label={t('remind.text')} extra={t('remind.textHint')}>
            <Input.TextArea rows={3} maxLength={500} showCount />
          </Form.Item>
        </Form>
      )}
      {remind.error && <ProblemAlert error={remind.error} />}
    </Modal>
  );
}
