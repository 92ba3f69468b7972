import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, hooks } from '../../api-client/client.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';

type Kind = 'bundled' | 'own' | 'cycle';

interface Origin {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
}

interface Fields {
  readonly from?: string;
  readonly name: string;
}

/** A new type as a copy: of a bundled one, one of the government's own, or what a past cycle was made with. */
export function NewReportTypeDialog({
  open,
  fixed,
  onClose,
}: {
  readonly open: boolean;
  /** What is copied, when that is settled. */
  readonly fixed?: Origin;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('reportTypes');
  const client = useQueryClient();
  const navigate = useNavigate();
  const [form] = Form.useForm<Fields>();
  const types = hooks.useQuery('get', '/api/report-types', {}, { enabled: open && !fixed });
  const cycles = hooks.useQuery('get', '/api/cycles', {}, { enabled: open && !fixed });
  const origins: Origin[] = fixed
    ? [fixed]
    : [
        ...(types.data ?? []).map(({ source, id, name }): Origin => ({ kind: source, id, name })),
        ...(cycles.data ?? []).map(({ id, title }): Origin => ({ kind: 'cycle', id, name: title })),
      ];
  const originOf = (id: string | undefined) => fixed ?? origins.find((origin) => origin.id === id);
  const create = useMutation({
    mutationFn: async ({ from, name }: Fields) => {
      const origin = originOf(from);
      if (!origin) throw new Error('nothing to copy is chosen');
      const { data } = await api.POST('/api/report-types', {
        body: { name: name.trim(), from: { kind: origin.kind, id: origin.id } },
      });
      if (!data) throw new Error('an answer without the report type');
      return data;
    },
    onSuccess: ({ id }) => {
      void client.invalidateQueries({ queryKey: ['get', '/api/report-types'] });
      onClose();
      void navigate(`/admin/report-types/${id}`);
    },
  });
  const group = (kind: Kind) => ({
    label: t(`origins.${kind}`),
    title: kind,
    options: origins.filter((origin) => origin.kind === kind).map(({ id, name }) => ({ value: id, label: name })),
  });
  return (
    <Modal
      open={open}
      title={t('newTitle')}
      okText={t('create')}
      confirmLoading={create.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{t('newHint')}</p>
      <Form<Fields>
        form={form}
        layout="vertical"
        initialValues={{ name: fixed ? t('copyName', { name: fixed.name }) : '' }}
        onFinish={(fields) => create.mutate(fields)}
      >
        {!fixed && (
          <Form.Item name="from" label={t('from')} rules={[{ required: true, message: t('fromRequired') }]}>
            <Select
              loading={types.isPending || cycles.isPending}
              options={(['bundled', 'own', 'cycle'] as const).map(group).filter(({ options }) => options.length > 0)}
              onChange={(id: string) => {
                if (!form.getFieldValue('name')) form.setFieldsValue({ name: originOf(id)?.name.slice(0, 60) ?? '' });
              }}
            />
          </Form.Item>
        )}
        <Form.Item
          name="name"
          label={t('name')}
          rules={[{ required: true, whitespace: true, message: t('nameRequired') }]}
        >
          <Input maxLength={60} />
        </Form.Item>
      </Form>
      {create.error && <ProblemAlert error={create.error} />}
    </Modal>
  );
}
