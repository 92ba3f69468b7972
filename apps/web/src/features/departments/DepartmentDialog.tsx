import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { outside, type Department } from './department-tree.js';

export type Act = 'create' | 'rename' | 'move' | 'merge' | 'stop';

interface Fields {
  readonly name?: string;
  readonly otherId?: string | null;
}

/** Sends one act on departments; the version seen guards against somebody having been first. */
async function carryOut(act: Act, department: Department | null, { name = '', otherId = null }: Fields): Promise<void> {
  if (act === 'create') return void (await api.POST('/api/departments', { body: { name, parentId: otherId } }));
  if (!department) throw new Error(`${act} without a department`);
  const { id, version } = department;
  const params = { path: { id } };
  switch (act) {
    case 'rename':
      return void (await api.POST('/api/departments/{id}/name', { params, body: { version, name } }));
    case 'move':
      return void (await api.POST('/api/departments/{id}/parent', { params, body: { version, parentId: otherId } }));
    case 'merge':
      return void (await api.POST('/api/departments/{id}/merger', {
        params,
        body: { version, intoId: otherId ?? '' },
      }));
    case 'stop':
      return void (await api.POST('/api/departments/{id}/stop', { params, body: { version } }));
  }
}

/** One dialog for everything that is done with a department: what it means is said before it is done. */
export function DepartmentDialog({
  act,
  department,
  departments,
  onClose,
}: {
  readonly act: Act;
  /** For `create` the one above, when there is one. */
  readonly department: Department | null;
  readonly departments: readonly Department[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['departments', 'common']);
  const toast = useToast();
  const client = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const done = useMutation({
    mutationFn: (fields: Fields) => carryOut(act, act === 'create' ? null : department, fields),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['get', '/api/departments/tree'] });
      await client.invalidateQueries({ queryKey: ['get', '/api/departments'] });
      toast(t(`done.${act}`));
      onClose();
    },
  });
  const name = department?.name ?? '';
  const choices = outside(departments, act === 'create' ? '' : (department?.id ?? ''));
  const asksName = act === 'create' || act === 'rename';
  const asksOther = act === 'create' || act === 'move' || act === 'merge';
  return (
    <Modal
      open
      title={t(`title.${act}`, { name })}
      okText={t(`ok.${act}`)}
      okButtonProps={{ danger: act === 'merge' || act === 'stop' }}
      cancelText={t('common:cancel')}
      confirmLoading={done.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{t(`hint.${act}`, { name, sections: department?.openSections ?? 0, people: department?.people ?? 0 })}</p>
      <Form<Fields>
        form={form}
        layout="vertical"
        initialValues={{
          name: act === 'rename' ? name : '',
          otherId: act === 'create' ? department?.id : act === 'move' ? department?.parentId : undefined,
        }}
        onFinish={(fields) => done.mutate(fields)}
      >
        {asksName && (
          <Form.Item
            name="name"
            label={t('name')}
            rules={[{ required: true, whitespace: true, message: t('nameRequired') }]}
          >
            <Input maxLength={60} autoFocus />
          </Form.Item>
        )}
        {asksOther && (
          <Form.Item
            name="otherId"
            label={t(act === 'merge' ? 'into' : 'parent')}
            rules={[{ required: act === 'merge', message: t('intoRequired') }]}
          >
            <Select
              allowClear={act !== 'merge'}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={act === 'merge' ? t('intoRequired') : t('top')}
              options={choices.map((d) => ({ value: d.id, label: d.name }))}
            />
          </Form.Item>
        )}
      </Form>
      {done.error && <ProblemAlert error={done.error} />}
    </Modal>
  );
}
